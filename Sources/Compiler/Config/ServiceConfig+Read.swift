import Diagnostics
import Text
import YAML

/// The keys of services/NAME.yaml.
struct ServiceKeys: KeyGroup {
    static let shared = ServiceKeys()

    let workload = WorkloadKeys(
        name: Key(
            "name", .workloadName(most: 49), required: "api",
            "In Cloud Run, as a rule that of its file; 2 to 49 characters"),
        timeout: Key(
            "timeout", .span(TimeSpan(seconds: 1)...TimeSpan(seconds: 3600)).stated(LimitPages.requestTimeout),
            default: TimeSpan(seconds: 300),
            "Of one request"))
    let isPublic = Key(
        "public", .bool, default: false, "`true`: anyone may call it, and the API key, if it has one, is the only guard"
    )
    let invokers = Key(
        "invokers",
        .uniqueTexts(
            "members",
            "[below](#accounts), or `allAuthenticatedUsers`; each once. `[]`: nobody by this file, only by roles elsewhere",
            pattern: recipientPattern, parseRecipient),
        otherwise: "nobody")
    let concurrency = Key(
        "concurrency", .int(1...1000).stated(LimitPages.concurrency), otherwise: "80; 1 below 1 CPU",
        "Requests at a time in one instance")
    let scaling = Key("scaling", .section(ScalingKeys()), default: Scaling())
    let cpuIdle = Key(
        "cpu_idle", .bool, default: true, "CPU is allocated only while a request runs; must be `true` below 1 CPU")
    let port = Key(
        "port", .int(1...65_535), default: 8080,
        "Where the container listens; it finds the number in its variable `PORT`")
    let http2 = Key(
        "http2", .bool, default: false,
        "`true`: requests reach the container as HTTP/2 without TLS (h2c), as streams of gRPC need. Probes of type `http` still ask over HTTP/1"
    )
    let startupCPUBoost = Key(
        "startup_cpu_boost", .bool, default: false, "`true`: more CPU while an instance starts")
    let sessionAffinity = Key(
        "session_affinity", .bool, default: false,
        "`true`: requests of one client go to the same instance where that is possible")
    let description = Key(
        "description",
        .text("text", "at most 512 characters ([limits](\(LimitPages.services)))") { (text) throws(Problem) in
            guard text.unicodeScalars.count <= 512 else {
                throw Problem("the text has more than 512 characters", source: LimitPages.services)
            }
            return try checkPublic(text)
        }, otherwise: "none")
    let ingress = Key("ingress", Notation<Ingress>.choice, default: .all)
    let domains = Key(
        "domains",
        .uniqueTexts(
            "hosts", "such as `api.acme.example`; each once, in the whole stack",
            pattern: "^[a-z0-9][a-z0-9.-]*[.][a-z0-9-]+$", parseDomain),
        otherwise: "none", "Names of your own that lead to it, [below](#domains)")
    let health = Key(
        "health", .httpPath, default: "/health", "The path that probes and the uptime check request")
    let probes = Key("probes", .mapping(of: ProbesKeys.shared), otherwise: "")
    let apiKey = Key(
        "api_key", .switched(.section(APIKeyKeys())), default: .on(APIKey()),
        "`false`: there is no key, and whoever may call the service needs none")
    let uptime = Key(
        "uptime", .switched(.mapping(of: UptimeKeys.shared)),
        otherwise: "on if `public: true`, `ingress: all` and an HTTP probe at the start, else off",
        "`false`: none. An error where Google's checkers cannot reach the service")
    let schedules = Key(
        "schedules", .schedules(ServiceScheduleKeys.shared), otherwise: "none",
        "Calls of its paths by [schedule](#schedules), as an account that is made for this and may call it")
    let alerts = Key("alerts", .alerts(ServiceAlertKeys.shared), otherwise: "none", alertsAbout)
}

/// The keys of `scaling`.
struct ScalingKeys: Section {
    let min = Key("min", .int(0...1000).stated(LimitPages.instances), default: 0, "At most `max`")
    let max = Key("max", .int(1...1000).stated(LimitPages.instances), default: 10)
    let serviceMin = Key(
        "service_min", .int(0...1000).stated(LimitPages.instances), otherwise: "none",
        "Instances kept over all revisions together, where `min` counts for each revision that gets traffic; at most `max`"
    )

