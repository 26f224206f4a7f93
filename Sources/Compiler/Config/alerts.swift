import Diagnostics
import YAML

/// One alert, with its key and the identity by which duplicates are found.
private struct Written<Alert> {
    let key: String
    let alert: Alert
    let node: Node
}

extension Fields {
    mutating func serviceAlerts(mostInstances: Int?, _ surroundings: Surroundings) -> [ServiceAlert] {
        alerts(surroundings) { inner, key -> ServiceAlert? in
            switch key {
            case "instances_above":
                let count = inner.int(key, in: 0...1000)
                if let count, let mostInstances, count >= mostInstances, let value = inner.node[key] {
                    let message = "alerts.\(key): scaling.max is \(mostInstances), so this alert can hardly ever fire"
                    inner.report(Diagnostic(.warning, path: value.path, range: value.range, message: message))
                }
                return count.map { .instancesAbove($0) }
            case "error_ratio_above":
                return inner.parsed(key) { text throws(Problem) in try parseShare(text) }.map { .errorRatioAbove($0) }
            default:
                return inner.parsed(key) { text throws(Problem) in
                    let span = try TimeSpan(parsing: text)
                    guard span.milliseconds > 0, span <= TimeSpan(seconds: 3600) else {
                        throw Problem("\(text) is out of range: 1ms to 1h")
                    }
                    return span
                }.map { .p95LatencyAbove($0) }
            }
        } keys: {
            ["instances_above", "error_ratio_above", "p95_latency_above"]
        }
    }

    /// `clockChange` is how much further apart two runs may be when the clocks change.
    mutating func featureAlerts(
        _ gaps: RunGaps?, clockChange: TimeSpan, _ surroundings: Surroundings
    ) -> [FeatureAlert] {
        alerts(surroundings) { inner, key -> FeatureAlert? in
            if key == "failed_runs_above" { return inner.int(key, in: 0...1_000_000).map { .failedRunsAbove($0) } }
            return inner.parsed(key) { text throws(Problem) in
                let span = try TimeSpan(parsing: text)
                let limits = TimeSpan(seconds: 300)...TimeSpan(seconds: 31 * 86_400)
                guard limits.contains(span) else { throw Problem("\(text) is out of range: 5m to 31d") }
                guard span.seconds % 60 == 0, span.milliseconds % 1000 == 0 else {
                    throw Problem("\(text) is not a number of whole minutes")
                }
                if let gaps, gaps.longest >= limits.upperBound {
                    throw Problem(
                        "runs are up to \(gaps.longest.text) apart, and no alert looks back further than \(limits.upperBound.text)",
                        hint: "remove it; failed_runs_above works for any schedule")
                }
                if let gaps, span <= gaps.longest {
                    throw Problem(
                        "\(text) is not longer than the longest time between two runs, \(gaps.longest.text): it would always fire",
                        hint: "add the time that a run takes, and some more")
                }
                if let gaps, span <= gaps.longest + clockChange {
                    throw Problem(
                        "\(text) is not longer than \((gaps.longest + clockChange).text), the longest time between two runs "
                            + "when the clocks change: it would fire once a year",
                        hint:
                            "add the time that a run takes, and some more; or use a time zone without changes: Etc/UTC")
                }
                return span
            }.map { .noSuccessWithin($0) }
        } keys: {
            ["failed_runs_above", "no_success_within"]
        }
    }

    /// The `alerts` list: mappings with one key each, no key twice.
    private mutating func alerts<Alert>(
        _ surroundings: Surroundings, _ read: (inout Fields, String) -> Alert?, keys: () -> [String]
    ) -> [Alert] {
        let keys = keys()
        let written = list("alerts") { element, fields in
            fields.nested(element, "alerts") { inner -> Written<Alert>? in
                var found: [Written<Alert>] = []
                for key in keys {
                    guard inner.node.entry(key) != nil else {
                        _ = inner.take(key)
                        continue
                    }
                    if let alert = read(&inner, key) { found.append(Written(key: key, alert: alert, node: element)) }
                }
                let count = inner.node.entries?.count ?? 0
                if count != 1 {
                    let problem = Problem("an alert has one key, found \(count)", hint: "start each with its own `- `")
                    inner.report(problem.diagnostic(at: element, name: "alerts"))
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
        for alert in written ?? [] where !seen.insert(alert.key).inserted {
            fail(Problem("'\(alert.key)' is given twice"), at: alert.node, "alerts")
        }
        return (written ?? []).map(\.alert)
    }
}
