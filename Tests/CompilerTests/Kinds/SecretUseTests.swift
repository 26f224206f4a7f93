import Diagnostics
import PlanModel
import Testing
import Text

@testable import Compiler

/// What references to secrets become in a plan.
@Suite struct SecretUseTests {
    private func plan(_ secrets: String, _ feature: String) throws -> Plan {
        var files = ConfigFiles.feature(feature)
        files.project = "stack: acme\nsecrets:\n  \(secrets)\n"
        return compile(try #require(files.config(), "\(files.problems())"))
    }

    private func grants(_ plan: Plan) -> [String] {
        plan.resources.filter { $0.kind == "iam_member" && $0.body["role"] == "roles/secretmanager.secretAccessor" }
            .map(\.address.text).filter { !$0.contains("api-api-key") }
    }

    @Test func onlyWhoUsesASecretMayReadIt() throws {
        let plan = try plan(
            "one: {generated: 32}\n  two: {by_hand: true}", "env: {A: {secret: one}, B: {secret: one, version: latest}}"
        )
        #expect(grants(plan) == ["iam_member.secret.one/secretmanager.secretAccessor/nightly-run"])
        let job = try #require(plan["run_job.nightly"])
        #expect(job.dependsOn.map(\.text).filter { $0.hasPrefix("secret_version.") } == ["secret_version.one-1"])
        #expect(job.dependsOn.map(\.text).contains("iam_member.secret.one/secretmanager.secretAccessor/nightly-run"))
        #expect(plan["secret.two"]?.contents == nil && plan["secret_version.two-1"] == nil)
    }

    /// A secret is referred to as any address is, by its key; its versions too.
    @Test(arguments: [
        ("secret.one.name", "projects/acme-local/secrets/named-1"), ("secret.one.name|id", "named-1"),
        ("secret_version.one.name", "projects/acme-local/secrets/named-1/versions/2"),
        ("secret_version.one-2.name|id", "2"), ("secret_version.named-1-2.name|id", "2"),
    ])
    func aSecretIsReferredToByItsKey(reference: String, expected: String) throws {
        let plan = try plan("one: {generated: 32, name: named-1, version: 2}", "env: {A: \"x-${\(reference)}\"}")
        let env = plan["run_job.nightly"]?.body[at("template", "template", "containers", "0", "env")]
        let value = env?.array?.first { $0["name"] == "A" }?["value"]?.string
        #expect(value == "x-" + expected)
    }

    @Test func whereANameBelongsTheHelpLeadsToTheName() {
        var files = ConfigFiles.feature("env: {A: \"${secret.one}\", B: \"${secret.one|id}\"}")
        files.project = "stack: acme\nsecrets: {one: {generated: 32}}\n"
        let help = files.read().diagnostics.map { $0.hint ?? "" }
        #expect(help.filter { $0.contains(".name|id}") || $0.contains("|id behind it") }.count == 2, "\(help)")
    }

    /// An argument takes no secret, and no variable is filled in there: a shell does it.
    @Test func whereAnArgumentStandsTheHelpLeadsToAVariable() {
        var files = ConfigFiles.feature("args: [--dsn, 'db://app:${secret.one}@/x']")
        files.project = "stack: acme\nsecrets: {one: {generated: 32}}\n"
        let help = files.read().diagnostics.compactMap(\.hint).joined()
        #expect(help.contains("env: {VARIABLE: {secret: one}}") && help.contains("command: [sh, -c]"), "\(help)")
    }

    /// A value that Google makes: nothing else is in the text, and neither plan nor state has it.
    @Test func aFieldOfAResourceMayBeASecret() throws {
        var files = ConfigFiles.feature("env: {A: {secret: host}}")
        files.project =
            "stack: acme\nsecrets: {host: {text: \"${redis_instances.cache.host}\"}, same: {text: fixed}}\n"
        files.others["resources/r.yaml"] =
            "cache: {type: redis.v1/projects.locations.instances, body: {tier: BASIC, memorySizeGb: 1}}\n"
        let messages = files.problems()
        #expect(messages.count == 1 && messages[0].contains("same for everybody who reads this file"), "\(messages)")
        files.project = "stack: acme\nsecrets: {host: {text: \"${redis_instances.cache.host}\"}}\n"
        let plan = compile(try #require(files.config(), "\(files.problems())"))
        #expect(try Plan(parsing: plan.bytes) == plan)
        let version = try #require(plan["secret_version.host-1"])
        #expect(version.sensitive.first?.source == .text([.text("${redis_instances.cache#/host}")]))
        #expect(version.dependsOn.map(\.text).contains("redis_instances.cache"))
    }

    /// A configuration that is mounted as a file is no secret, and says so.
    @Test func aConstantSaysWhyItMayBeInAFile() throws {
        func files(_ secret: String) -> ConfigFiles {
            var files = ConfigFiles.feature("secret_files: {/etc/engine/config.json: {secret: engine}}")
            files.project = "stack: acme\nsecrets: {engine: \(secret)}\noutputs: {engine: \"${secret.engine.name}\"}\n"
            return files
        }
        let text = "'{\"project\":\"${project.id}\",\"name\":\"$${x}\"}'"
        let problems = files("{text: \(text)}").problems()
        #expect(problems.count == 1 && problems[0].contains("same for everybody"), "\(problems)")
        let hint = files("{text: \(text)}").read().diagnostics.first?.hint ?? ""
        #expect(hint.contains("environment: VARIABLE") && hint.contains("because: "), "\(hint)")
        let open = files("{text: \(text), because: everybody may know it}")
        let plan = compile(try #require(open.config(), "\(open.problems())"))
        #expect(try Plan(parsing: plan.bytes) == plan)
        let version = try #require(plan["secret_version.engine-1"])
        let project = plan.project.id
        #expect(version.sensitive.first?.source == .text([.text("{\"project\":\"\(project)\",\"name\":\"$${x}\"}")]))
        for wrong in ["{environment: X, because: y}", "{text: '', because: y}", "{text: x, because: ''}"] {
            #expect(files(wrong).problems().count == 1, "\(wrong) \(files(wrong).problems())")
        }
    }

    /// A sidecar has files of its own, which no other container sees.
    @Test func aSidecarHasFilesToo() throws {
        let plan = try plan(
            "one: {by_hand: true}\n  two: {by_hand: true}",
            "secret_files: {/secrets/a/x: {secret: one, mode: \"0400\"}}\n"
                + "sidecars: {otel: {image: feature, secret_files: {/secrets/a/x: {secret: two}}}}")
        let template = try #require(plan["run_job.nightly"]?.body[at("template", "template")])
        let volumes = template["volumes"]?.array ?? []
        #expect(volumes.map { $0[at("secret", "secret")] } == ["one", "two"])
        #expect(volumes.map { $0[at("secret", "items", "0", "mode")] } == [256, nil])
        let mounts = (template["containers"]?.array ?? []).map { $0["volumeMounts"]?.array ?? [] }
        #expect(mounts.map { $0.map { $0["name"] } } == volumes.map { [$0["name"]] })
        #expect(mounts.allSatisfy { $0.map { $0["mountPath"] } == ["/secrets/a"] })
        #expect(grants(plan).count == 2)
    }

    @Test func aModeHasThreeOctalDigits() {
        for mode in ["\"888\"", "\"40\"", "\"14000\"", "400"] {
            let problems = ConfigFiles.feature("secret_files: {/secrets/a/x: {secret: one, mode: \(mode)}}").problems()
            #expect(problems.contains { $0.contains("secret_files./secrets/a/x.mode") }, "\(mode) \(problems)")
        }
    }

    /// Only what stands in a URL must be fit for one.
    @Test func onlyWhatIsInAURLIsWarnedOf() throws {
        func warnings(_ text: String) -> Int {
            ConfigFiles.project(
                "secrets:\n  pw: {generated: 32}\n  key: {generated: {length: 50, characters: symbols}}\n"
                    + "  made: {text: \(text)}\n"
            ).read().diagnostics.count { $0.message.contains("characters that a URL takes") }
        }
        #expect(warnings(#""DB=\"postgres://u:${secret.pw}@/db\"\nKEY=\"${secret.key}\"\n""#) == 0)
        #expect(warnings(#""postgres://u:${secret.key}@h/db""#) == 1)
        #expect(warnings(#""a=b postgres://${secret.pw}:${secret.key}@h""#) == 1)
        #expect(warnings(#""postgres://u:${secret.key|url}@h/db ${secret.key}""#) == 0)
    }

    @Test func aGeneratedValueHasTheLengthAndTheCharactersThatItSays() throws {
        func source(_ generated: String) throws -> Sensitive.Source? {
            try plan("one: {generated: \(generated)}", "env: {A: {secret: one}}")["secret_version.one-1"]?.sensitive
                .first?
                .source
        }
        #expect(try source("16") == .generated(bytes: 16))
        #expect(try source("{length: 20, characters: hex}") == .generated(.init(20, of: "0123456789abcdef")))
        let alphanumeric = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
        #expect(try source("{length: 24}") == .generated(.init(24, of: alphanumeric)))
    }

    @Test(arguments: [
        ("8", "8 bytes are few"), ("15", "15 bytes are few"), ("{length: 12}", "12 characters are few"),
        ("{length: 16, characters: digits}", "16 characters of 10 are few"), ("16", nil), ("{length: 16}", nil),
        ("{length: 16, characters: hex}", nil), ("{length: 20, characters: digits}", nil),
    ])
    func aWeakValueIsAWarning(generated: String, message: String?) throws {
        let problems = ConfigFiles.project("secrets: {a: {generated: \(generated)}}").problems()
        let expected = message.map { "warning secrets.a.generated: \($0): a value that can be tried often is guessed" }
        #expect(problems.count == (message == nil ? 0 : 1))
        if let expected { #expect(problems.first?.contains(expected) == true, "\(problems)") }
    }

    @Test func aValueOfPeopleIsAwaitedWhereItIsRead() throws {
        let plan = try plan(
            "one: {by_hand: true}\n  two: {create: false}\n  three: {generated: 32}",
            "env: {A: {secret: one}, B: {secret: two, version: 3}, C: {secret: three}, D: {secret: one}}")
        let awaits = try #require(plan["run_job.nightly"]).awaits
        #expect(awaits.map(\.holder.text) == ["secret.one", "secret.two"])
        #expect(
            awaits.map { $0.read.url.split(separator: "/").suffix(4).joined(separator: "/") } == [
                "secrets/one/versions/latest", "secrets/two/versions/3",
            ])
        #expect(awaits[0].help.contains("calco-apply secret set one --plan"))
        #expect(!awaits[1].help.contains("secret set"))
        #expect(try Plan(parsing: plan.bytes) == plan)
    }

    @Test func aSecretOfAnotherProjectIsOnlyNamed() throws {
        let plan = try plan("one: {generated: 32}", "env: {A: {secret: projects/acme-other/secrets/one, version: 3}}")
        #expect(grants(plan) == [])
        let job = try #require(plan["run_job.nightly"])
        #expect(
            job.body[pointer("/template/template/containers/0/env")] == [
                [
                    "name": "A",
                    "valueSource": ["secretKeyRef": ["secret": "projects/acme-other/secrets/one", "version": "3"]],
                ]
            ])
        #expect(!job.dependsOn.map(\.text).contains { $0.hasPrefix("secret") })
        let calls = plan.resources.flatMap(\.everyCall).map(\.url)
        #expect(!calls.contains { $0.contains("acme-other") })
    }

    @Test func aPinnedOlderVersionStaysInThePlan() throws {
        let plan = try plan("one: {environment: ONE, version: 4}", "env: {A: {secret: one, version: 2}}")
        let versions = plan.resources.filter { $0.address.text.hasPrefix("secret_version.one") }
        #expect(versions.map(\.address.text) == ["secret_version.one-2", "secret_version.one-4"])
        #expect(versions.map { $0.numbering?.number } == [2, 4])
        #expect(versions.allSatisfy { $0.sensitive.map(\.source) == [.environment("ONE")] })
        #expect(plan["run_job.nightly"]?.dependsOn.map(\.text).contains("secret_version.one-4") == false)
    }

    /// Not only workloads read secrets.
    @Test(arguments: [
        ("notifications: [{slack: \"#ml\", token: {secret: one, version: 2}}]", "", "notification_channel.slack-ml"),
        (
            "schedules: {tick: {cron: \"0 3 * * *\", url: \"https://a.example/\", headers: {X-K: {secret: one, version: 2}}}}",
            "", "scheduler_job.tick"
        ),
        (
            "", "r: {type: sqladmin.v1/instances, body: {rootPassword: {secret: one, version: 2}}}",
            "sqladmin_instances.r"
        ),
    ])
    func whatPinsAnOlderVersionHasIt(lines: String, resources: String, address: String) throws {
        for version in ["2", "latest"] {
            var files = ConfigFiles()
            let text = "stack: acme\nsecrets: {one: {environment: ONE, version: 4}}\n\(lines)\n"
            files.project = text.replacing("version: 2", with: "version: \(version)")
            if !resources.isEmpty {
                files.others["resources/r.yaml"] = resources.replacing("version: 2", with: "version: \(version)")
            }
            let plan = compile(try #require(files.config(), "\(files.problems())"))
            #expect(try Plan(parsing: plan.bytes) == plan)
            let needed = "secret_version.one-" + (version == "latest" ? "4" : "2")
            let resource = try #require(plan.resources.first { $0.address.text == address })
            #expect(resource.dependsOn.map(\.text).contains(needed), "\(resource.dependsOn.map(\.text))")
        }
    }

    @Test func somebodyElsesIsOnlyRead() throws {
        let secret = try #require(try plan("one: {create: false}", "env: {A: {secret: one}}")["secret.one"])
        #expect(secret.calls == Calls(read: secret.calls.read) && secret.owner.isEmpty && secret.body == [:])
        #expect(secret.retain)
    }

    @Test func filesOfAFolderAreOneVolume() throws {
        let plan = try plan(
            "one: {generated: 32, version: 2}\n  two: {by_hand: true}",
            "secret_files: {/s/a/new: {secret: one}, /s/a/old: {secret: one, version: 1}, /s/b/x: {secret: two}}")
        let task = try #require(plan["run_job.nightly"]?.body[pointer("/template/template")])
        let volumes = try #require(task["volumes"]?.array)
        #expect(
            volumes.map { $0["secret"] } == [
                ["items": [["path": "new", "version": "2"], ["path": "old", "version": "1"]], "secret": "one"],
                ["items": [["path": "x", "version": "latest"]], "secret": "two"],
            ])
        let mounts = try #require(task[pointer("/containers/0/volumeMounts")]?.array)
        #expect(mounts.map { $0["mountPath"] } == ["/s/a", "/s/b"])
        #expect(mounts.map { $0["name"] } == volumes.map { $0["name"] } && Set(mounts.map { $0["name"] }).count == 2)
    }

    @Test(arguments: ["/run/secrets/x", "/etc/app/x", "/tmp/a/x"])
    func foldersBelowThoseOfTheSystemMayHoldSecrets(path: String) throws {
        _ = try plan("one: {generated: 32}", "secret_files: {\(path): {secret: one}}")
    }

    @Test(arguments: ["/proc/x", "/proc/a/x", "/sys/x", "/dev/shm/x", "/cloudsql/a/x", "/x", "/a/../x", "a/x", "/a/x/"])
    func otherPathsAreRefused(path: String) {
        var files = ConfigFiles.feature("secret_files: {\(path): {secret: one}}")
        files.project = "stack: acme\nsecrets: {one: {generated: 32}}\n"
        #expect(files.problems().count == 1 && files.config() == nil)
    }
}
