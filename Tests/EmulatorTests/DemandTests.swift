import HTTP
import Testing
import Text

@testable import Emulator

private let topics = "https://pubsub.googleapis.com/v1/projects/acme-ml/topics"
private let subscriptions = "https://pubsub.googleapis.com/v1/projects/acme-ml/subscriptions"
private let tables = "https://bigquery.googleapis.com/bigquery/v2/projects/acme-ml/datasets/d/tables"
private let instances = "https://sqladmin.googleapis.com/v1/projects/acme-ml/instances"
private let redis = "https://redis.googleapis.com/v1/projects/acme-ml/locations/europe-west1/instances"
private let memcache = "https://memcache.googleapis.com/v1/projects/acme-ml/locations/europe-west1/instances"
private let keys = "https://cloudkms.googleapis.com/v1/projects/acme-ml/locations/eu/keyRings/r/cryptoKeys"
private let compute = "https://compute.googleapis.com/compute/v1/projects/acme-ml/global"
private let zones = "https://dns.googleapis.com/dns/v1/projects/acme-ml/managedZones"
private let roles = "https://iam.googleapis.com/v1/projects/acme-ml/roles"

/// A refusal of Google's that concerns several fields, or an object that must be there.
private struct Demand: Sendable, CustomTestStringConvertible {
    let name: String
    let method: String
    let url: String
    let body: JSONValue
    let status: Int

    init(_ name: String, _ method: String, _ url: String, _ body: JSONValue, _ status: Int) {
        (self.name, self.method, self.url, self.body, self.status) = (name, method, url, body, status)
    }

    var testDescription: String { "\(name) \(status)" }
}

private func subscription(_ changes: JSONObject, _ status: Int) -> Demand {
    var body: JSONObject = ["topic": "projects/acme-ml/topics/news"]
    for (key, value) in changes { body[key] = value }
    return Demand("subscription", "PUT", subscriptions + "/all", .object(body), status)
}

private func table(_ changes: JSONObject, _ status: Int) -> Demand {
    var body: JSONObject = [
        "tableReference": ["projectId": "acme-ml", "datasetId": "d", "tableId": "t"],
        "schema": [
            "fields": [
                ["name": "a", "type": "STRING"], ["name": "at", "type": "TIMESTAMP"], ["name": "n", "type": "INT64"],
                ["name": "many", "type": "DATE", "mode": "REPEATED"],
            ]
        ],
    ]
    for (key, value) in changes { body[key] = value }
    return Demand("table", "POST", tables, .object(body), status)
}

private func columns(_ fields: JSONValue, _ status: Int) -> Demand { table(["schema": ["fields": fields]], status) }

private func instance(_ version: String, _ settings: JSONValue, _ status: Int, master: String? = nil) -> Demand {
    var settings = settings
    settings["tier"] = settings["tier"] ?? "db-f1-micro"
    var body: JSONValue = ["name": "i", "databaseVersion": .string(version), "settings": settings]
    if let master { body["masterInstanceName"] = .string(master) }
    return Demand("instance", "POST", instances, body, status)
}

private func cache(_ changes: JSONObject, _ status: Int) -> Demand {
    var body: JSONObject = ["tier": "STANDARD_HA", "memorySizeGb": 5]
    for (key, value) in changes { body[key] = value }
    return Demand("redis", "POST", redis + "?instanceId=r", .object(body), status)
}

private func key(_ changes: JSONObject, _ status: Int) -> Demand {
    Demand("key", "POST", keys + "?cryptoKeyId=k", .object(changes), status)
}

private let range: JSONValue = ["start": "0", "end": "10", "interval": "1"]

