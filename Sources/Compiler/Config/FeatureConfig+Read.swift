import Diagnostics
import Text
import YAML

/// The longest time that a task of a job may run.
let longestTask = TimeSpan(seconds: 168 * 3600)

/// The keys of features/NAME.yaml.
struct FeatureKeys: KeyGroup {
    static let shared = FeatureKeys()

    let workload = WorkloadKeys(
        name: Key(
            "name", .workloadName(most: 63), required: "NAME",
            "In Cloud Run, as a rule that of its file; 2 to 63 characters"),
        timeout: Key(
            "timeout", .span(TimeSpan(seconds: 1)...longestTask).stated(LimitPages.taskTimeout),
            default: TimeSpan(seconds: 600),
            "Of one task; a warning if a run may still be going when the next one starts"))
    let schedule = Key(
        "schedule", .schedule, otherwise: "none",
        "Five [cron fields](#when), or a mapping with the keys of [a schedule](#schedules). Without a schedule, "
            + "something else runs the job: a person, CI, an event")
    let triggerAccount = Key(
        "trigger_account", .account, otherwise: "its own, named after the feature",
        "The service account that starts the job at the scheduled times")
    let triggerName = Key(
        "trigger_name",
        .triggerName, otherwise: "the feature's",
        "Only with `schedule`. Of the job in Cloud Scheduler, for one that exists under another name; also `name` in a schedule's "
            + "mapping")
    let timezone = Key("timezone", .timeZone, default: "Etc/UTC", "Only with a schedule that is a text")
    let paused = Key("paused", .bool, default: false, "Only with a schedule that is a text")
    let schedules = Key(
        "schedules", .schedules(FeatureScheduleKeys.shared), otherwise: "none",
        "[Several schedules](#schedules), instead of `schedule`")
    let retries = Key(
        "retries", .int(0...10).stated(LimitPages.run), default: 0,
        "Of one task. In rare cases Cloud Run ends a task for reasons of its own, so use 1 or more if a task can be repeated"
    )
    let tasks = Key("tasks", .int(1...10_000).stated(LimitPages.run), default: 1)
    let parallelism = Key(
        "parallelism", .int(1...10_000).stated(LimitPages.run), otherwise: "`tasks`", "At most `tasks`")
    let table = Key(
        "table", .mapping(of: TableKeys.shared), otherwise: "none",
        "The table that the job computes, see below; needs `folder: read-write`")
    let alerts = Key("alerts", .alerts(FeatureAlertKeys.shared), otherwise: "none", alertsAbout)
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
            var workload = fields.workload(
                keys.workload, name: stem, cpu: fields.read(keys.workload.cpu), timeout: timeout, isJob: true,
                surroundings)
            workload?.givenName = name == stem ? nil : name
            let schedules = fields.schedules(keys)
            let triggerAccount = fields.account(keys.triggerAccount, surroundings)
            let triggerID = fields.read(keys.triggerName)
            if triggerID != nil, fields.node[keys.schedule.name] == nil {
                let hint = "write `name` in one of the `schedules`"
                fields.fail(Problem("there is no `schedule`", hint: hint), at: keys.triggerName.name)
            } else if triggerID != nil, fields.node[keys.schedule.name]?["name"] != nil {
                fields.fail(
                    Problem("the schedule has a `name`", hint: "remove one of them"), at: keys.triggerName.name)
            }
            let retries = fields.read(keys.retries) ?? 0
            let tasks = fields.read(keys.tasks)
            let parallelism = fields.read(keys.parallelism)
            if let tasks, let parallelism, parallelism > tasks {
                fields.fail(
                    Problem("\(parallelism) at a time of \(tasks) tasks", hint: "at most \(tasks)"), at: "parallelism")
            }
            let runs = (schedules ?? []).map {
                (key: $0.key, timing: $0.written.timing, schedule: $0.written.schedule)
            }
            let gaps = runs.map { $0.timing.fields.gaps(&dayGaps) }
            let change = runs.compactMap { $0.timing.clockChange?.extra }.max()
            let alerts = fields.featureAlerts(
                keys, gaps.isEmpty ? nil : RunGaps(ofAny: gaps), clockChange: change ?? TimeSpan(seconds: 0),
                surroundings)
            if let timeout, let tasks {
                for (run, gaps) in zip(runs, gaps) {
                    let runTasks = run.schedule.tasks ?? tasks
                    fields.warnOfOverlap(
                        timeout: run.schedule.timeout ?? timeout, retries: retries, tasks: runTasks,
                        width: parallelism ?? runTasks, every: gaps.shortest, run.key)
                }
            }
            let access = fields.node["folder"] == nil ? FolderAccess.none : workload?.folder
            let table = fields.table(keys, gaps.count == 1 ? gaps[0] : nil, folder: access)
            fields.checkTableVariable(keys)
            guard name != nil, let workload, let tasks, let schedules, let triggerAccount else { return nil }
            return FeatureConfig(
                workload: workload,
                schedules: schedules.map { _, written in
                    var schedule = written.schedule
                    schedule.timing.region = schedule.timing.region ?? workload.region
                    return schedule
                }, triggerAccount: triggerAccount,
                triggerID: triggerID,
                retries: retries, tasks: tasks,
                parallelism: parallelism ?? tasks, table: table, alerts: alerts)
        }
    }
}

extension Notation where Value == String {
    /// An id in Cloud Scheduler.
    static let triggerName = text(
        "text", "1 to 500 letters, digits, `-` and `_`", pattern: "^[A-Za-z0-9_-]{1,500}$", parse: parseTriggerName)
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
    /// The variable with the table is refused where there is one, in the job and in its runs.
    fileprivate mutating func checkTableVariable(_ keys: FeatureKeys) {
        guard node[keys.table.name] != nil else { return }
        let env = keys.workload.env.name
        var places = [(env, node[env])]
        places.append(("\(keys.schedule.name).\(env)", node[keys.schedule.name]?[env]))
        for entry in node[keys.schedules.name]?.entries ?? [] {
            places.append(("\(keys.schedules.name).\(entry.key).\(env)", entry.value[env]))
        }
        for (key, node) in places {
            refuse(
                variable: "TABLE", in: key, node, source: "the section `table` of this feature",
                hint: "remove `table` if the program has no use for it, or choose another name")
        }
    }

    /// A trigger does not check whether the previous run has ended: Cloud Run then runs both at once.
    fileprivate mutating func warnOfOverlap(
        timeout: TimeSpan, retries: Int, tasks: Int, width: Int, every shortest: TimeSpan, _ schedule: String
    ) {
        let width = max(1, min(width, tasks))
        let longest = TimeSpan(seconds: timeout.seconds * (retries + 1) * ((tasks + width - 1) / width))
        guard longest > shortest else { return }
        // Report at the value that someone wrote rather than at a default that nobody sees.
        let isByTimeout = timeout > shortest
        let own = schedule.split(separator: ".").reduce(node, { $0?[String($1)] })?["timeout"]
        let key =
            isByTimeout && own != nil
            ? schedule + ".timeout" : isByTimeout && node["timeout"] != nil ? "timeout" : schedule
        let parts = key.split(separator: ".").map(String.init)
        guard let value = parts.reduce(node, { $0?[$1] }) else { return }
        let why = isByTimeout ? "" : "with its retries and its rounds of tasks "
        let message =
            "\(key): \(why)a run may take \(longest.text), but the next one starts after \(shortest.text), beside it; "
            + "lower `timeout`, or run less often"
        report(Diagnostic(.warning, path: value.path, range: value.range, message: message))
    }
}
