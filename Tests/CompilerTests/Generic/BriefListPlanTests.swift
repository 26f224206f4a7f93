import PlanModel
import Testing
import Text

@testable import Compiler

/// The lists of the types of `resources/` that may show that nothing is to be done.
@Suite struct BriefListPlanTests {
    private func lists(_ type: String, _ count: Int = 3, _ more: String = "") throws -> [String] {
        let entries = (0..<count).map { "res\($0): {type: \(type)\(more.replacing("#", with: "\($0)"))}\n" }.joined()
        let plan = try ResourceFiles(entries).plan()
        let kind = try #require(plan.resources.first { $0.address.text.hasSuffix(".res0") }).kind
        #expect(plan.inventory[kind]?.rules.identity.brief == [], "only the plan's own objects are read so")
        return plan.kinds[kind]?.identity.brief.map(\.url) ?? []
    }

    @Test func theyAreAtThePathOfTheObjects() throws {
        let topics = "https://pubsub.googleapis.com/v1/projects/acme-local/topics"
        #expect(try lists("pubsub.v1/projects.topics") == [topics + "?pageSize=1000"])
        #expect(try lists("pubsub.v1/projects.topics", 2) == [], "two reads cost no more")
        let networks = "https://compute.googleapis.com/compute/v1/projects/acme-local/global/networks"
        #expect(try lists("compute.v1/networks", 3, ", body: {autoCreateSubnetworks: true}") == [networks])
    }

    /// Where a list has less to show unless it is asked for all.
    @Test func allThatThereIsIsAskedFor() throws {
        let schemas = try lists(
            "pubsub.v1/projects.schemas", 3, ", body: {type: AVRO, definition: '\"string\"'}")
        #expect(schemas == ["https://pubsub.googleapis.com/v1/projects/acme-local/schemas?pageSize=1000&view=FULL"])
    }

    /// The list of datasets has another message, a role may be only a tombstone, and alert policies are found by their list
    /// anyway.
    @Test(arguments: [
        ("bigquery.v2/datasets", ""), ("iam.v1/projects.roles", ", body: {title: x}"),
        ("monitoring.v3/projects.alertPolicies", ", body: {displayName: n#, combiner: OR}"),
    ])
    func otherTypesHaveNone(type: String, body: String) throws {
        #expect(try lists(type, 3, body) == [])
    }
}
