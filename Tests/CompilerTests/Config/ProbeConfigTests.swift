import Compiler
import Testing

@Suite struct ProbeConfigTests {
    private func problems(_ lines: String) -> [String] {
        ConfigFiles.service(lines).problems().map { String($0.drop { $0 != " " }.dropFirst()) }
    }

    private func read(_ lines: String) -> ServiceConfig? {
        ConfigFiles.service("public: true\n" + lines).config()?.service
    }

    @Test func probesTakeTheHealthPath() throws {
        let service = try #require(read("health: /ok\nprobes: {startup: {period: 5s, failures: 48, delay: 2s}}"))
        #expect(
            service.startup.target == .http(path: "/ok") && service.startup.delay.seconds == 2
                && service.startup.failures == 48)
        #expect(service.liveness?.target == .http(path: "/ok") && service.uptime?.path == "/ok")
    }

    @Test func livenessCanBeOff() throws {
        #expect(try #require(read("probes: {liveness: false}")).liveness == nil)
        #expect(try #require(read("probes: {liveness: {path: /live}}")).liveness?.target == .http(path: "/live"))
    }

    @Test(arguments: [
        (
            "{startup: {period: 60s, failures: 5}}",
            "probes.startup: 5 failures every 1m are 300 s; Cloud Run waits at most 240 s for the start (lower period or failures)"
        ),
        ("{startup: {timeout: 11s}}", "probes.startup.timeout: the timeout 11s is longer than the period 10s"),
        ("{startup: {period: 241s, failures: 1}}", "probes.startup.period: 241s is out of range: 1s to 4m"),
        ("{liveness: {period: 2h}}", "probes.liveness.period: 2h is out of range: 1s to 1h"),
        ("{liveness: {failures: 0}}", "probes.liveness.failures: 0 is out of range: 1 to 240"),
        ("{liveness: off}", "probes.liveness: expected `key: value` lines or false, found text"),
        (
            "{startup: {period: 5x, failures: 48}}",
            "probes.startup.period: '5x' is not a time span (a whole number and one of ms, s, m, h, d: 90s, 15m, 36h)"
        ),
        ("{startup: false}", "probes.startup: expected `key: value` lines, found the boolean false"),
        ("{livenes: {}}", "unknown key 'livenes' in 'probes' of service 'api'; did you mean 'liveness'?"),
    ])
    func refuses(probes: String, problem: String) { #expect(problems("public: true\nprobes: \(probes)") == [problem]) }

    /// Weights take minutes to load (run-84).
    @Test func aStartWithAGPUMayTakeHalfAnHour() throws {
        let size = "gpu: {type: nvidia-l4}\ncpu: 4\nmemory: 16Gi\ncpu_idle: false\nscaling: {max: 1}\n"
        let service = try #require(read(size + "probes: {startup: {type: tcp, period: 10s, failures: 180}}"))
        #expect(service.startup.failures == 180)
        #expect(
            problems("public: true\n" + size + "probes: {startup: {period: 10s, failures: 181}}") == [
                "probes.startup: 181 failures every 10s are 1810 s; Cloud Run waits at most 1800 s for the start "
                    + "(lower period or failures)"
            ])
        #expect(problems("public: true\nprobes: {startup: {period: 10s, failures: 25}}").count == 1)
    }

    @Test func uptimeIsOnWhereItCanWork() throws {
        #expect(try #require(read("")).uptime != nil)
        #expect(try #require(read("uptime: false")).uptime == nil)
        #expect(try #require(read("ingress: internal")).uptime == nil)
        let uptime = try #require(read("uptime: {period: 5m, timeout: 20s, path: /up}")?.uptime)
        #expect(uptime.path == "/up" && uptime.period.seconds == 300 && uptime.timeout.seconds == 20)
    }

    @Test(arguments: [
        (
            "public: true\nuptime: {period: 61s}",
            "uptime.period: 61s is not a period of uptime checks (one of 60s, 5m, 10m, 15m)"
        ),
        ("public: true\nuptime: {timeout: 61s}", "uptime.timeout: 61s is out of range: 1s to 1m"),
        (
            "public: true\ningress: internal\nuptime: {period: 60s}",
            "uptime: Google's checkers cannot reach it: its ingress is 'internal' (remove `uptime`; where only one environment differs, write `uptime: null` in its file)"
        ),
        (
            "invokers: [domain:acme.example]\nuptime: {period: 60s}",
            "uptime: Google's checkers cannot reach it: the service is not public (remove `uptime`; where only one environment differs, write `uptime: null` in its file)"
        ),
    ])
    func uptimeRefuses(lines: String, problem: String) { #expect(problems(lines) == [problem]) }

    @Test func uptimeIsAMappingOrFalse() {
        #expect(problems("public: true\nuptime: no") == ["uptime: expected `key: value` lines or false, found text"])
    }

    @Test func switchedOffUptimeIsFineAnywhere() {
        #expect(problems("invokers: [domain:acme.example]\nuptime: false") == [])
    }
}
