import PlanModel
import Testing
import Text

@testable import Compiler

/// Images in bodies of `resources/` are looked up before the first write, like those of workloads.
@Suite struct ImageOfBodyTests {
    @Test func anImageByItsDigestIsLookedUp() throws {
        let plan = try ResourceFiles(
            """
            w:
              type: run.v2/projects.locations.workerPools
              body: {template: {containers: [{image: "${images.service}", args: ["${images.service}"]}, {image: docker.io/library/redis}]}}
            events: {type: pubsub.v1/projects.topics}
            """
        ).plan()
        let names = try #require(plan.kinds["run_worker_pools"]?.checks.names)
        #expect(names.map(\.at.text) == ["/template/containers/*/args/*", "/template/containers/*/image"])
        #expect(names.allSatisfy { $0.what == "image" })
        let pool = try plan.resource("run_worker_pools.w")
        let calls = names[1].texts(in: pool.body).compactMap { names[1].read($0)?.url }
        #expect(
            calls.count == 1 && calls[0].contains("/repositories/workloads/dockerImages/service@sha256:"), "\(calls)")
        #expect(plan.kinds["pubsub_topics"]?.checks.names == [])
    }
}
