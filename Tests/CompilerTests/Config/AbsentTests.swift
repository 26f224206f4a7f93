import Compiler
import Diagnostics
import PlanModel
import Testing
import Text

/// What an environment sets to `null` takes along what is granted on it or to it.
@Suite struct AbsentTests {
    private func files(_ environment: String) -> ConfigFiles {
        var files = ConfigFiles()
        files.others["resources/r.yaml"] = """
            events: {type: pubsub.v1/projects.topics}
            audit: {type: logging.v2/projects.sinks, body: {destination: "storage.googleapis.com/acme-audit"}}
            sub: {type: pubsub.v1/projects.subscriptions, after: [bucket.b], body: {topic: projects/p/topics/t}}
            """
        files.project? += """
            accounts:
              caller: {grants: [{role: roles/a.b, on: pubsub_topics.events}, {role: roles/a.c, after: [pubsub_topics.events]}]}
              later-one: {after: [pubsub_topics.events]}
            buckets: {b: {name: acme-bucket-b}}
            secrets: {k: {name: other-k, by_hand: true}}
            repositories: {r: {readers: [nightly, group:a@acme.example]}}
            grants:
              - {to: group:a@acme.example, role: roles/a.d, on: bucket.b}
              - {to: group:a@acme.example, role: roles/a.e, on: secret.k}
              - {to: nightly, role: roles/a.f, on: run_service.api}
              - {to: "${logging_sinks.audit.writerIdentity}", role: roles/a.g, on: bucket.b}
              - {to: service_account.caller, role: roles/a.h}
              - {to: group:a@acme.example, role: roles/a.i, on: "${pubsub_topics.events.name}"}

            """
        files.service = "name: api\nimage: service\ninvokers: [nightly, group:a@acme.example]\n"
        files.features["nightly"]? += "grants: [{role: roles/a.j, on: bucket.b}]\n"
        files.environments["local"]? += environment
        return files
    }

    /// The roles that are granted, without those that come by themselves; every word goes with the things it names.
    private func roles(_ environment: String) throws -> String {
        let reading = files(environment).read()
        let plan = compile(try #require(reading.config, "\(reading.diagnostics.map(\.message))"))
        #expect(try Plan(parsing: plan.bytes) == plan)
        let roles = plan.resources.compactMap { $0.body["role"]?.string }.filter { $0.hasPrefix("roles/a.") }
        return Set(roles.map { $0.dropFirst("roles/a.".count) }).sorted().joined()
    }

    @Test(arguments: [
        ("", "bcdefghij"), ("resources: {events: null}\n", "cdefghj"),
        ("resources: {pubsub_topics.events: null}\n", "cdefghj"), ("resources: {audit: null}\n", "bcdefhij"),
        ("project: {buckets: {b: null}}\n", "bcefhi"), ("project: {secrets: {k: null}}\n", "bcdfghij"),
        ("project: {accounts: {caller: null}}\n", "defgij"), ("features: {nightly: null}\n", "bcdeghi"),
        ("services: {api: null}\n", "bcdeghij"),
    ])
    func whatIsNullTakesItsGrantsAlong(_ environment: String, _ left: String) throws {
        #expect(try roles(environment) == left)
    }

    /// Who may call or read is a grant, too.
    @Test func whoIsNullMayCallAndReadNothing() throws {
        let plan = try files("features: {nightly: null}\n").plan()
        let members = plan.resources.compactMap { $0.body["member"]?.string }
        #expect(members.contains("group:a@acme.example") && !members.contains { $0.contains("nightly") }, "\(members)")
    }

    /// Nothing is left out that the configuration never had.
    @Test func aWrongAddressIsStillAnError() {
        var all = files("resources: {events: null}\n")
        all.project? += "  - {to: group:a@acme.example, role: roles/a.k, on: pubsub_topics.event}\n"
        #expect(all.read().diagnostics.contains { $0.message.contains("pubsub_topics.event") && $0.severity == .error })
    }
}
