import Text
import Testing

@testable import Emulator

private let channels = monitoringUrl + "/notificationChannels"
private let policies = monitoringUrl + "/alertPolicies"
private let checks = monitoringUrl + "/uptimeCheckConfigs"
private let root = "https://monitoring.googleapis.com/v3/"
private let email: JSONValue = [
    "type": "email", "labels": ["email_address": "a@b.example"], "userLabels": ["owner": "me"],
]

private func policy(_ channel: String? = nil, _ changes: JSONObject = [:]) -> JSONValue {
    var body: JSONObject = [
        "displayName": "errors", "combiner": "OR",
        "conditions": [
            [
                "displayName": "c",
                "conditionThreshold": [
                    "filter": "metric.type=\"custom.googleapis.com/m\" AND resource.type=\"r\"",
                    "comparison": "COMPARISON_GT",
                    "duration": "0s",
                ],
            ]
        ],
    ]
    if let channel { body["notificationChannels"] = [.string(channel)] }
    for (key, value) in changes { body[key] = value.isNull ? nil : value }
    return .object(body)
}

private func check(_ changes: JSONObject = [:]) -> JSONValue {
    var body: JSONObject = [
        "displayName": "Api up", "timeout": "10s", "httpCheck": ["path": "healthz", "useSsl": true],
        "monitoredResource": ["type": "uptime_url", "labels": ["host": "api.example"]],
    ]
    for (key, value) in changes { body[key] = value.isNull ? nil : value }
    return .object(body)
}

// The sequence and the shapes: monitoring-1, monitoring-2, monitoring-10.
@Test func anAlertPolicyIsCreatedUpdatedAndDeletedAsRecorded() {
    var cloud = TestCloud(enabled: [])
    let channel = cloud.call("POST", channels, email).body
    #expect(
        channel.object?.sortedKeys == [
            "creationRecord", "enabled", "labels", "mutationRecords", "name", "type", "userLabels",
        ])
    let name = channel["name"]?.string ?? ""
    let made = cloud.call("POST", policies, policy(name)).body
    let id = made["name"]?.string ?? ""
    #expect(id.hasPrefix("projects/acme-ml/alertPolicies/") && made["enabled"] == true)
    #expect(made["conditions", "0", "name"]?.string?.hasPrefix(id + "/conditions/") == true)
    #expect(made["creationRecord"] == made["mutationRecord"])
    #expect(cloud.call("GET", root + id).body == made)

    cloud.now = Instant(milliseconds: cloud.now.milliseconds + 5000)
    let refused = cloud.call("DELETE", root + name + "?force=false")
    #expect(refused.status == 400)
    let masked = cloud.call(
        "PATCH", root + id + "?updateMask=enabled,severity", policy(nil, ["enabled": false, "severity": "ERROR"])
    ).body
    #expect(
        masked["enabled"] == false && masked["severity"] == "ERROR" && masked["notificationChannels"] == [.string(name)]
    )
    #expect(masked["mutationRecord"] != made["mutationRecord"] && masked["creationRecord"] == made["creationRecord"])
    #expect(cloud.call("DELETE", root + id).body == [:])
    #expect(cloud.call("DELETE", root + name + "?force=false").body == [:])
    #expect(cloud.call("GET", root + id).status == 404)
}

@Test func aConditionKeepsItsNameOnlyWhenItIsSentBack() {
    var cloud = TestCloud(enabled: [])
    let made = cloud.call("POST", policies, policy()).body
    let url = root + (made["name"]?.string ?? "")
    #expect(cloud.call("PATCH", url, made).body["conditions"] == made["conditions"])
    let renamed = cloud.call("PATCH", url, policy(nil, ["documentation": ["content": "x"]])).body
    #expect(renamed["conditions", "0", "name"] != made["conditions", "0", "name"])
    #expect(renamed["documentation", "mimeType"] == "text/markdown")
    #expect(cloud.call("PATCH", url, policy()).body["documentation"] == nil)
    #expect(cloud.call("PATCH", url, made).status == 400)
}

@Test func wrongPoliciesAreRefused() {
    var cloud = TestCloud(enabled: [])
    let condition = policy()["conditions"]?.array?.first ?? .null
    let changes: [JSONObject] = [
        ["combiner": .null], ["displayName": .null], ["conditions": []],
        ["conditions": .array(Array(repeating: condition, count: 7))], ["conditions": [["displayName": "x"]]],
        ["notificationChannels": ["projects/acme-ml/notificationChannels/1"]], ["notificationChannels": ["x"]],
        ["combiner": "XOR"], ["userLabels": ["Bad": "x"]],
        ["documentation": ["content": .string(String(repeating: "x", count: 8193))]],
    ]
    for change in changes {
        let answer = cloud.call("POST", policies, policy(nil, change))
        #expect(answer.status == 400 || answer.status == 404, "\(change)")
    }
    #expect(cloud.call("GET", policies).body["alertPolicies"] == nil)
    #expect(cloud.call("POST", policies, policy("projects/acme-ml/notificationChannels/1")).body.status == "NOT_FOUND")
}

@Test func resourcesAreFilteredByLabels() {
    var cloud = TestCloud(enabled: [])
    cloud.call("POST", policies, policy(nil, ["userLabels": ["owner": "me", "a-b": "x.y"]]))
    cloud.call("POST", policies, policy(nil, ["userLabels": ["owner": "you"]]))
    func count(_ filter: String) -> Int {
        let answer = cloud.call("GET", policies + "?filter=" + percentEncoded(filter))
        return answer.status == 200 ? answer.body["alertPolicies"]?.array?.count ?? 0 : -answer.status
    }
    #expect(count("user_labels.owner=\"me\"") == 1)
    #expect(count("user_labels.\"owner\" = \"me\"") == 1)
    #expect(count("userLabels.owner=me AND user_labels.\"a-b\"='x.y'") == 1)
    #expect(count("user_labels.owner") == 2 && count("user_labels.other") == 0)
    #expect(count("NOT user_labels.owner=\"me\"") == 1 && count("user_labels.owner!=\"me\"") == 1)
    #expect(count("user_labels.owner=\"me\" AND display_name=\"errors\"") == 1)
    #expect(count("=") == -400 && count("a=b=c") == -400)
}

