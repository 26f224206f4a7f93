import PlanModel
import Testing

@testable import Compiler

/// What a schedule waits for.
@Suite struct OrderOfSchedulesTests {
    /// Between the schedule and the grant its calls would be refused.
    @Test func aScheduleWaitsForWhatItsAccountMay() throws {
        var files = ResourceFiles(
            "fn: {type: cloudfunctions.v2/projects.locations.functions, body: {buildConfig: {runtime: python312, entryPoint: main}}}\n"
        )
        files.files.project? += """
            accounts: {caller: {}}
            grants: [{to: service_account.caller, role: roles/run.invoker, on: locations/europe-west1/services/fn}]
            schedules: {tick: {cron: "0 * * * *", url: "${cloudfunctions_functions.fn.serviceConfig.uri}", auth: oidc, account: caller}}

            """
        let needs = try files.plan().resource("scheduler_job.tick").dependsOn.map(\.text)
        #expect(needs.contains("iam_member.locations/europe-west1/services/fn/run.invoker/caller"), "\(needs)")
    }
}
