import Text
import YAML

/// The keys of `probes`.
struct ProbesKeys: KeyGroup {
    static let shared = ProbesKeys()

    let startup = Key(
        "startup", .mapping(of: ProbeKeys.startup), otherwise: "",
        "`failures` × `period` at most 240s, with a `gpu` 1800s")
    let liveness = Key(
        "liveness", .switched(.mapping(of: ProbeKeys.liveness)), otherwise: "", "`false`: none")
}

/// How many seconds Cloud Run waits for the start of a container with a GPU, which has weights to load (run-40, run-84).
private let longestStartWithGPU = 1800

/// How many seconds Cloud Run waits for the start of a container of a job (run-40).
let longestStartInJob = 600

/// How a probe asks.
enum ProbeType: String, CaseIterable, Sendable { case http, grpc, tcp }

/// The keys of one probe.
struct ProbeKeys: KeyGroup {
    static let startup = ProbeKeys(
        types: .choice, "An HTTP request, gRPC's health check, or a TCP connection; each to `port`", period: 10,
        longestPeriod: 240, timeout: 1, failures: 24, mostFailures: longestStartWithGPU)
    // Cloud Run knows TCP only at the start (run-40).
    static let liveness = ProbeKeys(
        types: .choice(of: [.http, .grpc]), "An HTTP request or gRPC's health check; each to `port`", period: 30,
        longestPeriod: 3600, timeout: 5, failures: 3)

    static let sidecar = ProbeKeys(
        types: .choice, "An HTTP request, gRPC's health check, or a TCP connection; each to `port`", standard: .tcp,
        path: "`/`", period: 10, longestPeriod: 240, timeout: 1, failures: 24, mostFailures: longestStartInJob)

    let type: Key<ProbeType>
    let path: Key<String>
    let headers = Key("headers", .probeHeaders, otherwise: "none", "Of the HTTP request")
    let service = Key(
        "service", .text(), otherwise: "the server as a whole", "The service that gRPC's health check asks about")
    let period: Key<TimeSpan>
    let timeout: Key<TimeSpan>
    let failures: Key<Int>
    let delay: Key<TimeSpan>
    /// How many seconds Cloud Run waits for a start.
    let longestStart: Int?

    private init(
        types: Notation<ProbeType>, _ about: String, standard: ProbeType = .http, path: String = "`health`",
        period: Int,
        longestPeriod: Int, timeout: Int, failures: Int, mostFailures: Int = 240
    ) {
        type = Key("type", types, default: standard, about)
        self.path = Key("path", .httpPath, otherwise: path, "Of the HTTP request")
        let range = TimeSpan(seconds: 1)...TimeSpan(seconds: longestPeriod)
        self.period = Key("period", .span(range).stated(LimitPages.probes), default: TimeSpan(seconds: period))
        self.timeout = Key(
            "timeout", .span(range).stated(LimitPages.probes), default: TimeSpan(seconds: timeout),
            "At most `period`, as the default is")
        delay = Key(
            "delay", .span(TimeSpan(seconds: 0)...TimeSpan(seconds: longestPeriod)).stated(LimitPages.probes),
            default: TimeSpan(seconds: 0))
        longestStart = longestPeriod == 240 ? 240 : nil
        self.failures = Key(
            "failures", .int(1...mostFailures).stated(LimitPages.probes), default: failures,
            longestStart == nil ? "" : "Or as many as fit into 240s")
    }

    /// The probe of a service that says nothing about it.
    func standard(path: String) -> ProbeConfig? {
        guard let period = period.standard, let timeout = timeout.standard, let failures = failures.standard,
            let delay = delay.standard
        else { return nil }
        return ProbeConfig(
            target: .http(path: path), period: period, timeout: timeout, failures: failures, delay: delay)
    }
}

/// The keys of `uptime`.
struct UptimeKeys: KeyGroup {
    static let shared = UptimeKeys()

