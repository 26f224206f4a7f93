import ArgumentParser
import CloudLog
import FeatureTable
import Foundation
import Logging

extension FeatureCommand {
    func run() throws {
        let logger = makeLogger()
        do {
            let json = try specJSON()
            let spec = try readTableSpec(json)
            if showSQL { return print(tableSQL(spec), terminator: "") }
            StopSignal.install()
            try run(spec, sha256Hex(json), logger)
        } catch is Stopped {
            logger.error("stopped by a signal; nothing has changed, and the next run starts over")
            throw ExitCode(StopSignal.exitCode)
        } catch let error where !(error is ValidationError) {
            logger.error("\(error)")
            throw ExitCode(1)
        }
    }

    private func run(_ spec: TableSpec, _ specSHA256: String, _ logger: Logger) throws {
        guard let feature else { throw ValidationError("Give the feature's name: --feature NAME, or CLOUD_RUN_JOB.") }
        guard let dataDir else {
            throw ValidationError("Give the directory of events and tables: --data-dir DIR, or DATA_DIR.")
        }
        let now = { Date().timeIntervalSince1970 }
        let files = Files(root: dataDir)
        let attempt = attempt ?? 0
        let inCloud = !execution.isEmpty
        let host = ProcessInfo.processInfo.hostName.replacing(".", with: "_")
        let chance = String(UInt64.random(in: 0 ... .max), radix: 36)
        let chosen = try chooseAsOf(
            asOf, spec, feature: feature, execution: execution, now: Int(now()), chance: chance, files)
        let scratch = scratchDir ?? FileManager.default.temporaryDirectory.path
        // SQLite's own temporary files (COUNT DISTINCT over more than its cache) go to the same place.
        setenv("SQLITE_TMPDIR", scratch, 1)
        let task = FeatureTask(
            feature: feature, spec: spec, specSHA256: specSHA256, asOf: chosen, isBackfill: asOf != nil,
            shard: Shard(index: taskIndex, count: taskCount), execution: execution, scratchDirectory: scratch,
            maximumBadShare: maxBadShare, allowsEmpty: allowEmpty, allowsOtherFiles: allowOtherFiles, keep: keepTables,
            attempt: inCloud ? "\(attempt)" : "\(host)-\(getpid())", chance: chance,
            lanes: min(4, max(1, ProcessInfo.processInfo.activeProcessorCount)))
        let surroundings = Surroundings(
            files: files, now: now,
            isOver: { other in
                // Cloud Run starts an attempt only after the previous one has ended; elsewhere check that its process
                // is gone.
                if inCloud { return Int(other).map { $0 < attempt } ?? false }
                guard other.hasPrefix("\(host)-"), let process = Int32(other.dropFirst(host.count + 1)) else {
                    return false
                }
                return kill(process, 0) != 0 && errno == ESRCH
            }, checkStop: StopSignal.check, log: logger)
        try runTask(task, surroundings)
    }

    private func specJSON() throws -> [UInt8] {
        if let table {
            guard let data = FileManager.default.contents(atPath: table) else {
                throw RunFailure("cannot read \(table), the table's spec; is the path right?")
            }
            return Array(data)
        }
        guard let tableJSON else { throw ValidationError("Give the table's spec: --table FILE, or its JSON in TABLE.") }
        return Array(tableJSON.utf8)
    }

    private func makeLogger() -> Logger {
        var logger = cloudLogger("feature", logLevel)
        logger[metadataKey: "feature"] = .string(feature ?? "")
        logger[metadataKey: "task"] = .string("\(taskIndex) of \(taskCount)")
        if !execution.isEmpty { logger[metadataKey: "execution"] = .string(execution) }
        if let attempt { logger[metadataKey: "attempt"] = .string("\(attempt)") }
        return logger
    }
}
