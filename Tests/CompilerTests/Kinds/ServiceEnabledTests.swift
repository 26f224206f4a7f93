import Text
import PlanModel
import Testing

@testable import Compiler

@Suite struct ServiceEnabledTests {
    private func apis(_ config: Config) -> [String] {
        compile(config).resources.filter { $0.kind == "service_enabled" }
            .map { String($0.address.text.dropFirst("service_enabled.".count).prefix { $0 != "." }) }
    }

    @Test func onlyWhatIsUsedIsEnabled() {
        #expect(
            apis(SampleConfig.full) == [
                "artifactregistry", "cloudresourcemanager", "cloudscheduler", "iam", "monitoring", "run",
                "secretmanager", "storage",
            ])
        let small = changed(SampleConfig.empty) { $0.project.storage = SampleConfig.project.storage }
        #expect(apis(small) == ["storage"])
        #expect(apis(SampleConfig.empty) == [])
    }

    @Test func itIsEnabledAndNeverDisabled() throws {
        let resource = try #require(compile(SampleConfig.full)["service_enabled.run.googleapis.com"])
        #expect(resource.body == ["state": "ENABLED"])
        #expect(resource.calls.create?.url.hasSuffix("/services/run.googleapis.com:enable") == true)
        #expect(resource.calls.create?.operation == "https://serviceusage.googleapis.com/v1/")
        #expect(resource.calls.update == nil && resource.calls.delete == nil)
    }
}