private let demands: [Demand] = [
    // pubsub-8
    subscription([:], 200),
    subscription(["topic": "projects/acme-ml/topics/none"], 404),
    subscription(["topic": "projects/other/topics/none"], 200),
    subscription(["deadLetterPolicy": ["deadLetterTopic": "projects/acme-ml/topics/none"]], 404),
    subscription(
        ["pushConfig": ["pushEndpoint": "https://a.example"], "bigqueryConfig": ["table": "p.d.t"]], 400),
    subscription(["bigqueryConfig": ["table": "p.d.t", "useTopicSchema": true, "useTableSchema": true]], 400),
    subscription(["bigqueryConfig": ["table": "p.d.t", "useTopicSchema": true]], 200),
    // pubsub-7
    Demand("no mask", "PATCH", topics + "/news", ["topic": ["labels": ["a": "b"]]], 400),
    Demand("mask", "PATCH", topics + "/news", ["topic": ["labels": ["a": "b"]], "updateMask": "labels"], 200),
    // bigquery-18
    columns([["name": "a", "type": "STRING"], ["name": "A", "type": "DATE"]], 400),
    columns([["name": "a", "type": "RECORD"]], 400),
    columns([["name": "a", "type": "RECORD", "fields": [["name": "a", "type": "DATE"]]]], 200),
    columns(
        [["name": "a", "type": "STRUCT", "fields": [["name": "b", "type": "DATE"], ["name": "b", "type": "DATE"]]]], 400
    ),
    table(["timePartitioning": ["type": "DAY", "field": "at"]], 200),
    table(["timePartitioning": ["type": "DAY"]], 200),
    table(["timePartitioning": ["type": "DAY", "field": "none"]], 400),
    table(["timePartitioning": ["type": "DAY", "field": "a"]], 400),
    table(["timePartitioning": ["type": "DAY", "field": "many"]], 400),
    table(["rangePartitioning": ["field": "n", "range": range]], 200),
    table(["rangePartitioning": ["field": "a", "range": range]], 400),
    table(["timePartitioning": ["type": "DAY"], "rangePartitioning": ["field": "n", "range": range]], 400),
    table(["clustering": ["fields": ["a", "n"]]], 200),
    table(["clustering": ["fields": ["none"]]], 400),
    table(["view": ["query": "SELECT 1"], "materializedView": ["query": "SELECT 1"]], 400),
    // sqladmin-16
    instance("POSTGRES_16", ["tier": "db-custom-1-3840"], 200),
    instance("POSTGRES_16", ["tier": "db-n1-standard-1"], 400),
    instance("MYSQL_8_0", ["tier": "db-n1-standard-1"], 200),
    instance("POSTGRES_16", ["backupConfiguration": ["enabled": true, "binaryLogEnabled": true]], 400),
    instance("MYSQL_8_0", ["backupConfiguration": ["enabled": true, "binaryLogEnabled": true]], 200),
    instance("MYSQL_8_0", ["backupConfiguration": ["binaryLogEnabled": true]], 400),
    instance("POSTGRES_16", ["backupConfiguration": ["pointInTimeRecoveryEnabled": true]], 400),
    instance("POSTGRES_16", [:], 404, master: "none"),
    // sqladmin-14
    Demand("id", "POST", instances, ["name": "I_5", "settings": ["tier": "db-f1-micro"]], 400),
    // redis-4, redis-7
    cache([:], 200),
    cache(["replicaCount": 2], 400),
    cache(["replicaCount": 2, "readReplicasMode": "READ_REPLICAS_ENABLED"], 200),
    cache(["tier": "BASIC", "replicaCount": 1], 400),
    cache(["redisConfigs": ["maxmemory-policy": "allkeys-lru"]], 200),
    cache(["redisConfigs": ["no-such": "x"]], 400),
    Demand("id", "POST", redis + "?instanceId=R1", ["tier": "BASIC", "memorySizeGb": 1], 400),
    // memcache-3
    Demand(
        "no node", "POST", memcache + "?instanceId=m",
        ["nodeCount": 0, "nodeConfig": ["cpuCount": 1, "memorySizeMb": 1024]], 400),
    Demand(
        "a node", "POST", memcache + "?instanceId=m",
        ["nodeCount": 1, "nodeConfig": ["cpuCount": 1, "memorySizeMb": 1024]], 200),
    // cloudkms-8
    key(["purpose": "ENCRYPT_DECRYPT", "rotationPeriod": "86400s"], 400),
    key(["purpose": "ENCRYPT_DECRYPT", "rotationPeriod": "86400s", "nextRotationTime": "2027-01-01T00:00:00Z"], 200),
    key(["purpose": "MAC", "rotationPeriod": "86400s", "nextRotationTime": "2027-01-01T00:00:00Z"], 400),
    // iam-50
    Demand("role", "POST", roles, ["roleId": "abc", "role": ["includedPermissions": ["run.services.gett"]]], 400),
    Demand(
        "role", "POST", roles,
        ["roleId": "abc", "role": ["includedPermissions": ["run.services.get", "compute.any.thing"]]], 200),
    // secretmanager-18, secretmanager-21
    Demand(
        "rotated in the past", "POST", secretUrl + "?secretId=s",
        [
            "replication": ["automatic": [:]], "topics": [["name": "projects/acme-ml/topics/t"]],
            "rotation": ["nextRotationTime": "2019-01-01T00:00:00Z"],
        ], 400),
    Demand(
        "annotation", "POST", secretUrl + "?secretId=s",
        ["replication": ["automatic": [:]], "annotations": ["-a": "b"]], 400),
    Demand(
        "annotations", "POST", secretUrl + "?secretId=s",
        ["replication": ["automatic": [:]], "annotations": ["a": .string(String(repeating: "x", count: 16_384))]], 400),
    Demand(
        "annotation", "POST", secretUrl + "?secretId=s",
        ["replication": ["automatic": [:]], "annotations": ["acme.example-1_a": "B"]], 200),
    // storage-51, storage-52, storage-53
    Demand("CORS", "POST", bucketUrl + "?project=acme-ml", ["name": "abc", "cors": [["method": ["FETCH"]]]], 400),
    Demand("CORS", "POST", bucketUrl + "?project=acme-ml", ["name": "abc", "cors": [["method": ["GET", "*"]]]], 200),
    placed("EU", ["EUROPE-WEST1", "EUROPE-WEST4"], 200),
    placed("EU", ["EUROPE-WEST1"], 400),
    placed("EU", ["EUROPE-WEST1", "US-EAST1"], 400),
    placed("EUROPE-WEST1", ["EUROPE-WEST1", "EUROPE-WEST4"], 400),
    Demand(
        "folders", "POST", bucketUrl + "?project=acme-ml", ["name": "abc", "hierarchicalNamespace": ["enabled": true]],
        400),
    Demand(
        "class", "POST", bucketUrl + "?project=acme-ml",
        [
            "name": "abc",
            "lifecycle": [
                "rule": [["action": ["type": "SetStorageClass", "storageClass": "ICE"], "condition": ["age": 1]]]
            ],
        ], 400),
    Demand(
        "rules", "POST", bucketUrl + "?project=acme-ml",
        [
            "name": "abc",
            "lifecycle": [
                "rule": .array(Array(repeating: ["action": ["type": "Delete"], "condition": ["age": 1]], count: 101))
            ],
        ], 400),
    // compute-24
    firewall([:], 200),
    firewall(["denied": [["IPProtocol": "all"]]], 400),
    firewall(["allowed": []], 400),
    firewall(["direction": "EGRESS", "sourceRanges": ["10.0.0.0/8"]], 400),
    Demand(
        "late", "POST", compute + "/healthChecks", ["name": "h", "checkIntervalSec": 5, "timeoutSec": 10], 400),
    // dns-9
    records("www.a.example.", "A", ["192.0.2.1"], 200),
    records("a.example.", "MX", ["10 mail.b.example."], 200),
    records("www.b.example.", "A", ["192.0.2.1"], 400),
    records("www.xa.example.", "A", ["192.0.2.1"], 400),
    records("www.a.example", "A", ["192.0.2.1"], 400),
    records("www.a.example.", "A", ["192.0.2"], 400),
    records("www.a.example.", "A", [], 400),
    records("www.a.example.", "FOO", ["x"], 400),
    records("there.a.example.", "CNAME", ["b.example."], 400),
    records("new.a.example.", "CNAME", ["b.example."], 200),
    records("new.a.example.", "CNAME", ["b.example.", "c.example."], 400),
    records("a.example.", "MX", ["mail.b.example."], 400),
    Demand("occupied", "DELETE", zones + "/z", .null, 400),
    Demand(
        "change", "POST", zones + "/z/changes",
        ["additions": [["name": "www.b.example.", "type": "A", "ttl": 300, "rrdatas": ["192.0.2.1"]]]], 400),
    // iam-4, iam-51
    granting(["version": 2, "bindings": []], 400),
    granting(["version": 3, "bindings": [conditional("resource.name ==")]], 400),
    granting(["version": 3, "bindings": [conditional("resource.name == \"a")]], 400),
    granting(["version": 3, "bindings": [conditional("resource.name == \"a\"")]], 200),
    Demand(
        "named", "POST", roles, ["roleId": "abc", "role": ["name": "projects/acme-ml/roles/abc"]], 400),
    // run-85, run-86
    service(["revision": "other-1"], 400),
    service(["revision": "api-1"], 200),
    service(["volumes": [["name": "v", "emptyDir": [:]]]], mount: ["name": "v", "mountPath": "/a:b"], 400),
    service(
        ["volumes": [["name": "v", "secret": ["secret": "s"]]]],
        mount: ["name": "v", "mountPath": "/a", "subPath": "b"], 400),
    // cloudscheduler-21
    call(["uri": "https://a.example", "headers": ["X-A": .string(String(repeating: "x", count: 81_920))]], 400),
    call(["uri": "https://a.example", "oidcToken": ["audience": "x"]], 400),
    Demand(
        "every none", "POST", schedulerUrl,
        ["schedule": "every 0 minutes", "httpTarget": ["uri": "https://a.example"]], 400),
    // monitoring-33, monitoring-47, monitoring-48
    Demand(
        "another's label", "POST", monitoringUrl + "/notificationChannels",
        ["type": "email", "labels": ["email_address": "a@b.example", "url": "x"]], 400),
    Demand(
        "no port", "POST", monitoringUrl + "/uptimeCheckConfigs",
        [
            "displayName": "u", "timeout": "10s", "tcpCheck": [:],
            "monitoredResource": ["type": "uptime_url", "labels": ["host": "a.example"]],
        ], 400),
]

