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

    @Test(arguments: ["/etc/x", "/proc/a/x", "/sys/x", "/dev/shm/x", "/cloudsql/a/x", "/x", "/a/../x", "a/x", "/a/x/"])
    func otherPathsAreRefused(path: String) {
        var files = ConfigFiles.feature("secret_files: {\(path): {secret: one}}")
        files.project = "stack: acme\nsecrets: {one: {generated: 32}}\n"
        #expect(files.problems().count == 1 && files.config() == nil)
    }
}
