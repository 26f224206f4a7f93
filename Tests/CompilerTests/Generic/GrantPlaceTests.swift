import Diagnostics
import PlanModel
import Testing
import Text

@testable import Compiler

/// What grants can be on, and who can have them, where the stack does not make it.
@Suite struct GrantPlaceTests {
    private func files(_ project: String, _ resources: String = "{}") -> ResourceFiles {
        var files = ResourceFiles(resources)
        files.files.project? += project
        return files
    }

    private func grant(on place: String, to member: String = "group:a@acme.example", _ role: String = "roles/a.b")
        -> String
    { "grants: [{to: \"\(member)\", role: \(role), on: \"\(place)\"}]\n" }

    @Test(arguments: [
        (
            "projects/host-1/regions/europe-west1/subnetworks/run",
            "GET https://compute.googleapis.com/compute/v1/projects/host-1/regions/europe-west1/subnetworks/run/getIamPolicy?optionsRequestedPolicyVersion=3"
        ),
        ("iap_web", "POST https://iap.googleapis.com/v1/projects/acme-local/iap_web:getIamPolicy"),
        (
            "projects/100000000001/iap_web/cloud_run-europe-west1/services/api",
            "POST https://iap.googleapis.com/v1/projects/acme-local/iap_web/cloud_run-europe-west1/services/api:getIamPolicy"
        ),
        (
            "iap_web/compute/services/be",
            "POST https://iap.googleapis.com/v1/projects/acme-local/iap_web/compute/services/be:getIamPolicy"
        ),
        (
            "iap_tunnel/zones/europe-west1-b/instances/bastion",
            "POST https://iap.googleapis.com/v1/projects/acme-local/iap_tunnel/zones/europe-west1-b/instances/bastion:getIamPolicy"
        ),
        (
            "locations/europe-west1/functions/f",
            "GET https://cloudfunctions.googleapis.com/v2/projects/acme-local/locations/europe-west1/functions/f:getIamPolicy?options.requestedPolicyVersion=3"
        ),
        ("managedZones/z", "POST https://dns.googleapis.com/dns/v1/projects/acme-local/managedZones/z:getIamPolicy"),
        (
            "locations/us-east1/workerPools/x",
            "GET https://run.googleapis.com/v2/projects/acme-local/locations/us-east1/workerPools/x:getIamPolicy?options.requestedPolicyVersion=3"
        ),
        (
            "//dataform.googleapis.com/locations/europe-west1/repositories/r",
            "GET https://dataform.googleapis.com/v1/projects/acme-local/locations/europe-west1/repositories/r:getIamPolicy?options.requestedPolicyVersion=3"
        ),
        ("tagValues/1", "POST https://cloudresourcemanager.googleapis.com/v3/tagValues/1:getIamPolicy"),
        (
            "buckets/acme/managedFolders/in",
            "GET https://storage.googleapis.com/storage/v1/b/acme/managedFolders/in/iam?optionsRequestedPolicyVersion=3"
        ),
        // A short name in full is the same grant.
        (
            "//pubsub.googleapis.com/projects/acme-local/topics/t",
            "GET https://pubsub.googleapis.com/v1/projects/acme-local/topics/t:getIamPolicy?options.requestedPolicyVersion=3"
        ),
    ])
    func whateverAnAPIDescribesHasAName(_ place: String, _ read: String) throws {
        let plan = try files(grant(on: place)).plan()
        let member = try #require(plan.resources.first { $0.address.text.hasSuffix("/a.b/group:a@acme.example") })
        #expect("\(member.calls.read.method) \(member.calls.read.url)" == read)
        let host = String(member.calls.read.url.split(separator: "/")[1])
        #expect(plan["service_enabled.\(host)"] != nil || host.hasPrefix("cloudresource") || host.hasPrefix("storage"))
    }

    @Test(arguments: [
        (
            "locations/europe-west1/connections/c",
            "may be in bigqueryconnection.googleapis.com and in cloudbuild.googleapis.com"
        ),
        ("//acme.example/topics/t", "a host that is not Google's"),
        ("//pubsub.googleapis.com/things/t", "is not the name of anything that grants can be made on in pubsub"),
        ("//acmeapi.googleapis.com/projects/p/things/t", "no API that this configuration knows"),
        ("//run.googleapis.com/locations/europe-west1/services/api", "this is of this stack"),
        ("projects/acme-local/topics/t/x", "is not the name of anything"),
    ])
    func whatIsNoNameIsRefused(_ place: String, _ message: String) {
        let errors = files(grant(on: place)).errors
        #expect(errors.contains { $0.contains(message) }, "\(errors)")
    }