private func placed(_ location: String, _ regions: [String], _ status: Int) -> Demand {
    Demand(
        "placed", "POST", bucketUrl + "?project=acme-ml",
        [
            "name": "abc", "location": .string(location),
            "customPlacementConfig": ["dataLocations": .array(regions.map { .string($0) })],
        ], status)
}

private func service(_ template: JSONObject, mount: JSONValue? = nil, _ status: Int) -> Demand {
    var body = template
    var container: JSONValue = ["image": "eu.pkg.dev/p/r/api@sha256:1"]
    if let mount { container["volumeMounts"] = [mount] }
    body["containers"] = [container]
    return Demand("service", "POST", runUrl + "/services?serviceId=api", ["template": .object(body)], status)
}

private func firewall(_ changes: JSONObject, _ status: Int) -> Demand {
    var body: JSONObject = ["name": "f", "allowed": [["IPProtocol": "tcp", "ports": ["80"]]]]
    for (key, value) in changes { body[key] = value }
    return Demand("firewall", "POST", compute + "/firewalls", .object(body), status)
}

private func records(_ name: String, _ type: String, _ data: [String], _ status: Int) -> Demand {
    Demand(
        "records", "POST", zones + "/z/rrsets",
        ["name": .string(name), "type": .string(type), "ttl": 300, "rrdatas": .array(data.map { .string($0) })], status)
}

