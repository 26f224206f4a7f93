import Diagnostics
import Text
import YAML

/// What stands in the documentation of `alerts`.
let alertsAbout = "Each key once, unless it says otherwise; needs `notifications`"

/// The keys of an alert of a service; each has one of them.
struct ServiceAlertKeys: KeyGroup {
    static let shared = ServiceAlertKeys()

    let instancesAbove = Key(
        "instances_above", .int(0...1000), otherwise: "", "A warning if it is not below `scaling.max`")
    let errorRatioAbove = Key("error_ratio_above", .share, otherwise: "", "Of all requests")
    let p95LatencyAbove = Key(
        "p95_latency_above",
        .span("1ms to 1h") { (span, text) throws(Problem) in
            guard span.milliseconds > 0, span <= TimeSpan(seconds: 3600) else {
                throw Problem("\(text) is out of range: 1ms to 1h")
            }
        }, otherwise: "")
    let errorsAbove = Key(
        "errors_above", .int(0...1_000_000), otherwise: "", "A number of answers with 5xx in 5 minutes")
    let common = CommonAlertKeys()
}

/// The longest time that an alert looks back.
private let longestSilence = TimeSpan(seconds: 31 * 86_400)

/// The keys of an alert of a feature; each has one of them.
struct FeatureAlertKeys: KeyGroup {
    static let shared = FeatureAlertKeys()

    let failedRunsAbove = Key("failed_runs_above", .int(0...1_000_000), otherwise: "")
    let noSuccessWithin = Key(
        "no_success_within",
        .span("whole minutes, 5m to 31d") { (span, text) throws(Problem) in
            guard span >= TimeSpan(seconds: 300), span <= longestSilence else {
                throw Problem("\(text) is out of range: 5m to 31d")
            }
            guard span.seconds % 60 == 0, span.milliseconds % 1000 == 0 else {
                throw Problem("\(text) is not a number of whole minutes")
            }
        }, otherwise: "",
        "Longer than the longest time between two runs, plus an hour if the zone's clocks change. It also fires for a job "
            + "that has never succeeded: run a new job once by hand. Off while the job is paused")
    let common = CommonAlertKeys()
}

extension Notation {
    /// A list of mappings with one of the keys of `group` each.
    static func alerts<Group: KeyGroup>(_ group: Group) -> Notation where Value == [Mapping<Group>] {
        Notation(
            "list of one-key mappings", schema: ["type": "array", "items": withOneKey(closedSchema(of: group.keys))]
        ) { node, key, fields in
            fields.list(node, key) { element, _ in Mapping(node: element) }
        }
    }
}

/// One alert, with its key and the place where it stands.
private struct Written<Alert> {
    let key: String
    let alert: Alert
    let node: Node
    /// Of those that may be given several times.
    let name: String?
}

extension Fields {
    mutating func serviceAlerts(
        _ keys: ServiceKeys, mostInstances: Int?, _ surroundings: Surroundings
    ) -> [ServiceAlert] {
        let alerts = ServiceAlertKeys.shared
        return self.alerts(keys.alerts, alerts, surroundings) { inner, key -> ServiceAlert? in
            switch key {
            case alerts.instancesAbove.name:
                let count = inner.read(alerts.instancesAbove)
                if let count, let mostInstances, count >= mostInstances, let value = inner.node[key] {
                    let message = "alerts.\(key): scaling.max is \(mostInstances), so this alert can hardly ever fire"
                    inner.report(Diagnostic(.warning, path: value.path, range: value.range, message: message))
                }
                return count.map { .instancesAbove($0) }
            case alerts.errorRatioAbove.name: return inner.read(alerts.errorRatioAbove).map { .errorRatioAbove($0) }
            case alerts.p95LatencyAbove.name: return inner.read(alerts.p95LatencyAbove).map { .p95LatencyAbove($0) }
            case alerts.errorsAbove.name: return inner.read(alerts.errorsAbove).map { .errorsAbove($0) }
            default: return alerts.common.read(&inner, key, surroundings).map { .common($0) }
            }
        }
    }

