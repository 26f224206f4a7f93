import Text
import PlanModel
import Testing

@testable import Compiler

@Suite struct GrantTests {
    private let plan = compile(SampleConfig.full)

    private func grants(_ plan: Plan) -> [String] {
        plan.resources.filter { $0.kind == "iam_member" }.map { String($0.address.text.dropFirst("iam_member.".count)) }
    }

    @Test func eachWorkloadIsGrantedWhatItNeedsAndNoMore() {
        #expect(
            grants(plan) == [
                "project/bigquery.jobUser/cron-feature-run",
                "secret.api-api-key/secretmanager.secretAccessor/api-run",
                "managed_folder.features/storage.objectViewer/api-run",
                "managed_folder.features/storage.objectUser/cron-feature-run",
                "run_service.api/run.invoker/allUsers",
                "run_job.cron-feature/run.invoker/cron-feature-cron",
            ])
    }

    @Test func namedInvokersReplaceEveryone() throws {
        let plan = compile(changed { $0.service?.invokers = .members(["group:ml@acme.example"]) })
        let grant = try #require(plan["iam_member.run_service.api/run.invoker/group:ml@acme.example"])
        #expect(grant.body == ["member": "group:ml@acme.example", "role": "roles/run.invoker"])
        #expect(!grants(plan).contains { $0.hasSuffix("allUsers") })
    }

    @Test func aCustomRoleKeepsItsName() {
        let plan = compile(changed { $0.service?.workload.roles = ["projects/p/roles/reader"] })
        #expect(plan["iam_member.project/projects/p/roles/reader/api-run"]?.body["role"] == "projects/p/roles/reader")
    }

    /// The verbs differ between the APIs.
    @Test(arguments: [
        ("project/bigquery.jobUser/cron-feature-run", "POST :getIamPolicy", "POST :setIamPolicy"),
        (
            "run_service.api/run.invoker/allUsers", "GET :getIamPolicy?options.requestedPolicyVersion=3",
            "POST :setIamPolicy"
        ),
        (
            "secret.api-api-key/secretmanager.secretAccessor/api-run",
            "GET :getIamPolicy?options.requestedPolicyVersion=3", "POST :setIamPolicy"
        ),
        (
            "managed_folder.features/storage.objectViewer/api-run", "GET /iam?optionsRequestedPolicyVersion=3",
            "PUT /iam"
        ),
    ])
    func policiesAreReadAndWrittenAsTheirAPIWantsIt(name: String, read: String, write: String) throws {
        let grant = try #require(plan["iam_member." + name])
        #expect(grant.procedure == .iamMember)
        let parts = read.split(separator: " ")
        #expect(grant.calls.read.method == parts[0] && grant.calls.read.url.hasSuffix(parts[1]))
        let create = try #require(grant.calls.create)
        #expect(
            "\(create.method) \(create.url)".hasPrefix(write.prefix(4))
                && create.url.hasSuffix(write.split(separator: " ")[1]))
        #expect(create.body == (create.method == "PUT" ? "${policy}" : ["policy": "${policy}"]))
        #expect(grant.calls.delete == create)
        #expect((grant.calls.read.body == nil) == (grant.calls.read.method == "GET"))
    }

    @Test func aWorkloadWaitsForItsGrants() throws {
        let needs = try #require(plan["run_service.api"]).dependsOn.map(\.text)
        #expect(needs.contains("iam_member.secret.api-api-key/secretmanager.secretAccessor/api-run"))
        #expect(needs.contains("iam_member.managed_folder.features/storage.objectViewer/api-run"))
        let job = try #require(plan["run_job.cron-feature"]).dependsOn.map(\.text)
        #expect(job.contains("iam_member.project/bigquery.jobUser/cron-feature-run"))
    }
}
