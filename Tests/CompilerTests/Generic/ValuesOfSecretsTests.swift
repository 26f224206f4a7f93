import PlanModel
import Testing
import Text

@testable import Compiler

/// What names a secret in its body waits until the secret has a value.
@Suite struct ValuesOfSecretsTests {
    private let pool = """
        w:
          type: run.v2/projects.locations.workerPools
          body:
            template:
              containers:
                - image: "${images.service}"
                  env: [{name: TOKEN, valueSource: {secretKeyRef: {secret: "${secret.token.name|id}", version: latest}}}]

        """

    private func plan(_ secrets: String, _ resources: String) throws -> Plan {
        var files = ResourceFiles(resources)
        files.files.project = (files.files.project ?? "") + "secrets: {\(secrets)}\n"
        return try files.plan()
    }

    @Test func itsVersionIsThereFirst() throws {
        let pool = try plan("token: {environment: TOKEN, version: 3}", pool).resource("run_worker_pools.w")
        #expect(pool.dependsOn.contains(.secret("token")) && pool.dependsOn.contains(.secretVersion("token", 3)))
        #expect(pool.awaits.isEmpty)
    }

    @Test func aValueThatPeoplePutInIsWaitedFor() throws {
        let pool = try plan("token: {by_hand: true}", pool).resource("run_worker_pools.w")
        #expect(pool.awaits.map(\.holder) == [.secret("token")])
        let topic = "events: {type: pubsub.v1/projects.topics, body: {labels: {s: \"${secret.token.name|id}\"}}}\n"
        #expect(try plan("token: {by_hand: true}", topic).resource("pubsub_topics.events").awaits.isEmpty)
    }

    /// A value that is made of what names the secret cannot be there first.
    @Test func aCircleIsNoWait() throws {
        let redis = """
            r: {type: redis.v1/projects.locations.instances, body: {tier: BASIC, memorySizeGb: 1, labels: {url: "${secret.url.name|id}"}}}

            """
        let plan = try plan("url: {text: \"redis://${redis_instances.r.host}\"}", redis)
        let redisOne = try plan.resource("redis_instances.r")
        #expect(redisOne.dependsOn.contains(.secret("url")) && !redisOne.dependsOn.contains(.secretVersion("url", 1)))
    }
}
