import Text
import PlanModel
import Testing

@testable import Compiler

@Suite struct CompileTests {
    @Test(arguments: [SampleConfig.full, SampleConfig.empty, SampleConfig.large(200)])
    func theStreamHasTheBytesOfThePlan(config: Config) {
        var pieces: [[UInt8]] = []
        writePlan(config) { pieces.append($0) }
        #expect(Array(pieces.joined()) == compile(config).bytes)
        #expect(pieces.allSatisfy { $0.count < 128 << 10 })
    }

    @Test(arguments: [SampleConfig.full, SampleConfig.empty, SampleConfig.large(20)])
    func aPlanIsReadBackAsItIs(config: Config) throws {
        let plan = compile(config)
        #expect(try Plan(parsing: plan.bytes) == plan)
    }

    @Test func aFailingSinkStopsTheStream() {
        struct Full: Error {}
        #expect(throws: Full.self) { try writePlan(SampleConfig.full) { _ in throw Full() } }
    }

    @Test func theSameConfigGivesTheSameBytes() {
        #expect(compile(SampleConfig.full).bytes == compile(SampleConfig.full).bytes)
    }

    /// A reader refuses a plan in which they do not (law 4).
    @Test func dependenciesStandFirst() throws { _ = try Plan(parsing: compile(SampleConfig.large(10)).bytes) }

    @Test func kindsAreThoseThatOccur() {
        let plan = compile(SampleConfig.full)
        #expect(Set(plan.kinds.keys) == Set(plan.resources.map(\.kind)))
        #expect(Set(plan.kinds.keys).isSubset(of: kinds.map(\.name)) && plan.kinds.count > 10)
        #expect(compile(SampleConfig.empty).kinds.isEmpty)
    }

    @Test func outputsSayWhereThingsAre() {
        #expect(
            compile(SampleConfig.full).outputs == [
                "api_key_secret.api": "projects/acme-ml-local/secrets/api-api-key/versions/2",
                "gitlab_variable.KEY_URL@local": "https://gitlab.com/acme/ml-platform",
                "gitlab_variable.NOTE@review/*": "https://gitlab.com/acme/ml-platform",
                "gitlab_variable.SRV_URL@local": "https://gitlab.com/acme/ml-platform",
                "service_url.api": "https://api-100000000001.europe-west1.run.app",
            ])
        #expect(
            compile(SampleConfig.full).outputsOf.mapValues { $0.map(\.text) } == [
                "api_key_secret.api": ["secret_version.api-api-key-2"], "service_url.api": ["run_service.api"],
            ])
        #expect(compile(SampleConfig.empty).outputs.isEmpty && compile(SampleConfig.empty).outputsOf.isEmpty)
    }

    @Test func theHeadNamesStackEnvironmentAndProject() {
        let plan = compile(SampleConfig.full)
        #expect(plan.stack == "acme-ml" && plan.environment == "local")
        #expect(plan.project == Plan.Project(id: "acme-ml-local", number: "100000000001"))
        #expect(plan.retire.map(\.text) == ["bucket.acme-ml-old"])
    }
}
