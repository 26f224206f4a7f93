import Testing
import Text

@testable import Emulator

/// A request, and the status of its answer.
private struct Probe: Sendable, CustomTestStringConvertible {
    var name: String
    var method: String
    var url: String
    var body: JSONValue?
    var status: Int

    init(_ name: String, _ method: String, _ url: String, _ body: JSONValue? = nil, _ status: Int) {
        (self.name, self.method, self.url, self.body, self.status) = (name, method, url, body, status)
    }

    var testDescription: String { "\(name) \(status)" }
}

private func container(_ name: String, after: [String] = []) -> JSONValue {
    [
        "name": .string(name), "image": "eu.pkg.dev/p/r/api@sha256:1",
        "dependsOn": .array(after.map { .string($0) }),
    ]
}

private func job(_ containers: [JSONValue], volumes: [String] = []) -> JSONValue {
    [
        "template": [
            "template": [
                "containers": .array(containers),
                "volumes": .array(volumes.map { ["name": .string($0), "emptyDir": [:]] }),
            ]
        ]
    ]
}

private func bucket(_ changes: JSONObject) -> JSONValue {
    .object(JSONObject([("name", "acme-b")]).merging(changes))
}

extension JSONObject {
    fileprivate func merging(_ other: JSONObject) -> JSONObject {
        var all = self
        for (key, value) in other { all[key] = value }
        return all
    }
}

private func deleting(_ condition: JSONObject) -> JSONValue {
    bucket(["lifecycle": ["rule": [["action": ["type": "Delete"], "condition": .object(condition)]]]])
}

private func replicas(_ places: [String]) -> JSONValue {
    ["replication": ["userManaged": ["replicas": .array(places.map { ["location": .string($0)] })]]]
}

private func query(_ text: String) -> JSONValue {
    [
        "displayName": "x", "combiner": "OR",
        "conditions": [["displayName": "c", "conditionPrometheusQueryLanguage": ["query": .string(text)]]],
    ]
}

private func policy(
    _ changes: JSONObject, filter: String = "run.googleapis.com/request_count", wholeFilter: String? = nil
) -> JSONValue {
    let filter = wholeFilter ?? "resource.type=\"cloud_run_revision\" AND metric.type=\"\(filter)\""
    let threshold: JSONObject = [
        "filter": .string(filter), "duration": "60s",
        "comparison": changes["comparison"] ?? "COMPARISON_GT",
    ]
    var body: JSONObject = [
        "displayName": "x", "combiner": "OR",
        "conditions": [["displayName": "c", "conditionThreshold": .object(threshold)]],
    ]
    for (key, value) in changes where key != "comparison" { body[key] = value }
    return .object(body)
}

private let long = JSONValue.string(String(repeating: "é", count: 513))
private let jobs = "https://run.googleapis.com/v2/projects/acme-ml/locations"
private let repositories = "https://artifactregistry.googleapis.com/v1/projects/acme-ml/locations"
private let policies = monitoringUrl + "/alertPolicies"

