import ArgumentParser
import FeatureTable
import Logging

/// The checked options; each defaults to its environment variable.
struct Settings {
    let name: String?
    let directory: String?
    let asOf: AsOf?
    let shard: Shard
    let execution: String
    /// The attempt of this task in the execution, from 0.
    let attempt: Int
    let scratchDirectory: String?
    let maximumBadShare: Double
    let allowsEmpty: Bool
    let allowsOtherFiles: Bool
    let keep: Int
    let logLevel: Logger.Level

    func dataDirectory() throws -> String {
        guard let directory else {
            throw ValidationError("Give the directory of events and tables: --data-dir DIR, or DATA_DIR.")
        }
        return directory
    }

    func feature() throws -> String {
        guard let name else { throw ValidationError("Give the feature's name: --feature NAME, or CLOUD_RUN_JOB.") }
        return name
    }
}

extension FeatureCommand {
    func settings(_ environment: [String: String]) throws -> Settings {
        func setting(_ option: String?, _ variable: String) -> String? {
            // An empty variable counts as unset: templates often leave them empty.
            option ?? environment[variable].flatMap { $0.isEmpty ? nil : $0 }
        }
        func number(_ option: String?, _ flag: String, _ variable: String, _ range: ClosedRange<Int>, _ otherwise: Int)
            throws -> Int
        {
            guard let text = setting(option, variable) else { return otherwise }
            guard let number = Int(text), range.contains(number) else {
                throw ValidationError(
                    "\(flag) (\(variable)) takes \(range.lowerBound) to \(range.upperBound), not '\(text)'.")
            }
            return number
        }
        func flag(_ isGiven: Bool, _ variable: String) throws -> Bool {
            let text = setting(isGiven ? "true" : nil, variable) ?? "false"
            guard let flag = Bool(text.lowercased()) else {
                throw ValidationError("\(variable) takes true or false, not '\(text)'.")
            }
            return flag
        }
        let count = try number(taskCount, "--task-count", "CLOUD_RUN_TASK_COUNT", 1...10_000, 1)
        let index = try number(taskIndex, "--task-index", "CLOUD_RUN_TASK_INDEX", 0...count - 1, 0)
        let share = setting(maxBadShare, "MAX_BAD_SHARE")
        guard let maximumBadShare = Double(share ?? "0.01"), (0...1).contains(maximumBadShare) else {
            throw ValidationError("--max-bad-share (MAX_BAD_SHARE) takes 0 to 1, not '\(share ?? "")'.")
        }
        let instant = setting(asOf, "AS_OF")
        let parsed = instant.flatMap { AsOf(text: $0) }
        if let instant, parsed == nil {
            throw ValidationError("--as-of (AS_OF) takes an instant like 2026-11-24T00:00:00Z, not '\(instant)'.")
        }
        let name = setting(feature, "CLOUD_RUN_JOB")
        let execution = environment["CLOUD_RUN_EXECUTION"] ?? ""
        if !execution.isEmpty, !isFeatureName(execution) {
            throw ValidationError(
                "CLOUD_RUN_EXECUTION takes letters, digits, '-' and '_', 63 at most, not '\(execution)'.")
        }
        if let name, !isFeatureName(name) {
            throw ValidationError(
                "--feature (CLOUD_RUN_JOB) takes letters, digits, '-' and '_', 63 at most, not '\(name)'.")
        }
        let level = setting(logLevel, "LOG_LEVEL") ?? "info"
        guard let logLevel = Logger.Level(rawValue: level.lowercased()) else {
            let levels = Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("--log-level (LOG_LEVEL) takes one of \(levels), not '\(level)'.")
        }
        return Settings(
            name: name, directory: setting(dataDir, "DATA_DIR"), asOf: parsed, shard: Shard(index: index, count: count),
            execution: execution, attempt: Int(environment["CLOUD_RUN_TASK_ATTEMPT"] ?? "") ?? 0,
            scratchDirectory: setting(scratchDir, "SCRATCH_DIR"),
            maximumBadShare: maximumBadShare, allowsEmpty: try flag(allowEmpty, "ALLOW_EMPTY"),
            allowsOtherFiles: try flag(allowOtherFiles, "ALLOW_OTHER_FILES"),
            keep: try number(keepTables, "--keep-tables", "KEEP_TABLES", 2...100_000, 7), logLevel: logLevel)
    }
}

/// A feature's name must be usable as a folder and file name below `features/`.
private func isFeatureName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 63
        && name.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                true
            default: false
            }
        }
}
