import PlanModel
import Testing
import Text

@testable import Compiler

/// Channels that are known by a name, and whose targets are fields of other resources.
@Suite struct ChannelTests {
    private func files(_ channels: String) -> ConfigFiles {
        var files = ConfigFiles()
        files.project =
            "stack: acme\nstorage: {bucket: acme-features, folder: features/}\nnotifications:\n\(channels)\n"
        files.others["resources/r.yaml"] = "alerts: {type: pubsub.v1/projects.topics}\n"
        return files
    }

    @Test func aTargetMayBeAFieldOfSomethingElse() throws {
        let plan = try files(
            """
              - {name: hook, webhook: "${run_service.api.uri}/alerts"}
              - {name: queue, pubsub: "${pubsub_topics.alerts.name}"}
            """
        ).plan()
        let hook = try plan.resource("notification_channel.hook")
        #expect(hook.body["labels"]?["url"] == "${run_service.api#/uri}/alerts", "\(hook.body)")
        #expect(hook.body["displayName"] == "hook" && hook.body["type"] == "webhook_tokenauth")
        #expect(hook.dependsOn.contains(.runService("api")))
        let queue = try plan.resource("notification_channel.queue")
        #expect(queue.body["labels"]?["topic"] == "projects/acme-local/topics/alerts")
        #expect(queue.dependsOn.contains(Address(kind: "pubsub_topics", name: "alerts")))
        #expect(try Plan(parsing: plan.bytes) == plan)
        let policies = plan.resources.filter { $0.kind == "alert_policy" }
        #expect(!policies.isEmpty && policies.allSatisfy { $0.dependsOn.contains(hook.address) })
    }

    /// The address is the name, whatever the URL is; what is shown stays.
    @Test func aNameIsTheAddress() throws {
        let plan = try files("  - {name: hook, webhook: \"https://hooks.acme.example/x?a=b\"}").plan()
        let hook = try plan.resource("notification_channel.hook")
        #expect(hook.body["displayName"] == "https://hooks.acme.example/x?a=b")
        #expect(hook.body["labels"]?["url"] == "https://hooks.acme.example/x?a=b")
    }

    @Test(arguments: [
        ("  - {webhook: \"${run_service.api.uri}\"}", "has no 'name'"),
        ("  - {name: 1, email: a@acme.example}", "is not a name"),
        ("  - {name: a, webhook: \"${run_service.other.uri}\"}", "there is no resource for 'run_service.other.uri'"),
        ("  - {name: a, webhook: \"${run_service.api.adress}\"}", "adress"),
        ("  - {name: a, webhook: \"x ${run_service.api.uri}\"}", "is not a URL"),
        ("  - {name: a, pubsub: \"x-${pubsub_topics.alerts.name}\"}", "a reference is the whole text here"),
        ("  - {name: a, channel: projects/p/notificationChannels/1}", "is only referred to"),
        ("  - {name: a, email: a@acme.example}\n  - {name: A, email: b@acme.example}", "is given twice"),
        ("  - {name: a, email: a@acme.example}\n  - {email: a@acme.example}", "is given twice"),
    ])
    func whatIsWrongIsTold(channels: String, message: String) {
        let problems = files(channels).problems()
        #expect(problems.contains { $0.contains(message) }, "\(problems)")
    }
}
