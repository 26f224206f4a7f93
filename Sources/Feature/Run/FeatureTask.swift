import FeatureTable
import Logging

/// What one task of a run has to do.
struct FeatureTask: Sendable {
    var feature: String
    var spec: TableSpec
    /// SHA-256 of the spec as it was given: tasks with another one compute another table.
    var specSHA256: String
    var asOf: AsOf
    /// True if the instant was given explicitly: then the table need not become the latest.
    var isBackfill = false
    var shard = Shard()
    /// The Cloud Run execution; empty if there is none.
    var execution = ""
    /// Where events are sorted that do not fit in memory.
    var scratchDirectory: String
    /// The run fails above this share of bad rows.
    var maximumBadShare = 0.01
    /// True if an empty table may replace one with rows.
    var allowsEmpty = false
    /// True if the source may contain files that are not read.
    var allowsOtherFiles = false
    /// How many tables are kept, including the served one.
    var keep = 7
    /// The attempt as a word without dots, and a random word: they make the names of temporary files unique to this run.
    var attempt, chance: String
    /// The number of computing threads. The table does not depend on it.
    var lanes = 1
    /// About how many bytes of memory are used for sorting events, and for reading them back.
    var sortBytes = 12 << 20
}

/// A run's effects on the world.
struct Surroundings {
    var files: Files
    /// Seconds since 1970.
    var now: () -> Double
    /// Whether an attempt of this task, named as in `FeatureTask.token`, has certainly ended.
    var isOver: (_ attempt: String) -> Bool
    /// Throws `Stopped` when the run should end. Called by several threads.
    var checkStop: @Sendable () throws -> Void
    var log: Logger

    /// Logs how far the run is, every five seconds; `last` is when it did.
    func report(_ progress: @autoclosure () -> String, _ last: inout Double) {
        guard now() - last >= 5 else { return }
        last = now()
        log.info("\(progress())")
    }
}