    let path = Key(
        "path", .httpPath, otherwise: "`health`",
        "Not `/healthz`, `/eventlog` or below `/_ah/`: Google's front end answers these itself, so requests from outside "
            + "never reach the service")
    let period = Key(
        "period",
        .span("60s, 5m, 10m or 15m") { (span, text) throws(Problem) in
            guard [60, 300, 600, 900].contains(span.seconds), span.milliseconds % 1000 == 0 else {
                throw Problem("\(text) is not a period of uptime checks", hint: "one of 60s, 5m, 10m, 15m")
            }
        }, default: TimeSpan(seconds: 60))
    let timeout = Key(
        "timeout", .span(TimeSpan(seconds: 1)...TimeSpan(seconds: 60)).stated(LimitPages.uptimeChecks),
        default: TimeSpan(seconds: 10))
    let body = Key(
        "body", .body, otherwise: "none",
        "Any other field of [the API's message](#fields-without-a-word), such as `selectedRegions` and `contentMatchers`"
    )
}

extension ProbeConfig {
    /// What is wrong with a start that takes longer than `most` seconds; nil if nothing is.
    func startProblem(most: Int) -> Problem? {
        let longest = failures * period.seconds
        guard longest > most else { return nil }
        let sum = "\(failures) failures every \(period.text) are \(longest) s"
        return Problem(
            "\(sum); Cloud Run waits at most \(most) s for the start", hint: "lower period or failures",
            source: LimitPages.probes)
    }
}

extension Notation where Value == [String: String] {
    fileprivate static let probeHeaders = Notation.map(
        "mapping of texts", "names: letters, digits and `-`", names: "^[A-Za-z0-9-]+$", of: .argument
    ) { (name) throws(Problem) in
        guard !name.isEmpty, name.utf8.allSatisfy({ $0.isLetterOrDigit || $0 == UInt8(ascii: "-") }) else {
            throw Problem("'\(name)' is not the name of a header", hint: "letters, digits and -")
        }
    }
}

extension Fields {
    /// The `probes` of a service.
    mutating func probes(
        _ keys: ServiceKeys, health: String, hasGPU: Bool
    ) -> (startup: ProbeConfig, liveness: ProbeConfig?)? {
        let probes = ProbesKeys.shared
        guard node.entry("probes") != nil else {
            accept(keys.probes.name)
            guard let startup = ProbeKeys.startup.standard(path: health) else { return nil }
            return (startup, ProbeKeys.liveness.standard(path: health))
        }
        return nested(keys.probes) { inner in
            let first = inner.probe(inner.read(probes.startup), probes.startup.name, .startup, health: health)
            if let first { inner.checkStart(first, at: "startup", hasGPU: hasGPU) }
            let second: ProbeConfig? =
                switch inner.read(probes.liveness) {
                case .off: nil
                case .on(let written): inner.probe(written, probes.liveness.name, .liveness, health: health)
                case nil: inner.probe(nil, probes.liveness.name, .liveness, health: health)
                }
            guard let first else { return nil }
            return (first, second)
        }
    }

    /// The probe under `key`, or the standard one if there is no such key.
    private mutating func probe(
        _ written: Mapping<ProbeKeys>?, _ key: String, _ keys: ProbeKeys, health: String
    ) -> ProbeConfig? {
        guard let written else { return node.entry(key) == nil ? keys.standard(path: health) : nil }
        return nested(written.node, key) { $0.probe(keys, health: health) }
    }

