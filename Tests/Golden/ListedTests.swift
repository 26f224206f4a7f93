import Applier
import Compiler
import HTTP
import PlanModel
import Testing
import Text

/// Objects of `resources/` of which one list shows that nothing is to be done.
@Suite("Read by their list")
struct ListedTests {
    private func topics(_ changed: String = "86400s") throws -> Plan {
        let example = try #require(Case.all.first { $0.name == "project-empty" })
        let text = (0..<4).map { index in
            "topic\(index): {type: pubsub.v1/projects.topics, body: {messageRetentionDuration: \(index == 2 ? changed : "86400s")}}\n"
        }
        return try example.plan(
            example.files + [
                SourceFile(
                    path: "resources/all.yaml", displayPath: "config/resources/all.yaml",
                    bytes: Array(text.joined().utf8))
            ])
    }

    /// What a run asks Pub/Sub, without what all have in common.
    private func asked(_ plan: Plan, _ world: World) async throws -> (changes: [String], calls: [String]) {
        let transcript = Transcript(of: world.send, hiding: [])
        let (decision, _) = try await world.decision(plan, through: transcript.send)
        let calls = transcript.exchanges.map(\.request.url).filter { $0.contains("pubsub.googleapis.com/v1") }
        return (
            decision.changes.map(\.address.text), calls.map { $0.split(separator: "/").suffix(1).joined() }.sorted()
        )
    }

    @Test func oneListIsEnoughUntilSomethingDiffers() async throws {
        let plan = try topics()
        let world = World(plan)
        #expect(try await asked(plan, world).calls == ["topic0", "topic1", "topic2", "topic3"])
        try await world.apply(plan).expectSuccess()
        var asked = try await asked(plan, world)
        #expect(asked == ([], ["topics?pageSize=1000"]))
        asked = try await self.asked(try topics("600s"), world)
        #expect(asked == (["pubsub_topics.topic2"], ["topic2", "topics?pageSize=1000"]))
        let gone = "https://pubsub.googleapis.com/v1/projects/\(plan.project.id)/topics/topic3"
        _ = try await world.send(Request("DELETE", gone))
        asked = try await self.asked(plan, world)
        // It is looked for once more before it is made again.
        #expect(asked == (["pubsub_topics.topic3"], ["topic3", "topic3", "topics?pageSize=1000"]))
    }
}
