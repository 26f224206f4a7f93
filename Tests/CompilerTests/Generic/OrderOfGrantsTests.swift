import Diagnostics
import PlanModel
import Testing
import Text

@testable import Compiler

/// What a grant waits for, and what waits for a grant.
@Suite struct OrderOfGrantsTests {
    private func plan(_ resources: String, _ project: String) throws -> Plan {
        var files = ResourceFiles(resources)
        files.files.project? += project
        return try files.plan()
    }

    private func needs(_ plan: Plan, _ address: String) throws -> [String] {
        try plan.resource(address).dependsOn.map(\.text)
    }

    @Test func aGrantWaitsForWhatMakesItsTargetOrItsMember() throws {
        let plan = try plan(
            """
            fn: {type: cloudfunctions.v2/projects.locations.functions, body: {buildConfig: {runtime: python312, entryPoint: main}}}
            ci: {type: iam.v1/projects.locations.workloadIdentityPools, id: ci-pool}
            gke: {type: container.v1/projects.locations.clusters, body: {autopilot: {enabled: true}}}
            """,
            """
            accounts: {caller: {}}
            grants:
              - {to: service_account.caller, role: roles/run.invoker, on: locations/europe-west1/services/fn}
              - {to: service_account.caller, role: roles/run.viewer, on: locations/europe-west1/services/fn2}
              - {to: "principalSet://iam.googleapis.com/projects/100000000001/locations/global/workloadIdentityPools/ci-pool/*", role: roles/a.b}
              - {to: "serviceAccount:acme-local.svc.id.goog[ns/api]", role: roles/iam.workloadIdentityUser, on: service_account.caller}
            """)
        #expect(
            try needs(plan, "iam_member.locations/europe-west1/services/fn/run.invoker/caller").contains(
                "cloudfunctions_functions.fn"))
        #expect(
            try !needs(plan, "iam_member.locations/europe-west1/services/fn2/run.viewer/caller").contains(
                "cloudfunctions_functions.fn"))
        let set = try #require(
            plan.resources.first { $0.address.text.hasPrefix("iam_member.project/a.b/principalSet") })
        #expect(set.dependsOn.map(\.text).contains("iam_workload_identity_pools.ci"))
        #expect(
            try needs(
                plan,
                "iam_member.service_account.caller/iam.workloadIdentityUser/serviceAccount:acme-local.svc.id.goog/ns/api"
            ).contains("container_clusters.gke"))
    }

    /// A version is read by whoever may read its secret, and what acts as an account of another object by what that account may.
    @Test func aVersionWaitsForGrantsOnItsSecretAndATableForThoseOfItsConnection() throws {
        let builder = "service-100000000001@gcp-sa-cloudbuild.iam.gserviceaccount.com"
        let plan = try plan(
            """
            hub:
              type: cloudbuild.v2/projects.locations.connections
              body: {githubConfig: {appInstallationId: 1, authorizerCredential: {oauthTokenSecretVersion: "${secret_version.pat.name}"}}}
            gcs: {type: bigqueryconnection.v1/projects.locations.connections, location: us, body: {cloudResource: {}}}
            ds: {type: bigquery.v2/datasets, body: {location: US}}
            files:
              type: bigquery.v2/tables
              parent: bigquery_datasets.ds
              body:
                externalDataConfiguration:
                  {connectionId: "${bigqueryconnection_connections.gcs.name}", sourceUris: ["gs://${bucket.lake.name}/*"]}
            """,
            """
            secrets: {pat: {environment: PAT}}
            buckets: {lake: {name: acme-lake}}
            grants:
              - {to: "serviceAccount:\(builder)", role: roles/secretmanager.secretAccessor, on: secret.pat}
              - to: "serviceAccount:${bigqueryconnection_connections.gcs.cloudResource.serviceAccountId}"
                role: roles/storage.objectViewer
                on: bucket.lake
            """)
        func grants(_ address: String) throws -> [String] {
            try needs(plan, address).filter { $0.hasPrefix("iam_member.") && !$0.contains("deployer") }
        }
        #expect(try grants("cloudbuild_connections.hub").count == 1)
        #expect(try grants("cloudbuild_connections.hub").first?.contains(builder) == true)
        #expect(try grants("bigquery_tables.files").contains { $0.contains("bucket.lake/storage.objectViewer") })
        #expect(try grants("bigqueryconnection_connections.gcs").isEmpty)
    }

    @Test(arguments: [
        ("iap_web/cloud_run-europe-west1/services/api", "run_service.api"),
        ("projects/100000000001/iap_web/compute/services/be", "compute_backend_services.be"),
        ("iap_web/compute-europe-west1/services/rbe", "compute_region_backend_services.rbe"),
        ("iap_tunnel/zones/europe-west1-b/instances/vm", "compute_instances.vm"),
    ])
    func aGrantWaitsForWhatIsBehindTheProxy(_ place: String, _ target: String) throws {
        let plan = try plan(
            """
            be: {type: compute.v1/backendServices, body: {protocol: HTTP}}
            rbe: {type: compute.v1/regionBackendServices, body: {protocol: HTTP}}
            vm: {type: compute.v1/instances, location: europe-west1-b, body: {machineType: zones/europe-west1-b/machineTypes/e2-small}}
            """, "grants: [{to: group:a@acme.example, role: roles/iap.httpsResourceAccessor, on: \(place)}]\n")
        let member = try #require(plan.resources.first { $0.address.text.contains("/iap.httpsResourceAccessor/") })
        #expect(member.dependsOn.map(\.text).contains(target))
    }

    @Test func theProxyKnowsAServiceByItsOwnNameAndRegion() throws {
        var files = ResourceFiles("{}")
        files.files.others["services/api-us.yaml"] = "name: api\nregion: us-east1\nimage: service\npublic: true\n"
        files.files.project? +=
            "grants: [{to: group:a@acme.example, role: roles/iap.httpsResourceAccessor, on: iap_web/cloud_run-us-east1/services/api}]\n"
        let plan = try files.plan()
        let member = try #require(plan.resources.first { $0.address.text.contains("/iap.httpsResourceAccessor/") })
        let needs = member.dependsOn.map(\.text)
        #expect(needs.contains("run_service.api-us") && !needs.contains("run_service.api"))
    }

    private let keys = """
        ring: {type: cloudkms.v1/projects.locations.keyRings}
        k: {type: cloudkms.v1/projects.locations.keyRings.cryptoKeys, parent: cloudkms_key_rings.ring, body: {purpose: ENCRYPT_DECRYPT}}
        events: {type: pubsub.v1/projects.topics, body: {kmsKeyName: "${cloudkms_key_rings_crypto_keys.k.name}"}}
        """
    private let agent = "service-100000000001@gs-project-accounts.iam.gserviceaccount.com"

    @Test func whatUsesAKeyWaitsForTheAgentsGrantOnIt() throws {
        let plan = try plan(
            keys,
            """
            accounts: {other-jobs: {}}
            grants:
              - {to: "serviceAccount:\(agent)", role: roles/cloudkms.cryptoKeyEncrypterDecrypter, on: cloudkms_key_rings_crypto_keys.k}
              - {to: service_account.other-jobs, role: roles/cloudkms.viewer, on: cloudkms_key_rings_crypto_keys.k}
            repositories: {r: {body: {kmsKeyName: "${cloudkms_key_rings_crypto_keys.k.name}"}}}
            buckets:
              b: {name: acme-b, body: {encryption: {defaultKmsKeyName: "${cloudkms_key_rings_crypto_keys.k.name}"}}}
              plain: {name: acme-c}
            """)
        let on = "iam_member.cloudkms_key_rings_crypto_keys.k/"
        let grant = on + "cloudkms.cryptoKeyEncrypterDecrypter/serviceAccount:" + agent
        for address in ["bucket.b", "artifact_repository.r", "pubsub_topics.events"] {
            let needs = try needs(plan, address)
            #expect(needs.contains(grant), "\(address): \(needs)")
            #expect(!needs.contains(on + "cloudkms.viewer/other-jobs"), "it is for somebody else")
        }
        #expect(try !needs(plan, "bucket.plain").contains(grant))
    }

    /// Compute Engine has the methods of policies below its objects.
    @Test func whatUsesASubnetWaitsForTheAgentsGrantOnIt() throws {
        let agent = "serviceAccount:service-100000000001@container-engine-robot.iam.gserviceaccount.com"
        let plan = try plan(
            """
            net: {type: compute.v1/networks}
            sub: {type: compute.v1/subnetworks, body: {network: "${compute_networks.net.selfLink}", ipCidrRange: 10.0.0.0/24}}
            gke: {type: container.v1/projects.locations.clusters, body: {autopilot: {enabled: true}, subnetwork: "${compute_subnetworks.sub.selfLink}"}}
            """,
            "grants: [{to: \"\(agent)\", role: roles/compute.networkUser, on: compute_subnetworks.sub}]\n")
        let grant = "iam_member.compute_subnetworks.sub/compute.networkUser/\(agent)"
        #expect(try needs(plan, "container_clusters.gke").contains(grant))
    }

    @Test func aKeyOfOthersIsFoundByItsName() throws {
        let key = "projects/acme-keys/locations/europe-west1/keyRings/r/cryptoKeys/k"
        var files = ConfigFiles()
        files.project? += """
            grants: [{to: "serviceAccount:\(agent)", role: roles/cloudkms.cryptoKeyEncrypterDecrypter, on: \(key)}]
            buckets: {b: {name: acme-b, body: {encryption: {defaultKmsKeyName: \(key)}}}}
            """
        let plan = compile(try #require(files.read().config))
        let grant = "iam_member.\(key)/cloudkms.cryptoKeyEncrypterDecrypter/serviceAccount:\(agent)"
        #expect(try needs(plan, "bucket.b").contains(grant))
    }

    @Test func whatActsAsAnAccountWaitsForItsGrants() throws {
        let plan = try plan(
            """
            flow: {type: workflows.v1/projects.locations.workflows, body: {sourceContents: "main: {}", serviceAccount: "${service_account.caller.email}"}}
            """,
            "accounts: {caller: {grants: [{role: roles/logging.logWriter}]}, other-jobs: {grants: [{role: roles/a.b}]}}\n"
        )
        let needs = try needs(plan, "workflows_workflows.flow")
        #expect(needs.contains("iam_member.project/logging.logWriter/caller"))
        #expect(!needs.contains("iam_member.project/a.b/other-jobs"))
    }

    private let storage = "serviceAccount:service-100000000001@gs-project-accounts.iam.gserviceaccount.com"
    private let pubsub = "serviceAccount:service-100000000001@gcp-sa-pubsub.iam.gserviceaccount.com"
    private let other = "serviceAccount:service-100000000001@gcp-sa-dataform.iam.gserviceaccount.com"

    /// eventarc-3
    @Test func whatGooglesAgentsWorkForWaitsForTheirGrantsInTheProject() throws {
        let plan = try plan(
            """
            up:
              type: eventarc.v1/projects.locations.triggers
              body:
                eventFilters: [{attribute: type, value: google.cloud.storage.object.v1.finalized}, {attribute: bucket, value: b}]
                destination: {cloudRun: {service: x, region: europe-west1}}
            fn: {type: cloudfunctions.v2/projects.locations.functions, body: {eventTrigger: {eventType: google.cloud.storage.object.v1.finalized}}}
            plain: {type: cloudfunctions.v2/projects.locations.functions, body: {buildConfig: {runtime: python312}}}
            events: {type: pubsub.v1/projects.topics}
            """,
            """
            grants:
              - {to: "\(storage)", role: roles/pubsub.publisher}
              - {to: "\(pubsub)", role: roles/iam.serviceAccountTokenCreator}
              - {to: "\(other)", role: roles/bigquery.jobUser, after: [pubsub_topics.events]}
            """)
        let publishes = "iam_member.project/pubsub.publisher/" + storage
        let signs = "iam_member.project/iam.serviceAccountTokenCreator/" + pubsub
        let reads = "iam_member.project/bigquery.jobUser/" + other
        for address in ["eventarc_triggers.up", "cloudfunctions_functions.fn"] {
            let needs = try needs(plan, address)
            #expect(
                needs.contains(publishes) && needs.contains(signs) && !needs.contains(reads), "\(address): \(needs)")
        }
        #expect(try !needs(plan, "cloudfunctions_functions.plain").contains(publishes))
        let topic = try needs(plan, "pubsub_topics.events")
        #expect(topic.contains(signs) && !topic.contains(publishes), "\(topic)")
    }

    @Test func aGrantThatWaitsForItIsNotWaitedFor() throws {
        let plan = try plan(
            "events: {type: pubsub.v1/projects.topics}",
            "grants: [{to: \"\(pubsub)\", role: roles/a.b, after: [pubsub_topics.events]}]\n")
        #expect(try !needs(plan, "pubsub_topics.events").contains("iam_member.project/a.b/" + pubsub))
    }

    @Test func agentsWaitForTheirAPI() throws {
        let plan = try plan(
            "events: {type: pubsub.v1/projects.topics}",
            "grants: [{to: \"serviceAccount:service-1@gcp-sa-pubsub.iam.gserviceaccount.com\", role: roles/a.b}]\n")
        let grant = "iam_member.project/a.b/serviceAccount:service-1@gcp-sa-pubsub.iam.gserviceaccount.com"
        #expect(try needs(plan, grant).contains("service_enabled.pubsub.googleapis.com"))
    }

    @Test func afterIsForGrantsBucketsRepositoriesSecretsAndAccounts() throws {
        let plan = try plan(
            "events: {type: pubsub.v1/projects.topics}",
            """
            accounts: {caller: {after: [pubsub_topics.events]}}
            grants: [{to: service_account.caller, role: roles/a.b, after: [bucket.b, pubsub_topics.events]}]
            buckets: {b: {name: acme-b, after: [pubsub_topics.events]}}
            repositories: {r: {after: [pubsub_topics.events]}}
            secrets: {s: {by_hand: true, after: [pubsub_topics.events]}}
            """)
        let addresses = [
            "service_account.caller", "iam_member.project/a.b/caller", "bucket.b", "artifact_repository.r",
        ]
        for address in addresses + ["secret.s"] {
            #expect(try needs(plan, address).contains("pubsub_topics.events"), "\(address)")
        }
        #expect(try needs(plan, "iam_member.project/a.b/caller").contains("bucket.b"))
    }

    @Test func whatIsWaitedForMustExistAndNotWaitItself() {
        func errors(_ project: String) -> [String] {
            var files = ConfigFiles()
            files.project? += project
            return files.read().diagnostics.map(\.message)
        }
        #expect(
            errors("buckets: {b: {name: acme-b, after: [bucket.a]}}\n").contains(
                "buckets.b.after: there is no resource 'bucket.a'; did you mean 'bucket.b'?"),
            "\(errors("buckets: {b: {name: acme-b, after: [bucket.a]}}\n"))")
        let circle = errors("buckets: {a: {name: acme-a, after: [bucket.b]}, b: {name: acme-b, after: [bucket.a]}}\n")
        #expect(circle.contains { $0.hasPrefix("these need each other: ") }, "\(circle)")
    }

    /// An account that several share: what it may do is said once, and all that run as it wait for it, as for the bucket
    /// that they mount by such a right.
    @Test(arguments: ["", "topic: {type: pubsub.v1/projects.topics}\n"])
    func aWorkloadWaitsForWhatItsAccountMay(_ resources: String) throws {
        var files = ConfigFiles()
        if !resources.isEmpty { files.others["resources/r.yaml"] = resources }
        files.project? += """
            buckets: {data: {name: acme-ml-dev-data}, other: {name: acme-ml-dev-other}}
            accounts:
              app-run:
                grants:
                  - {role: roles/cloudsql.client}
                  - {role: roles/storage.objectUser, on: bucket.data}
                  - {role: roles/storage.objectUser, on: bucket.other}
            grants: [{to: service_account.app-run, role: roles/bigquery.jobUser}]

            """
        files.service? += "account: app-run\nvolumes: {/data: {bucket: data, grant: false}}\n"
        files.features["nightly"]? += "account: app-run\n"
        let plan = compile(try #require(files.read().config, "\(files.read().diagnostics)"))
        let inProject = ["iam_member.project/bigquery.jobUser/app-run", "iam_member.project/cloudsql.client/app-run"]
        let service = try needs(plan, "run_service.api")
        #expect(service.contains("bucket.data") && inProject.allSatisfy(service.contains), "\(service)")
        #expect(service.contains("iam_member.bucket.data/storage.objectUser/app-run"), "\(service)")
        #expect(!service.contains("iam_member.bucket.other/storage.objectUser/app-run"), "\(service)")
        let job = try needs(plan, "run_job.nightly")
        #expect(inProject.allSatisfy(job.contains) && !job.contains("bucket.data"), "\(job)")
        // What a plan names stands before what names it.
        var seen: Set<Address> = []
        for resource in plan.resources {
            #expect(resource.dependsOn.allSatisfy(seen.contains), "\(resource.address)")
            seen.insert(resource.address)
        }
    }
}
