import YAML

extension Node {
    /// True for a plain `false`, which switches off something that is on by default.
    var isFalse: Bool { scalar.map { $0.isPlain && $0.text == "false" } ?? false }
}

extension Fields {
    /// True for a mapping; anything else except `false` is reported.
    private mutating func isSwitchedOn(_ node: Node, _ key: String) -> Bool {
        if node.entries != nil { return true }
        if !node.isFalse { fail(Problem("expected `key: value` lines or false, found \(node.found)"), at: node, key) }
        return false
    }

    /// The `probes` of a service. Defaults: startup within 240 seconds, liveness every 30.
    mutating func probes(health: String) -> (startup: ProbeConfig, liveness: ProbeConfig?)? {
        let startup = ProbeConfig(
            path: health, period: TimeSpan(seconds: 10), timeout: TimeSpan(seconds: 1), failures: 24,
            delay: TimeSpan(seconds: 0))
        let liveness = ProbeConfig(
            path: health, period: TimeSpan(seconds: 30), timeout: TimeSpan(seconds: 5), failures: 3,
            delay: TimeSpan(seconds: 0))
        guard node.entry("probes") != nil else {
            _ = take("probes")
            return (startup, liveness)
        }
        return nested("probes") { inner in
            let first = inner.probe("startup", startup, longestPeriod: 240)
            if let first, first.failures * first.period.seconds > 240 {
                let sum =
                    "\(first.failures) failures every \(first.period.text) are \(first.failures * first.period.seconds) s"
                inner.fail(
                    Problem("\(sum); Cloud Run waits at most 240 s for the start", hint: "lower period or failures"),
                    at: "startup")
            }
            var second: ProbeConfig?
            if let written = inner.node["liveness"], !written.isNull, !inner.isSwitchedOn(written, "liveness") {
                inner.accept("liveness")
            } else {
                second = inner.probe("liveness", liveness, longestPeriod: 3600)
            }
            guard let first else { return nil }
            return (first, second)
        }
    }

    private mutating func probe(_ key: String, _ standard: ProbeConfig, longestPeriod: Int) -> ProbeConfig? {
        guard node.entry(key) != nil else {
            _ = take(key)
            return standard
        }
        return nested(key) { inner in
            let second = TimeSpan(seconds: 1)
            let longest = TimeSpan(seconds: longestPeriod)
            let path = inner.parsedText("path") { text throws(Problem) in try parseHTTPPath(text) } ?? standard.path
            let period = inner.span("period", in: second...longest) ?? inner.absent("period", standard.period)
            let timeout = inner.span("timeout", in: second...longest) ?? inner.absent("timeout", standard.timeout)
            let failures = inner.int("failures", in: 1...240) ?? inner.absent("failures", standard.failures)
            let delay = inner.span("delay", in: TimeSpan(seconds: 0)...TimeSpan(seconds: 240)) ?? standard.delay
            guard let period, let timeout, let failures else { return nil }
            if timeout > period {
                inner.fail(
                    Problem("the timeout \(timeout.text) is longer than the period \(period.text)"),
                    at: inner.node["timeout"] == nil ? "period" : "timeout")
            }
            return ProbeConfig(path: path, period: period, timeout: timeout, failures: failures, delay: delay)
        }
    }

    /// The uptime check: on unless the service is not public, its ingress is closed, or it is switched off.
    mutating func uptime(health: String, invokers: Invokers?, ingress: Ingress?) -> UptimeConfig? {
        let isReachable = invokers == .everyone && ingress == .all
        guard let written = take("uptime") else {
            guard isReachable else { return nil }
            if isReserved(health) {
                fail(
                    Problem(
                        "from outside '\(health)' never reaches a service, and the uptime check asks for it: Google's front "
                            + "end answers it itself", hint: "write health: /health, or uptime: {path: …}"),
                    at: "health")
            }
            return UptimeConfig(path: health, period: TimeSpan(seconds: 60), timeout: TimeSpan(seconds: 10))
        }
        guard isSwitchedOn(written, "uptime") else { return nil }
        // The list of invokers may itself have been wrong, which has been reported.
        if let invokers, let ingress, !isReachable {
            let reason = invokers == .everyone ? "its ingress is '\(ingress.rawValue)'" : "the service is not public"
            fail(
                Problem(
                    "Google's checkers cannot reach it: \(reason)",
                    hint: "remove `uptime`; where only one environment differs, write `uptime: null` in its file"),
                at: "uptime")
            return nil
        }
        return nested(written, "uptime") { inner in
            let path = inner.parsedText("path") { text throws(Problem) in try parseHTTPPath(text) } ?? health
            if isReserved(path) {
                inner.fail(
                    Problem(
                        "from outside '\(path)' never reaches a service: Google's front end answers it itself",
                        hint: "write path: /health, or another that the service answers"), at: "path")
            }
            let period =
                inner.parsed("period") { text throws(Problem) in
                    let span = try TimeSpan(parsing: text)
                    guard [60, 300, 600, 900].contains(span.seconds), span.milliseconds % 1000 == 0 else {
                        throw Problem("\(text) is not a period of uptime checks", hint: "one of 60s, 5m, 10m, 15m")
                    }
                    return span
                } ?? TimeSpan(seconds: 60)
            let limits = TimeSpan(seconds: 1)...TimeSpan(seconds: 60)
            let timeout = inner.span("timeout", in: limits) ?? TimeSpan(seconds: 10)
            return UptimeConfig(path: path, period: period, timeout: timeout)
        }
    }
}

/// Paths that Google's front end on run.app reserves for itself (run-36); probes from inside are not affected.
private func isReserved(_ path: String) -> Bool {
    path == "/healthz" || path == "/eventlog" || path == "/_ah" || path.hasPrefix("/_ah/")
}
