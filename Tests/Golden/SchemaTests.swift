import Foundation
import PlanModel
import Proof
import Testing
import Text

/// The schemas in docs/, checked against what the programs write.
@Suite("Schemas")
struct SchemaTests {
    @Test(arguments: Case.plans)
    func everyPlanAndStateFits(_ example: Case) async throws {
        let (plans, states) = (try Self.plan.get(), try Self.state.get())
        let first = try await FirstApply.of(example)
        #expect(plans.complaints(about: first.plan.json) == [])
        let world = first.newWorld()
        try expectStateFits(world, states)
        guard example.isChanging else { return }
        let next = try example.plan(example.filesAfter)
        #expect(plans.complaints(about: next.json) == [])
        _ = try await world.apply(next)
        try expectStateFits(world, states)
    }

    private func expectStateFits(_ world: World, _ schema: JSONSchema) throws {
        let state = try JSONValue(parsing: try #require(world.state.snapshot))
        #expect(schema.complaints(about: state) == [])
        var other = state
        other["version"] = 1
        #expect(schema.complaints(about: other) == ["/version: is not 2"])
    }

    private static let plan = Result { try schema("plan") }
    private static let state = Result { try schema("state") }

    private static func schema(_ name: String) throws -> JSONSchema {
        let file = Case.root.deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "docs/\(name).schema.json")
        return JSONSchema(root: try JSONValue(parsing: [UInt8](try Data(contentsOf: file))))
    }
}
