import Applier
import Compiler
import PlanModel
import Testing

/// Objects that can still be read for some days after they were deleted, and whose ids are not free until then.
@Suite("Names of what was deleted")
struct DeletedNamesTests {
    // iam-20, iam-33
    @Test(arguments: [
        "ci: {type: iam.v1/projects.locations.workloadIdentityPools, id: ci-pool}",
        "ci_role: {type: iam.v1/projects.roles, body: {title: CI, includedPermissions: [storage.buckets.get]}}",
    ])
    func whatWasDeletedIsNeitherChangedNorThere(text: String) async throws {
        let example = try #require(Case.all.first { $0.name == "project-empty" })
        let file = SourceFile(
            path: "resources/all.yaml", displayPath: "config/resources/all.yaml", bytes: Array((text + "\n").utf8))
        let plan = try example.plan(example.files + [file])
        let world = World(plan)
        try await world.apply(plan).expectSuccess()
        try await world.apply(try example.plan()).expectSuccess()
        #expect(try await world.decision(try example.plan()).0.changes.isEmpty)
        let failure = try await world.decision(plan).0.failures.first
        #expect(failure?.message.hasSuffix(" was deleted, and its name is not free yet") == true)
    }
}
