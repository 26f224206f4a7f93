import Text
import PlanModel
import Testing

@testable import Compiler

@Suite struct MonitoringTests {
    private let plan = compile(SampleConfig.full)

    private func threshold(_ name: String) throws -> JSONValue {
        try #require(plan["alert_policy." + name]?.body[pointer("/conditions/0/conditionThreshold")])
    }

    @Test func serverNamedObjectsAreFoundByTheirLabels() {
        for kind in ["notification_channel", "uptime_check", "alert_policy"] {
            let resources = plan.resources.filter { $0.kind == kind }
            #expect(resources.allSatisfy { $0.name.hasSuffix("/*") })
            #expect(
                plan.kinds[kind]?.identity.find.count == (kind == "uptime_check" ? 4 : 3)
                    && plan.kinds[kind]?.identity.list != nil)
            #expect(plan.kinds[kind]?.timing.lane == "monitoring/acme-ml-local")
            let marks = resources.compactMap { $0.body[pointer("/userLabels/calco_address")]?.string }
            #expect(Set(marks).count == resources.count)
        }
    }

    @Test func thereIsOnePolicyForEachRule() {
        #expect(
            plan.resources.filter { $0.kind == "alert_policy" }.map(\.address.text) == [
                "alert_policy.instances-above-3", "alert_policy.error-ratio-above-0.05",
                "alert_policy.p95-latency-above-2s", "alert_policy.failed-runs-above-0",
                "alert_policy.no-success-within-25h", "alert_policy.api-uptime",
            ])
    }

    @Test func policiesReachEveryChannel() {
        for policy in plan.resources where policy.kind == "alert_policy" {
            #expect(
                policy.body["notificationChannels"] == ["${notification_channel.ml-oncall@acme.example#/name}"])
            #expect(policy.dependsOn.contains(.channel("ml-oncall@acme.example")))
        }
    }

    @Test func aChannelOfSomebodyElseIsOnlyReferredTo() {
        let name = "projects/acme-ml-local/notificationChannels/12345"
        var config = SampleConfig.full
        config.project.notifications.append(NotificationConfig(.existing(name)))
        let plan = compile(config)
        #expect(plan.resources.filter { $0.kind == "notification_channel" }.count == 1)
        let policy = plan["alert_policy.instances-above-3"]
        #expect(policy?.body["notificationChannels"]?.array?.last == .string(name))
        #expect(policy?.dependsOn.filter { $0.text.hasPrefix("notification_channel.") }.count == 1)
    }

    // monitoring-19
    @Test func everyFilterAndQueryNamesTheProject() {
        var found = 0
        for policy in plan.resources where policy.kind == "alert_policy" {
            for condition in policy.body["conditions"]?.array ?? [] {
                let texts = [
                    pointer("/conditionThreshold/filter"), pointer("/conditionThreshold/denominatorFilter"),
                    pointer("/conditionPrometheusQueryLanguage/query"),
                ].compactMap { condition[$0]?.string }
                for text in texts {
                    found += 1
                    #expect(
                        text.contains("project_id = \"acme-ml-local\"")
                            || text.contains("project_id=\"acme-ml-local\""),
                        "\(text)")
                }
            }
        }
        #expect(found == 7)
    }

    @Test func thresholdsAreTheConfigs() throws {
        #expect(try threshold("instances-above-3")["thresholdValue"] == 3)
        #expect(try threshold("error-ratio-above-0.05")["thresholdValue"]?.compactText == "0.05")
        #expect(try threshold("p95-latency-above-2s")["thresholdValue"] == 2000)
        #expect(try threshold("failed-runs-above-0")["thresholdValue"] == 0)
    }

    @Test func aRatioDividesLikeByLike() throws {
        let ratio = try threshold("error-ratio-above-0.05")
        #expect(ratio["aggregations"] == ratio["denominatorAggregations"])
        let (part, whole) = (ratio["filter"]?.string ?? "", ratio["denominatorFilter"]?.string ?? "-")
        #expect(part.hasPrefix(whole) && part.hasSuffix("response_code_class = \"5xx\""))
    }

    @Test func noSuccessLooksBackAndCountsSilence() throws {
        let policy = try #require(plan["alert_policy.no-success-within-25h"])
        let condition = try #require(policy.body[pointer("/conditions/0/conditionPrometheusQueryLanguage")])
        #expect(
            condition["query"] == """
                (label_replace(vector(1), "job_name", "cron-feature", "", "")) unless on (job_name) (sum by (job_name) \
                (sum_over_time(run_googleapis_com:job_completed_execution_count{monitored_resource="cloud_run_job",\
                project_id="acme-ml-local",location="europe-west1",job_name=~"cron-feature",result="succeeded"}[90000s])) > 0)
                """)
        #expect(condition["disableMetricValidation"] == true)
    }

    @Test func everyConditionLooksAtItsOwnProjectOnly() {
        for policy in plan.resources
        where policy.kind == "alert_policy" && policy.address.text != "alert_policy.api-uptime" {
            let condition = policy.body[pointer("/conditions/0")]?.compactText ?? ""
            #expect(
                condition.contains("project_id = \\\"acme-ml-local\\\"")
                    || condition.contains("project_id=\\\"acme-ml-local\\\""))
        }
    }

    /// Without it an incident stays open for a day after its cause is gone, and a second failure in that day notifies
    /// nobody.
    @Test func silenceEndsAnIncidentWhereHealthIsSilent() throws {
        for name in ["instances-above-3", "error-ratio-above-0.05", "p95-latency-above-2s", "failed-runs-above-0"] {
            let threshold = try threshold(name)
            #expect(threshold["evaluationMissingData"] == "EVALUATION_MISSING_DATA_INACTIVE")
            #expect(threshold["duration"] != "0s")
        }
        #expect(try threshold("api-uptime")["evaluationMissingData"] == nil)
    }

    @Test func anIncidentNamesItsWorkload() throws {
        let shared = try #require(plan["alert_policy.instances-above-3"])
        #expect(shared.body["displayName"] == "acme-ml/local: a service has more than 3 instances")
        let content = shared.body[pointer("/documentation/content")]?.string
        #expect(content?.hasPrefix("$${metric_or_resource.label.service_name} has more than 3 instances") == true)
        #expect(
            try threshold("instances-above-3")[pointer("/aggregations/0/groupByFields")]
                == ["resource.label.service_name"])
        let own = compile(changed { $0.project.policyPerWorkload = true })["alert_policy.instances-above-3/api"]
        #expect(own?.body["displayName"] == "acme-ml/local: api has more than 3 instances")
    }

    @Test func theUptimeCheckProbesTheDeterministicHost() throws {
        let check = try #require(plan["uptime_check.api"])
        #expect(
            check.body[pointer("/monitoredResource/labels/host")] == "api-100000000001.europe-west1.run.app")
        #expect(check.body[pointer("/httpCheck/validateSsl")] == true)
        #expect(try threshold("api-uptime")["filter"]?.string?.contains("${uptime_check.api#/name|basename}") == true)
    }

    @Test func withoutChannelsNobodyIsToldOfTheUptime() {
        let quiet = compile(changed { $0.project.notifications = [] })
        #expect(quiet["uptime_check.api"] != nil && quiet["alert_policy.api-uptime"] == nil)
    }

    @Test(arguments: [
        "alert_policy.api-instances", "notification_channel.ml-oncall@acme.example",
        "alert_policy." + String(repeating: "long", count: 30),
    ])
    func labelValuesAreValid(text: String) {
        let value = labelValue(text)
        #expect((1...63).contains(value.utf8.count))
        #expect(value.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789_-".utf8.contains($0) })
    }

    @Test func differentAddressesNeverShareALabelValue() {
        #expect(labelValue("a.b") == "a-b")
        #expect(labelValue("notification_channel.a.b@c.de") != labelValue("notification_channel.a-b@c.de"))
        let long = String(repeating: "x", count: 70)
        #expect(labelValue("k." + long + "1") != labelValue("k." + long + "2"))
    }
}
