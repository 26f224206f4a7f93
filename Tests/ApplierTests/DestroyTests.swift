import Applier
import HTTP
import PlanModel
import Sampling
import Synchronization
import Text
import Testing

/// Everything of a stack goes: what the state has and what proves to be ours, but not what holds data.
@Suite struct DestroyTests {
    let cloud = FakeCloud()
    let disk = FakeDisk()

    private func decision(
        _ plan: Plan, with named: [String] = [], by process: FakeProcess
    ) async throws -> (decision: Decision, destruction: Destruction) {
        let loaded = try await loadState(process.store, for: plan, newLineage: { "lineage" })
        let state = try await process.caller.recover(loaded, for: plan.wantingNothing).get().state
        if loaded.mustBeSaved { try await Ledger(state: state, store: process.store, isDirty: true).save() }
        let saved = try await loadState(process.store, for: plan, newLineage: { "lineage" }).state
        let (destruction, cloud) = await process.caller.readForDestruction(
            plan, loaded.mustBeSaved ? saved : state, naming: Set(named.map(address)))
        return (decide(destruction, cloud), destruction)
    }

    @discardableResult private func destroy(
        _ plan: Plan, with named: [String] = [], deathAt: Int? = nil
    ) async throws -> (made: [String], process: FakeProcess) {
        let process = FakeProcess(cloud, disk, deathAt: deathAt)
        let (decision, destruction) = try await decision(plan, with: named, by: process)
        #expect(decision.failures.isEmpty || process.isDead, "\(decision.failures)")
        let result = await Applier.apply(
            destruction.plan, digest: digest(destruction.plan.bytes), decision,
            ledger: Ledger(state: destruction.state, store: process.store), caller: process.caller, serially: true)
        return (result.made.map { "\($0.action) \($0.address)" }, process)
    }

    private var state: State { get throws { try State(parsing: disk.contents.snapshot ?? []) } }

    private func placed() -> [String] { cloud.objects.keys.sorted() }

