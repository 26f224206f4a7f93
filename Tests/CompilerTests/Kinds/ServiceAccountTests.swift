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

    /// What was deployed under a name keeps its accounts; a longer name has accounts that tell it from others.
    @Test func aLongNameIsShortenedInItsAccounts() throws {
        func ids(_ name: String) -> [String] {
            compile(changed { $0.features = [SampleConfig.feature(name)] }).resources
                .filter { $0.kind == "service_account" }.map { String($0.address.text.split(separator: ".")[1]) }
        }
        #expect(
            ids("abcdefghijklmnopqrstuvwxy").dropFirst() == [
                "abcdefghijklmnopqrstuvwxy-run", "abcdefghijklmnopqrstuvwxy-cron",
            ])
        let long = String(repeating: "a", count: 62)
        let (first, second) = (ids(long + "1"), ids(long + "2"))
        for id in first + second {
            #expect(id.utf8.count <= 30 && (id.hasSuffix("-run") || id.hasSuffix("-cron")), "\(id)")
        }
        #expect(Set(first.dropFirst()).isDisjoint(with: second.dropFirst()))
    }

    @Test func aGivenAccountIsUsedAndNotMade() throws {
        let plan = compile(
            changed {
                $0.features[0].workload.account = .given("jobs@other.iam.gserviceaccount.com")
                $0.features[0].triggerAccount = .made("shared")
                $0.project.accounts = [AccountConfig(id: "shared", grants: [GrantConfig("roles/browser")])]
            })
        let accounts = plan.resources.filter { $0.kind == "service_account" }.map(\.address.text)
        #expect(accounts == ["service_account.api-run", "service_account.shared"])
        let job = try #require(plan["run_job.cron-feature"])
        #expect(job.body["template"]?["template"]?["serviceAccount"] == "jobs@other.iam.gserviceaccount.com")
        #expect(!job.dependsOn.contains { $0.text.hasPrefix("service_account.") })
        let folder =
            "iam_member.managed_folder.features/storage.objectUser/serviceAccount:jobs@other.iam.gserviceaccount.com"
        #expect(plan[folder] != nil && job.dependsOn.map(\.text).contains(folder))
        let trigger = try #require(plan["scheduler_job.cron-feature"])
        #expect(trigger.dependsOn.contains(.account("shared")))
        #expect(plan["iam_member.project/browser/shared"] != nil)
    }

    @Test func bodiesAreWrapped() throws {
        let account = try #require(compile(SampleConfig.full)["service_account.cron-feature-cron"])
        #expect(account.body["displayName"] == "cron-feature (trigger)")
        #expect(account.calls.create?.body == ["accountId": "cron-feature-cron", "serviceAccount": account.body])
        #expect(account.calls.update?.member == "serviceAccount")
        #expect(account.calls.update?.body == ["updateMask": "description,displayName"])
    }

    @Test func aDomainScopedProjectTurnsRoundInTheEmail() {
        let scope = Scope(changed { $0.environment.projectID = "example.com:ml" })
        #expect(scope.email(of: "api-run") == "api-run@ml.example.com.iam.gserviceaccount.com")
    }
}
