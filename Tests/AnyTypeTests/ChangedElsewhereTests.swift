import PlanModel
import Testing
import Text

/// What others change, and what a configuration has no longer: neither is put back in passing, and neither is forgotten.
@Suite struct ChangedElsewhereTests {
    private let world = StackWorld { $0 == "PASSWORD" ? "hush-hush-hush" : nil }

    @discardableResult private func apply(_ resources: String, project: String = "") async throws -> StackWorld.Outcome
    {
        try await world.apply(StackFiles(resources, project: project).plan())
    }

    private func isQuiet(_ resources: String, project: String = "") async throws {
        let outcome = try await apply(resources, project: project)
        #expect(outcome.failures == [] && outcome.writes == [], "\(outcome.failures) \(outcome.writes)")
    }

    // MARK: Left alone

    private let tables = "https://bigquery.googleapis.com/bigquery/v2/projects/acme-local/datasets/lake/tables/events"

    private func table(_ rest: String) -> String {
        "lake: {type: bigquery.v2/datasets, body: {location: EU}}\n"
            + "events: {type: bigquery.v2/tables, parent: bigquery_datasets.lake, \(rest)}\n"
    }

    @Test func whatIsLeftAloneIsSetOnce() async throws {
        let left = table("leave: [schema], body: {schema: {fields: [{name: a, type: STRING}]}}")
        #expect(try await apply(left).failures == [])
        #expect(try await world.call("GET", tables)["schema"] == ["fields": [["name": "a", "type": "STRING"]]])
        let columns: JSONValue = ["fields": [["name": "a", "type": "STRING"], ["name": "b", "type": "STRING"]]]
        try await world.call("PATCH", tables, ["schema": columns])
        try await isQuiet(left)
        // An update of something else does not touch it.
        let described = table("leave: [schema], body: {description: x, schema: {fields: [{name: a, type: STRING}]}}")
        let outcome = try await apply(described)
        #expect(outcome.failures == [] && outcome.writes.map { $0.body["description"] } == ["x"], "\(outcome.writes)")
        #expect(outcome.writes.allSatisfy { $0.body["schema"] == nil })
        // Left out of the body, it is nobody's.
        try await isQuiet(table("body: {description: x}"))
        #expect(try await world.call("GET", tables)["schema"] == columns)
    }

    /// Of what was compared so far, and of one that is compared again.
    @Test func leavingAloneBeginsAndEnds() async throws {
        let compared = table("body: {friendlyName: first}")
        try await apply(compared)
        try await world.call("PATCH", tables, ["friendlyName": "theirs"])
        try await isQuiet(table("leave: [friendlyName], body: {friendlyName: first}"))
        #expect(try await apply(compared).writes.map { $0.body["friendlyName"] } == ["first"])
    }

    @Test func aSecretThatIsLeftAloneIsSentOnce() async throws {
        func user(_ variable: String) -> String {
            """
            db: {type: sqladmin.v1/instances, body: {region: europe-west1, databaseVersion: POSTGRES_15, settings: {tier: db-f1-micro}}}
            app: {type: sqladmin.v1/users, parent: sqladmin_instances.db, leave: [password], body: {password: {environment: \(variable)}}}

            """
        }
        let first = try await apply(user("PASSWORD"))
        #expect(first.failures == [])
        #expect(first.writes.contains { $0.body["password"] == "hush-hush-hush" })
        try await isQuiet(user("PASSWORD"))
        try await isQuiet(user("OTHER"))
    }

    @Test(arguments: [
        ("schema.fields.0", "'schema.fields.0' is in a list"), ("view", "there is no 'view' in body"),
        ("labels", "'labels' holds the labels that say whose the object is"),
    ])
    func whatCannotBeLeftAlone(field: String, problem: String) {
        let errors = StackFiles(
            table("leave: [\(field)], body: {labels: {a: b}, schema: {fields: [{name: a, type: STRING}]}}")
        ).errors
        #expect(errors.count == 1 && errors[0].contains(problem), "\(errors)")
    }

    // MARK: Raised by the server

    private let instances = "https://sqladmin.googleapis.com/v1/projects/acme-local/instances/db"