    @Test func dependentsGoFirstAndDataStay() async throws {
        let all = samplePlan()
        _ = try await FakeProcess(cloud, disk).apply(all)
        let (made, process) = try await destroy(all)
        #expect(made.contains("keep kept.bucket") && made.contains("delete service.api"))
        let deletes = process.writes.filter { $0.hasPrefix("DELETE") }
        let (service, account) = (
            deletes.firstIndex(of: "DELETE things/api"), deletes.firstIndex(of: "DELETE things/account")
        )
        #expect(try #require(service) < #require(account))
        #expect(placed().filter { !$0.hasPrefix("secrets/") } == ["things/bucket"])
        #expect(try state.entries.isEmpty && state.kept.map(\.address.text) == ["kept.bucket"])
        // A second time there is nothing to do, and what stays is told again.
        let again = try await decision(all, by: FakeProcess(cloud, disk))
        #expect(again.decision.changes.isEmpty)
        #expect(again.destruction.staysSilently(again.decision).map(\.address.text) == ["kept.bucket"])
        // An apply makes everything again, and what was kept is found.
        #expect(try await FakeProcess(cloud, disk).apply(all)?.isSuccess == true)
        #expect(try await FakeProcess(cloud, disk).decision(all).0.changes.isEmpty)
        #expect(try state.kept.isEmpty)
        #expect(try await destroy(all, with: ["kept.bucket"]).made.contains("delete kept.bucket"))
        #expect(
            placed().filter { !$0.hasPrefix("secrets/") }.isEmpty
                && cloud.policies.values.allSatisfy { policy in
                    policy["bindings"]?.array?.isEmpty ?? true
                })
    }

    @Test func whatTheServerDeletesForNobodyIsRefusedBeforeAnythingGoes() async throws {
        var all = samplePlan()
        all.inventory["kept"]?.locks = [at("locked"): true]
        _ = try await FakeProcess(cloud, disk).apply(all)
        cloud.change { $0.objects["things/bucket"]?["locked"] = true }
        let refused = try await decision(all, with: ["kept.bucket"], by: FakeProcess(cloud, disk)).decision
        #expect(
            refused.failures.map(\.message) == ["things/bucket cannot be deleted while its locked is true"],
            "\(refused.failures)")
        // What stays anyway stands in nobody's way.
        #expect(try await decision(all, by: FakeProcess(cloud, disk)).decision.failures.isEmpty)
        cloud.change { $0.objects["things/bucket"]?["locked"] = false }
        #expect(try await destroy(all, with: ["kept.bucket"]).made.contains("delete kept.bucket"))
    }

    @Test func whatNobodyDeletesIsOursWhenItIsWantedAgain() async throws {
        var app = plain("app")
        (app.calls.delete, app.adopts) = (nil, false)
        var all = plan([app])
        all.inventory["plain"]?.forms = [Form(CallShape("GET", root + "things/*"))]
        _ = try await FakeProcess(cloud, disk).apply(all)
        #expect(try await destroy(all).made.contains("keep plain.app"))
        #expect(try state.entries.isEmpty && state.kept.map(\.address.text) == ["plain.app"])
        #expect(try await FakeProcess(cloud, disk).apply(all)?.isSuccess == true)
        #expect(try state.entries.keys.map(\.text) == ["plain.app"])
    }

    @Test func aDestructionKilledAtAnyMomentIsFinishedByTheNext() async throws {
        let all = samplePlan()
        var moments = 0
        for moment in Sample.moments("destroyed", oneOf: 4) {
            let test = DestroyTests()
            _ = try await FakeProcess(test.cloud, test.disk).apply(all)
            let killed = try? await test.destroy(all, deathAt: moment)
            try await test.destroy(all)
            #expect(test.placed().filter { !$0.hasPrefix("secrets/") } == ["things/bucket"], "killed at \(moment)")
            #expect(try test.state.all.map(\.address.text) == ["kept.bucket"], "killed at \(moment)")
            guard killed.map(\.process.isDead) ?? true else { break }
            moments = moment
        }
        #expect(moments > 60, "only \(moments) moments were tried")
    }

    /// What a killed apply had begun goes too, even if only its announcement knows of it.
    @Test func afterAKilledApplyNothingIsLeftBehind() async throws {
        let all = samplePlan()
        for moment in Sample.moments("begun", oneOf: 6) {
            let test = DestroyTests()
            let killed = FakeProcess(test.cloud, test.disk, deathAt: moment)
            _ = try? await killed.apply(all)
            try await test.destroy(all)
            #expect(
                test.placed().allSatisfy { $0.hasPrefix("secrets/") || $0 == "things/bucket" }, "killed at \(moment)")
            #expect(
                test.cloud.policies.values.allSatisfy { $0["bindings"]?.array?.isEmpty ?? true }, "killed at \(moment)")
            guard killed.isDead else { return #expect(moment > 100) }
        }
    }

    @Test func withoutAStateWhatProvesToBeOursGoes() async throws {
        let all = plan([
            thing("net"), thing("a", needs: ["thing.net"]), thing("data", kind: "kept"), plain("unproven"),
        ])
        _ = try await FakeProcess(cloud, disk).apply(all)
        cloud.change { contents in
            contents.objects["things/a/foreign"] = ["name": "things/a/foreign", "owner": "somebody"]
        }
        let test = DestroyTests()
        test.cloud.change { $0 = cloud.contents.withLock { $0 } }
        let made = try await test.destroy(all).made
        #expect(Set(made) == ["delete thing.a", "delete thing.net", "keep kept.data"])
        #expect(test.placed() == ["things/a/foreign", "things/data", "things/unproven"])
    }

    /// No state and no later run would tell of it.
    @Test func withoutAStateNothingStaysBecauseAServerFailedOnce() async throws {
        let all = plan([thing("net"), thing("a", needs: ["thing.net"])])
        _ = try await FakeProcess(cloud, disk).apply(all)
        let gone = Fault.answer(Response(status: 404, json: ["message": "not found"]))
        for skip in 0..<2 {
            let process = FakeProcess(cloud, FakeDisk(), meeting: gone, method: "GET", after: skip)
            let changes = try await decision(all, by: process).decision.changes
            #expect(Set(changes.map(\.address.text)) == ["thing.a", "thing.net"])
        }
    }

    @Test func whatIsForeignNowStays() async throws {
        _ = try await FakeProcess(cloud, disk).apply(plan([thing("a"), thing("b")]))
        cloud.change { $0.objects["things/a"]?["owner"] = "somebody" }
        #expect(try await Set(destroy(plan([thing("a"), thing("b")])).made) == ["keep thing.a", "delete thing.b"])
        #expect(placed() == ["things/a"])
    }

    @Test func whatIsProtectedStaysWithWhatItNeedsUnlessItIsNamed() async throws {
        func protected(_ plan: Plan) -> Plan {
            var plan = plan
            plan.inventory["thing"]?.protects = [at("protected"): "yes"]
            return plan
        }
        let all = protected(plan([thing("net"), thing("job", ["protected": "yes"], needs: ["thing.net"]), thing("c")]))
        _ = try await FakeProcess(cloud, disk).apply(all)
        let changes = try await decision(all, by: FakeProcess(cloud, disk)).decision.changes
        let reasons = Dictionary(uniqueKeysWithValues: changes.map { ($0.address.text, $0.reason ?? "") })
        #expect(reasons["thing.job"] == "it is protected; name it with --with to delete it")
        #expect(reasons["thing.net"] == "thing.job is kept and needs it; name that with --with to delete both")
        try await destroy(all)
        #expect(placed() == ["things/job", "things/net"])
        #expect(try await FakeProcess(cloud, disk).apply(all)?.isSuccess == true && placed().count == 3)
        try await destroy(all)
        try await destroy(all, with: ["thing.job"])
        #expect(placed().isEmpty)
    }

    /// What the plan retires may be replaced; only a name on the command line lets data go.
    @Test func retiringInThePlanIsNotNaming() async throws {
        var all = plan([thing("a", kind: "kept"), thing("b", kind: "kept")], retire: [address("kept.a")])
        _ = try await FakeProcess(cloud, disk).apply(all)
        #expect(try await destroy(all).made.allSatisfy { $0.hasPrefix("keep") })
        all.resources.removeAll { $0.address.text == "kept.a" }
        #expect(try await destroy(all).made.contains("delete kept.a"))
        #expect(placed() == ["things/b"])
    }
}
