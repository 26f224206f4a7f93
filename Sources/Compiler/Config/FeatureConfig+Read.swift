import Diagnostics
import YAML

/// The longest time that a task of a job may run.
private let longestTask = TimeSpan(seconds: 168 * 3600)

extension FeatureConfig {
    /// Reads the merged `features/STEM.yaml`. `dayGaps` is a cache shared by all features.
    static func read(
        _ node: Node, stem: String, _ surroundings: Surroundings, _ dayGaps: inout [CronDays: ClosedRange<Int>],
        into diagnostics: inout [Diagnostic]
    ) -> FeatureConfig? {
        readFields(of: node, "feature '\(stem)'", elsewhere: keysOfServices, into: &diagnostics) {
            fields -> FeatureConfig? in
            let name = fields.parsedText("name", required: stem) { text throws(Problem) in
                guard text == stem else {
                    throw Problem("'\(text)' is not the name of its file", hint: "write \(stem), or rename the file")
                }
                return try parseWorkloadName(text, suffix: "-cron")
            }
            let timeout = fields.timeout(TimeSpan(seconds: 600), longest: longestTask)
            let workload = fields.workload(name: stem, cpu: fields.cpu(), timeout: timeout, isJob: true, surroundings)
            let cron = fields.value("schedule", required: "\"0 3 * * *\"") { node throws(Problem) in
                try CronFields.parse(try node.text())
            }
            let timeZone =
                fields.value("timezone") { node throws(Problem) in try parseTimeZone(try node.text()) }
                ?? fields.absent("timezone", "Etc/UTC")
            let paused = fields.bool("paused") ?? false
            let retries = fields.int("retries", in: 0...10) ?? 0
            let tasks = fields.int("tasks", in: 1...10_000) ?? fields.absent("tasks", 1)
            let parallelism = fields.int("parallelism", in: 1...10_000)
            if let tasks, let parallelism, parallelism > tasks {
                fields.fail(
                    Problem("\(parallelism) at a time of \(tasks) tasks", hint: "at most \(tasks)"), at: "parallelism")
            }
            let gaps = cron?.fields.gaps(&dayGaps)
            let change = cron.flatMap { cron in timeZone.flatMap { ClockChange(of: cron.fields, in: $0) } }
            if let hour = change?.hour, let timeZone, let value = fields.node["schedule"] {
                let clock = hour < 10 ? "0\(hour)" : "\(hour)"
                let message =
                    "schedule: when the clocks change in \(timeZone), times from \(clock):00 to \(clock):59 are missing on one day "
                    + "and come twice on another; another hour or Etc/UTC is safer"
                fields.report(Diagnostic(.warning, path: value.path, range: value.range, message: message))
            }
            let alerts = fields.featureAlerts(gaps, clockChange: change?.extra ?? TimeSpan(seconds: 0), surroundings)
            if let timeout, let gaps, let tasks {
                fields.warnOfOverlap(
                    timeout: timeout, retries: retries, tasks: tasks, width: parallelism ?? tasks, every: gaps.shortest)
            }
            let access = fields.node["folder"] == nil ? FolderAccess.none : workload?.folder
            let table = fields.table(gaps, folder: access)
            guard name != nil, let workload, let cron, let timeZone, let tasks else { return nil }
            return FeatureConfig(
                workload: workload, schedule: CronSchedule(text: cron.text), timeZone: timeZone, paused: paused,
                retries: retries, tasks: tasks, parallelism: parallelism ?? tasks, table: table, alerts: alerts)
        }
    }
}

extension Fields {
    /// A trigger does not check whether the previous run has ended: Cloud Run then runs both at once.
    fileprivate mutating func warnOfOverlap(
        timeout: TimeSpan, retries: Int, tasks: Int, width: Int, every shortest: TimeSpan
    ) {
        let width = max(1, min(width, tasks))
        let longest = TimeSpan(seconds: timeout.seconds * (retries + 1) * ((tasks + width - 1) / width))
        guard longest > shortest else { return }
        // Report at the value that someone wrote rather than at a default that nobody sees.
        let isByTimeout = timeout > shortest
        let key = isByTimeout && node["timeout"] != nil ? "timeout" : "schedule"
        guard let value = node[key] else { return }
        let why = isByTimeout ? "" : "with its retries and its rounds of tasks "
        let message =
            "\(key): \(why)a run may take \(longest.text), but the next one starts after \(shortest.text), beside it; "
            + "lower `timeout`, or run less often"
        report(Diagnostic(.warning, path: value.path, range: value.range, message: message))
    }
}