private let probes: [Probe] = [
    // google-40, artifactregistry-18
    Probe("job in", "POST", jobs + "/mars-west1/jobs?jobId=a", minimalJob, 403),
    Probe("job in", "POST", jobs + "/europe-west4/jobs?jobId=a", minimalJob, 200),
    Probe("jobs of", "GET", jobs + "/europe-west99/jobs", nil, 403),
    Probe(
        "repository in", "POST", repositories + "/europe-wset1/repositories?repositoryId=a", ["format": "DOCKER"], 403),
    Probe("repository in", "POST", repositories + "/europe/repositories?repositoryId=a", ["format": "DOCKER"], 200),
    Probe("job in a multi-region", "GET", jobs + "/europe/jobs", nil, 403),
    // storage-44, storage-45
    Probe("projection", "GET", bucketUrl + "?project=acme-ml&projection=all", nil, 400),
    Probe("projection", "GET", bucketUrl + "?project=acme-ml&projection=full", nil, 200),
    Probe(
        "turbo in one region", "POST", bucketUrl + "?project=acme-ml",
        bucket(["location": "EUROPE-WEST1", "rpo": "ASYNC_TURBO"]), 400),
    Probe(
        "turbo in a multi-region", "POST", bucketUrl + "?project=acme-ml",
        bucket(["location": "EU", "rpo": "ASYNC_TURBO"]), 400),
    Probe(
        "turbo in two", "POST", bucketUrl + "?project=acme-ml", bucket(["location": "EUR4", "rpo": "ASYNC_TURBO"]), 200),
    // storage-6
    Probe(
        "no prevention", "POST", bucketUrl + "?project=acme-ml",
        bucket(["iamConfiguration": ["publicAccessPrevention": "denied"]]), 400),
    Probe(
        "a prevention", "POST", bucketUrl + "?project=acme-ml",
        bucket(["iamConfiguration": ["publicAccessPrevention": "enforced"]]), 200),
    // storage-37, storage-38, storage-49
    Probe("an age below zero", "POST", bucketUrl + "?project=acme-ml", deleting(["age": -1]), 400),
    Probe("an age", "POST", bucketUrl + "?project=acme-ml", deleting(["age": 0]), 200),
    Probe("no day", "POST", bucketUrl + "?project=acme-ml", deleting(["createdBefore": "yesterday"]), 400),
    Probe("no such day", "POST", bucketUrl + "?project=acme-ml", deleting(["createdBefore": "2026-02-31"]), 400),
    Probe("a day", "POST", bucketUrl + "?project=acme-ml", deleting(["createdBefore": "2026-02-28"]), 200),
    Probe(
        "kept for no time", "POST", bucketUrl + "?project=acme-ml",
        bucket(["retentionPolicy": ["retentionPeriod": "0"]]),
        400),
    Probe(
        "kept too long", "POST", bucketUrl + "?project=acme-ml",
        bucket(["retentionPolicy": ["retentionPeriod": "3155760001"]]), 400),
    Probe("no key", "POST", bucketUrl + "?project=acme-ml", bucket(["encryption": ["defaultKmsKeyName": "k"]]), 400),
    Probe(
        "a key", "POST", bucketUrl + "?project=acme-ml",
        bucket(["encryption": ["defaultKmsKeyName": "projects/p/locations/eu/keyRings/r/cryptoKeys/k"]]), 200),
    // secretmanager-20
    Probe("a replica nowhere", "POST", secretUrl + "?secretId=s", replicas(["mars-1"]), 400),
    Probe("one replica twice", "POST", secretUrl + "?secretId=s", replicas(["europe-west1", "europe-west1"]), 400),
    Probe("two replicas", "POST", secretUrl + "?secretId=s", replicas(["europe-west1", "europe-west4"]), 200),
    Probe(
        "a topic's short name", "POST", secretUrl + "?secretId=s",
        ["replication": ["automatic": [:]], "topics": [["name": "events"]]], 400),
    // run-65, run-78, run-80
    Probe(
        "a circle", "POST", runUrl + "/jobs?jobId=a",
        job([container("a", after: ["b"]), container("b", after: ["c"]), container("c", after: ["a"])]), 400),
    Probe(
        "an order", "POST", runUrl + "/jobs?jobId=a",
        job([container("a", after: ["b", "c"]), container("b", after: ["c"]), container("c")]), 200),
    Probe(
        "two volumes of one name", "POST", runUrl + "/jobs?jobId=a", job([container("a")], volumes: ["v", "v"]), 400),
    Probe("two volumes", "POST", runUrl + "/jobs?jobId=a", job([container("a")], volumes: ["v", "w"]), 200),
    Probe(
        "a long description", "POST", runUrl + "/services?serviceId=a",
        .object((minimalService.object ?? [:]).merging(["description": long])), 400),
    // monitoring-27
    Probe("a metric of nobody", "POST", policies, policy([:], filter: "acme.example/requests"), 404),
    Probe("a metric of no API", "POST", policies, policy([:], filter: "nosuchthing.googleapis.com/requests"), 404),
    Probe("a metric without a name", "POST", policies, policy([:], filter: "custom.googleapis.com"), 404),
    Probe("a metric of one's own", "POST", policies, policy([:], filter: "custom.googleapis.com/acme/requests"), 200),
    Probe("a log's metric", "POST", policies, policy([:], filter: "logging.googleapis.com/user/errors"), 200),
    Probe(
        "Kubernetes' metric", "POST", policies, policy([:], filter: "kubernetes.io/container/cpu/core_usage_time"), 200),
    // monitoring-42
    Probe("equal", "POST", policies, policy(["comparison": "COMPARISON_EQ"]), 400),
    Probe("at least", "POST", policies, policy(["comparison": "COMPARISON_GE"]), 400),
    Probe("less", "POST", policies, policy(["comparison": "COMPARISON_LT"]), 200),
    // monitoring-6, monitoring-43
    Probe(
        "a plain text", "POST", policies, policy(["documentation": ["content": "x", "mimeType": "text/plain"]]), 400),
    Probe("Markdown", "POST", policies, policy(["documentation": ["content": "x", "mimeType": "text/markdown"]]), 200),
    Probe("a long name", "POST", policies, policy(["displayName": long]), 400),
    Probe(
        "a long content", "POST", policies,
        policy(["documentation": ["content": .string(String(repeating: "é", count: 6000))]]), 400),
    Probe(
        "four links", "POST", policies,
        policy([
            "documentation": [
                "content": "x", "links": .array(Array(repeating: ["displayName": "d", "url": "https://x"], count: 4)),
            ]
        ]), 400),
    Probe(
        "a long subject", "POST", policies,
        policy(["documentation": ["content": "x", "subject": .string(String(repeating: "é", count: 5121))]]), 400),
    Probe(
        "a link's long name", "POST", policies,
        policy([
            "documentation": ["content": "x", "links": [["displayName": .string(String(repeating: "é", count: 64))]]]
        ]),
        400),
    Probe(
        "a long link", "POST", policies,
        policy(["documentation": ["content": "x", "links": [["url": .string(String(repeating: "x", count: 2084))]]]]),
        400),
    Probe(
        "a link", "POST", policies,
        policy([
            "documentation": [
                "content": "x",
                "links": [
                    [
                        "displayName": .string(String(repeating: "é", count: 63)),
                        "url": .string(String(repeating: "x", count: 2083)),
                    ]
                ],
            ]
        ]), 200),
    // monitoring-40
    Probe(
        "an objective", "POST", policies,
        policy([:], wholeFilter: "select_slo_burn_rate(\"projects/1/services/s/serviceLevelObjectives/o\", \"3600s\")"),
        200),
    Probe(
        "no such series", "POST", policies, policy([:], wholeFilter: "select_slo_speed(\"projects/1\", \"3600s\")"), 400
    ),
    Probe(
        "an open series", "POST", policies, policy([:], wholeFilter: "select_slo_burn_rate(\"projects/1, 3600s)"), 400),
    // monitoring-39
    Probe("a query for a range", "POST", policies, query("up[5m]"), 400),
    Probe("a query for a text", "POST", policies, query("\"up\""), 400),
    Probe("a query for numbers", "POST", policies, query("rate(up[5m]) > 0"), 200),
    Probe(
        "a channel's long name", "POST", monitoringUrl + "/notificationChannels",
        ["type": "email", "labels": ["email_address": "a@acme.example"], "displayName": long], 400),
    // iam-27, iam-44
    Probe("no role", "POST", projectUrl + ":setIamPolicy", granting("roles/nonsense"), 400),
    Probe("no role of Cloud Run", "POST", projectUrl + ":setIamPolicy", granting("roles/run.invokr"), 400),
    Probe("a role of Cloud Run", "POST", projectUrl + ":setIamPolicy", granting("roles/run.sourceDeveloper"), 200),
    // iam-40
    Probe("a role of another project", "POST", projectUrl + ":setIamPolicy", granting("projects/other/roles/a"), 400),
    Probe(
        "a role of a project by its number", "POST", projectUrl + ":setIamPolicy", granting("projects/42/roles/a"), 200),
    Probe("a role of an organization", "POST", projectUrl + ":setIamPolicy", granting("organizations/1/roles/a"), 200),
    // iam-46
    Probe("no role to read", "GET", "https://iam.googleapis.com/v1/roles/run.invokr", nil, 404),
    Probe("a role to read", "GET", "https://iam.googleapis.com/v1/roles/run.invoker", nil, 501),
]

