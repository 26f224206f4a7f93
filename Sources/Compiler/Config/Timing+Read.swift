import Diagnostics
import Text
import YAML

/// The keys that every schedule has.
struct TimingKeys: KeyGroup {
    let cron = Key("cron", .cron, required: "\"0 3 * * *\"", "Five [cron fields](#when)")
    let name = Key(
        "name", .triggerName, otherwise: "`WORKLOAD-NAME`, or its own",
        "Of the job in Cloud Scheduler, for one that exists under another name")
    let timezone = Key("timezone", .timeZone, default: "Etc/UTC")
    let paused = Key("paused", .bool, default: false)
    let retries: Key<Int>
    let maxRetryDuration = Key(
        "max_retry_duration", .span(TimeSpan(seconds: 0)...TimeSpan(seconds: 86_400)).stated(LimitPages.schedules),
        default: TimeSpan(seconds: 0),
        "How long a failed call is sent again; `0s`: only `retries` limits it")
    let minBackoff = Key(
        "min_backoff", .span(longestBackoff).stated(LimitPages.schedules), default: TimeSpan(seconds: 5),
        "At most `max_backoff`")
    let maxBackoff = Key(
        "max_backoff", .span(longestBackoff).stated(LimitPages.schedules), default: TimeSpan(seconds: 3600))
    // A zero is to the server as if nothing had been sent: it takes 5 (cloudscheduler-6).
    let maxDoublings = Key(
        "max_doublings", .int(1...16).stated(LimitPages.schedules), default: 5,
        "How often the wait is doubled before it grows evenly")
    let deadline = Key(
        "deadline", .span(TimeSpan(seconds: 15)...TimeSpan(seconds: 1800)).stated(LimitPages.schedules),
        default: TimeSpan(seconds: 180),
        "How long one call may take")
    let region = Key(
        "region", .region, otherwise: "that of what it calls, or the environment's",
        "Of the trigger. What it calls stays where it is")

    let description = Key(
        "description", .description, otherwise: "none",
        "At most 500 characters, with [the sentence](#descriptions) that says whose it is")

    init(retries about: String = "") {
        retries = Key("retries", .int(0...5).stated(LimitPages.schedules), default: 0, about)
    }

    /// A schedule needs a right time; everything else has a default, and what is wrong is reported.
    func read(_ fields: inout Fields) -> WrittenTiming? {
        let (cron, zone) = (fields.read(cron), fields.read(timezone))
        let (paused, retries) = (fields.read(paused), fields.read(retries))
        let (duration, least, most) = (
            fields.read(maxRetryDuration), fields.read(minBackoff), fields.read(maxBackoff)
        )
        let (doublings, deadline, region) = (fields.read(maxDoublings), fields.read(deadline), fields.read(region))
        let (description, name) = (fields.read(description), fields.read(name))
        guard let cron, let zone, let paused, let retries, let duration, let least, let most, let doublings,
            let deadline
        else { return nil }
        if least > most {
            fields.fail(
                Problem("min_backoff \(least.text) is more than max_backoff \(most.text)"),
                at: fields.node[minBackoff.name] == nil ? maxBackoff.name : minBackoff.name)
        }
        var timing = Timing(cron: CronSchedule(text: cron.text))
        (timing.timeZone, timing.paused, timing.retries) = (zone, paused, retries)
        (timing.maxRetryDuration, timing.minBackoff, timing.maxBackoff) = (duration, least, most)
        (timing.maxDoublings, timing.deadline, timing.region) = (doublings, deadline, region)
        (timing.description, timing.id) = (description, name)
        return WrittenTiming(timing: timing, fields: cron.fields)
    }
}

private let longestBackoff = TimeSpan(seconds: 0)...TimeSpan(seconds: 3600)

/// A timing with what its cron fields mean.
struct WrittenTiming: Sendable {
    var timing: Timing
    var fields: CronFields

    var clockChange: ClockChange? { ClockChange(of: fields, in: timing.timeZone) }
}

extension Notation where Value == (fields: CronFields, text: String) {
    /// Five cron fields.
    static let cron = Notation("text", schema: textSchema("^[^@ ]+( +[^ ]+){4} *$")) {
        (node) throws(Problem) in try CronFields.parse(try node.text())
    }
}

extension Notation where Value == String {
    static let region = text("region", parse: parseRegion)

    static let timeZone = text("text", "a name of the tz database", parse: parseTimeZone)
}

extension Notation {
    /// A mapping by name to values of the keys of `section`.
    static func schedules<Keys: Section>(_ section: Keys) -> Notation where Value == [String: Keys.Value] {
        .map(
            "mapping by name", "names of at most 63 characters", names: "^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$",
            of: .section(section)
        ) { (name) throws(Problem) in _ = try parseID(name, limit: 63) }
    }
}

extension Fields {
    /// Warns if runs at a fixed hour are skipped or repeated when the clocks change; `value` is the cron fields.
    mutating func warnOfClockChange(_ written: WrittenTiming, at value: Node?, _ key: String) {
        guard let change = written.clockChange, let hour = change.hour, let value else { return }
        let clock = hour < 10 ? "0\(hour)" : "\(hour)"
        let message =
            "\(key): when the clocks change in \(written.timing.timeZone), times from \(clock):00 to \(clock):59 \(change.effect); "
            + "another hour or Etc/UTC is safer"
        report(Diagnostic(.warning, path: value.path, range: value.range, message: message))
    }

    /// The same for each of `schedules`.
    mutating func warnOfClockChanges(_ schedules: [(name: String, written: WrittenTiming)]) {
        for (name, written) in schedules {
            warnOfClockChange(written, at: node["schedules"]?[name]?["cron"], "schedules.\(name).cron")
        }
    }
}
