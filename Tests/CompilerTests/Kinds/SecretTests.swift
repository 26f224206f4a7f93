import Text
import PlanModel
import Testing

@testable import Compiler

@Suite struct SecretTests {
    private func version(_ number: Int) throws -> Resource {
        try #require(
            compile(changed { $0.service?.apiKey = APIKey(version: number) })["secret_version.api-api-key-\(number)"])
    }

    @Test func aVersionIsMadeOfRandomBytesAndNeverWritten() throws {
        let resource = try version(2)
        #expect(resource.calls.create?.body == ["payload": [:]])
        #expect(
            resource.sensitive == [
                Sensitive(at: pointer("/payload/data"), source: .generated(bytes: 32), base64: true)
            ])
        #expect(resource.switches.map(\.value) == ["ENABLED"])
    }

    @Test func whatIsMadeIsWrittenOnTheSecret() throws {
        let numbering = try #require(try version(2).numbering)
        #expect(numbering.number == 2 && numbering.parent.url.hasSuffix("/secrets/api-api-key"))
        #expect(numbering.write.url.hasSuffix("/secrets/api-api-key?updateMask=annotations"))
        let secret = try #require(compile(SampleConfig.full)["secret.api-api-key"])
        #expect(secret.calls.create?.body?["annotations"]?[numbering.key] == "none")
        #expect(secret.body["annotations"] == nil, "else each apply would take the numbers away")
    }

    @Test func noVersionIsEverDestroyed() throws {
        let resource = try version(3)
        #expect(resource.calls.delete?.url.hasSuffix("/versions/3:disable") == true)
        #expect(!resource.everyCall.contains { $0.url.hasSuffix(":destroy") })
    }

    @Test func theSecretIsUpdatedByMask() throws {
        let secret = try #require(compile(SampleConfig.full)["secret.api-api-key"])
        #expect(secret.calls.update?.url.hasSuffix("?updateMask=labels") == true)
        #expect(secret.body["replication"] == ["automatic": [:]])
    }

    private func plan(_ project: String) throws -> Plan {
        try ConfigFiles.project(project).plan()
    }

    private let three = "secrets: {a: {environment: A, version: 2}, b: {by_hand: true}, c: {create: false}}\n"

    /// What is in it stays somebody else's: no version of theirs is written down as ours.
    @Test func adoptTakesASecretWithVersionsOver() throws {
        #expect(try plan(three)["secret.a"]?.contents == pointer("/versions"))
        let adopted = try #require(try plan(three + "adopt: [secret.a]")["secret.a"])
        #expect(adopted.contents == nil && adopted.calls.contents == nil && adopted.marks == [:])
        #expect(adopted.owner.keys.map(\.text).sorted() == ["/labels/calco-environment", "/labels/calco-stack"])
        #expect(try plan(three)["secret.a"]?.body == adopted.body)
    }

    @Test func anAdoptionThatChangesNothingIsToldTruly() {
        var files = ConfigFiles.project(
            three + "adopt: [secret.a, secret.b, secret.c, iam_roles.r, service_account.api-run]")
        files.others["resources/r.yaml"] =
            "r: {type: iam.v1/projects.roles, id: reader, body: {includedPermissions: [run.jobs.run]}}\n"
        #expect(
            files.problems() == [
                "project.yaml:3:19 warning adopt: secret.b needs no word: it is taken over unless the labels of a stack say that it is another's",
                "project.yaml:3:29 warning adopt: secret.c is only used, and stays with whoever made it",
                "project.yaml:3:39 warning adopt: iam_roles.r is taken over by `adopt: true` where it is written",
            ])
    }

    /// Said before the first write, whatever the value comes from (secretmanager-7).
    @Test func aValueHasAMostOfBytes() throws {
        let plan = try plan("secrets: {a: {environment: A}, g: {generated: 32}, m: {text: \"x${secret.a}\"}}\n")
        func most(_ address: String) -> [Int?] { plan[address]?.accepts.map(\.most) ?? [] }
        #expect(most("secret_version.a-1") == [65_536] && most("secret_version.m-1") == [65_536])
        #expect(most("secret_version.g-1") == [])
    }

    /// A line break in it would end the line that it stands in.
    @Test func whatStandsInOneLineHasNoLineBreaks() throws {
        var files = ConfigFiles.project(
            """
            secrets: {a: {by_hand: true}}
            notifications: [{slack: "#ml", token: {secret: a}}]
            schedules:
              ping:
                cron: "0 3 * * *"
                url: https://x.example/
                headers: {X-A: {secret: a}, X-B: {environment: B}, X-C: "k ${secret.a}", X-D: ""}
            """)
        files.features = [:]
        let plan = try files.plan()
        let job = try #require(plan["scheduler_job.ping"])
        #expect(
            job.accepts.map(\.at.text).sorted() == [
                "/httpTarget/headers/X-A", "/httpTarget/headers/X-B", "/httpTarget/headers/X-C",
            ])
        #expect(job.body[pointer("/httpTarget/headers")]?["X-D"] == "")
        let channel = try #require(plan.resources.first { $0.kind == "notification_channel" })
        for rule in job.accepts + channel.accepts {
            #expect(rule.excludes.contains("\n") && rule.excludes.contains("\u{0}") && !rule.excludes.contains(" "))
        }
        #expect(channel.accepts.count == 1)
    }

    /// Whoever is stopped by another description learns the word for it.
    @Test(arguments: ["service_account", "gitlab_variable", "scheduler_job", "secret"])
    func theHelpNamesAdopt(kind: String) {
        #expect(compile(SampleConfig.full).kinds[kind]?.identity.foreign?.contains("`adopt: [ADDRESS]`") == true)
    }
}
