import Diagnostics
import PlanModel
import Testing
import Text

@testable import Compiler

/// Grants whose member or target another object names.
@Suite struct GrantReferenceTests {
    private let resources = """
        lake: {type: bigqueryconnection.v1/projects.locations.connections, body: {cloudResource: {}}}
        events: {type: pubsub.v1/projects.topics}
        sink: {type: logging.v2/projects.sinks, body: {destination: "storage.googleapis.com/x"}}
        ci: {type: iam.v1/projects.locations.workloadIdentityPools, id: ci-pool}
        """

    private func files(_ project: String) -> ResourceFiles {
        var files = ResourceFiles(resources)
        files.files.project? += project
        return files
    }

    @Test func theAddressIsNamedAfterTheReferenceAndTheMemberIsFilledInLater() throws {
        let plan = try files(
            """
            buckets: {lake: {name: acme-lake}}
            grants:
              - {to: "serviceAccount:${bigqueryconnection_connections.lake.cloudResource.serviceAccountId}", role: roles/storage.objectViewer, on: bucket.lake}
              - {to: "${logging_sinks.sink.writerIdentity}", role: roles/storage.objectCreator, on: bucket.lake}
            """
        ).plan()
        let reader = try plan.resource(
            "iam_member.bucket.lake/storage.objectViewer/serviceAccount:bigqueryconnection_connections.lake.cloudResource.serviceAccountId"
        )
        let member = "serviceAccount:${bigqueryconnection_connections.lake#/cloudResource/serviceAccountId}"
        #expect(reader.body["member"] == .string(member))
        #expect(reader.name == "acme-lake#roles/storage.objectViewer#\(member)")
        #expect(reader.dependsOn.contains(Address(kind: "bigqueryconnection_connections", name: "lake")))
        let writer = try plan.resource(
            "iam_member.bucket.lake/storage.objectCreator/logging_sinks.sink.writerIdentity")
        #expect(writer.body["member"] == "${logging_sinks.sink#/writerIdentity}")
    }

