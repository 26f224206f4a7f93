import Text
import PlanModel
import Testing

@testable import Compiler

@Suite struct ServiceAccountTests {
    @Test func everyWorkloadAndEveryTriggerHasItsOwn() {
        let accounts = compile(SampleConfig.full).resources.filter { $0.kind == "service_account" }
        #expect(
            accounts.map(\.address.text) == [
                "service_account.api-run", "service_account.cron-feature-run", "service_account.cron-feature-cron",
            ])
    }

    @Test func bodiesAreWrapped() throws {
        let account = try #require(compile(SampleConfig.full)["service_account.cron-feature-cron"])
        #expect(account.body["displayName"] == "cron-feature (trigger)")
        #expect(account.calls.create?.body == ["accountId": "cron-feature-cron", "serviceAccount": account.body])
        #expect(
            account.calls.update?.body == ["serviceAccount": account.body, "updateMask": "description,displayName"])
    }

    @Test func aDomainScopedProjectTurnsRoundInTheEmail() {
        let scope = Scope(changed { $0.environment.projectID = "example.com:ml" })
        #expect(scope.email(of: "api-run") == "api-run@ml.example.com.iam.gserviceaccount.com")
    }
}
