import Diagnostics
import PlanModel
import Testing
import Text

@testable import Compiler

/// What Google refuses at once, and how what a stranger writes first is told.
@Suite struct BodyOfTypeTests {
    private func found(_ resources: String) -> [Diagnostic] {
        ResourceFiles(resources).files.read().diagnostics.filter { $0.severity == .error }
    }

    // billingbudgets-2, cloudfunctions-6, compute-28, pubsub-6
    @Test(arguments: [
        ("pubsub.v1/projects.subscriptions", "topic: tt1", "topic: 'tt1' is not a whole name"),
        (
            "pubsub.v1/projects.subscriptions", "topic: projects/p/topics/t, deadLetterPolicy: {deadLetterTopic: dead}",
            "deadLetterPolicy.deadLetterTopic: 'dead' is not a whole name"
        ),
        (
            "cloudfunctions.v2/projects.locations.functions", "serviceConfig: {availableMemory: 256MB}",
            "serviceConfig.availableMemory: Google does not take '256MB' here"
        ),
        (
            "cloudfunctions.v2/projects.locations.functions", "serviceConfig: {timeoutSeconds: 10000}",
            "serviceConfig.timeoutSeconds: Google does not take 10000 here"
        ),
        (
            "compute.v1/firewalls", "allowed: [{IPProtocol: tcp, ports: [\"80\", \"70000\"]}]",
            "allowed.ports: Google does not take [\"80\",\"70000\"] here"
        ),
    ])
    func whatGoogleRefusesAtOnceIsToldBefore(_ type: String, _ body: String, _ message: String) {
        let found = found("res: {type: \(type), body: {\(body)}}\n")
        #expect(found.map(\.message) == ["res.body." + message])
        #expect(found.first?.hint != nil && found.first?.source?.hasPrefix("https://") == true)
    }