    var elsewhere: [String: String] { wordsOfScaling }

    func read(_ fields: inout Fields) -> Scaling? {
        let (least, most, service) = (fields.read(min), fields.read(max), fields.read(serviceMin))
        guard let least, let most else { return nil }
        guard least <= most else {
            fields.fail(
                Problem("min \(least) is more than max \(most)", hint: "at most \(most), or raise `max`"),
                at: fields.node["min"] == nil ? "max" : "min")
            return nil
        }
        if let service, service > most {
            fields.fail(
                Problem("service_min \(service) is more than max \(most)", hint: "at most \(most), or raise `max`"),
                at: "service_min")
        }
        return Scaling(min: least, max: most, serviceMin: service)
    }
}

/// How many instances there are.
struct Scaling: Sendable {
    var min = 0
    var max = 10
    var serviceMin: Int?
}

/// The keys of `api_key`.
struct APIKeyKeys: Section {
    let version = Key(
        "version", .int(1...1_000_000), default: 1, "Raise it by one to rotate the key, see [below](#the-api-key)")
    let previous = Key(
        "previous", .bool, default: false,
        "`true`: the previous version is still accepted, as `API_KEY_PREVIOUS`. To rotate without refusing any call, make "
            + "two changes: raise `version` with `previous: true`; once all callers have the new key, remove `previous`, "
            + "which disables the old one")

    let body = Key(
        "body", .body, otherwise: "none",
        "Any other field of [its secret](#fields-without-a-word), such as `replication`, which cannot be changed")

    func read(_ fields: inout Fields) -> APIKey? {
        var key = APIKey(version: fields.read(version) ?? 1, previous: fields.read(previous) ?? false)
        key.overlay = fields.read(body).map {
            ObjectBody.secret.read($0, Surroundings(hasStorage: true, hasNotifications: true), into: &fields)
        }
        if key.previous, key.version == 1 {
            fields.fail(
                Problem("there is no version before 1", hint: "raise version to 2, or remove it"), at: "previous")
        }
        return key
    }
}

extension ServiceConfig {
    /// Reads the merged `services/STEM.yaml`.
    static func read(
        _ node: Node, stem: String, _ surroundings: Surroundings, into diagnostics: inout [Diagnostic]
    ) -> ServiceConfig? {
        readFields(
            of: node, "service '\(stem)'", elsewhere: keysElsewhereInService, into: &diagnostics
        ) { fields -> ServiceConfig? in
            let keys = ServiceKeys.shared
            let name = fields.name(keys.workload, stem)
            let cpu = fields.read(keys.workload.cpu)
            var workload = fields.workload(
                keys.workload, name: stem, cpu: cpu, timeout: fields.read(keys.workload.timeout), isJob: false,
                surroundings)
            workload?.givenName = name == stem ? nil : name
            let schedules = fields.schedules(keys, surroundings).map { schedule in
                var schedule = schedule
                schedule.timing.region = schedule.timing.region ?? workload?.region
                return schedule
            }
            let invokers = fields.invokers(keys)
            workload?.references += fields.memberReferences(below: keys.invokers.name)
            let ingress = fields.read(keys.ingress)
            let domains = fields.domains(keys, ingress: ingress)
            let health = fields.read(keys.health)
            let scaling = fields.read(keys.scaling)
            // If the workload is wrong, only a container that is alone says how much they have together.
            let wholeCPU = workload?.wholeCPU ?? (fields.node[keys.workload.sidecars.name] == nil ? cpu : nil)
            let concurrency = fields.concurrency(keys, wholeCPU)
            let cpuIdle = fields.cpuIdle(keys, wholeCPU, hasGPU: workload?.gpu != nil)
            let port = fields.read(keys.port)
            let hasHTTP2 = fields.read(keys.http2) ?? false
            let boostsStartup = fields.read(keys.startupCPUBoost) ?? false
            let hasSessionAffinity = fields.read(keys.sessionAffinity) ?? false
            let description = fields.read(keys.description)
            let probes = fields.probes(keys, health: health ?? "/", hasGPU: workload?.gpu != nil)
            let key = fields.read(keys.apiKey)
            let uptime = fields.uptime(
                keys, health: health ?? "/", invokers: invokers, ingress: ingress,
                startup: probes?.startup, surroundings)
            workload?.references += (key?.value?.overlay?.references ?? []) + (uptime?.overlay?.references ?? [])
            let alerts = fields.serviceAlerts(keys, mostInstances: scaling?.max, surroundings)
            if let workload { fields.checkTableMemory(workload) }
            fields.checkKeyVariables(keys, key)
            guard name != nil, let workload, let invokers, let ingress, let scaling, let port, let probes, let key
            else {
                return nil
            }
            return ServiceConfig(
                workload: workload, invokers: invokers, concurrency: concurrency, minInstances: scaling.min,
                maxInstances: scaling.max, serviceMinInstances: scaling.serviceMin, cpuIdle: cpuIdle, ingress: ingress,
                port: port, hasHTTP2: hasHTTP2, boostsStartup: boostsStartup, hasSessionAffinity: hasSessionAffinity,
                description: description, startup: probes.startup, liveness: probes.liveness,
                apiKey: key.value, uptime: uptime, alerts: alerts, schedules: schedules, domains: domains)
        }
    }
}

