import HTTP
import PlanModel
import Testing
import Text

@testable import Applier

/// The rows about values: what is awaited, and what is taken from elsewhere. And those about what is taken over.
@Suite struct ValueCheckTests {
    private let cloud = FakeCloud()
    private let disk = FakeDisk()

    private func rows(_ plan: Plan, environment: [String: String] = [:]) async throws -> [Precheck] {
        let process = FakeProcess(cloud, disk, environment: environment)
        let (decision, state) = try await process.decision(plan)
        let live = await process.caller.readCloud(plan, state)
        return await process.caller.check(
            plan, decision, live, .told(granted: [], asked: []), by: PermissionTable(plan), validating: 0
        ).filter { ["value", "takeover"].contains($0.about) }
    }

    private func told(_ rows: [Precheck]) -> [String] {
        rows.map { "\($0.verdict.rawValue) \($0.subject)" + ($0.reason.map { ": \($0)" } ?? "") }
    }

    // MARK: Variables

    private func using(_ variable: String) -> Resource {
        var resource = thing("a")
        resource.sensitive = [Sensitive(at: at("token"), source: .environment(variable))]
        resource.accepts = [ValueRule(at: at("token"), least: 8, excludes: "\n\r ", help: "one line")]
        return resource
    }

    @Test func aVariableIsThereOrNot() async throws {
        let plan = ruled([using("TOKEN")])
        let name = "the environment variable TOKEN"
        #expect(try await told(rows(plan, environment: ["TOKEN": "long-enough"])) == ["yes \(name)"])
        #expect(try await told(rows(plan)) == ["no \(name): \(name) is not set"])
        #expect(try await told(rows(plan, environment: ["TOKEN": ""])) == ["no \(name): \(name) is empty"])
        let lines = try await rows(plan, environment: ["TOKEN": "first-line\nsecond-line"])
        #expect(told(lines) == ["no \(name): \(name) has several lines"])
        #expect(lines.allSatisfy { $0.isToldElsewhere }, "the refusal says it too")
    }

    @Test func whatIsNotSentIsNotAskedAbout() async throws {
        let plan = ruled([using("TOKEN")])
        _ = try await FakeProcess(cloud, disk, environment: ["TOKEN": "long-enough"]).apply(plan)
        #expect(try await rows(plan, environment: ["TOKEN": "long-enough"]) == [])
    }

    // MARK: Secrets

    private func awaiting(_ holder: String) -> Resource {
        var user = thing("user", needs: [holder])
        user.awaits = [
            Awaited(
                in: address(holder), Call("GET", root + "things/value"), equals: [at("state"): "ENABLED"],
                message: "there is no value", help: "put it in")
        ]
        return user
    }

    @Test func aVersionIsEnabledOrNot() async throws {
        let plan = ruled([thing("holder"), awaiting("thing.holder")])
        _ = try await FakeProcess(cloud, disk).apply(ruled([thing("holder")]))
        let place = root + "things/value"
        #expect(try await told(rows(plan)) == ["no \(place): there is no value"])
        for state in ["DISABLED", "DESTROYED"] {
            cloud.change { $0.objects["things/value"] = ["state": .string(state)] }
            #expect(try await told(rows(plan)) == ["no \(place): there is no value (its state is \(state))"])
            let refused = try await FakeProcess(cloud, disk).decision(plan).0.failures
            #expect(refused.map(\.message) == ["there is no value (its state is \(state))"])
        }
        cloud.change { $0.objects["things/value"] = ["state": "ENABLED"] }
        #expect(try await told(rows(plan)) == ["yes \(place)"])
    }

    /// Whoever may not look is told by the write.
    @Test func aVersionThatMayNotBeReadCannotBeTold() async throws {
        let plan = ruled([thing("holder"), awaiting("thing.holder")])
        _ = try await FakeProcess(cloud, disk).apply(ruled([thing("holder")]))
        let process = FakeProcess(cloud, disk) { _, request in
            request.url.hasSuffix("things/value")
                ? .answer(FakeCloud.Contents.error(403, "PERMISSION_DENIED", "no")) : nil
        }
        let (decision, state) = try await process.decision(plan)
        let rows = valueChecks(decision, plan, await process.caller.readCloud(plan, state))
        #expect(told(rows) == ["unknown \(root)things/value: no"] && !rows[0].isToldElsewhere)
    }

    @Test func whatThisRunMakesFirstIsStillToCome() async throws {
        let rows = try await rows(ruled([thing("holder"), awaiting("thing.holder")]))
        #expect(told(rows) == ["unknown \(root)things/value: this run makes what holds it; put it in"])
        #expect(rows[0].isToldElsewhere, "the change says that it is left to another run")
    }

    // MARK: Taken over

    @Test func whatNothingProvesIsTakenOver() async throws {
        cloud.change {
            $0.objects["things/a"] = ["name": "things/a"]
            $0.objects["things/b"] = ["name": "things/b", "owner": "us"]
        }
        let plan = ruled([thing("a"), thing("b"), thing("c")])
        let rows = try await rows(plan)
        #expect(told(rows) == ["yes things/a: it is taken over and changed"])
        #expect(rows.first?.isToldElsewhere == true, "the change says so")
        _ = try await FakeProcess(cloud, disk).apply(plan)
        #expect(try await self.rows(plan) == [], "from then on the state knows it")
    }

    /// A grant carries no proof: it would be taken back once the plan has it no more.
    @Test func aGrantThatIsThereIsTakenOverAsItIs() async throws {
        let grant = member("m", of: "a", role: "r", "user:u", needs: ["thing.a"])
        let plan = ruled([thing("a"), grant])
        _ = try await FakeProcess(cloud, disk).apply(plan)
        #expect(try await rows(plan) == [])
        let lost = FakeDisk()
        let process = FakeProcess(cloud, lost)
        let (decision, _) = try await process.decision(plan)
        #expect(told(decision.takeovers) == ["yes a#r#user:u: it is taken over as it is"])
        #expect(decision.takeovers.first?.isToldElsewhere == false)
    }
}