    private func database(_ size: Int, tier: String = "db-f1-micro") -> String {
        "db: {type: sqladmin.v1/instances, body: {region: europe-west1, databaseVersion: POSTGRES_15, settings: {tier: "
            + "\(tier), dataDiskSizeGb: \(size), storageAutoResize: true}}}\n"
    }

    @Test func aDiskGrowsByItself() async throws {
        try await apply(database(50))
        try await world.call("PATCH", instances, ["settings": ["dataDiskSizeGb": "60", "settingsVersion": "1"]])
        try await isQuiet(database(50))
        let outcome = try await apply(database(50, tier: "db-g1-small"))
        #expect(outcome.failures == [], "\(outcome.failures)")
        #expect(try await world.call("GET", instances)["settings"]?["dataDiskSizeGb"] == "60")
        try await isQuiet(database(50, tier: "db-g1-small"))
        // One who writes another size wants it.
        #expect(try await apply(database(70, tier: "db-g1-small")).failures == [])
        let smaller = try await apply(database(40, tier: "db-g1-small"))
        #expect(smaller.failures.count == 1 && smaller.failures[0].contains("cannot be decreased"))
    }

    @Test func aRotationMovesItsTime() async throws {
        let url = "https://secretmanager.googleapis.com/v1/projects/acme-local/secrets/hook"
        func stack(_ labels: String) -> (String, String) {
            (
                "rotations: {type: pubsub.v1/projects.topics}\n",
                "secrets: {hook: {by_hand: true, body: {labels: {\(labels)}, rotation: {rotationPeriod: 2592000s, nextRotationTime: "
                    + "\"2026-02-15T00:00:00Z\"}, topics: [{name: \"${pubsub_topics.rotations.name}\"}]}}}\ngrants:\n"
                    + "  - {to: \"serviceAccount:service-${project.number}@gcp-sa-secretmanager.iam.gserviceaccount.com\", "
                    + "role: roles/pubsub.publisher, on: pubsub_topics.rotations}\n"
            )
        }
        let (resources, project) = stack("a: b")
        #expect(try await apply(resources, project: project).failures == [])
        let later: JSONValue = ["rotation": ["nextRotationTime": "2026-03-17T00:00:00Z"]]
        let moved = try await world.call("PATCH", url + "?updateMask=rotation.nextRotationTime", later)
        #expect(moved["rotation"]?["nextRotationTime"] == "2026-03-17T00:00:00Z", "\(moved)")
        try await isQuiet(resources, project: project)
        let (_, other) = stack("a: c")
        #expect(try await apply(resources, project: other).failures == [])
        let kept = try await world.call("GET", url)
        #expect(kept["rotation"]?["nextRotationTime"] == "2026-03-17T00:00:00Z" && kept["labels"]?["a"] == "c")
    }

    // MARK: Wanted no more

    private let backend = "https://compute.googleapis.com/compute/v1/projects/acme-local/global/backendServices/be"
    private let backends = "be: {type: compute.v1/backendServices, body: {loadBalancingScheme: EXTERNAL_MANAGED}}\n"

    @Test func aPolicyIsTakenOffABackend() async throws {
        let guarded = """
            guard: {type: compute.v1/securityPolicies}
            be: {type: compute.v1/backendServices, body: {loadBalancingScheme: EXTERNAL_MANAGED, securityPolicy: "${compute_security_policies.guard.selfLink}"}}

            """
        #expect(try await apply(guarded).failures == [])
        #expect(try await world.call("GET", backend)["securityPolicy"] != nil)
        // The policy itself leaves too: it can, once nothing uses it.
        let outcome = try await apply(backends)
        #expect(outcome.failures == [])
        #expect(outcome.writes.map(\.method) == ["POST", "DELETE"], "\(outcome.writes)")
        #expect(try await world.call("GET", backend)["securityPolicy"] == nil)
        try await isQuiet(backends)
    }

    /// Only what this stack set is taken away.
    @Test func aPolicyOfOthersStays() async throws {
        try await apply(backends + "guard: {type: compute.v1/securityPolicies}\n")
        let policy = "https://www.googleapis.com/compute/v1/projects/acme-local/global/securityPolicies/guard"
        try await world.call("POST", backend + "/setSecurityPolicy", ["securityPolicy": .string(policy)])
        try await isQuiet(backends + "guard: {type: compute.v1/securityPolicies}\n")
        #expect(try await world.call("GET", backend)["securityPolicy"] != nil)
    }

