import FeatureTable

/// What one task of a run is to do.
struct FeatureTask: Sendable {
    var feature: String
    var spec: TableSpec
    var asOf: AsOf
    /// True if somebody named the instant: then the table need not become the latest.
    var isBackfill = false
    var shard = Shard()
    /// The Cloud Run execution; empty where there is none.
    var execution = ""
    /// For messages.
    var dataDirectory: String
    /// Above this share of bad rows the run fails.
    var maximumBadShare = 0.01
    /// True if an empty table may take the place of one with rows.
    var allowsEmpty = false
    /// True if the source may hold files that are not read.
    var allowsOtherFiles = false
    /// How many tables stay, the served one included.
    var keep = 7
    /// Makes the names of temporary files this run's own.
    var token: String
    /// How many threads compute. The table does not depend on it.
    var lanes = 1
    /// About how many bytes of events are sorted in memory at once, and used for reading them back.
    var sortBytes = 12 << 20
}

/// What a run does to the world beside its files.
struct Surroundings {
    var files: Files
    var scratch: () throws -> ScratchFile
    /// Seconds, from any start.
    var clock: () -> Double
    /// Seconds since 1970.
    var now: Int
    /// Whether an attempt of this task, by its name in `FeatureTask.token`, is surely not at work any more.
    var isOver: (_ attempt: String) -> Bool
    /// Throws `Stopped` when the run shall end.
    var checkStop: () throws -> Void
    var say: (RunEvent) -> Void
}

/// What a run has to say, in the order of things.
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