@Test func aForcedDeleteRemovesAChannelFromPolicies() {
    var cloud = TestCloud(enabled: [])
    let name = cloud.call("POST", channels, email).body["name"]?.string ?? ""
    let id = cloud.call("POST", policies, policy(name)).body["name"]?.string ?? ""
    #expect(cloud.call("DELETE", root + name + "?force=true").status == 200)
    #expect(cloud.call("GET", root + id).body["notificationChannels"] == [])
    #expect(cloud.call("DELETE", root + name).status == 404)
}

@Test func channelsNeedTheLabelsOfTheirType() {
    var cloud = TestCloud(enabled: [])
    let wrong: [JSONValue] = [
        [:], ["type": "pigeon"], ["type": "email"], ["type": "email", "labels": ["email_address": "x"]],
        ["type": "email", "labels": ["email_address": "a@b.example"], "sensitive": "x"],
    ]
    for body in wrong { #expect(cloud.call("POST", channels, body).status == 400, "\(body)") }
    let made = cloud.call("POST", channels, ["type": "pagerduty", "labels": ["service_key": "hunter2"]]).body
    #expect(made["labels", "service_key"] == "************")
    let url = root + (made["name"]?.string ?? "")
    let changed = cloud.call("PATCH", url + "?updateMask=displayName", ["displayName": "x"]).body
    #expect(changed["displayName"] == "x" && changed["type"] == "pagerduty")
    #expect(changed["mutationRecords"]?.array?.count == 2)
}

@Test func anUptimeCheckGetsItsDefaults() {
    var cloud = TestCloud(enabled: [])
    let made = cloud.call("POST", checks, check()).body
    #expect(made["name"]?.string?.hasPrefix("projects/acme-ml/uptimeCheckConfigs/api-up-") == true)
    #expect(made["httpCheck"] == ["path": "/healthz", "port": 443, "requestMethod": "GET", "useSsl": true])
    #expect(made["monitoredResource", "labels", "project_id"] == "acme-ml")
    #expect(made["period"] == "60s" && made["checkerType"] == "STATIC_IP_CHECKERS")
    let url = root + (made["name"]?.string ?? "")
    #expect(cloud.call("GET", url).body == made)
    let changed = cloud.call(
        "PATCH", url + "?updateMask=http_check.path,period", check(["httpCheck": ["path": "/up"], "period": "300s"])
    ).body
    #expect(
        changed["httpCheck", "path"] == "/up" && changed["httpCheck", "useSsl"] == true && changed["period"] == "300s")
    #expect(
        cloud.call("PATCH", url, check(["monitoredResource": ["type": "uptime_url", "labels": ["host": "other"]]]))
            .status == 400)
    #expect(cloud.call("GET", checks).body["totalSize"] == 1)
    #expect(cloud.call("DELETE", url).body == [:])
    #expect(cloud.call("GET", url).body.message.hasPrefix("Config not found for check"))
}

@Test(
    arguments: [
        ["displayName": .null], ["monitoredResource": .null], ["httpCheck": .null], ["timeout": .null],
        ["period": "90s"],
        ["timeout": "61s"],
        ["timeout": "0s"], ["selectedRegions": ["EUROPE"]], ["selectedRegions": ["MARS"]],
        ["monitoredResource": ["type": "uptime_url", "labels": ["x": "y"]]], ["tcpCheck": ["port": 1]],
    ] as [JSONObject])
func wrongChecksAreRefused(changes: JSONObject) {
    var cloud = TestCloud(enabled: [])
    #expect(cloud.call("POST", checks, check(changes)).status == 400)
}

@Test func aCheckInUseCannotBeDeleted() {
    var cloud = TestCloud(enabled: [])
    let name = cloud.call("POST", checks, check()).body["name"]?.string ?? ""
    let id = name.split(separator: "/").last ?? ""
    let filter =
        "resource.type=\"uptime_url\" AND metric.type=\"monitoring.googleapis.com/uptime_check/check_passed\" "
        + "AND metric.label.check_id=\"\(id)\""
    let threshold: JSONValue = ["filter": .string(filter), "comparison": "COMPARISON_GT", "duration": "0s"]
    let made = cloud.call(
        "POST", policies, policy(nil, ["conditions": [["displayName": "c", "conditionThreshold": threshold]]])
    ).body
    #expect(cloud.call("DELETE", root + name).body.status == "FAILED_PRECONDITION")
    cloud.call("DELETE", root + (made["name"]?.string ?? ""))
    #expect(cloud.call("DELETE", root + name).status == 200)
}

@Test func secretsOfChecksAreNotShown() {
    var cloud = TestCloud(enabled: [])
    let http: JSONValue = ["authInfo": ["username": "u", "password": "p"], "maskHeaders": true, "headers": ["A": "b"]]
    let made = cloud.call("POST", checks, check(["httpCheck": http])).body
    #expect(made["httpCheck", "authInfo"] == ["username": "u", "password": "******"])
    #expect(made["httpCheck", "headers", "A"] == "******")
    #expect(cloud.call("GET", checks).body["uptimeCheckConfigs", "0", "httpCheck", "authInfo", "password"] == "******")
}
