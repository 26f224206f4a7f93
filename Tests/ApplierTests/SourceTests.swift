import Applier
import HTTP
import Text
import PlanModel
import Testing

/// A secret that comes from the applier's environment is sent when its value or its source changes, and only then.
@Suite struct SourceTests {
    let cloud = FakeCloud()
    let disk = FakeDisk()

    private func wanted(_ name: String) -> Plan {
        var resource = thing("v", kind: "variable")
        resource.sensitive = [Sensitive(at: at("value"), source: .environment(name))]
        return plan([resource])
    }

    /// What one apply writes. `hides` omits the value from reads, as GitLab does for a hidden variable.
    private func writes(_ name: String, _ environment: [String: String], hides: Bool = false) async throws -> [String] {
        let cloud = cloud
        let process = FakeProcess(cloud, disk, environment: environment) { _, request in
            guard hides, request.method == "GET", var object = cloud.objects["things/v"] else { return nil }
            object["value"] = nil
            return .answer(Response(status: 200, json: object))
        }
        #expect(try await process.apply(wanted(name))?.isSuccess == true)
        return process.writes
    }

    private var value: JSONValue? { cloud.objects["things/v"]?["value"] }

    @Test(arguments: [false, true])
    func theSameValueIsNotSentAgain(hides: Bool) async throws {
        #expect(try await writes("A", ["A": "one-secret"], hides: hides).count == 1)
        #expect(try await writes("A", ["A": "one-secret"], hides: hides) == [])
    }

    @Test func anotherValueIsSent() async throws {
        _ = try await writes("A", ["A": "one-secret"])
        #expect(try await writes("A", ["A": "two-secret"]) == ["PATCH things/v"])
        #expect(value == "two-secret" && !disk.text.contains("-secret"))
        #expect(try await writes("A", ["A": "two-secret"]) == [])
    }

    @Test func anotherSourceIsSentThoughTheServerHidesTheValue() async throws {
        let environment = ["A": "one-secret", "B": "two-secret"]
        _ = try await writes("A", environment, hides: true)
        #expect(try await writes("B", environment, hides: true) == ["PATCH things/v"])
        #expect(value == "two-secret")
        #expect(try await writes("B", environment, hides: true) == [])
    }

    @Test func anotherSourceOfTheSameValueIsNotSentWhereTheValueShows() async throws {
        let environment = ["A": "one-secret", "B": "one-secret"]
        _ = try await writes("A", environment)
        #expect(try await writes("B", environment) == [])
        // From then on the state records the new source.
        #expect(disk.text.contains(#""environment":"B""#) || disk.text.contains(#""environment": "B""#))
    }

    @Test func theReviewSaysFromWhereToWhere() async throws {
        let environment = ["A": "one-secret", "B": "two-secret"]
        _ = try await writes("A", environment)
        let process = FakeProcess(cloud, disk, environment: environment)
        let field = try #require(try await process.decision(wanted("B")).0.changes.first?.fields.first)
        #expect(field.old == .sensitive(.environment("A")) && field.new == .sensitive(.environment("B")))
    }
}
