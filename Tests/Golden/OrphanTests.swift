import Applier
import Compiler
import PlanModel
import Testing

/// A state is lost, and the next configuration has less: objects that nothing names any more are found by their labels.
@Suite("Orphans")
struct OrphanTests {
    @Test func whatALostStateKnewIsFoundAndPruned() async throws {
        let example = try #require(Case.all.first { $0.name == "service-uptime" })
        let daily = "name: daily\nimage: feature\nschedule: \"0 3 * * *\"\n"
        let more =
            example.files + [
                SourceFile(
                    path: "features/daily.yaml", displayPath: "config/features/daily.yaml", bytes: Array(daily.utf8))
            ]
        let (before, after) = (
            try example.plan(more), try example.plan(example.files.filter { $0.path != "services/api.yaml" })
        )
        let world = World(before)
        try await world.apply(before).expectSuccess()
        #expect(try await orphans(world, before).found.isEmpty, "what the plan has is no orphan")
        world.state.lose()
        try await world.apply(after).expectSuccess()

        let found = try await orphans(world, after)
        #expect(found.unseen.keys.sorted() == ["artifact_repository"], "its API was never enabled: no failure")
        #expect(found.found.map { "\($0.kind) \(named($0))" } == Self.left)
        #expect(found.found.filter { $0.delete == nil }.map(\.kind) == Self.kept, "it holds data")
        let caller = world.caller(world.send)
        #expect(await prune(found, caller: caller).failures.isEmpty)
        #expect(try await orphans(world, after).found.map(\.kind) == Self.kept)
        let (decision, _) = try await world.decision(after)
        #expect(decision.changes.isEmpty)
        // Nothing in the configuration was pruned: the result is as if everything had been created from scratch.
        try await world.apply(before).expectSuccess()
    }

    private static let kept = ["secret"]

    private static let left = [
        "alert_policy *", "run_job daily", "run_service api", "scheduler_job daily", "secret api-api-key",
        "service_account api-run@acme-test.iam.gserviceaccount.com",
        "service_account daily-cron@acme-test.iam.gserviceaccount.com",
        "service_account daily-run@acme-test.iam.gserviceaccount.com", "uptime_check *",
    ]

    /// The end of its name, unless the server assigned it.
    private func named(_ orphan: Orphans.Orphan) -> String {
        ["alert_policy", "uptime_check"].contains(orphan.kind)
            ? "*" : orphan.address.text.split(separator: ".", maxSplits: 1).last.map(String.init) ?? ""
    }

    private func orphans(_ world: World, _ plan: Plan) async throws -> Orphans {
        try await world.decision(plan).0.orphans
    }
}
