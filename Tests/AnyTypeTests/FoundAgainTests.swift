import PlanModel
import Testing
import Text

/// What the server names is found again, and never as what somebody else made.
@Suite struct FoundAgainTests {
    private let world = StackWorld()

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
        #expect(try await world.apply(both, project: bucket).failures == [])
        #expect(try await prefixes().sorted() == ["images/", "pdf/"])
        try await world.isQuiet(both, project: bucket)
        #expect(try await world.apply(notifications("images/", "text/"), project: bucket).failures == [])
        #expect(try await prefixes().sorted() == ["images/", "text/"])
        try await world.isQuiet(notifications("images/", "text/"), project: bucket)
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
        #expect(try await world.apply(policy("a")).failures == [])
        var theirs = try #require(try await world.call("GET", url)["alertPolicies"]?.array?.first)
        let own = theirs["name"]
        for field in ["name", "creationRecord", "mutationRecord"] { theirs[field] = nil }
        theirs["userLabels"] = ["calco-stack": "acme", "calco-environment": "staging"]
        theirs["conditions"] = .array(
            (theirs["conditions"]?.array ?? []).map { $0.setting(nil, at: JSONPointer(tokens: ["name"])) })
        let made = try await world.call("POST", url, theirs)
        try await world.isQuiet(policy("a"))
        let outcome = try await world.apply(policy("a", threshold: 2))
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
        try await world.apply(transfer("every 24 hours"))
        let own = try #require(try await world.call("GET", url)["transferConfigs"]?.array?.first?["name"]?.string)
        // Names decide where no time does: some of these come before ours.
        for _ in 0..<8 {
            try await world.call(
                "POST", url,
                ["displayName": "rollup", "dataSourceId": "scheduled_query", "params": ["query": "SELECT 2"]])
        }
        try await world.isQuiet(transfer("every 24 hours"))
        let outcome = try await world.apply(transfer("every 12 hours"))
        #expect(outcome.failures == [] && outcome.writes.count == 1)
        #expect(outcome.writes.first?.url.contains(String(own.split(separator: "/").last ?? "?")) == true)
    }
}
