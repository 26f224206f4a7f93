import FeatureTable

/// What one task reports about its part: `part-00000-of-00004.json`, beside the part, so that its path says which task of
/// which table it is. The task that finds all reports of its set writes the manifest from them.
struct TaskReport: Codable, Sendable, Hashable {
    var format = 2
    /// SHA-256 of the table's spec: a report for another spec is outdated.
    var spec: String
    /// The Cloud Run execution; empty if there is none.
    var execution: String
    var part: TableManifest.Part
    var counts: RowCounts
    var sources: [TableManifest.Source]
}
