import Diagnostics
import Discovery
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
                "bucket.acme-ml-local-features/custom_role.bucket-list/api-run",
                "managed_folder.features/storage.objectViewer/api-run",
                "bucket.acme-ml-local-features/custom_role.bucket-list/cron-feature-run",
                "managed_folder.features/storage.objectUser/cron-feature-run",
                "run_service.api/run.invoker/allUsers",
                "run_job.cron-feature/run.invoker/cron-feature-cron",
            ])
    }

    /// Whose project a bucket of others is in is not known here, and a role of this project is granted only in it
    /// (iam-40).
    @Test func onABucketOfOthersAMountHasAPredefinedRole() {
        let plan = compile(changed { $0.project.storage?.create = false })
        #expect(plan["custom_role.bucket-list"] == nil)
        let address = "iam_member.bucket.acme-ml-local-features/storage.legacyBucketReader/api-run"
        #expect(plan[address]?.body["role"] == "roles/storage.legacyBucketReader")
    }

    @Test(arguments: [
        (
            "{role: projects/other-p/roles/x}",
            "'projects/other-p/roles/x' is a role of the project 'other-p', and this is in 'acme-local'"
        ),
        (
            "{role: projects/acme-local/roles/x, on: projects/other-p/topics/t}",
            "'projects/acme-local/roles/x' is a role of the project 'acme-local', and this is in 'other-p'"
        ),
        (
            "{role: \"${iam_roles.r.name}\", on: projects/other-p}",
            "'${iam_roles.r.name}' is a role of the project 'acme-local', and this is in 'other-p'"
        ),
        (
            "{role: projects/acme-local/roles/x, on: folders/12}",
            "'projects/acme-local/roles/x' is a role of the project 'acme-local', and this is in no project"
        ),
        (
            "{role: projects/other-p/roles/x, on: projects/third-p/topics/t}",
            "'projects/other-p/roles/x' is a role of the project 'other-p', and this is in 'third-p'"
        ),
        ("{role: projects/other-p/roles/x, on: projects/other-p/topics/t}", nil),
        ("{role: projects/acme-local/roles/x, on: projects/100000000001/topics/t}", nil),
        ("{role: projects/acme-local/roles/x, on: topics/t}", nil), ("{role: projects/acme-local/roles/x}", nil),
        ("{role: projects/other-p/roles/x, on: buckets/others}", nil),
        ("{role: projects/other-p/roles/x, on: projects/123456789012/topics/t}", nil),
        ("{role: organizations/1/roles/x, on: projects/other-p/topics/t}", nil),
        ("{role: \"${iam_roles.r.name}\", on: topics/t}", nil),
    ])
    func aRoleOfAProjectIsGrantedOnlyInIt(grant: String, problem: String?) {
        var files = ConfigFiles.feature("grants: [\(grant)]")
        files.others["resources/r.yaml"] =
            "r: {type: iam.v1/projects.roles, id: reader, body: {includedPermissions: [run.jobs.run]}}\n"
        let problems = files.problems()
        #expect(
            problems.map { $0.contains("grants.role: " + (problem ?? "nothing")) } == (problem == nil ? [] : [true]),
            "\(problems)")
    }

    /// gcsfuse lists the bucket when it mounts a folder of it, and only a grant on the bucket covers that.
    @Test func aMountMayListTheBucketAndNothingElse() throws {
        let grant = try #require(plan["iam_member.bucket.acme-ml-local-features/custom_role.bucket-list/api-run"])
        #expect(grant.body["role"] == "projects/acme-ml-local/roles/calco.acme_ml.local.bucketList")
        #expect(
            grant.calls.read.url
                == "https://storage.googleapis.com/storage/v1/b/acme-ml-local-features/iam?optionsRequestedPolicyVersion=3"
        )
        let role = try #require(plan["custom_role.bucket-list"])
        #expect(role.body["includedPermissions"] == ["storage.objects.list"])
        #expect(grant.dependsOn.contains(role.address))
        #expect(plan["run_service.api"]?.dependsOn.contains(grant.address) == true)
    }

    @Test func theListGrantCanBeLeftOut() {
        let plan = compile(changed { $0.project.storage?.listGrant = false })
        #expect(plan["custom_role.bucket-list"] == nil)
        #expect(!grants(plan).contains { $0.hasPrefix("bucket.") })
        #expect(grants(plan).contains("managed_folder.features/storage.objectViewer/api-run"))
    }

    @Test func roleIDsDifferWhereStacksDo() {
        func id(_ stack: String, _ environment: String) -> String {
            Scope(
                changed {
                    $0.project.stack = stack; $0.environment.name = environment
                }
            ).bucketListRoleID
        }
        #expect(id("a-b", "c") != id("a", "b-c"))
        let long = String(repeating: "x", count: 62)
        #expect(id(long + "1", "e") != id(long + "2", "e"))
        for id in [id("a-b", "c"), id(long, "production")] {
            #expect((3...64).contains(id.utf8.count))
            #expect(
                id.utf8.allSatisfy {
                    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.".utf8.contains($0)
                })
        }
    }

    @Test func namedInvokersReplaceEveryone() throws {
        let plan = compile(changed { $0.service?.invokers = .members([.member("group:ml@acme.example")]) })
        let grant = try #require(plan["iam_member.run_service.api/run.invoker/group:ml@acme.example"])
        #expect(grant.body == ["member": "group:ml@acme.example", "role": "roles/run.invoker"])
        #expect(!grants(plan).contains { $0.hasSuffix("allUsers") })
    }

    @Test func aCustomRoleKeepsItsName() {
        let plan = compile(changed { $0.service?.workload.grants = [GrantConfig("projects/p/roles/reader")] })
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

    /// As Google describes the methods, for the APIs whose description is embedded.
    @Test func everyPolicyIsReadAndWrittenAsDiscoverySays() throws {
        var count = 0
        for holder in PolicyHolder.all {
            let apis = GoogleAPI.knownNames.compactMap(GoogleAPI.named).filter { $0.host == holder.host }
            // The one method of Identity-Aware Proxy is not embedded (iam-39).
            guard !apis.isEmpty, holder.host != API.iap.host else { continue }
            // The policy of a dataset is its `access` (bigquery-10).
            let names = holder.pattern.hasSuffix("/datasets/*") ? ("get", "patch") : ("getIamPolicy", "setIamPolicy")
            let (read, write) = holder.place(of: holder.pattern.replacing("*", with: "x")).readAndWrite
            for (call, name) in [(read, names.0), (write, names.1)] {
                let path = String(call.url.dropFirst("https://\(holder.host)".count).prefix { $0 != "?" })
                // Several versions of an API have one host.
                let methods = apis.compactMap { MethodIndex($0).match(call.method, path)?.method }
                let method = try #require(methods.first, "\(call.method) \(path)")
                #expect(method.name == name && (method.request == nil) == (call.body == nil), "\(path)")
                let query = call.url.split(separator: "?").dropFirst().first?.split(separator: "=").first
                if let query { #expect(method.parameter(String(query)) != nil, "\(path) \(query)") }
            }
            count += 1
        }
        #expect(count >= 11)
    }

    /// A grant on a service comes after it, so that two services can call each other; all others come before.
    @Test func workloadsWaitForTheirGrantsExceptThoseOnWorkloads() throws {
        let plan = compile(
            changed {
                $0.service?.workload.grants = [
                    GrantConfig("roles/run.invoker", on: .own(.runJob("cron-feature"))),
                    GrantConfig("roles/iam.serviceAccountUser", on: .own(.account("cron-feature-run"))),
                    GrantConfig("roles/pubsub.publisher", on: .other("projects/acme-ml-local/topics/events")),
                ]
            })
        let needs = try #require(plan["run_service.api"]).dependsOn.map(\.text)
        #expect(needs.contains("iam_member.service_account.cron-feature-run/iam.serviceAccountUser/api-run"))
        #expect(needs.contains("iam_member.topics/events/pubsub.publisher/api-run"))
        #expect(!needs.contains { $0.contains("run_job.cron-feature") })
        let grant = try #require(plan["iam_member.run_job.cron-feature/run.invoker/api-run"])
        #expect(grant.dependsOn.contains(.runJob("cron-feature")))
        #expect(
            plan["iam_member.topics/events/pubsub.publisher/api-run"]?.calls.read.url
                == "https://pubsub.googleapis.com/v1/projects/acme-ml-local/topics/events:getIamPolicy?options.requestedPolicyVersion=3"
        )
        #expect(plan["service_enabled.pubsub.googleapis.com"] != nil)
    }
}

