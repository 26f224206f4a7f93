import Diagnostics
import YAML

extension ServiceConfig {
    /// Reads the merged `service.yaml`.
    static func read(
        _ node: Node, _ surroundings: Surroundings, into diagnostics: inout [Diagnostic]
    ) -> ServiceConfig? {
        let written = node["name"]?.scalar?.text
        let what = written.map { "service '\($0)'" } ?? "the service"
        return readFields(of: node, what, elsewhere: keysOfJobs, into: &diagnostics) { fields -> ServiceConfig? in
            let name = fields.parsedText("name", required: "api") { text throws(Problem) in
                try parseWorkloadName(text, suffix: "-run")
            }
            let cpu = fields.cpu()
            let timeout = fields.timeout(TimeSpan(seconds: 300), longest: TimeSpan(seconds: 3600))
            let workload = fields.workload(name: name ?? "", cpu: cpu, timeout: timeout, isJob: false, surroundings)
            let invokers = fields.invokers()
            let ingress = fields.choice("ingress", of: Ingress.self) ?? fields.absent("ingress", Ingress.all)
            let health =
                fields.parsedText("health") { text throws(Problem) in try parseHTTPPath(text) }
                ?? fields.absent("health", "/health")
            let scaling = fields.scaling()
            let concurrency = fields.concurrency(cpu)
            let cpuIdle = fields.cpuIdle(cpu)
            let probes = fields.probes(health: health ?? "/")
            let key = fields.apiKey()
            let uptime = fields.uptime(health: health ?? "/", invokers: invokers, ingress: ingress)
            let alerts = fields.serviceAlerts(mostInstances: scaling?.upperBound, surroundings)
            if let workload { fields.checkTableMemory(workload) }
            guard name != nil, let workload, let invokers, let ingress, let scaling, let probes else { return nil }
            return ServiceConfig(
                workload: workload, invokers: invokers, concurrency: concurrency, minInstances: scaling.lowerBound,
                maxInstances: scaling.upperBound, cpuIdle: cpuIdle, ingress: ingress, startup: probes.startup,
                liveness: probes.liveness, apiKeyVersion: key.version,
                acceptsPreviousKey: key.previous, uptime: uptime, alerts: alerts)
        }
    }
}

extension Fields {
    fileprivate mutating func apiKey() -> (version: Int, previous: Bool) {
        let key = nested("api_key") { inner -> (version: Int, previous: Bool)? in
            let version = inner.int("version", in: 1...1_000_000) ?? 1
            let previous = inner.bool("previous") ?? false
            if previous, version == 1 {
                inner.fail(
                    Problem("there is no version before 1", hint: "raise version to 2, or remove it"), at: "previous")
            }
            return (version, previous)
        }
        return key ?? (1, false)
    }

    fileprivate mutating func invokers() -> Invokers? {
        let isPublic = bool("public")
        let members = uniqueTexts("invokers", parseMember)
        let hint = "write `public: true` to let anyone call it with the API key, or list `invokers`"
        switch (isPublic, node["invokers"] != nil) {
        case (true?, true):
            fail(Problem("`public: true` and `invokers` exclude each other", hint: hint), at: "invokers")
        case (true?, false): return .everyone
        case (_, true):
            if !members.isEmpty { return .members(members) }
            if node["invokers"]?.elements?.isEmpty == true {
                fail(Problem("nobody may call it", hint: hint), at: "invokers")
            }
        case (_, false):
            // A value that was wrong has been reported.
            guard isPublic == false || node.entry("public") == nil else { return nil }
            let start =
                (node.entry("public").map(\.keyRange)) ?? SourceRange(start: node.range.start, end: node.range.start)
            let path = node["public"]?.path ?? node.path
            report(Diagnostic(path: path, range: start, message: "nobody may call \(what)", hint: hint))
        }
        return nil
    }

    fileprivate mutating func scaling() -> ClosedRange<Int>? {
        guard node.entry("scaling") != nil else {
            _ = take("scaling")
            return 0...10
        }
        return nested("scaling") { inner in
            let least = inner.int("min", in: 0...1000) ?? inner.absent("min", 0)
            let most = inner.int("max", in: 1...1000) ?? inner.absent("max", 10)
            guard let least, let most else { return nil }
            guard least <= most else {
                inner.fail(
                    Problem("min \(least) is more than max \(most)", hint: "at most \(most), or raise `max`"),
                    at: inner.node["min"] == nil ? "max" : "min")
                return nil
            }
            return least...most
        }
    }

    fileprivate mutating func concurrency(_ cpu: CPU?) -> Int {
        let isFraction = cpu.map { $0.millis < 1000 } ?? false
        let written = int("concurrency", in: 1...1000)
        if isFraction, let written, written != 1 {
            let hint = "write concurrency: 1, or cpu: 1"
            fail(Problem("below 1 CPU an instance takes one request at a time", hint: hint), at: "concurrency")
        }
        return written ?? (isFraction ? 1 : 80)
    }

    fileprivate mutating func cpuIdle(_ cpu: CPU?) -> Bool {
        let written = bool("cpu_idle")
        if written == false, let cpu, cpu.millis < 1000 {
            let hint = "write cpu_idle: true, or cpu: 1"
            fail(Problem("below 1 CPU, CPU is given only while a request runs", hint: hint), at: "cpu_idle")
        }
        return written ?? true
    }
}