    /// `clockChange` is how much further apart two runs may be when the clocks change.
    mutating func featureAlerts(
        _ keys: FeatureKeys, _ gaps: RunGaps?, clockChange: TimeSpan, _ surroundings: Surroundings
    ) -> [FeatureAlert] {
        let alerts = FeatureAlertKeys.shared
        return self.alerts(keys.alerts, alerts, surroundings) { inner, key -> FeatureAlert? in
            if key == alerts.failedRunsAbove.name {
                return inner.read(alerts.failedRunsAbove).map { .failedRunsAbove($0) }
            }
            guard key == alerts.noSuccessWithin.name else {
                return alerts.common.read(&inner, key, surroundings).map { .common($0) }
            }
            let written = inner.node[key]?.scalar?.text
            return inner.read(alerts.noSuccessWithin) { span throws(Problem) in
                guard let gaps else { return span }
                if gaps.longest >= longestSilence {
                    throw Problem(
                        "runs are up to \(gaps.longest.text) apart, and no alert looks back further than \(longestSilence.text)",
                        hint: "remove it; failed_runs_above works for any schedule")
                }
                let text = written ?? span.text
                if span <= gaps.longest {
                    throw Problem(
                        "\(text) is not longer than the longest time between two runs, \(gaps.longest.text): it would always fire",
                        hint: "add the time that a run takes, and some more")
                }
                if span <= gaps.longest + clockChange {
                    throw Problem(
                        "\(text) is not longer than \((gaps.longest + clockChange).text), the longest time between two runs "
                            + "when the clocks change: it would fire once a year",
                        hint:
                            "add the time that a run takes, and some more; or use a time zone without changes: Etc/UTC")
                }
                return span
            }.map { .noSuccessWithin($0) }
        }
    }

    /// The `alerts` list: mappings with one key each, no key twice.
    private mutating func alerts<Group: KeyGroup, Alert>(
        _ key: Key<[Mapping<Group>]>, _ group: Group, _ surroundings: Surroundings,
        _ read: (inout Fields, String) -> Alert?
    ) -> [Alert] {
        let names = group.keys.map(\.name)
        let written = (self.read(key) ?? []).compactMap { element in
            nested(element.node, key.name) { inner -> Written<Alert>? in
                var found: [Written<Alert>] = []
                for name in names {
                    guard inner.node.entry(name) != nil else {
                        inner.accept(name)
                        continue
                    }
                    if let alert = read(&inner, name) {
                        found.append(
                            Written(
                                key: name, alert: alert, node: element.node,
                                name: element.node[name]?["name"]?.scalar?.text))
                    }
                }
                let count = inner.node.entries?.count ?? 0
                if count != 1 {
                    let problem = Problem("an alert has one key, found \(count)", hint: "start each with its own `- `")
                    inner.report(problem.diagnostic(at: element.node, name: "alerts"))
                    return nil
                }
                return found.first
            }
        }
        if let list = node["alerts"]?.elements, !list.isEmpty, !surroundings.hasNotifications {
            fail(
                Problem(
                    "this environment has no `notifications`, so nobody would hear of it",
                    hint: "add them to project.yaml, or remove the alerts"), at: "alerts")
        }
        var seen: Set<String> = []
        for alert in written where !seen.insert(alert.key + (alert.name.map { "." + $0 } ?? "")).inserted {
            fail(Problem("'\(alert.name ?? alert.key)' is given twice"), at: alert.node, "alerts")
        }
        return written.map(\.alert)
    }
}

/// The schema of a mapping with exactly one of the keys of `schema`.
private func withOneKey(_ schema: JSONValue) -> JSONValue {
    var schema = schema
    schema["minProperties"] = 1
    schema["maxProperties"] = 1
    return schema
}
