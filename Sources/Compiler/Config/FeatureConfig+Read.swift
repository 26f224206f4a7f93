import Diagnostics
import Text
import YAML

/// The longest time that a task of a job may run.
private let longestTask = TimeSpan(seconds: 168 * 3600)

/// The keys of features/NAME.yaml.
struct FeatureKeys: KeyGroup {
    static let shared = FeatureKeys()

    let workload = WorkloadKeys(
        name: Key(
            "name", .workloadName(most: 63), required: "NAME",
            "That of its file; 2 to 63 characters"),
        timeout: Key(
            "timeout", .span(TimeSpan(seconds: 1)...longestTask), default: TimeSpan(seconds: 600),
            "Of one task; a warning if a run may still be going when the next one starts"))
    let schedule = Key(
        "schedule", .schedule, otherwise: "none",
        "Five cron fields, below. Without one, something else runs the job: a person, CI, an event")
    let triggerAccount = Key(
        "trigger_account", .account, otherwise: "its own, named after the feature",
        "The service account that starts the job at the scheduled times")
    let triggerName = Key(
        "trigger_name",
        .text(
            "text", "1 to 500 letters, digits, `-` and `_`", pattern: "^[A-Za-z0-9_-]{1,500}$", parse: parseTriggerName),
        otherwise: "the feature's", "Of the job in Cloud Scheduler, for one that exists under another name")
    let timezone = Key(
        "timezone", .text("text", "a name of the tz database", parse: parseTimeZone), default: "Etc/UTC")
    let paused = Key("paused", .bool, default: false)
    let retries = Key(
        "retries", .int(0...10), default: 0,
        "Of one task. In rare cases Cloud Run ends a task for reasons of its own, so use 1 or more if a task can be repeated"
    )
    let tasks = Key("tasks", .int(1...10_000), default: 1)
    let parallelism = Key("parallelism", .int(1...10_000), otherwise: "`tasks`", "At most `tasks`")
    let table = Key(
        "table", .mapping(of: TableKeys.shared), otherwise: "none",
        "The table that the job computes, see below; needs `folder: read-write`")
    let alerts = Key("alerts", .alerts(FeatureAlertKeys.shared), otherwise: "none", alertsAbout)
}

extension Notation where Value == (fields: CronFields, text: String) {
    fileprivate static let schedule = Notation("text", schema: textSchema("^[^@ ]+( +[^ ]+){4} *$")) {
        (node) throws(Problem) in try CronFields.parse(try node.text())
    }
}

extension FeatureConfig {
    /// Reads the merged `features/STEM.yaml`. `dayGaps` is a cache shared by all features.
    static func read(
        _ node: Node, stem: String, _ surroundings: Surroundings, _ dayGaps: inout [CronDays: ClosedRange<Int>],
        into diagnostics: inout [Diagnostic]
    ) -> FeatureConfig? {
        readFields(of: node, "feature '\(stem)'", elsewhere: keysElsewhereInFeature, into: &diagnostics) {
            fields -> FeatureConfig? in
            let keys = FeatureKeys.shared
            let name = fields.name(keys.workload, stem)
            let timeout = fields.read(keys.workload.timeout)
            let workload = fields.workload(
                keys.workload, name: stem, cpu: fields.read(keys.workload.cpu), timeout: timeout, isJob: true,
                surroundings)
            let cron = fields.read(keys.schedule)
            let triggerAccount = fields.account(keys.triggerAccount, surroundings)
            let triggerName = fields.read(keys.triggerName)
            let timeZone = fields.read(keys.timezone)
            let paused = fields.read(keys.paused) ?? false
            if fields.node.entry(keys.schedule.name) == nil { fields.refuseWordsOfSchedules(keys) }
            let retries = fields.read(keys.retries) ?? 0
            let tasks = fields.read(keys.tasks)
            let parallelism = fields.read(keys.parallelism)
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
            let alerts = fields.featureAlerts(
                keys, gaps, clockChange: change?.extra ?? TimeSpan(seconds: 0), surroundings)
            if let timeout, let gaps, let tasks {
                fields.warnOfOverlap(
                    timeout: timeout, retries: retries, tasks: tasks, width: parallelism ?? tasks, every: gaps.shortest)
            }
            let access = fields.node["folder"] == nil ? FolderAccess.none : workload?.folder
            let table = fields.table(keys, gaps, folder: access)
            guard name != nil, let workload, let timeZone, let tasks, let triggerAccount,
                cron != nil || fields.node["schedule"] == nil
            else { return nil }
            return FeatureConfig(
                workload: workload, schedule: cron.map { CronSchedule(text: $0.text) },
                triggerAccount: triggerAccount, triggerName: triggerName, timeZone: timeZone, paused: paused,
                retries: retries, tasks: tasks, parallelism: parallelism ?? tasks, table: table, alerts: alerts)
        }
    }
}

/// An id in Cloud Scheduler (cloudscheduler-4).
private func parseTriggerName(_ text: String) throws(Problem) -> String {
    guard (1...500).contains(text.utf8.count), text.utf8.allSatisfy({ $0.isLetterOrDigit || "-_".utf8.contains($0) })
    else {
        throw Problem("'\(text)' is not the name of a job in Cloud Scheduler", hint: "letters, digits, - and _")
    }
    return text
}

extension Fields {
    /// Without a schedule nothing can be said about it.
    fileprivate mutating func refuseWordsOfSchedules(_ keys: FeatureKeys) {
        // A schedule under a wrong key has its own error.
        let name = keys.schedule.name
        guard !(node.entries ?? []).contains(where: { $0.key == "cron" || closest($0.key, among: [name]) != nil })
        else {
            return
        }
        for key in [keys.triggerAccount.name, keys.triggerName.name, keys.timezone.name, keys.paused.name]
        where node[key] != nil {
            fail(Problem("there is no schedule", hint: "write schedule: \"0 3 * * *\", or remove it"), at: key)
        }
    }

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