    private func subscription(_ rest: String) -> String {
        "topic: {type: pubsub.v1/projects.topics}\n"
            + "sub: {type: pubsub.v1/projects.subscriptions, body: {topic: \"${pubsub_topics.topic.name}\"\(rest)}}\n"
    }

    @Test func whatIsDroppedAndCannotBeIsRefused() async throws {
        try await apply(subscription(", filter: 'attributes.a = \"1\"'"))
        let outcome = try await apply(subscription(""))
        #expect(outcome.failures.count == 1 && outcome.failures[0].contains("cannot be changed"), "\(outcome.failures)")
    }

    /// What is there as before was its default, or the server does not let it go.
    @Test func whatIsDroppedAndStaysIsTold() async throws {
        try await apply(subscription(", ackDeadlineSeconds: 10, retainAckedMessages: true"))
        let outcome = try await apply(subscription(""))
        #expect(outcome.failures == [] && outcome.stays == ["pubsub_subscriptions.sub /ackDeadlineSeconds"])
        try await isQuiet(subscription(""))
    }

    // MARK: Of others

    @Test func poolsOfOthersAreNoDifference() async throws {
        let pools = "https://container.googleapis.com/v1/projects/acme-local/locations/europe-west1/clusters/main"
        func cluster(_ inline: String) -> String {
            """
            main: {type: container.v1/projects.locations.clusters, body: {nodePools: [\(inline)]}}
            spot: {type: container.v1/projects.locations.clusters.nodePools, parent: container_clusters.main, body: {initialNodeCount: 1}}

            """
        }
        let written = cluster("{name: default, initialNodeCount: 1}")
        #expect(try await apply(written).failures == [])
        let shown = try await world.call("GET", pools)["nodePools"]?.array?.compactMap { $0["name"]?.string }
        #expect(shown == ["default", "spot"])
        try await isQuiet(written)
        let outcome = try await apply(cluster("{name: default, initialNodeCount: 2}"))
        #expect(outcome.failures.count == 1 && outcome.failures[0].contains("/nodePools/default/initialNodeCount"))
        let dropped = try await apply(cluster("{name: other, initialNodeCount: 1}"))
        #expect(
            dropped.failures.count == 1 && dropped.failures[0].contains("/nodePools/default"), "\(dropped.failures)")
    }

    @Test func aRepositoryMayHaveASlash() async throws {
        let repository = "repo: {type: sourcerepo.v1/projects.repos, id: acme/mirror}\n"
        let outcome = try await apply(repository)
        #expect(outcome.failures == [] && outcome.served == [], "\(outcome.served)")
        try await isQuiet(repository)
    }

    // MARK: Found again

    private func notifications(_ prefixes: String...) -> String {
        "uploads: {type: pubsub.v1/projects.topics}\n"
            + prefixes.enumerated().map { index, prefix in
                "n\(index): {type: storage.v1/notifications, parent: bucket.twins, body: {topic: \"${pubsub_topics.uploads.name}\", "
                    + "payload_format: JSON_API_V1, object_name_prefix: \(prefix), event_types: [OBJECT_FINALIZE, OBJECT_DELETE]}}\n"
            }.joined()
    }

    private let bucket = """
        buckets: {twins: {}}
        grants:
          - {to: "serviceAccount:service-${project.number}@gs-project-accounts.iam.gserviceaccount.com", role: roles/pubsub.publisher, on: pubsub_topics.uploads}

        """

    private func prefixes() async throws -> [String] {
        let url = "https://storage.googleapis.com/storage/v1/b/twins/notificationConfigs"
        return try await world.call("GET", url)["items"]?.array?.compactMap { $0["object_name_prefix"]?.string } ?? []
    }

    @Test func twoNotificationsOfOneTopic() async throws {
        let both = notifications("images/", "pdf/")
        #expect(try await apply(both, project: bucket).failures == [])
        #expect(try await prefixes().sorted() == ["images/", "pdf/"])
        try await isQuiet(both, project: bucket)
        #expect(try await apply(notifications("images/", "text/"), project: bucket).failures == [])
        #expect(try await prefixes().sorted() == ["images/", "text/"])
        try await isQuiet(notifications("images/", "text/"), project: bucket)
    }

    private func policy(_ name: String, threshold: Int = 1) -> String {
        "\(name): {type: monitoring.v3/projects.alertPolicies, body: {displayName: High error rate, combiner: OR, conditions: "
            + "[{displayName: c, conditionThreshold: {filter: 'resource.type=\"cloud_run_revision\" AND "
            + "metric.type=\"run.googleapis.com/request_count\"', comparison: COMPARISON_GT, thresholdValue: \(threshold), "
            + "duration: 60s, aggregations: [{alignmentPeriod: 60s, perSeriesAligner: ALIGN_RATE}]}}]}}\n"
    }

    @Test func twoEntriesThatWouldBeFoundAsOneAreRefused() {
        #expect(
            StackFiles(policy("a") + policy("b")).errors == [
                "resources/r.yaml:1 monitoring_alert_policies.a is the same object as monitoring_alert_policies.b: both are "
                    + "found again by displayName, \"High error rate\" (give one of them another displayName, or remove it)",
                "resources/r.yaml:2 monitoring_alert_policies.b is the same object as monitoring_alert_policies.a: both are "
                    + "found again by displayName, \"High error rate\" (give one of them another displayName, or remove it)",
            ])
        let errors = StackFiles(notifications("images/", "images/"), project: bucket).errors
        #expect(errors.count == 2 && errors[0].contains("found again by topic"), "\(errors)")
    }

    /// Another stack, or another environment in this project, may call its own the same.
    @Test func aPolicyOfAnotherStackIsNoneOfOurs() async throws {
        let url = "https://monitoring.googleapis.com/v3/projects/acme-local/alertPolicies"
        #expect(try await apply(policy("a")).failures == [])
        var theirs = try #require(try await world.call("GET", url)["alertPolicies"]?.array?.first)
        let own = theirs["name"]
        for field in ["name", "creationRecord", "mutationRecord"] { theirs[field] = nil }
        theirs["userLabels"] = ["calco-stack": "acme", "calco-environment": "staging"]
        theirs["conditions"] = .array(
            (theirs["conditions"]?.array ?? []).map { $0.setting(nil, at: JSONPointer(tokens: ["name"])) })
        let made = try await world.call("POST", url, theirs)
        try await isQuiet(policy("a"))
        let outcome = try await apply(policy("a", threshold: 2))
        #expect(outcome.failures == [] && outcome.writes.map(\.method) == ["PATCH"])
        #expect(outcome.writes.first?.url.contains(own?.string ?? "?") == true, "\(outcome.writes) \(made)")
    }

    /// Where nothing in an object says whose it is, the state does: an older one of the same name is somebody else's.
    @Test func theStateTellsWhichIsOurs() async throws {
        let url = "https://bigquerydatatransfer.googleapis.com/v1/projects/acme-local/locations/eu/transferConfigs"
        func transfer(_ schedule: String) -> String {
            "rollup: {type: bigquerydatatransfer.v1/projects.locations.transferConfigs, location: eu, body: {displayName: rollup, "
                + "dataSourceId: scheduled_query, schedule: \(schedule), params: {query: SELECT 1}}}\n"
        }
        try await apply(transfer("every 24 hours"))
        let own = try #require(try await world.call("GET", url)["transferConfigs"]?.array?.first?["name"]?.string)
        // Names decide where no time does: some of these come before ours.
        for _ in 0..<8 {
            try await world.call(
                "POST", url,
                ["displayName": "rollup", "dataSourceId": "scheduled_query", "params": ["query": "SELECT 2"]])
        }
        try await isQuiet(transfer("every 24 hours"))
        let outcome = try await apply(transfer("every 12 hours"))
        #expect(outcome.failures == [] && outcome.writes.count == 1)
        #expect(outcome.writes.first?.url.contains(String(own.split(separator: "/").last ?? "?")) == true)
    }
}