    @Test func aReferenceToAnAccountIsTheAccount() throws {
        let plan = try files(
            """
            accounts: {batch-jobs: {}}
            grants:
              - {to: "serviceAccount:${service_account.batch-jobs.email}", role: roles/a.b, on: "${pubsub_topics.events.name}"}
              - {to: "principalSet://iam.googleapis.com/${iam_workload_identity_pools.ci.name}/*", role: roles/a.c, on: "${service_account.batch-jobs.email}"}
            """
        ).plan()
        _ = try plan.resource("iam_member.pubsub_topics.events/a.b/batch-jobs")
        let set = try #require(plan.resources.first { $0.address.text.hasPrefix("iam_member.service_account") })
        #expect(
            set.body["member"]
                == "principalSet://iam.googleapis.com/projects/100000000001/locations/global/workloadIdentityPools/ci-pool/*",
            "a principal has the number of its project")
        #expect(set.name.hasSuffix(set.body["member"]?.string ?? "?"))
    }

    @Test func aRoleOfThisStackIsItsNameAndComesFirst() throws {
        let reference = "${iam_roles.reader.name}"
        var all = ResourceFiles(
            "reader: {type: iam.v1/projects.roles, id: acmeReader, body: {includedPermissions: [storage.objects.get]}}")
        all.files.project? += """
            accounts: {batch-jobs: {grants: [{role: "\(reference)"}]}}
            grants: [{to: group:a@acme.example, role: "\(reference)", on: buckets/acme}]
            """
        all.files.features["nightly"]? += "grants: [{role: \"\(reference)\"}]\n"
        let plan = try all.plan()
        for (place, member) in [
            ("project", "batch-jobs"), ("buckets/acme", "group:a@acme.example"), ("project", "nightly-run"),
        ] {
            let grant = try plan.resource("iam_member.\(place)/iam_roles.reader.name/\(member)")
            #expect(grant.body["role"] == "projects/acme-local/roles/acmeReader")
            #expect(grant.name.contains("#projects/acme-local/roles/acmeReader#"))
            #expect(grant.dependsOn.map(\.text).contains("iam_roles.reader"))
        }
    }

    @Test(arguments: [
        ("${iam_roles.none.name}", "there is no resource for 'iam_roles.none.name'"),
        ("${iam_roles.reader.title}", "is not the name of a role"),
        ("${iam_roles.reader.name|id}", "is not the name of a role"),
        ("roles/${iam_roles.reader.name}", "is not the name of a role"),
        ("${pubsub_topics.events.name}", "is not the name of a role"),
    ])
    func whatIsNoRoleIsRefusedWhereverItStands(_ role: String, _ message: String) {
        let grant = "[{role: \"\(role)\"}]"
        var workload = files("")
        workload.files.features["nightly"]? += "grants: \(grant)\n"
        let shared = files("grants: [{to: group:a@acme.example, role: \"\(role)\"}]\n")
        for all in [workload, shared, files("accounts: {batch-jobs: {grants: \(grant)}}\n")] {
            #expect(all.errors.contains { $0.contains(message) }, "\(all.errors)")
        }
    }

    @Test(arguments: [
        ("${cloudfunctions_functions.f.serviceConfig.service}", "such as cloudfunctions_functions.f"),
        ("topics/${pubsub_topics.events.name}", "such as pubsub_topics.events"),
        ("x/${bucket.a.b.name}", "such as bucket.a.b"), ("$${bucket.a.name}", "such as bucket.models"),
    ])
    func theAddressIsWrittenInsteadOfAnotherField(_ place: String, _ hint: String) {
        let reading = files("grants: [{to: group:a@acme.example, role: roles/a.b, on: \"\(place)\"}]\n").files.read()
        #expect(reading.diagnostics.contains { $0.hint?.hasSuffix(hint) == true }, "\(reading.diagnostics)")
    }

    @Test func theRolesOfCloudRunAreForTheServiceOfAFunction() throws {
        func warnings(_ role: String, _ place: String) throws -> [Diagnostic] {
            var all = ResourceFiles(
                "f: {type: cloudfunctions.v2/projects.locations.functions, id: My_f, body: {buildConfig: {runtime: python312, entryPoint: main}}}"
            )
            all.files.features["nightly"]? += "grants: [{role: \(role), on: \"\(place)\"}]\n"
            _ = try all.plan()
            return all.files.read().diagnostics.filter { $0.severity == .warning }
        }
        for place in ["cloudfunctions_functions.f", "${cloudfunctions_functions.f.name}"] {
            let found = try #require(try warnings("roles/run.invoker", place).first)
            #expect(found.message.contains("a function takes no role of Cloud Run"))
            #expect(found.hint?.hasSuffix("write on: locations/europe-west1/services/my-f") == true)
            #expect(found.path.hasSuffix("nightly.yaml") && found.range != nil)
        }
        let others = try warnings("roles/run.invoker", "projects/acme-2/locations/europe-west1/functions/Its_f")
        #expect(others.first?.hint?.hasSuffix("on: projects/acme-2/locations/europe-west1/services/its-f") == true)
        #expect(try warnings("roles/cloudfunctions.viewer", "cloudfunctions_functions.f").isEmpty)
        #expect(try warnings("roles/run.invoker", "locations/europe-west1/services/my-f").isEmpty)
    }

    @Test func theOwnersOfAProjectAreMembersOnlyWhereABucketIs() {
        var all = files("repositories: {images: {readers: [\"projectViewer:acme-local\"]}}\n")
        all.files.service = all.files.service?.replacing(
            "public: true", with: "invokers: [\"projectOwner:acme-local\"]")
        for key in ["invokers", "repositories.images.readers"] {
            #expect(
                all.errors.contains { $0.hasPrefix(key) && $0.contains("only the policy of a bucket") }, "\(all.errors)"
            )
        }
    }

    @Test func aWorkloadMayReferToItsAccount() throws {
        var all = files("accounts: {batch-jobs: {}}\n")
        all.files.features["nightly"]? += "account: ${service_account.batch-jobs.email}\n"
        #expect(
            try all.plan().resource("run_job.nightly").body[at("template", "template", "serviceAccount")]
                == "batch-jobs@acme-local.iam.gserviceaccount.com")
    }

    @Test(arguments: [
        ("to: \"${pubsub_topics.none.name}\"", "there is no resource for 'pubsub_topics.none.name'"),
        ("to: \"user:${pubsub_topics.events.name}x\"", "'xx' is not an e-mail address"),
        ("to: group:a@acme.example, on: \"topics/${pubsub_topics.events.name}\"", "is not the name of an object"),
        ("to: \"serviceAccount:${service_account.none.email}\"", "this stack has no account 'none'"),
        ("to: \"deleted:user:a@acme.example?uid=1\"", "does not exist any more"),
        ("to: \"principal://goog/subject/a@acme.example\"", "is a principal of deny policies"),
        ("to: \"projectOwner:acme\"", "only the policy of a bucket takes"),
        ("to: projectOwners", "is an entry of a dataset's access list"),
        ("to: \"serviceAccount:acme.svc.id.goog[api]\"", "is not an account of Kubernetes"),
    ])
    func whatIsNoMemberIsRefused(_ entry: (text: String, message: String)) {
        let errors = files("grants: [{role: roles/a.b, \(entry.text)}]\n").errors
        #expect(errors.contains { $0.contains(entry.message) }, "\(errors)")
    }

    @Test func theKeyOfAnAccountThatExistsIsOnlyAWord() throws {
        #expect(files("accounts: {ops: {}}\n").errors.contains { $0.contains("'ops' is too short") })
        let project =
            "accounts: {ops: {email: ops-runner@acme-local.iam.gserviceaccount.com}}\n"
            + "grants: [{to: service_account.ops, role: roles/a.b}]\n"
        let grant = "iam_member.project/a.b/serviceAccount:ops-runner@acme-local.iam.gserviceaccount.com"
        _ = try files(project).plan().resource(grant)
    }

    @Test func theTokenOfAScheduleHasAnAudienceOrAScope() throws {
        let plan = try files(
            """
            schedules:
              a: {cron: "0 * * * *", url: "https://x.example/", auth: oidc, audience: 123.apps.googleusercontent.com}
              b: {cron: "0 * * * *", url: "https://bigquery.googleapis.com/x", scope: "https://www.googleapis.com/auth/bigquery"}
            """
        ).plan()
        let oidc = try plan.resource("scheduler_job.a").body[at("httpTarget", "oidcToken", "audience")]
        #expect(oidc == "123.apps.googleusercontent.com")
        let oauth = try plan.resource("scheduler_job.b").body[at("httpTarget", "oauthToken", "scope")]
        #expect(oauth == "https://www.googleapis.com/auth/bigquery")
        let wrong = files("schedules: {a: {cron: \"0 * * * *\", url: \"https://x.example/\", audience: x}}\n").errors
        #expect(wrong.contains { $0.contains("only the token of `auth: oidc` has one") }, "\(wrong)")
    }

    @Test func membersOfOtherForms() throws {
        let plan = try files(
            """
            accounts: {batch-jobs: {}, partner: {email: loader@acme-partner.iam.gserviceaccount.com}}
            buckets: {lake: {name: acme-lake}}
            grants:
              - {to: "serviceAccount:acme-local.svc.id.goog[models/api]", role: roles/iam.workloadIdentityUser, on: service_account.batch-jobs}
              - {to: "principalSet://cloudresourcemanager.googleapis.com/projects/1/type/ServiceAccount", role: roles/a.b}
              - {to: "projectViewer:acme-local", role: roles/storage.legacyObjectReader, on: bucket.lake}
              - {to: "user:o'brien@acme.example", role: roles/a.b}
              - {to: service_account.batch-jobs, role: roles/iam.serviceAccountTokenCreator, on: service_account.partner}
            """
        ).plan()
        let kubernetes = try plan.resource(
            "iam_member.service_account.batch-jobs/iam.workloadIdentityUser/serviceAccount:acme-local.svc.id.goog/models/api"
        )
        #expect(kubernetes.body["member"] == "serviceAccount:acme-local.svc.id.goog[models/api]")
        #expect(try plan.resource("iam_member.project/a.b/user:o*27brien@acme.example").body["member"] != nil)
        let existing = try plan.resource(
            "iam_member.projects/acme-partner/serviceAccounts/loader@acme-partner.iam.gserviceaccount.com/iam.serviceAccountTokenCreator/batch-jobs"
        )
        #expect(existing.calls.read.url.contains("projects/acme-partner/serviceAccounts/loader@"))
    }
}