/// Grants with a condition.
@Suite struct ConditionalGrantTests {
    private func members(_ grants: String) throws -> [Resource] {
        var files = ConfigFiles()
        files.project? += "grants:\n\(grants)"
        let reading = files.read()
        let config = try #require(reading.config, "\(reading.diagnostics.map(\.message))")
        return compile(config).resources.filter { $0.address.text.hasPrefix("iam_member.project/run.viewer/") }
    }

    private func grant(_ rest: String) -> String { "  - {to: group:a@acme.example, role: roles/run.viewer\(rest)}\n" }

    @Test func aConditionIsPartOfTheGrant() throws {
        let night = ", condition: {title: At night, expression: \"request.time.getHours() < 6\"}"
        let day = ", condition: {title: At night, expression: \"request.time.getHours() > 6\"}"
        let found = try members(grant("") + grant(night) + grant(day))
        #expect(found.count == 3 && Set(found.map(\.name)).count == 3)
        #expect(found[0].address.text == "iam_member.project/run.viewer/group:a@acme.example")
        #expect(found[1].address.text.contains("/group:a@acme.example/if-at-night-"))
        #expect(Address(parsing: found[1].address.text) != nil)
        #expect(
            found.compactMap { $0.body["condition"]?["expression"]?.string }.sorted() == [
                "request.time.getHours() < 6", "request.time.getHours() > 6",
            ])
        #expect(found.allSatisfy { $0.calls.read.body == ["options": ["requestedPolicyVersion": 3]] })
    }

    @Test(arguments: [
        (
            "{to: group:a@acme.example, role: roles/editor, because: x, condition: {title: t, expression: api.a}}",
            "takes no"
        ),
        ("{to: group:a@acme.example, role: roles/run.viewer, condition: {expression: api.a}}", "title"),
        ("{to: group:a@acme.example, role: roles/run.viewer, condition: {title: t}}", "expression"),
        (
            "{to: allAuthenticatedUsers, role: roles/run.viewer, on: buckets/b, condition: {title: t, expression: api.a}}",
            "takes no condition"
        ),
    ])
    func mistakes(grant: String, expected: String) {
        var files = ConfigFiles()
        files.project? += "grants:\n  - \(grant)\n"
        let messages = files.read().diagnostics.filter { $0.severity == .error }.map(\.message)
        #expect(messages.contains { $0.contains(expected) }, "\(messages)")
    }
}
