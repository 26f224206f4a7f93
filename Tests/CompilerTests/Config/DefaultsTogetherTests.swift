import Diagnostics
import PlanModel
import Testing

@testable import Compiler

/// What defaults and a file make together.
@Suite struct DefaultsTogetherTests {
    /// What stands in `defaults` alone does not say which file it does not go with.
    @Test func whatDefaultsAndAFileMakeTogetherNamesTheFile() {
        var files = ConfigFiles()
        files.project? += "defaults: {features: {cpu: 8, memory: 32Gi, gpu: {type: nvidia-l4}}}\n"
        files.features["nightly"] = "name: nightly\nimage: feature\ncpu: 1\nmemory: 2Gi\n"
        let found = files.read().diagnostics.filter { $0.severity == .error }
        #expect(
            found.map(\.message) == ["gpu: 'nvidia-l4' needs at least 4 CPU and 16Gi, in feature 'nightly'"], "\(found)"
        )
        #expect(found.first?.hint?.hasSuffix("or write gpu: null in config/features/nightly.yaml") == true)
    }

    /// A file may say a reference there, and so may what lies under it.
    @Test(arguments: [
        "env: {A: \"${pubsub_topics.events.name}\"}", "args: [\"${pubsub_topics.events.name}\"]",
        "network: {connector: \"${vpcaccess_connectors.c.name}\", egress: all}",
        "body: {template: {encryptionKey: \"${pubsub_topics.events.name}\"}}",
    ])
    func aDefaultMayRefer(_ text: String) throws {
        var files = ResourceFiles(
            """
            events: {type: pubsub.v1/projects.topics}
            c: {type: vpcaccess.v1/projects.locations.connectors, id: main-c, body: {network: default, ipCidrRange: 10.8.0.0/28}}

            """)
        files.files.project? += "defaults: {services: {\(text)}}\n"
        #expect(files.errors == [])
        let needs = try files.plan().resources.first { $0.kind == "run_service" }?.dependsOn.map(\.text) ?? []
        #expect(needs.contains { $0.hasSuffix("_topics.events") || $0.hasSuffix("_connectors.c") }, "\(needs)")
    }

    /// Where nothing is filled in, it is told as in a file.
    @Test func whereNothingIsFilledInADefaultMayNot() {
        var files = ResourceFiles("events: {type: pubsub.v1/projects.topics}\n")
        files.files.project? +=
            "defaults: {features: {annotations: {acme.example/x: \"${pubsub_topics.events.name}\"}}}\n"
        #expect(files.errors.contains { $0.contains("nothing is filled in here") })
    }
}
