import Diagnostics
import YAML

/// The longest that a task of a job may run.
private let longestTask = TimeSpan(seconds: 168 * 3600)

extension FeatureConfig {
    /// Reads the merged `features/STEM.yaml`. `dayGaps` is kept from one feature to the next.
    static func read(
        _ node: Node, stem: String, _ surroundings: Surroundings, _ dayGaps: inout [CronDays: ClosedRange<Int>],
        into diagnostics: inout [Diagnostic]
    ) -> FeatureConfig? {
        readFields(of: node, "feature '\(stem)'", into: &diagnostics) { fields -> FeatureConfig? in
            let name = fields.parsedText("name", required: true) { text throws(Problem) in
                guard text == stem else {
                    throw Problem("'\(text)' is not the name of its file", hint: "write \(stem), or rename the file")
                }
                return try parseWorkloadName(text, suffix: "-cron")
            }
            let timeout = fields.timeout(TimeSpan(seconds: 600), longest: longestTask)
            let workload = fields.workload(name: stem, cpu: fields.cpu(), timeout: timeout, isJob: true, surroundings)
            let cron = fields.value("schedule", required: true) { node throws(Problem) in
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
            let alerts = fields.featureAlerts(gaps, surroundings)
            if let timeout, let gaps, timeout > gaps.shortest {
                fields.fail(
                    Problem(
                        "a run may take \(timeout.text), but the next one starts after \(gaps.shortest.text)",
                        hint: "lower `timeout`, or run less often: Cloud Run would run both at once"),
                    at: fields.node["timeout"] == nil ? "schedule" : "timeout")
            }
            if let timeout, let gaps, let tasks, timeout <= gaps.shortest {
                let width = max(1, min(parallelism ?? tasks, tasks))
                let seconds = timeout.seconds * (retries + 1) * ((tasks + width - 1) / width)
                if seconds > gaps.shortest.seconds, let value = fields.node["schedule"] {
                    let message =
                        "schedule: with its retries and its rounds of tasks a run may take "
                        + "\(TimeSpan(seconds: seconds).text), but the next one starts after \(gaps.shortest.text)"
                    fields.report(Diagnostic(.warning, path: value.path, range: value.range, message: message))
                }
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
