import ArgumentParser
import FeatureTable
import Logging

/// The options of the program; each can also be set by a variable.
@main
struct FeatureCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "Feature",
        abstract: "Computes a feature table from raw events: one task of one run of the periodic job.",
        usage: "Feature [--data-dir DIR] [--table FILE] [--feature NAME] [options]",
        discussion: """
            Reads the events below the data directory, computes the table as of an
            instant, and writes this task's part to features/NAME/AS_OF/. The task that
            completes the set writes manifest.json and moves latest.json forward. The
            same events, table and instant give the same bytes, so a run can be repeated.

            Every option can be given by its variable instead; in Cloud Run the job sets
            them all. Rows that cannot be used are written to bad-*.jsonl beside the parts.

            Exit: 0 done, 1 failed (the last line of the log says why and what to do),
            64 wrong options, 143 stopped by a signal; the served table stays as it was.

            EXAMPLES
              Feature --data-dir data --table table.json --feature spend
              Feature --data-dir data --table table.json --feature spend \\
                --as-of 2026-11-24T00:00:00Z                # a backfill
              Feature --table table.json --show-sql         # what would be computed
            """)

    @Option(help: "The directory of events and tables (DATA_DIR).", completion: .directory) var dataDir: String?

    @Option(help: "A file with the table's spec, JSON as the compiler writes it (TABLE holds the JSON itself).")
    var table: String?

    @Option(help: .hidden) var tableJSON: String?

    @Option(help: "The feature's name (CLOUD_RUN_JOB).") var feature: String?

    @Option(
        help: """
            The instant, as 2026-11-24T00:00:00Z (AS_OF). Default: when the execution's first task began, truncated \
            to the spec's day, hour or minute in UTC.
            """, transform: readAsOf) var asOf: AsOf?

    @Option(help: "This task, from 0 (CLOUD_RUN_TASK_INDEX).") var taskIndex = 0

    @Option(help: "How many tasks share the work (CLOUD_RUN_TASK_COUNT).") var taskCount = 1

    @Option(help: .hidden) var execution = ""

    /// The attempt of this task in the execution, from 0.
    @Option(help: .hidden) var attempt: Int?

    @Option(help: "For what does not fit in memory (SCRATCH_DIR). Default: the system's temporary directory.")
    var scratchDir: String?

    @Option(help: "The run fails above this share of unusable rows, 0 to 1 (MAX_BAD_SHARE).") var maxBadShare = 0.01

    @Flag(help: "Allow an empty table to replace one with rows (ALLOW_EMPTY=true).") var allowEmpty = false

    @Flag(help: "Allow files in the source that are not read (ALLOW_OTHER_FILES=true).") var allowOtherFiles = false

    @Option(help: "How many tables are kept, those computed last, at least 2 (KEEP_TABLES).") var keepTables = 7

    @Option(
        help: "trace, debug, info, notice, warning, error or critical (LOG_LEVEL). Default: info.",
        transform: readLevel) var logLevel = Logger.Level.info

    @Flag(help: "Print the SQL that computes the table, and stop.") var showSQL = false

    /// The variable of each option.
    static let variables = [
        "ALLOW_EMPTY": "--allow-empty", "ALLOW_OTHER_FILES": "--allow-other-files", "AS_OF": "--as-of",
        "CLOUD_RUN_EXECUTION": "--execution", "CLOUD_RUN_JOB": "--feature", "CLOUD_RUN_TASK_ATTEMPT": "--attempt",
        "CLOUD_RUN_TASK_COUNT": "--task-count", "CLOUD_RUN_TASK_INDEX": "--task-index", "DATA_DIR": "--data-dir",
        "KEEP_TABLES": "--keep-tables", "LOG_LEVEL": "--log-level", "MAX_BAD_SHARE": "--max-bad-share",
        "SCRATCH_DIR": "--scratch-dir", "TABLE": "--table-json",
    ]

    func validate() throws {
        func check(_ isRight: Bool, _ option: String, _ takes: String, _ value: Any) throws {
            if !isRight { throw ValidationError("'\(option)' takes \(takes), not '\(value)'.") }
        }
        let isName = "letters, digits, '-' and '_', 63 at most"
        try check((1...10_000).contains(taskCount), "--task-count", "1 to 10000", taskCount)
        try check((0..<taskCount).contains(taskIndex), "--task-index", "0 to \(taskCount - 1)", taskIndex)
        try check((0...1).contains(maxBadShare), "--max-bad-share", "0 to 1", maxBadShare)
        try check((2...100_000).contains(keepTables), "--keep-tables", "2 to 100000", keepTables)
        try check(isFileName(feature ?? "none"), "--feature", isName, feature ?? "")
        try check(execution.isEmpty || isFileName(execution), "--execution", isName, execution)
    }
}

private func readAsOf(_ text: String) throws -> AsOf {
    guard let asOf = AsOf(text: text) else { throw ValidationError("It takes an instant like 2026-11-24T00:00:00Z.") }
    return asOf
}

private func readLevel(_ text: String) throws -> Logger.Level {
    guard let level = Logger.Level(rawValue: text.lowercased()) else {
        throw ValidationError("It takes one of \(Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
    return level
}

/// It becomes the name of a folder and of files below `features/`.
private func isFileName(_ text: String) -> Bool {
    text.wholeMatch(of: /[A-Za-z0-9_-]{1,63}/.matchingSemantics(.unicodeScalar)) != nil
}
