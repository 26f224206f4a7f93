import ArgumentParser
import FeatureTable
import Foundation
import Logging

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
            them all. Rows that cannot be used stand in bad-*.jsonl beside the parts.

            Exit: 0 done, 1 failed (the last line of the log says why and what to do),
            64 wrong options, 143 stopped by a signal; the served table stays as it was.

            EXAMPLES
              Feature --data-dir data --table table.json --feature spend
              Feature --data-dir data --table table.json --feature spend \\
                --as-of 2026-11-24T00:00:00Z                # a backfill
              Feature --table table.json --show-sql         # what would be computed
            """)

    @Option(
        help: ArgumentHelp("The directory of events and tables (DATA_DIR).", valueName: "dir"), completion: .directory)
    var dataDir: String?

    @Option(
        help: ArgumentHelp(
            "The table's spec, JSON as the compiler writes it (TABLE holds the JSON itself).", valueName: "file"),
        completion: .file(extensions: ["json"]))
    var table: String?

    @Option(help: ArgumentHelp("The feature's name (CLOUD_RUN_JOB).", valueName: "name"))
    var feature: String?

    @Option(
        help: ArgumentHelp(
            "The instant, as 2026-11-24T00:00:00Z (AS_OF). Default: when the execution's first task began, cut to the spec's day, hour or minute in UTC.",
            valueName: "instant"))
    var asOf: String?

    @Option(help: ArgumentHelp("This task, from 0 (CLOUD_RUN_TASK_INDEX).", valueName: "n"))
    var taskIndex: String?

    @Option(help: ArgumentHelp("How many tasks share the work (CLOUD_RUN_TASK_COUNT). Default: 1.", valueName: "n"))
    var taskCount: String?

    @Option(
        help: ArgumentHelp(
            "Where events are sorted that do not fit in memory (SCRATCH_DIR). Default: the system's temporary directory.",
            valueName: "dir"), completion: .directory)
    var scratchDir: String?

    @Option(
        help: ArgumentHelp(
            "The run fails above this share of unusable rows, 0 to 1 (MAX_BAD_SHARE). Default: 0.01.",
            valueName: "share"
        ))
    var maxBadShare: String?

    @Flag(help: "Let an empty table take the place of one with rows (ALLOW_EMPTY=true).")
    var allowEmpty = false

    @Flag(help: "Let files be in the source that are not read (ALLOW_OTHER_FILES=true).")
    var allowOtherFiles = false

    @Option(
        help: ArgumentHelp(
            "How many tables are kept, those computed last, at least 2 (KEEP_TABLES). Default: 7.", valueName: "n"))
    var keepTables: String?

    @Option(
        help: ArgumentHelp("trace, debug, info, notice, warning, error or critical (LOG_LEVEL).", valueName: "level"))
    var logLevel: String?

    @Flag(help: "Print the SQL that computes the table, and stop.")
    var showSQL = false

    func run() throws {
        let environment = ProcessInfo.processInfo.environment
        let settings = try settings(environment)
        let logger = try makeLogger(settings, environment)
        do {
            guard let json = try tableJSON(environment) else {
                throw ValidationError("Give the table's spec: --table FILE, or its JSON in TABLE.")
            }
            let spec = try readTableSpec(json)
            if showSQL { return print(tableSQL(spec), terminator: "") }
            StopSignal.install()
            try run(spec, settings, environment, logger)
        } catch is Stopped {
            logger.error("stopped by a signal; nothing is changed, the next run begins anew")
            throw ExitCode(StopSignal.exitCode)
        } catch let mistake as ValidationError {
            throw mistake
        } catch {
            logger.error("\(error)")
            throw ExitCode(1)
        }
    }

    private func run(_ spec: TableSpec, _ settings: Settings, _ environment: [String: String], _ logger: Logger) throws
    {
        let now = Int(Date().timeIntervalSince1970)
        let feature = try settings.feature()
        let dataDirectory = try settings.dataDirectory()
        let files = Files.disk(dataDirectory)
        let inCloud = !settings.execution.isEmpty
        let host = ProcessInfo.processInfo.hostName.replacing(".", with: "_")
        let token = FeatureTask.token(
            settings.shard, settings.execution,
            attempt: inCloud ? "\(settings.attempt)" : "\(host)-\(getpid())",
            chance: String(UInt64.random(in: 0 ... .max), radix: 36))
        let asOf = try chooseAsOf(
            settings.asOf, spec, feature: feature, execution: settings.execution, now: now, temporary: token, files)
        let scratch = settings.scratchDirectory ?? FileManager.default.temporaryDirectory.path
        // SQLite's own temporary files (COUNT DISTINCT over more than its cache) go to the same place.
        setenv("SQLITE_TMPDIR", scratch, 1)
        let task = FeatureTask(
            feature: feature, spec: spec, asOf: asOf, isBackfill: settings.asOf != nil, shard: settings.shard,
            execution: settings.execution, dataDirectory: dataDirectory, maximumBadShare: settings.maximumBadShare,
            allowsEmpty: settings.allowsEmpty, allowsOtherFiles: settings.allowsOtherFiles, keep: settings.keep,
            token: token,
            lanes: min(4, max(1, ProcessInfo.processInfo.activeProcessorCount)))
        let start = ContinuousClock.now
        let surroundings = Surroundings(
            files: files, scratch: { try .disk(scratch) },
            clock: { (ContinuousClock.now - start) / .seconds(1) }, now: now,
            isOver: { attempt in
                // Cloud Run starts an attempt only after the previous one has ended; elsewhere check that its process
                // is gone.
                if inCloud { return Int(attempt).map { $0 < settings.attempt } ?? false }
                guard attempt.hasPrefix("\(host)-"), let process = Int32(attempt.dropFirst(host.count + 1)) else {
                    return false
                }
                return kill(process, 0) != 0 && errno == ESRCH
            },
            checkStop: StopSignal.check,
            say: { $0.log(to: logger) })
        try runTask(task, surroundings)
    }

    private func tableJSON(_ environment: [String: String]) throws -> [UInt8]? {
        guard let table else {
            // An empty variable counts as unset.
            return environment["TABLE"].flatMap { $0.isEmpty ? nil : Array($0.utf8) }
        }
        guard let data = FileManager.default.contents(atPath: table) else {
            throw RunFailure("cannot read \(table), the table's spec; is the path right?")
        }
        return Array(data)
    }

    private func makeLogger(_ settings: Settings, _ environment: [String: String]) throws -> Logger {
        var logger = Self.jsonLogger(settings.logLevel)
        logger[metadataKey: "feature"] = .string(settings.name ?? "")
        logger[metadataKey: "task"] = .string("\(settings.shard.index) of \(settings.shard.count)")
        if !settings.execution.isEmpty { logger[metadataKey: "execution"] = .string(settings.execution) }
        if let attempt = environment["CLOUD_RUN_TASK_ATTEMPT"] { logger[metadataKey: "attempt"] = .string(attempt) }
        return logger
    }
}
