import HTTP
import PlanModel
import Testing
import Text

@testable import Applier

/// Labels that others put on an object, and fields that are wanted no more.
@Suite struct SharedMapTests {
    let cloud = FakeCloud()
    let disk = FakeDisk()

    /// The plan of one object whose labels are shared. With a mask, its update clears what is wanted no more.
    private func wanted(_ body: JSONValue, mask: String? = nil) -> Plan {
        var resource = thing("x", body)
        if let mask {
            resource.calls.update = Call("PATCH", root + "things/x?updateMask=\(mask)")
            resource.calls.update?.sends = .clearing(.query("updateMask"))
        }
        var whole = plan([resource])
        whole.kinds["thing"]?.comparison.shared = [at("labels"), at("notes")]
        return whole
    }

    private func patch(_ plan: Plan) async throws -> (url: String, body: JSONValue)? {
        let process = FakeProcess(cloud, disk)
        #expect(try await process.apply(plan)?.isSuccess == true)
        guard let request = process.requests.first(where: { $0.method == "PATCH" }) else { return nil }
        return (request.url, try JSONValue(parsing: Array(request.body ?? [])))
    }

    private func put(_ fields: JSONValue) {
        cloud.change {
            $0.objects["things/x"] = fields
            $0.objects["things/x"]?["name"] = "things/x"
        }
    }

    @Test func whatIsTakenOverKeepsTheLabelsOfOthers() async throws {
        put(["labels": ["tf": "1", "ours": "old"], "notes": ["n": "1"], "color": "red"])
        let sent = try #require(try await patch(wanted(["labels": ["ours": "new"], "color": "blue"])))
        #expect(sent.body["labels"] == ["ours": "new", "tf": "1"])
        #expect(sent.body["notes"] == ["n": "1"], "an update without a mask replaces the whole object")
    }

    @Test func whatWeSentBeforeGoesAndWhatOthersSentStays() async throws {
        try await FakeProcess(cloud, disk).apply(wanted(["labels": ["a": "1", "b": "2"]]))
        cloud.change { $0.objects["things/x"]?["labels"]?["tf"] = "1" }
        let sent = try #require(try await patch(wanted(["labels": ["a": "1"]])))
        #expect(sent.body["labels"] == ["a": "1", "tf": "1"])
    }

    @Test func aMaskNamesWhatIsWantedNoMore() async throws {
        try await FakeProcess(cloud, disk).apply(
            wanted(["labels": ["a": "1"], "notes": ["n": "1"], "color": "red"], mask: "color,labels,notes"))
        cloud.change { $0.objects["things/x"]?["notes"]?["tf"] = "1" }
        let sent = try #require(try await patch(wanted(["labels": ["a": "1"]], mask: "labels")))
        #expect(sent.url.hasSuffix("?updateMask=labels,color,notes"))
        #expect(sent.body["color"] == nil && sent.body["notes"] == ["tf": "1"])
    }

    @Test func aMaskWithoutAMapLeavesItAlone() async throws {
        put(["labels": ["tf": "1"], "notes": ["n": "1"]])
        let sent = try #require(try await patch(wanted(["labels": ["a": "1"]], mask: "labels")))
        #expect(sent.url.hasSuffix("?updateMask=labels"))
        #expect(sent.body["labels"] == ["a": "1", "tf": "1"] && sent.body["notes"] == nil)
    }

    @Test func aConditionWithoutADescriptionIsTheSame() {
        let (plain, empty): (JSONValue, JSONValue) = (
            ["title": "t", "expression": "true"], ["title": "t", "expression": "true", "description": ""]
        )
        let policy = IAMPolicy(["etag": "E", "bindings": [["role": "r", "members": ["user:a@x"], "condition": empty]]])
        let grant: JSONValue = ["role": "r", "member": "user:a@x", "condition": plain]
        #expect(
            policy.holds(grant) && policy.changed(adding: [grant], removing: []).json["bindings"]?.array?.count == 1)
        #expect(policy.changed(adding: [], removing: [grant]).json["bindings"] == [])
    }
}
