import FeatureTable

/// What one task reports about its part: `part-00000-of-00004.json`. The task that finds all reports of its set writes
/// the manifest from them.
struct TaskReport: Codable, Sendable, Hashable {
    var format = 2
    var feature: String
    var asOf: String
    /// SHA-256 of the table's spec: a report for another spec is outdated.
    var spec: String
    /// The Cloud Run execution; empty if there is none.
    var execution: String
    var index: Int
    var count: Int
    var part: TableManifest.Part
    var counts: RowCounts
    var sources: [TableManifest.Source]

    private enum CodingKeys: String, CodingKey {
        case format, feature, spec, execution, index, count, part, counts, sources
        case asOf = "as_of"
    }

    /// True if the two may be combined in one table.
    func matches(_ other: TaskReport) -> Bool {
        format == other.format && feature == other.feature && asOf == other.asOf && spec == other.spec
            && count == other.count && sources == other.sources
    }
}
