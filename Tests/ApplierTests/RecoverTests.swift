import Applier
import HTTP
import Text
import PlanModel
import Testing

@Suite struct RecoverTests {
    let cloud = FakeCloud()

    private func recovered(_ state: State, _ plan: Plan) async throws -> State {
        try await FakeProcess(cloud, FakeDisk()).caller.recover(
            LoadedState(state: state, mustBeSaved: false), for: plan
        )
        .get().state
    }

    private func state(open: Resource, entry: Resource? = nil) -> State {
        var state = State(lineage: "l")
        state.open[open.address] = ApplierTests.entry(open)
        if let entry { state.entries[entry.address] = ApplierTests.entry(entry) }
        return state
    }

    @Test func whatWasMadeBecomesPartOfTheState() async throws {
        cloud.change {
            $0.objects = ["things/a": ["name": "things/a"], "alerts/7": ["name": "alerts/7", "label": "us"]]
        }
        var state = state(open: thing("a"))
        state.open[alert("b").address] = entry(alert("b"))
        let after = try await recovered(state, plan([]))
        #expect(after.open.isEmpty && after.entries.count == 2)
        #expect(after.entries[alert("b").address]?.resource.calls.delete?.url == root + "alerts/7")
    }

    @Test func whatWasNotMadeIsForgotten() async throws {
        let after = try await recovered(state(open: thing("a")), plan([]))
        #expect(after.open.isEmpty && after.entries.isEmpty)
    }

    @Test func whatThePlanNamesIsLeftToItsOwnReading() async throws {
        let before = state(open: thing("a"))
        #expect(try await recovered(before, plan([thing("a")])) == before)
    }

    @Test func anotherObjectAtTheAddressOfAnEntryIsDeposedNotLost() async throws {
        cloud.change { $0.objects["things/two"] = ["name": "things/two"] }
        let after = try await recovered(
            state(open: thing("a", id: "two"), entry: thing("a", id: "one")), plan([thing("a", id: "three")]))
        #expect(
            after.entries[thing("a").address]?.resource.name == "things/one"
                && after.deposed.map(\.resource.name) == ["things/two"])
    }

    /// The calls of an open entry come from the state: none that leads elsewhere is sent.
    @Test func aNumberIsAskedForOnlyWhereItStands() async throws {
        cloud.change {
            $0.objects["secrets/key/versions/1"] = ["name": "secrets/key/versions/1", "state": "ENABLED"]
            $0.objects["things/x"] = ["name": "things/x"]
        }
        var bent = version("key", 1)
        bent.numbering?.parent.url = root + "things/x"
        let process = FakeProcess(cloud, FakeDisk())
        let recovered = await process.caller.recover(
            LoadedState(state: state(open: bent), mustBeSaved: false), for: plan([]))
        #expect(try recovered.get().state.entries.isEmpty)
        #expect(!process.requests.contains { $0.url.hasPrefix(root + "things/x") } && process.writes == [])
    }

    @Test func aReadThatFailsSettlesNothing() async {
        let process = FakeProcess(cloud, FakeDisk()) { _, _ in .answer(FakeCloud.Contents.error(403, "X", "no")) }
        guard
            case .failure = await process.caller.recover(
                LoadedState(state: state(open: thing("a")), mustBeSaved: false), for: plan([]))
        else {
            return #expect(Bool(false), "a refusal proves no absence")
        }
    }
}
