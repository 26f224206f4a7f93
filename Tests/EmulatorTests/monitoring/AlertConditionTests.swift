import Text
import Testing

@testable import Emulator

private let policies = monitoringUrl + "/alertPolicies"
private let filter =
    "resource.type=\"cloud_run_job\" AND metric.type=\"run.googleapis.com/job/completed_execution_count\""

private func status(_ conditions: [JSONValue], _ changes: JSONObject = [:]) -> Int {
    var cloud = TestCloud(enabled: [])
    var body: JSONObject = ["displayName": "x", "combiner": "OR", "conditions": .array(conditions)]
    for (key, value) in changes { body[key] = value }
    return cloud.call("POST", policies, .object(body)).status
}

private func threshold(_ changes: JSONObject, kind: String = "conditionThreshold") -> JSONValue {
    var inner: JSONObject = ["filter": .string(filter), "duration": "120s"]
    if kind == "conditionThreshold" { inner["comparison"] = "COMPARISON_GT" }
    for (key, value) in changes { inner[key] = value.isNull ? nil : value }
    return .object(JSONObject([("displayName", "c"), (kind, .object(inner))]))
}

private func aligned(_ changes: JSONObject) -> JSONObject {
    var aggregation: JSONObject = ["alignmentPeriod": "60s", "perSeriesAligner": "ALIGN_RATE"]
    for (key, value) in changes { aggregation[key] = value.isNull ? nil : value }
    return ["aggregations": [.object(aggregation)]]
}

// monitoring-20, monitoring-26, monitoring-28
@Test(
    arguments: [
        (["duration": "61s"], 400), (["duration": "84660s"], 400), (["duration": "84600s"], 200),
        (["duration": "0s"], 200), (["duration": .null], 400),
        (["duration": "0s", "evaluationMissingData": "EVALUATION_MISSING_DATA_INACTIVE"], 400),
        (["duration": "60s", "evaluationMissingData": "EVALUATION_MISSING_DATA_INACTIVE"], 200),
        (aligned([:]), 200), (aligned(["alignmentPeriod": "30s"]), 400), (aligned(["alignmentPeriod": "90s"]), 400),
        (aligned(["alignmentPeriod": "90000s"]), 200), (aligned(["alignmentPeriod": "90060s"]), 400),
        (aligned(["alignmentPeriod": .null]), 400),
        (aligned(["perSeriesAligner": .null, "crossSeriesReducer": "REDUCE_SUM"]), 400),
        (aligned(["crossSeriesReducer": "REDUCE_SUM"]), 200), (aligned(["perSeriesAligner": "ALIGN_NOPE"]), 400),
    ] as [(JSONObject, Int)])
func aThresholdHasItsLimits(changes: JSONObject, expected: Int) {
    #expect(status([threshold(changes)]) == expected, "\(changes)")
}

// monitoring-26
@Test func anAbsenceLastsAtLeastTwoMinutes() {
    #expect(status([threshold(["duration": "60s"], kind: "conditionAbsent")]) == 400)
    #expect(status([threshold(["duration": "120s"], kind: "conditionAbsent")]) == 200)
}

// monitoring-21, monitoring-27
@Test func aFilterNamesAMetricAndAResource() {
    for broken in [
        "resource.type=\"r\"", "metric.type=\"m\"", "", filter + " AND resource.labels.x=\"", "(" + filter,
        filter + " AND resource.labels.x=\"" + String(repeating: "x", count: 2048) + "\"",
    ] { #expect(status([threshold(["filter": .string(broken)])]) == 400, "\(broken)") }
    let unknown = "resource.type=\"cloud_run_job\" AND metric.type=\"run.googleapis.com/no_such_metric\""
    #expect(status([threshold(["filter": .string(unknown)])]) == 404)
    #expect(status([threshold(["denominatorFilter": .string(unknown)])]) == 404)
}

// monitoring-22, monitoring-29, monitoring-30
@Test(
    arguments: [
        ("up == 0", nil, 200), ("sum(rate(x[5m])) by (job)", "30s", 200), ("x{a=\"(\"} > 1 # (", "60s", 200),
        ("sum(rate(", nil, 400), ("", nil, 400), ("up ==", nil, 400), ("a and", nil, 400), ("x[5m)", nil, 400),
        ("x{a=\"b}", nil, 400), ("rate(x[])", nil, 400), ("up)", nil, 400), ("up == 0", "45s", 400),
        ("up == 0", "0s", 400), ("x{a='it\\'s'}", nil, 200), ("x{a=`\\`}", nil, 200),
    ] as [(String, String?, Int)])
func aQueryNeedsBalancedBrackets(query: String, interval: String?, expected: Int) {
    var condition: JSONObject = ["query": .string(query)]
    condition["evaluationInterval"] = interval.map { .string($0) }
    let found = status([["displayName": "q", "conditionPrometheusQueryLanguage": .object(condition)]])
    #expect(found == expected, "\(query)")
}

@Test func someConditionsMustBeTheOnlyOne() {
    let query: JSONValue = ["displayName": "q", "conditionPrometheusQueryLanguage": ["query": "up == 0"]]
    #expect(status([threshold([:]), query]) == 400 && status([threshold([:]), threshold([:])]) == 200)
    let log: JSONValue = ["displayName": "l", "conditionMatchedLog": ["filter": "severity>=ERROR"]]
    let limit: JSONObject = ["alertStrategy": ["notificationRateLimit": ["period": "300s"]]]
    #expect(status([log]) == 400 && status([log], limit) == 200 && status([threshold([:])], limit) == 400)
    #expect(status([log, log], limit) == 400)
    #expect(status([threshold([:])], ["alertStrategy": ["autoClose": "1799s"]]) == 400)
    #expect(status([threshold([:])], ["alertStrategy": ["autoClose": "1800s"]]) == 200)
}

// monitoring-12
@Test(
    arguments: [
        (["USA"], 200), (["USA", "EUROPE"], 200), (["USA_OREGON", "EUROPE"], 400),
        (["EUROPE", "EUROPE", "EUROPE"], 400),
        (["EUROPE", "SOUTH_AMERICA", "ASIA_PACIFIC"], 200), (["MARS", "EUROPE", "USA"], 400),
    ] as [([JSONValue], Int)])
func usaCountsAsThreeLocations(regions: [JSONValue], expected: Int) {
    var cloud = TestCloud(enabled: [])
    let body: JSONValue = [
        "displayName": "u", "timeout": "10s", "httpCheck": ["path": "/"], "selectedRegions": .array(regions),
        "monitoredResource": ["type": "uptime_url", "labels": ["host": "a.example"]],
    ]
    #expect(cloud.call("POST", monitoringUrl + "/uptimeCheckConfigs", body).status == expected)
}

// monitoring-8
@Test func typesOfChannelsAreListed() {
    var cloud = TestCloud(enabled: [])
    let url = monitoringUrl + "/notificationChannelDescriptors"
    let types = cloud.call("GET", url).body["channelDescriptors"]?.array ?? []
    #expect(types.contains { $0["type"] == "email" && $0["labels"] == [["key": "email_address"]] })
    #expect(cloud.call("GET", url + "/email").body["type"] == "email" && cloud.call("GET", url + "/x").status == 404)
}