    @Test func aWholeNameIsAReferenceToo() {
        #expect(
            found("sub: {type: pubsub.v1/projects.subscriptions, body: {topic: t}}\n").first?.hint
                == "write projects/PROJECT/topics/NAME, or a reference to its entry: ${ADDRESS.name}")
    }

    @Test(arguments: [
        ("cloudfunctions.v2/projects.locations.functions", "availableMemory: 256Mi, timeoutSeconds: 3600"),
        ("cloudfunctions.v2/projects.locations.functions", "availableMemory: \"268435456\""),
        ("cloudfunctions.v2/projects.locations.functions", "availableMemory: 0.5G"),
    ])
    func whatItTakesIsNot(_ type: String, _ service: String) {
        #expect(found("r: {type: \(type), body: {serviceConfig: {\(service)}}}\n") == [])
        let firewall = "allowed: [{IPProtocol: tcp, ports: [\"0\", \"8000-8080\"]}]"
        #expect(found("r: {type: compute.v1/firewalls, body: {\(firewall)}}\n") == [])
    }

    // vpcaccess-3
    @Test func theIDOfAConnectorIsShort() {
        func found(_ id: String) -> [Diagnostic] {
            self.found("c: {type: vpcaccess.v1/projects.locations.connectors, id: \(id), body: {network: default}}\n")
        }
        #expect(found(String(repeating: "a", count: 25)) == [])
        #expect(found(String(repeating: "a", count: 26)).count == 1)
    }

    /// The field is there; that it is missing as well would be the second message about one mistake.
    @Test func aReferenceWithoutAFieldIsToldOnce() {
        let found = found(
            """
            events: {type: pubsub.v1/projects.topics}
            sub: {type: pubsub.v1/projects.subscriptions, body: {topic: "${pubsub_topics.events}"}}

            """
        )
        #expect(
            found.map(\.message) == [
                "sub.body.topic: '${pubsub_topics.events}' does not say which field of pubsub_topics.events is meant"
            ])
        #expect(found.first?.hint == "write ${pubsub_topics.events.name}, or another field")
    }

    @Test func whatIsLeftOutMayBeInADocument() {
        let first = found("f: {type: bigqueryreservation.v1/projects.locations.reservations.assignments}\n").first
        #expect(
            first?.message.contains("calco knows no resource 'projects.locations.reservations.assignments'") == true)
        #expect(first?.hint?.contains("discovery/ may have more") == true)
    }

    /// A key with dots is an address, or what the object is called.
    @Test func aKeyWithADotMayBeAnID() {
        let first = found("logs.app: {type: pubsub.v1/projects.topics}\n").first
        #expect(first?.message.contains("the address of a pubsub.v1/projects.topics is pubsub_topics.app") == true)
        #expect(first?.hint?.contains("app: {id: \"logs.app\", …}") == true, "\(first?.hint ?? "")")
    }

    // monitoring-49, monitoring-50
    @Test func aDashboardIsAsTheConsoleExportsIt() throws {
        let chart = "chartOptions: {mode: COLOR, showLegend: true}, dataSets: []"
        let body = "displayName: d, description: x, gridLayout: {widgets: [{title: t, xyChart: {\(chart)}}]}"
        let plan = try ResourceFiles("d: {type: monitoring.v1/projects.dashboards, body: {\(body)}}\n").plan()
        let dashboard = try plan.resource("monitoring_dashboards.d").body
        #expect(dashboard["description"] == "x")
        #expect(dashboard[JSONPointer("/gridLayout/widgets/0/xyChart/chartOptions/showLegend")!] == true)
    }

    /// Which fields only a create sets, the plan says with what to do instead (sqladmin-17, alloydb-3).
    @Test func whatOnlyACreateSetsIsData() throws {
        let plan = try ResourceFiles(
            "db: {type: sqladmin.v1/instances, body: {settings: {tier: db-f1-micro}, rootPassword: {environment: ROOT}}}\n"
        ).plan()
        let rules = plan.kinds["sqladmin_instances"]
        #expect(rules?.insteadOfChanging(JSONPointer("/rootPassword")!)?.contains("sqladmin.v1/users") == true)
        #expect(rules?.insteadOfChanging(JSONPointer("/settings/tier")!) == nil)
        // Known before the first write (sqladmin-18).
        #expect(rules?.isImmutable(JSONPointer("/region")!) == true)
        #expect(
            describe(type: "sqladmin.v1/instances", KnownAPIs())?.contains { $0.contains("only at the create") } == true
        )
    }

    /// What looks like a new one, under an id of the server's, is looked for where it would be (monitoring-51).
    @Test func aDashboardIsLookedForByItsName() throws {
        let plan = try ResourceFiles("d: {type: monitoring.v1/projects.dashboards, body: {displayName: d}}\n").plan()
        #expect(plan.kinds["monitoring_dashboards"]?.identity.resembles == [JSONPointer("/displayName")!])
        let list = try plan.resource("monitoring_dashboards.d").list
        #expect(list?.url.contains("/dashboards") == true && list?.items == JSONPointer("/dashboards")!)
    }

    /// A command may hand the name on to somebody who may read the secret; what the build reads is in `availableSecrets`.
    @Test(arguments: [
        ("steps: [{name: x, args: [\"--set-secrets=T=${secret.token.name}/versions/latest\"]}]", 0),
        (
            "availableSecrets: {secretManager: [{versionName: \"${secret.token.name}/versions/latest\", env: T}]}, "
                + "steps: [{name: x, secretEnv: [T]}]", 1
        ),
    ])
    func aSecretInACommandOfABuildIsOnlyNamed(_ build: String, _ warnings: Int) {
        var files = ResourceFiles(
            """
            deploy:
              type: cloudbuild.v1/projects.locations.triggers
              body: {name: deploy, serviceAccount: "${service_account.ci-runs.name}", build: {\(build)}}

            """)
        files.files.project? += "accounts: {ci-runs: {}}\nsecrets: {token: {by_hand: true}}\n"
        let found = files.files.read().diagnostics.filter { $0.message.contains("read the secret token") }
        #expect(found.count == warnings, "\(files.files.read().diagnostics)")
    }

    // dataproc-1, dataproc-2
    @Test func aTemplateOfDataprocIsReplacedAtItsVersion() throws {
        let job = "{stepId: one, sparkJob: {mainJarFileUri: gs://b/a.jar}}"
        let plan = try ResourceFiles(
            """
            t: {type: dataproc.v1/projects.locations.workflowTemplates, body: {jobs: [\(job)], placement: {clusterSelector: {clusterLabels: {a: b}}}}}
            c: {type: dataproc.v1/projects.regions.clusters, body: {config: {}}}

            """
        ).plan()
        let template = try plan.resource("dataproc_workflow_templates.t")
        #expect(template.body["id"] == "t" && template.calls.update?.method == "PUT")
        #expect(template.calls.update?.echo == ["version"] && template.calls.update?.url == template.calls.read.url)
        let cluster = try plan.resource("dataproc_regions_clusters.c")
        #expect(cluster.body["clusterName"] == "c" && cluster.body["projectId"] != nil && cluster.retain)
    }
}