private func granting(_ policy: JSONValue, _ status: Int) -> Demand {
    Demand("policy", "POST", projectUrl + ":setIamPolicy", ["policy": policy], status)
}

private func conditional(_ expression: String) -> JSONValue {
    [
        "role": "roles/run.invoker", "members": ["group:a@b.example"],
        "condition": ["title": "t", "expression": .string(expression)],
    ]
}

private func call(_ target: JSONValue, _ status: Int) -> Demand {
    Demand("call", "POST", schedulerUrl, ["schedule": "* * * * *", "httpTarget": target], status)
}

@Test(arguments: demands) private func whatFieldsDemandOfEachOtherIsKept(_ demand: Demand) {
    var cloud = TestCloud(enabled: [
        "run", "iam", "cloudscheduler", "secretmanager", "pubsub", "bigquery", "sqladmin", "redis", "memcache",
        "cloudkms", "compute", "dns", "cloudresourcemanager",
    ])
    cloud.call("POST", zones, ["name": "z", "dnsName": "a.example.", "description": "d"])
    cloud.call(
        "POST", zones + "/z/rrsets", ["name": "there.a.example.", "type": "A", "ttl": 300, "rrdatas": ["192.0.2.1"]])
    cloud.call("PUT", topics + "/news", [:])
    cloud.call("POST", tables.replacing("/d/tables", with: ""), ["datasetReference": ["datasetId": "d"]])
    cloud.call("POST", keys.replacing("/r/cryptoKeys", with: "?keyRingId=r"), [:])
    let answer = cloud.call(demand.method, demand.url, demand.body.isNull ? nil : demand.body)
    #expect(answer.status == demand.status, "\(answer.body)")
}
