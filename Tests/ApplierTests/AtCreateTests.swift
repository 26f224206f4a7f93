import HTTP
import PlanModel
import Testing
import Text

@testable import Applier

/// What only a create brings about: fields that no update sets, and objects that may be there under another name.
@Suite struct AtCreateTests {
    let cloud = FakeCloud()
    let disk = FakeDisk()

    private func born(_ name: String, from variable: String?, _ body: JSONValue = [:]) -> Resource {
        var resource = thing(name, kind: "born", body)
        if let variable { resource.sensitive = [Sensitive(at: at("first"), source: .environment(variable))] }
        return resource
    }

    private func process() -> FakeProcess {
        FakeProcess(cloud, disk, environment: ["ONE": "first-value-1", "TWO": "second-value-2"])
    }

    @Test func anotherValueOfWhatOnlyACreateSetsIsRefused() async throws {
        #expect(try await process().apply(plan([born("x", from: "ONE")]))?.isSuccess == true)
        #expect(cloud.objects["things/x"]?["first"] == "first-value-1")
        let again = process()
        #expect(try await again.apply(plan([born("x", from: "ONE")]))?.isSuccess == true && again.writes == [])
        let other = process()
        let failure = try #require(try await other.decision(plan([born("x", from: "TWO")])).0.failures.first)
        #expect(failure.message == "things/x differs in /first, which is set when it is created and by no update")
        #expect(failure.help == "change the user of born.x")
        #expect(other.writes == [])
    }

    /// Nothing takes it away: other fields change, and this one is not told.
    @Test func whatLeavesThePlanIsNoDifference() async throws {
        #expect(try await process().apply(plan([born("x", from: "ONE")]))?.isSuccess == true)
        let without = process()
        #expect(try await without.apply(plan([born("x", from: nil)]))?.isSuccess == true && without.writes == [])
        let changed = process()
        #expect(try await changed.apply(plan([born("x", from: nil, ["color": "red"])]))?.isSuccess == true)
        #expect(changed.writes == ["PATCH things/x"])
    }

    private func alike(_ name: String, _ label: String) -> Resource {
        thing(name, kind: "alike", ["label": .string(label)])
    }

    private func put(_ name: String, _ fields: JSONValue) {
        cloud.change {
            $0.objects["things/\(name)"] = fields
            $0.objects["things/\(name)"]?["name"] = .string("things/\(name)")
        }
    }

    @Test func whatNobodyOwnsAndLooksTheSameIsNotMadeASecondTime() async throws {
        put("1246", ["label": "Overview"])
        let first = process()
        let failure = try #require(try await first.decision(plan([alike("d", "Overview")])).0.failures.first)
        #expect(failure.message.hasPrefix("there is one already: things/1246 has the same /label"))
        #expect(failure.help?.contains("`id: 1246` and `adopt: true`") == true)
        #expect(try await process().apply(plan([alike("d", "Another")]))?.isSuccess == true)
    }

    /// That of another stack is that one's, and what this plan has is no other one.
    @Test func whatAnybodyOwnsIsAnotherOne() async throws {
        put("1246", ["label": "Overview", "owner": "them"])
        #expect(try await process().apply(plan([alike("a", "Overview"), alike("b", "Overview")]))?.isSuccess == true)
        #expect(try await process().decision(plan([alike("a", "Overview"), alike("b", "Overview")])).0.changes.isEmpty)
    }
}
