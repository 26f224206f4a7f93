import Compiler
import Testing

@Suite struct ServiceConfigTests {
    private func problems(_ lines: String) -> [String] {
        ConfigFiles.service(lines).problems().map { String($0.drop { $0 != " " }.dropFirst()) }
    }

    private func read(_ lines: String) -> ServiceConfig? {
        ConfigFiles.service("public: true\n" + lines).config()?.service
    }

    private let choose = " (write `public: true` to let anyone call it with the API key, or list `invokers`)"

    @Test func itSaysWhoMayCallIt() {
        #expect(problems("") == ["nobody may call service 'api'" + choose])
        #expect(problems("public: false") == ["nobody may call service 'api'" + choose])
        #expect(problems("invokers: []").isEmpty)
        #expect(ConfigFiles.service("invokers: []").config()?.service?.invokers == .members([]))
        #expect(
            problems("public: true\ninvokers: [group:a@b.cc]") == [
                "invokers: `public: true` and `invokers` exclude each other" + choose
            ])
        #expect(problems("public: 1") == ["public: expected true or false, found '1' (write true)"])
    }

    @Test func invokersAreSortedMembers() {
        let files = ConfigFiles.service("invokers: [user:B@acme.example, group:a@acme.example]")
        #expect(
            files.config()?.service?.invokers
                == .members([.member("group:a@acme.example"), .member("user:b@acme.example")]))
        #expect(files.config()?.service?.uptime == nil)
    }

    @Test(arguments: [
        ("scaling: {min: 5, max: 4}", "scaling.min: min 5 is more than max 4 (at most 4, or raise `max`)"),
        ("scaling: {min: 11}", "scaling.min: min 11 is more than max 10 (at most 10, or raise `max`)"),
        ("scaling: {max: 0}", "scaling.max: 0 is out of range: 1 to 1000"),
        ("concurrency: 1001", "concurrency: 1001 is out of range: 1 to 1000"),
        ("timeout: 61m", "timeout: 61m is out of range: 1s to 1h"),
        (
            "ingress: internl",
            "ingress: unknown value 'internl'; did you mean 'internal'? (one of all, internal, internal-and-load-balancer)"
        ),
        ("health: healthz", "health: the path 'healthz' does not start with '/' (write /healthz)"),
        ("health: /a?b", "health: '/a?b' is not the path of a URL (no spaces, no ? and no #)"),
        ("api_key: {version: 0}", "api_key.version: 0 is out of range: 1 to 1000000"),
        (
            "cpu: 0.5\nconcurrency: 2",
            "concurrency: below 1 CPU an instance takes one request at a time (write concurrency: 1, or cpu: 1)"
        ),
        (
            "cpu: 0.5\ncpu_idle: false",
            "cpu_idle: below 1 CPU, CPU is given only while a request runs (write cpu_idle: true, or cpu: 1)"
        ),
        ("scaling: {min_instances: 1}", "unknown key 'min_instances' in 'scaling' of service 'api' (write min: N)"),
        (
            "scaling: 5",
            "scaling: expected `key: value` lines, found the number 5 (known keys: max, min, service_min)"
        ),
        (
            "schedules: {a: {schedule: x, path: /a}}",
            "unknown key 'schedule' in 'schedules.a' of service 'api' (write cron: \"0 3 * * *\")"
        ),
        (
            "env: {A: {name: x}}",
            "unknown key 'name' in 'env.A' of service 'api' (write secret: NAME)"
        ),
        (
            "shedule: x", "unknown key 'shedule' in service 'api'; did you mean 'schedules'?"
        ),
    ])
    func refuses(lines: String, problem: String) { #expect(problems("public: true\n" + lines) == [problem]) }

    @Test func fractionsOfACoreTakeOneRequestAtATime() {
        #expect(read("cpu: 0.5")?.concurrency == 1)
        #expect(read("cpu: 500m\nconcurrency: 1")?.concurrency == 1)
        #expect(read("cpu: 2\ncpu_idle: false")?.cpuIdle == false)
    }

    @Test func namesAreThoseOfCloudRun() {
        func problem(_ name: String) -> String? {
            var files = ConfigFiles()
            files.service = nil
            files.others["services/\(name).yaml"] = "name: \(name)\nimage: service\npublic: true\n"
            return files.problems().first.map { String($0.drop { $0 != " " }.dropFirst()) }
        }
        #expect(problem("ab") == nil)
        let long = String(repeating: "a", count: 49)
        #expect(problem(long) == nil)
        #expect(problem(long + "a") == "name: '\(long)a' has 50 characters; at most 49 are allowed")
        #expect(
            problem("a")
                == "name: 'a' is too short: its service account 'a-run' would have 5 characters, at least 6 are needed (at least 2 characters)"
        )
        for name in ["Api", "api_x", "api-", "1api", "-api"] {
            #expect(
                problem(name)
                    == "name: '\(name)' is not a name (a-z, 0-9 and -, starting with a letter, not ending with -)")
        }
        #expect(problem("true") == "name: expected text, found the boolean true (quote it: \"true\")")
    }
}