    /// A probe, whose keys are these.
    mutating func probe(_ keys: ProbeKeys, health: String) -> ProbeConfig? {
        let target = target(keys, health: health)
        let (period, timeout, written) = (read(keys.period), read(keys.timeout), read(keys.failures))
        let delay = read(keys.delay) ?? TimeSpan(seconds: 0)
        guard let period, var timeout, var failures = written else { return nil }
        // A default gives way to what is written beside it.
        if node[keys.timeout.name] == nil, period < timeout { timeout = period }
        if let most = keys.longestStart, node[keys.failures.name] == nil {
            failures = max(1, min(failures, most / max(1, period.seconds)))
        }
        if timeout > period {
            fail(
                Problem("the timeout \(timeout.text) is longer than the period \(period.text)"),
                at: node["timeout"] == nil ? "period" : "timeout")
        }
        return ProbeConfig(target: target, period: period, timeout: timeout, failures: failures, delay: delay)
    }

    /// Reports, at `key`, a start that takes longer than Cloud Run waits.
    mutating func checkStart(_ probe: ProbeConfig, at key: String, hasGPU: Bool = false) {
        guard let problem = probe.startProblem(most: hasGPU ? longestStartWithGPU : 240) else { return }
        fail(problem, at: key)
    }

    private mutating func target(_ keys: ProbeKeys, health: String) -> ProbeConfig.Target {
        let (type, path, service) = (read(keys.type) ?? .http, read(keys.path), read(keys.service))
        let headers = read(keys.headers) ?? [:]
        for (name, what) in [(keys.path.name, "a path"), (keys.headers.name, "headers")]
        where type != .http && node[name] != nil {
            fail(Problem("only an HTTP request has \(what)", hint: "remove it, or write type: http"), at: name)
        }
        if type != .grpc, node[keys.service.name] != nil {
            fail(Problem("only gRPC's check asks about a service", hint: "write type: grpc"), at: keys.service.name)
        }
        return switch type {
        case .http: .http(path: path ?? health, headers: headers)
        case .tcp: .tcp
        case .grpc: .grpc(service: service)
        }
    }

    /// The uptime check: on unless the service is not public, its ingress is closed, or it is switched off.
    mutating func uptime(
        _ keys: ServiceKeys, health: String, invokers: Invokers?, ingress: Ingress?, startup: ProbeConfig?,
        _ surroundings: Surroundings
    ) -> UptimeConfig? {
        let isReachable = invokers == .everyone && ingress == .all
        let uptime = UptimeKeys.shared
        let written: Mapping<UptimeKeys>
        switch read(keys.uptime) {
        case .off: return nil
        case .on(let mapping): written = mapping
        case nil:
            // What is not asked over HTTP by its own probe may not answer it at all.
            let answersHTTP = if case .http? = startup?.target { true } else { startup == nil }
            guard isReachable, answersHTTP, node.entry("uptime") == nil else { return nil }
            if isReserved(health) {
                fail(
                    Problem(
                        "from outside '\(health)' never reaches a service, and the uptime check asks for it: Google's front "
                            + "end answers it itself", hint: "write health: /health, or uptime: {path: …}"),
                    at: "health")
            }
            guard let period = uptime.period.standard, let timeout = uptime.timeout.standard else { return nil }
            return UptimeConfig(path: health, period: period, timeout: timeout)
        }
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
        return nested(written.node, keys.uptime.name) { inner in
            let path = inner.read(uptime.path) ?? health
            if isReserved(path) {
                inner.fail(
                    Problem(
                        "from outside '\(path)' never reaches a service: Google's front end answers it itself",
                        hint: "write path: /health, or another that the service answers"), at: "path")
            }
            let (period, timeout) = (inner.read(uptime.period), inner.read(uptime.timeout))
            let overlay = inner.read(uptime.body).map { ObjectBody.uptime.read($0, surroundings, into: &inner) }
            guard let period, let timeout else { return nil }
            return UptimeConfig(path: path, period: period, timeout: timeout, overlay: overlay)
        }
    }
}

/// Paths that Google's front end on run.app reserves for itself (run-36); probes from inside are not affected.
private func isReserved(_ path: String) -> Bool {
    path == "/healthz" || path == "/eventlog" || path == "/_ah" || path.hasPrefix("/_ah/")
}
