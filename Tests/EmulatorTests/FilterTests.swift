import Text
import Testing

@testable import Emulator

private let policies = monitoringUrl + "/alertPolicies"

private func count(_ filter: String, _ cloud: inout TestCloud) -> Int {
    let answer = cloud.call("GET", policies + "?filter=" + percentEncoded(filter))
    return answer.status == 200 ? answer.body["alertPolicies"]?.array?.count ?? 0 : -answer.status
}

private func cloudWithPolicies() -> TestCloud {
    var cloud = TestCloud(enabled: [])
    for (name, owner, enabled) in [("a", "me", true), ("b", "me", false), ("c", "you", true)] {
        let made = cloud.call(
            "POST", policies,
            [
                "displayName": .string(name), "combiner": "OR", "enabled": .bool(enabled),
                "userLabels": ["owner": .string(owner)],
                "conditions": [
                    ["displayName": "q", "conditionPrometheusQueryLanguage": ["query": "up == 0"]]
                ],
            ])
        #expect(made.status == 200)
    }
    return cloud
}

// google-19
@Test(
    arguments: [
        ("display_name=\"a\" OR display_name=\"c\"", 2),
        ("display_name=\"a\" OR display_name=\"b\" AND enabled=true", 1),
        ("(display_name=\"a\") OR (display_name=\"b\" AND enabled=true)", 1),
        ("(display_name=\"b\" AND enabled=false) OR display_name=\"c\"", 2),
        ("NOT (user_labels.owner=\"me\" OR display_name=\"x\")", 1),
        ("-display_name=\"a\"", 2),
        ("display_name=\"a\" enabled=true", 1),
        ("display_name=one_of(\"a\", \"b\")", 2),
        ("display_name=starts_with(\"a\")", 1),
        ("display_name!=ends_with(\"a\")", 2),
        ("user_labels:owner", 3),
        ("user_labels.owner:*", 3),
        ("user_labels.owner:Y", 1),
        ("display_name>\"a\" AND display_name<=\"c\"", 2),
        ("name:alertPolicies", 3),
        ("enabled=TRUE", 2),
        ("enabled=False OR enabled=one_of(\"True\")", 3),
        ("combiner=OR", 3),
    ])
func filtersSelectWhatTheySay(filter: String, expected: Int) {
    var cloud = cloudWithPolicies()
    #expect(count(filter, &cloud) == expected, "\(filter)")
}

@Test(
    arguments: [
        ("colour=\"red\"", -400), ("display_name.x=\"a\"", -400), ("(display_name=\"a\"", -400),
        ("display_name=\"a", -400), ("display_name=", -400), ("OR", -400), ("display_name=\"a\")", -400),
        ("display_name=monitoring.regex.full_match(\"a\")", -501), ("display_name=a*", -501),
        ("conditions.display_name=\"q\"", -501), ("user_labels=owner", -501), ("combiner=ANY", -400),
        ("creation_record.mutate_time>yesterday", -400), ("AND display_name=\"a\"", -400),
        ("display_name=\"a\" AND", -400),
    ])
func unsupportedFiltersAreRefused(filter: String, expected: Int) {
    var cloud = cloudWithPolicies()
    #expect(count(filter, &cloud) == expected, "\(filter)")
}

@Test func deeplyNestedFiltersAreRefused() {
    var cloud = cloudWithPolicies()
    let deep = String(repeating: "(", count: 5000) + "enabled=true" + String(repeating: ")", count: 5000)
    #expect(count(deep, &cloud) == -400)
    #expect(count(String(repeating: "NOT ", count: 5000) + "enabled=true", &cloud) == -400)
}

// google-20
@Test func listsAreOrdered() {
    var cloud = cloudWithPolicies()
    func names(_ order: String) -> [String] {
        let answer = cloud.call("GET", policies + "?orderBy=" + percentEncoded(order))
        guard answer.status == 200 else { return ["\(answer.status)"] }
        return (answer.body["alertPolicies"]?.array ?? []).compactMap { $0["displayName"]?.string }
    }
    #expect(names("display_name desc") == ["c", "b", "a"])
    #expect(names("user_labels.owner desc, display_name") == ["c", "a", "b"])
    #expect(names("enabled,display_name") == ["b", "a", "c"])
    // monitoring-45
    #expect(names("-display_name") == ["c", "b", "a"] && names("-user_labels.owner,display_name") == ["c", "a", "b"])
    #expect(names("-") == ["400"] && names("-colour") == ["400"])
    #expect(names("colour") == ["400"] && names("display_name up") == ["400"] && names("a,,b") == ["400"])
}

// google-42
@Test(
    arguments: [
        ("create_time>2020-01-01T06:00:00Z", 2), ("create_time>2020-01-01", 2), ("create_time<2020-01-01", 0),
        // The second secret is made a second later; both times have six digits after the point.
        ("create_time>\"2026-03-01T12:00:00Z\"", 1), ("create_time>=2026-03-01T12:00:00Z", 2),
        ("create_time=2026-03-01T13:00:00+01:00", 1), ("create_time!=2026-03-01T12:00:00Z", 1),
        ("create_time<2026-03-01T13:00:01+01:00", 1), ("rotation.rotation_period>3600s", 1),
        ("rotation.rotation_period<10000s", 0), ("rotation.rotation_period=36000s", 1),
        ("name:a OR create_time:2026", 2),
        ("replication:automatic", 2), ("replication=automatic", -501),
    ])
func timesAreComparedByTheirValue(filter: String, expected: Int) {
    var cloud = TestCloud()
    cloud.now = Instant(rfc3339: "2026-03-01T12:00:00Z") ?? testTime
    cloud.call("POST", secretUrl + "?secretId=a", ["replication": ["automatic": [:]]])
    cloud.now = Instant(rfc3339: "2026-03-01T12:00:01Z") ?? testTime
    cloud.call(
        "POST", secretUrl + "?secretId=b",
        [
            "replication": ["automatic": [:]], "topics": [["name": "projects/acme-ml/topics/t"]],
            "rotation": ["rotationPeriod": "36000s", "nextRotationTime": "2027-01-01T00:00:00Z"],
        ])
    let answer = cloud.call("GET", secretUrl + "?filter=" + percentEncoded(filter))
    #expect(
        (answer.status == 200 ? answer.body["secrets"]?.array?.count ?? 0 : -answer.status) == expected,
        "\(answer.body)")
}
