import FeatureTable

/// What one task of a run has to do.
struct FeatureTask: Sendable {
    var feature: String
    var spec: TableSpec
    var asOf: AsOf
    /// True if the instant was given explicitly: then the table need not become the latest.
    var isBackfill = false
    var shard = Shard()
    /// The Cloud Run execution; empty if there is none.
    var execution = ""
    /// For messages.
    var dataDirectory: String
    /// The run fails above this share of bad rows.
    var maximumBadShare = 0.01
    /// True if an empty table may replace one with rows.
    var allowsEmpty = false
    /// True if the source may contain files that are not read.
    var allowsOtherFiles = false
    /// How many tables are kept, including the served one.
    var keep = 7
    /// Makes the names of temporary files unique to this run.
    var token: String
    /// The number of computing threads. The table does not depend on it.
    var lanes = 1
    /// About how many bytes of memory are used for sorting events, and for reading them back.
    var sortBytes = 12 << 20
}

/// A run's effects on the world, apart from files.
struct Surroundings {
    var files: Files
    var scratch: () throws -> ScratchFile
    /// Seconds, from any start.
    var clock: () -> Double
    /// Seconds since 1970.
    var now: Int
    /// Whether an attempt of this task, named as in `FeatureTask.token`, has certainly ended.
    var isOver: (_ attempt: String) -> Bool
    /// Throws `Stopped` when the run should end.
    var checkStop: () throws -> Void
    var say: (RunEvent) -> Void
}

/// What a run reports, in chronological order.
enum RunEvent {
    case started(files: Int)
    case reading(file: String, rows: Int, files: Int, of: Int)
    case computing(entities: Int)
    case warning(String)
    case badRows([String: Int], file: String)
    case waiting(for: [Int], of: Int, asOf: String)
    case moved(TableManifest)
    case kept(TableManifest, served: String, isBackfill: Bool)
    case removed([String])
    case finished(rows: Int, counts: RowCounts, seconds: Double)
}