private func granting(_ role: String) -> JSONValue {
    ["policy": ["bindings": [["role": .string(role), "members": ["user:ada@acme.example"]]]]]
}

@Test(arguments: probes) private func whatGoogleRefusesIsRefused(_ probe: Probe) {
    var cloud = TestCloud()
    let answer = cloud.call(probe.method, probe.url, probe.body)
    #expect(answer.status == probe.status, "\(answer.body)")
}

// run-79
@Test(
    arguments: [
        (["taskCount": 0], 200), (["taskCount": 10_001], 400), (["taskCount": 10_000], 200), (["timeout": "0s"], 400),
        (["timeout": "604801s"], 400), (["timeout": "60s"], 200), (["containerOverrides": [["name": "b"]]], 400),
        (["containerOverrides": [["name": "a", "args": ["x"]]]], 200),
        (["containerOverrides": [["env": [["name": "K_SERVICE", "value": "x"]]]]], 400),
        (["containerOverrides": [["env": [["name": "A", "value": "x"]]]]], 200),
    ] as [(JSONValue, Int)])
func aRunKeepsToTheLimitsOfItsJob(overrides: JSONValue, expected: Int) {
    var cloud = TestCloud()
    cloud.finish("POST", runUrl + "/jobs?jobId=j", job([container("a")]))
    let answer = cloud.call("POST", runUrl + "/jobs/j:run", ["overrides": overrides])
    #expect(answer.status == expected, "\(overrides) \(answer.body)")
}

// storage-45
@Test func aBucketInOneRegionDoesNotBecomeFaster() {
    var cloud = TestCloud()
    cloud.call("POST", bucketUrl + "?project=acme-ml", bucket(["location": "EUROPE-WEST1"]))
    #expect(cloud.call("PATCH", bucketUrl + "/acme-b", ["rpo": "ASYNC_TURBO"]).status == 400)
    #expect(cloud.call("PATCH", bucketUrl + "/acme-b", ["labels": ["a": "b"]]).status == 200)
}

// storage-38
@Test func aRetentionPolicyIsLockedByNoBody() {
    var cloud = TestCloud()
    cloud.call(
        "POST", bucketUrl + "?project=acme-ml",
        bucket(["retentionPolicy": ["retentionPeriod": "60", "isLocked": true]]))
    #expect(cloud.call("GET", bucketUrl + "/acme-b").body["retentionPolicy", "isLocked"] == nil)
}
