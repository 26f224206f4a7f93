import PlanModel
import Testing
import Text

@testable import Compiler

/// Types whose labels only their create sets.
@Suite struct LabelsAtCreateTests {
    private func connection(_ body: String = "") throws -> (Resource, Plan) {
        let plan = try ResourceFiles(
            "c: {type: datastream.v1/projects.locations.privateConnections, body: {displayName: c\(body)}}\n"
        ).plan()
        return (try plan.resource("datastream_private_connections.c"), plan)
    }

    /// They are sent, and nothing about them is a difference later.
    @Test func thoseOfTheStackAreLeftAlone() throws {
        let (resource, plan) = try connection()
        #expect(resource.calls.update == nil && resource.leave == [at("labels")])
        #expect(resource.body[at("labels", "calco-stack")] != nil && !resource.owner.isEmpty)
        #expect(plan.inventory["datastream_private_connections"]?.ownedAtCreate == true)
    }

    /// A label that the entry has is its own matter.
    @Test func thoseOfTheEntryAreCompared() throws {
        let (resource, _) = try connection(", labels: {mine: x}")
        #expect(resource.leave.contains(at("labels", "calco-stack")))
        #expect(!resource.leave.contains(at("labels")) && !resource.leave.contains(at("labels", "mine")))
    }

    @Test func whatAnUpdateChangesIsNotLeftAlone() throws {
        let plan = try ResourceFiles("t: {type: pubsub.v1/projects.topics, id: ttt}\n").plan()
        #expect(try plan.resource("pubsub_topics.t").leave == [])
        #expect(plan.inventory["pubsub_topics"]?.ownedAtCreate == false)
    }
}
