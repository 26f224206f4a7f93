import Diagnostics
import Text
import YAML

/// The keys of a schedule of a feature.
struct FeatureScheduleKeys: Section {
    static let shared = FeatureScheduleKeys()

    let timing = TimingKeys(
        retries:
            "How often a start that failed is tried again. A start whose answer was lost counts as failed, so a job "
            + "may run twice")
    let args = Key(
        "args", .list(of: .argument, called: "texts"), otherwise: "the job's own",
        "The arguments of this run; `[]`: none")
    let env = Key(
        "env", .environmentVariables, otherwise: "none",
        "Variables of this run, over those of the job; no secrets. The schema and limits are those of `env`")

    let tasks = Key(
        "tasks", .int(1...10_000).stated(LimitPages.run), otherwise: "the job's own", "How many tasks this run has")
    let timeout = Key(
        "timeout", .span(TimeSpan(seconds: 1)...longestTask).stated(LimitPages.taskTimeout), otherwise: "the job's own",
        "Of one task of this run")

    var elsewhere: [String: String] { wordsOfTiming }

    func read(_ fields: inout Fields) -> WrittenFeatureSchedule? {
        let timing = timing.read(&fields)
        let (tasks, timeout) = (fields.read(tasks), fields.read(timeout))
        let (args, env) = (fields.read(args) ?? [], fields.read(env) ?? [:])
        var schedule = timing.map { FeatureSchedule(timing: $0.timing) }
        schedule?.args = args
        schedule?.clearsArgs = args.isEmpty && fields.node["args"]?.elements?.isEmpty == true
        schedule?.tasks = tasks
        schedule?.timeout = timeout
        for (name, value) in env {
            switch value {
            case .text(let text):
                if let first = ((try? ConfigTemplate(text))?.uses ?? []).first {
                    let hint = "write it under `env` of the feature, or $${\(first)} for the text"
                    fields.fail(
                        Problem(
                            "nothing can be referred to here: the variables of a run are sent as they are", hint: hint),
                        at: fields.node["env"]?[name] ?? fields.node, "env.\(name)")
                }
                schedule?.env[name] = text.replacing("$${", with: "${")
            case .secret:
                let place = fields.node["env"]?[name] ?? fields.node
                fields.fail(
                    Problem(
                        "a run is started with its variables in the open, so none can be a secret",
                        hint: "write it under `env` of the feature"), at: place, "env.\(name)")
            }
        }
        guard let timing, let schedule else { return nil }
        return WrittenFeatureSchedule(schedule: schedule, timing: timing)
    }
}

/// A schedule, and what its cron fields mean.
struct WrittenFeatureSchedule: Sendable {
    var schedule: FeatureSchedule
    var timing: WrittenTiming
}

/// `schedule` as it may be written.
enum WrittenSchedule: Sendable {
    case text(fields: CronFields, text: String)
    case mapping(WrittenFeatureSchedule)
}

extension Notation where Value == WrittenSchedule {
    /// Five cron fields, or a mapping that has them.
    static let schedule = {
        let (text, mapping) = (
            Notation<(fields: CronFields, text: String)>.cron,
            Notation<WrittenFeatureSchedule>
                .section(FeatureScheduleKeys.shared)
        )
        return Notation("text, or mapping", schema: ["oneOf": [text.schema, mapping.schema]]) { node, key, fields in
            if node.entries != nil { return mapping.read(node, key, &fields).map { .mapping($0) } }
            return text.read(node, key, &fields).map { .text(fields: $0.fields, text: $0.text) }
        }
    }()
}

extension Fields {
    /// The schedules of a feature, with the keys under which they stand; nil if one is wrong.
    mutating func schedules(_ keys: FeatureKeys) -> [(key: String, written: WrittenFeatureSchedule)]? {
        let only = read(keys.schedule)
        let (zone, paused) = (read(keys.timezone), read(keys.paused))
        let named = read(keys.schedules)
        if node[keys.schedule.name] != nil, node[keys.schedules.name] != nil {
            fail(
                Problem("'schedule' and 'schedules' exclude each other", hint: "write all of them under `schedules`"),
                at: keys.schedules.name)
        }
        refuseWordsOfSchedules(keys, only)
        switch (only, named) {
        case (.text(let cron, let text)?, _):
            guard let zone, let paused else { return nil }
            var timing = Timing(cron: CronSchedule(text: text))
            (timing.timeZone, timing.paused) = (zone, paused)
            let written = WrittenFeatureSchedule(
                schedule: FeatureSchedule(timing: timing), timing: WrittenTiming(timing: timing, fields: cron))
            warnOfClockChange(written.timing, at: node["schedule"], "schedule")
            return [("schedule", written)]
        case (.mapping(let written)?, _):
            warnOfClockChange(written.timing, at: node["schedule"]?["cron"], "schedule.cron")
            return [("schedule", written)]
        case (nil, let named?):
            guard named.count == node["schedules"]?.entries?.count else { return nil }
            let sorted = named.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            warnOfClockChanges(sorted.map { ($0.key, $0.value.timing) })
            return sorted.map { name, written in
                var written = written
                written.schedule.name = name
                return ("schedules.\(name)", written)
            }
        case (nil, nil): return node[keys.schedule.name] == nil && node[keys.schedules.name] == nil ? [] : nil
        }
    }

    /// `timezone` and `paused` belong to a schedule that is written as a text.
    private mutating func refuseWordsOfSchedules(_ keys: FeatureKeys, _ only: WrittenSchedule?) {
        let name = keys.schedule.name
        let words = [keys.timezone.name, keys.paused.name].filter { node[$0] != nil }
        if node[name]?.entries != nil || node[keys.schedules.name] != nil {
            for word in words {
                fail(
                    Problem("it belongs to a schedule that is a text", hint: "write it in the schedule's mapping"),
                    at: word)
            }
            return
        }
        // A schedule under a wrong key has its own error.
        let entries = node.entries ?? []
        guard node.entry(name) == nil,
            !entries.contains(where: { $0.key == "cron" || closest($0.key, among: [name]) != nil })
        else { return }
        for word in words + [keys.triggerAccount.name].filter({ node[$0] != nil }) {
            fail(Problem("there is no schedule", hint: "write schedule: \"0 3 * * *\", or remove it"), at: word)
        }
    }
}
