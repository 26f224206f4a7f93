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
            #expect(plan.kinds[kind]?.find.count == (kind == "uptime_check" ? 4 : 3) && plan.kinds[kind]?.list != nil)
            #expect(plan.kinds[kind]?.lane == "monitoring/acme-ml-local")
            let marks = resources.compactMap { $0.body[pointer("/userLabels/calco_address")]?.string }
            #expect(Set(marks).count == resources.count)
        }
    }

    @Test func thereIsOnePolicyForEachAlert() {
        #expect(
            plan.resources.filter { $0.kind == "alert_policy" }.map(\.address.text) == [
                "alert_policy.api-instances", "alert_policy.api-error-ratio", "alert_policy.api-latency",
                "alert_policy.api-uptime", "alert_policy.cron-feature-failed-runs",
                "alert_policy.cron-feature-no-success",
            ])
    }

    @Test func policiesReachEveryChannel() {
        for policy in plan.resources where policy.kind == "alert_policy" {
            #expect(
                policy.body["notificationChannels"] == ["${notification_channel.ml-oncall@acme.example#/name}"])
            #expect(policy.dependsOn.contains(.channel("ml-oncall@acme.example")))
        }
    }

    @Test func thresholdsAreTheConfigs() throws {
        #expect(try threshold("api-instances")["thresholdValue"] == 3)
        #expect(try threshold("api-error-ratio")["thresholdValue"]?.compactText == "0.05")
        #expect(try threshold("api-latency")["thresholdValue"] == 2000)
        #expect(try threshold("cron-feature-failed-runs")["thresholdValue"] == 0)
    }

    @Test func aRatioDividesLikeByLike() throws {
        let ratio = try threshold("api-error-ratio")
        #expect(ratio["aggregations"] == ratio["denominatorAggregations"])
        let (part, whole) = (ratio["filter"]?.string ?? "", ratio["denominatorFilter"]?.string ?? "-")
        #expect(part.hasPrefix(whole) && part.hasSuffix("response_code_class = \"5xx\""))
    }

    @Test func noSuccessLooksBackAndCountsSilence() throws {
        let policy = try #require(plan["alert_policy.cron-feature-no-success"])
        let condition = try #require(policy.body[pointer("/conditions/0/conditionPrometheusQueryLanguage")])
        let query = try #require(condition["query"]?.string)
        #expect(query.hasPrefix("absent_over_time(run_googleapis_com:job_completed_execution_count{"))
        #expect(query.contains("job_name=\"cron-feature\"") && query.contains("result=\"succeeded\""))
        #expect(query.hasSuffix("[90000s])"))
        #expect(condition["disableMetricValidation"] == true)
    }

    @Test func conditionNamesOutliveChangesOfTheNumbers() {
        let other = compile(changed { $0.service?.alerts = [.instancesAbove(99)] })["alert_policy.api-instances"]
        let name = pointer("/conditions/0/displayName")
        #expect(other?.body[name] == plan["alert_policy.api-instances"]?.body[name])
        #expect(other?.body["displayName"] == "acme-ml/local: api has more than 99 instances")
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
