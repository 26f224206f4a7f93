import Applier
import PlanModel
import Testing
import Text

/// Numbered objects of this stack in a parent in which others create them from now on.
@Suite struct HandedOverTests {
    private static let path = "secrets/key/versions/1"
    private let cloud = FakeCloud()
    private let disk = FakeDisk()

    /// What the versions stand in; `isRead`: it is somebody else's, and only read.
    private func secret(isRead: Bool = false) -> Resource {
        Resource(
            address: address("thing.key"), kind: "thing", name: "secrets/key",
            owner: isRead ? [:] : [at("owner"): "us"],
            retain: true,
            calls: Calls(
                read: Call("GET", root + "secrets/key"), create: isRead ? nil : Call("POST", root + "secrets?id=key"),
                update: isRead ? nil : Call("PATCH", root + "secrets/key")),
            body: isRead ? [:] : ["owner": "us"])
    }

    private func plan(_ resources: [Resource], retire: [Address] = []) -> Plan {
        var plan = ApplierTests.plan(resources, retire: retire)
        plan.inventory["thing"]?.forms.append(Form(CallShape("GET", root + "secrets/*"), name: "secrets/*"))
        return plan
    }

    private var state: JSONValue? { cloud.objects[Self.path]?["state"] }

    /// Applies `plan`, and returns the writes and the actions.
    private func apply(_ plan: Plan) async throws -> (writes: [String], actions: [Action]) {
        let process = FakeProcess(cloud, disk)
        let (decision, _) = try await process.decision(plan)
        #expect(try await process.apply(plan)?.isSuccess == true)
        return (process.writes, decision.changes.map(\.action))
    }

    private func handOver(isRead: Bool) async throws -> Plan {
        _ = try await apply(plan([secret(), version("key", 1, needs: ["thing.key"])]))
        let handedOver = plan([secret(isRead: isRead)])
        let (writes, actions) = try await apply(handedOver)
        #expect(writes == [] && actions == [.keep] && state == "ENABLED")
        return handedOver
    }

    @Test(arguments: [false, true])
    func theOneInUseStaysAndIsToldOnce(isRead: Bool) async throws {
        let handedOver = try await handOver(isRead: isRead)
        let (writes, actions) = try await apply(handedOver)
        #expect(writes == [] && actions == [] && state == "ENABLED")
    }

    @Test(arguments: [false, true])
    func itGoesWhenItIsRetired(isRead: Bool) async throws {
        _ = try await handOver(isRead: isRead)
        _ = try await apply(plan([secret(isRead: isRead)], retire: [address("version.key")]))
        #expect(state == "DISABLED")
    }

    @Test func itGoesWithItsSecret() async throws {
        _ = try await handOver(isRead: false)
        _ = try await apply(plan([]))
        #expect(state == "DISABLED")
    }

    @Test func itGoesWhenThisStackCreatesTheNextOne() async throws {
        _ = try await handOver(isRead: false)
        _ = try await apply(plan([secret(), version("key", 2, needs: ["thing.key"])]))
        #expect(state == "DISABLED" && cloud.objects["secrets/key/versions/2"]?["state"] == "ENABLED")
    }

    @Test func itCanComeBack() async throws {
        _ = try await handOver(isRead: false)
        let both = plan([secret(), version("key", 1, needs: ["thing.key"])])
        for _ in 1...2 {
            let (writes, actions) = try await apply(both)
            #expect(writes == [] && actions == [] && state == "ENABLED")
        }
    }
}
