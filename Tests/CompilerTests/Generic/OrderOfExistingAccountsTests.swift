import Compiler
import PlanModel
import Testing

/// What runs as an account that no plan makes waits for what this one gives it.
@Suite struct OrderOfExistingAccountsTests {
    private let compute = "100000000001-compute@developer.gserviceaccount.com"

    private func plan(_ resources: String, _ project: String, service: String = "") throws -> Plan {
        var files = ResourceFiles(resources)
        if resources.isEmpty { files.files.others["resources/r.yaml"] = nil }
        files.files.project? += project
        files.files.service? += service
        return try files.plan()
    }

    private func grants(_ plan: Plan, _ address: String) throws -> [String] {
        try plan.resource(address).dependsOn.map(\.text).filter { $0.hasPrefix("iam_member.project/") }
    }

    private var project: String {
        """
        buckets: {data: {name: acme-ml-dev-data}}
        accounts:
          compute:
            email: \(compute)
            grants: [{role: roles/cloudsql.client}, {role: roles/storage.objectUser, on: bucket.data}]
          caller: {}
          same: {email: same@acme-local.iam.gserviceaccount.com, grants: [{role: roles/a.d}]}
          partner: {email: loader@acme-partner.iam.gserviceaccount.com, grants: [{role: roles/a.b}]}

        """
    }

    /// Also in a stack without resources/ and references.
    @Test(arguments: ["", "topic: {type: pubsub.v1/projects.topics}\n"])
    func aWorkloadThatNamesIt(_ resources: String) throws {
        let plan = try plan(
            resources, project, service: "account: compute\nvolumes: {/data: {bucket: data, grant: false}}\n")
        let member = "serviceAccount:" + compute
        #expect(try grants(plan, "run_service.api") == ["iam_member.project/cloudsql.client/" + member])
        let needs = try plan.resource("run_service.api").dependsOn.map(\.text)
        #expect(needs.contains("iam_member.bucket.data/storage.objectUser/" + member), "\(needs)")
        #expect(try grants(plan, "run_job.nightly").isEmpty)
    }

    @Test func aResourceThatNamesIt() throws {
        let plan = try plan(
            """
            by-reference: {type: workflows.v1/projects.locations.workflows, body: {sourceContents: "main: {}", serviceAccount: "${service_account.compute.email}"}}
            by-address: {type: workflows.v1/projects.locations.workflows, body: {sourceContents: "main: {}", serviceAccount: loader@acme-partner.iam.gserviceaccount.com}}
            other: {type: workflows.v1/projects.locations.workflows, body: {sourceContents: "main: {}"}}
            """, project)
        #expect(
            try grants(plan, "workflows_workflows.by-reference")
                == ["iam_member.project/cloudsql.client/serviceAccount:" + compute])
        #expect(
            try grants(plan, "workflows_workflows.by-address")
                == ["iam_member.project/a.b/serviceAccount:loader@acme-partner.iam.gserviceaccount.com"])
        #expect(try grants(plan, "workflows_workflows.other").isEmpty)
    }

    /// cloudfunctions-3, run-18
    @Test func whatNamesNoneRunsAsTheDefaultOne() throws {
        let plan = try plan(
            """
            fn: {type: cloudfunctions.v2/projects.locations.functions, body: {buildConfig: {runtime: python312, entryPoint: main}}}
            own: {type: cloudfunctions.v2/projects.locations.functions, body: {buildConfig: {runtime: python312, entryPoint: main}, serviceConfig: {serviceAccountEmail: "x@acme-local.iam.gserviceaccount.com"}}}
            pool: {type: run.v2/projects.locations.workerPools, body: {template: {containers: [{image: "${images.service}"}]}}}
            topic: {type: pubsub.v1/projects.topics}
            """, project)
        let grant = "iam_member.project/cloudsql.client/serviceAccount:" + compute
        #expect(try grants(plan, "cloudfunctions_functions.fn") == [grant])
        #expect(try grants(plan, "run_worker_pools.pool") == [grant])
        #expect(try grants(plan, "cloudfunctions_functions.own").isEmpty)
        #expect(try grants(plan, "pubsub_topics.topic").isEmpty)
    }

    /// Also in a stack without resources/ and references.
    @Test(arguments: ["", "topic: {type: pubsub.v1/projects.topics}\n"])
    func aScheduleThatCallsAsIt(_ resources: String) throws {
        let plan = try plan(
            resources,
            project
                + """
                grants: [{to: service_account.caller, role: roles/a.c}]
                schedules:
                  tick: {cron: "0 * * * *", url: "https://acme.example/", auth: oidc, account: same}
                  tock: {cron: "0 * * * *", url: "https://acme.example/", auth: oidc, account: caller}

                """)
        #expect(
            try grants(plan, "scheduler_job.tick")
                == ["iam_member.project/a.d/serviceAccount:same@acme-local.iam.gserviceaccount.com"])
        #expect(try grants(plan, "scheduler_job.tock") == ["iam_member.project/a.c/caller"])
    }
}