extension Fields {
    /// The variables with the API key are refused where there is one: the program would not learn the key that callers
    /// are given.
    fileprivate mutating func checkKeyVariables(_ keys: ServiceKeys, _ key: Switched<APIKey>?) {
        guard let key = key?.value else { return }
        let env = keys.workload.env.name
        refuse(
            variable: "API_KEY", in: env, node[env], source: "the API key that is made for this service",
            hint: "write `api_key: false` if the program has a key of its own, or choose another name")
        guard key.previous else { return }
        refuse(
            variable: "API_KEY_PREVIOUS", in: env, node[env], source: "the previous version of the API key",
            hint: "remove `previous: true` of `api_key`, or choose another name")
    }

    fileprivate mutating func invokers(_ keys: ServiceKeys) -> Invokers? {
        let isPublic = node.entry("public") == nil ? nil : read(keys.isPublic)
        if isPublic == nil { accept("public") }
        let members = read(keys.invokers) ?? []
        let hasKey = node["api_key"]?.scalar?.text != "false"
        let hint = "write `public: true` to let anyone call it\(hasKey ? " with the API key" : ""), or list `invokers`"
        switch (isPublic, node["invokers"] != nil) {
        case (true?, true):
            fail(Problem("`public: true` and `invokers` exclude each other", hint: hint), at: "invokers")
        case (true?, false): return .everyone
        case (_, true):
            // Members that are wrong have been reported. Without any, only a role elsewhere lets somebody call it.
            if !members.isEmpty || node["invokers"]?.elements?.isEmpty == true {
                return .members(members.map { Recipient(parsed: $0) })
            }
        case (_, false):
            // A value that was wrong has been reported.
            guard isPublic == false || node.entry("public") == nil else { return nil }
            // Its schedules call it.
            if node[keys.schedules.name] != nil { return .members([]) }
            let start =
                (node.entry("public").map(\.keyRange)) ?? SourceRange(start: node.range.start, end: node.range.start)
            let path = node["public"]?.path ?? node.path
            report(Diagnostic(path: path, range: start, message: "nobody may call \(what)", hint: hint))
        }
        return nil
    }

    /// `cpu` is that of all containers (run-15).
    fileprivate mutating func concurrency(_ keys: ServiceKeys, _ cpu: CPU?) -> Int {
        let isFraction = cpu.map { $0.millis < 1000 } ?? false
        let written = read(keys.concurrency)
        if isFraction, let written, written != 1 {
            let hint = "write concurrency: 1, or cpu: 1"
            fail(Problem("below 1 CPU an instance takes one request at a time", hint: hint), at: "concurrency")
        }
        return written ?? (isFraction ? 1 : 80)
    }

    fileprivate mutating func cpuIdle(_ keys: ServiceKeys, _ cpu: CPU?, hasGPU: Bool) -> Bool {
        let written = read(keys.cpuIdle)
        if written == false, let cpu, cpu.millis < 1000 {
            let hint = "write cpu_idle: true, or cpu: 1"
            fail(Problem("below 1 CPU, CPU is given only while a request runs", hint: hint), at: "cpu_idle")
        }
        if hasGPU, written != false {
            fail(
                Problem("a GPU is there all the time, and so is the CPU", hint: "write cpu_idle: false"), at: "cpu_idle"
            )
        }
        return written ?? true
    }
}