    /// What is in two APIs is told apart by the host, in addresses too.
    @Test func theSamePathInTwoAPIsIsTwoPolicies() throws {
        let (one, other) = ("locations/europe-west1/repositories/r", "//dataform.googleapis.com/locations/europe-west1")
        let plan = try files(
            "grants: [{to: group:a@acme.example, role: roles/a.b, on: \(one)}, {to: group:a@acme.example, role: roles/a.b, on: \"\(other)/repositories/r\"}]\n"
        ).plan()
        let members = plan.resources.filter { $0.address.text.contains("repositories/r/a.b/") }
        #expect(Set(members.map(\.calls.read.url)).count == 2)
    }

    private let function = """
        fn: {type: cloudfunctions.v2/projects.locations.functions, body: {buildConfig: {runtime: python312, entryPoint: main}}}
        """

    @Test func everybodyMayHaveARoleWhereNoWordSaysSo() throws {
        for place in ["locations/europe-west1/services/fn", "cloudfunctions_functions.fn", "buckets/other"] {
            let plan = try files(grant(on: place, to: "allUsers", "roles/cloudfunctions.invoker"), function).plan()
            let member = try #require(
                plan.resources.first {
                    $0.address.text.hasSuffix("/allUsers") && $0.address.text.contains("invoker")
                        && !$0.address.text.contains("run_service")
                })
            #expect(member.body["member"] == "allUsers")
            if place != "buckets/other" {
                #expect(member.dependsOn.map(\.text).contains("cloudfunctions_functions.fn"))
            }
        }
    }

    @Test(arguments: [
        ("run_service.api", "roles/run.invoker", "write `public: true` in services/api.yaml"),
        ("bucket.lake", "roles/storage.objectViewer", "write `public: true` at buckets.lake in project.yaml"),
        ("bucket.lake", "roles/storage.legacyObjectReader", "write `public: true` at buckets.lake in project.yaml"),
        (
            "artifact_repository.images", "roles/artifactregistry.reader",
            "write `public: true` at repositories.images in project.yaml"
        ),
        ("projects/other-1", "roles/a.b", "name people or groups, or write `on`"),
    ])
    func theWordIsNamedWhereThereIsOne(_ place: String, _ role: String, _ hint: String) {
        let all = files(
            "buckets: {lake: {name: acme-lake}}\nrepositories: {images: {}}\n" + grant(on: place, to: "allUsers", role))
        let errors = all.files.read().diagnostics.filter { $0.severity == .error }
        #expect(errors.contains { $0.hint?.hasSuffix(hint) == true }, "\(errors)")
    }

    @Test func anAccountThatExistsCanBeReferredTo() throws {
        let all = files(
            """
            accounts: {shared: {email: shared@acme-other.iam.gserviceaccount.com}, own-one: {}}
            outputs: {a: "${service_account.shared.email}", b: "${service_account.shared.member}", c: "${service_account.shared.name}", d: "${service_account.own-one.member}"}
            grants: [{to: "${service_account.shared.member}", role: roles/a.b}]

            """,
            "t: {type: pubsub.v1/projects.topics, id: ttt, body: {labels: {x: \"${service_account.shared.email|id}\"}}}"
        )
        let plan = try all.plan()
        #expect(plan.outputs["a"] == "shared@acme-other.iam.gserviceaccount.com")
        #expect(plan.outputs["b"] == "serviceAccount:shared@acme-other.iam.gserviceaccount.com")
        #expect(
            plan.outputs["c"] == "projects/acme-other/serviceAccounts/shared@acme-other.iam.gserviceaccount.com")
        #expect(plan.outputs["d"] == "serviceAccount:own-one@acme-local.iam.gserviceaccount.com")
        #expect(
            try plan.resource("pubsub_topics.t").body[at("labels", "x")] == "shared@acme-other.iam.gserviceaccount.com")
        _ = try plan.resource("iam_member.project/a.b/serviceAccount:shared@acme-other.iam.gserviceaccount.com")
        var wrong = files("accounts: {shared: {email: shared@acme-other.iam.gserviceaccount.com}}\n")
        wrong.files.project? += "outputs: {a: \"${service_account.shared.uniqueId}\"}\n"
        #expect(wrong.errors.contains { $0.contains("of an account that exists, 'uniqueId' is not known") })
    }

    @Test(arguments: [
        (
            "{to: group:a@acme.example, role: \"${iam_roles.reader.name}\"}",
            "{to: group:a@acme.example, role: projects/acme-local/roles/acmeReader}"
        ),
        (
            "{to: \"principalSet://iam.googleapis.com/${iam_workload_identity_pools.ci.name}/*\", role: roles/a.b}",
            "{to: \"principalSet://iam.googleapis.com/projects/100000000001/locations/global/workloadIdentityPools/ci-pool/*\", role: roles/a.b}"
        ),
        (
            "{to: \"principalSet://iam.googleapis.com/projects/acme-local/locations/global/workloadIdentityPools/ci-pool/*\", role: roles/a.b}",
            "{to: \"principalSet://iam.googleapis.com/projects/100000000001/locations/global/workloadIdentityPools/ci-pool/*\", role: roles/a.b}"
        ),
    ])
    func oneGrantWrittenInTwoWaysIsAnError(_ one: String, _ other: String) throws {
        let resources = """
            reader: {type: iam.v1/projects.roles, id: acmeReader, body: {includedPermissions: [storage.objects.get]}}
            ci: {type: iam.v1/projects.locations.workloadIdentityPools, id: ci-pool}
            """
        let found = files("grants: [\(one), \(other)]\n", resources).files.read().diagnostics.filter {
            $0.severity == .error
        }
        #expect(found.count == 1 && found.first?.message.contains("this is the same grant as the one at") == true)
        for alone in [one, other] { _ = try files("grants: [\(alone)]\n", resources).plan() }
    }

    @Test func whoReadsASecretThatABodyNamesIsSaid() throws {
        func warnings(_ project: String, account: String? = nil) throws -> [Diagnostic] {
            let run = account.map { ", serviceAccountEmail: \"\($0)\"" } ?? ""
            let all = files(
                "secrets: {token: {by_hand: true}}\naccounts: {runner: {}, builder: {}}\n" + project,
                """
                fn: {type: cloudfunctions.v2/projects.locations.functions, body: {buildConfig: {runtime: python312, entryPoint: main, serviceAccount: "${service_account.builder.name}"}, serviceConfig: {secretEnvironmentVariables: [{key: T, projectId: acme-local, secret: "${secret.token.name}", version: latest}]\(run)}}}
                """)
            _ = try all.plan()
            return all.files.read().diagnostics.filter { $0.severity == .warning }
        }
        let role = "roles/secretmanager.secretAccessor"
        let found = try #require(try warnings("").first)
        let agent = "100000000001-compute@developer.gserviceaccount.com"
        #expect(found.message.contains("no grant here lets \(agent) read the secret token") && found.range != nil)
        #expect(found.hint?.hasSuffix("{to: \"serviceAccount:\(agent)\", role: \(role), on: secret.token}") == true)
        let runner = "${service_account.runner.email}"
        #expect(try warnings("", account: runner).first?.message.contains("runner@acme-local.iam") == true)
        let grant = "grants: [{to: service_account.runner, role: \(role), on: secret.token}]\n"
        #expect(try warnings(grant, account: runner).isEmpty)
        #expect(try !warnings(grant).isEmpty, "the grant is somebody else's")
        #expect(
            try warnings("grants: [{to: \"serviceAccount:\(agent)\", role: \(role)}]\n").isEmpty, "in the project")
    }

    @Test func aChannelWaitsForAValueThatPeoplePutIn() throws {
        var all = files("")
        all.files.project =
            "stack: acme\nsecrets: {pd: {by_hand: true}}\nnotifications: [{pagerduty: {secret: pd}}]\n"
        let channel = try all.plan().resource("notification_channel.pagerduty-pd")
        #expect(channel.awaits.map(\.holder.text) == ["secret.pd"])
        #expect(channel.awaits.first?.help.contains("calco-apply secret set pd") == true)
        #expect(channel.dependsOn.map(\.text).contains("secret.pd"))
    }
}
