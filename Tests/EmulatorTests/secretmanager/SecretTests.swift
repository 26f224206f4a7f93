import Emulator
import Text
import Testing

private let url = secretUrl + "/key"

// The sequence and the shapes: secretmanager-1, secretmanager-2, secretmanager-5, secretmanager-6, secretmanager-8.
@Test func aSecretIsCreatedAndDeletedAsRecorded() {
    var cloud = TestCloud()
    #expect(cloud.call("GET", url).body.message == "Secret [projects/100000000001/secrets/key] not found.")
    let made = cloud.call(
        "POST", secretUrl + "?secretId=key", ["labels": ["a": "b"], "replication": ["automatic": [:]]]
    ).body
    #expect(made.object?.sortedKeys == ["createTime", "etag", "labels", "name", "replication"])
    #expect(made["name"] == "projects/100000000001/secrets/key" && made["replication"] == ["automatic": [:]])
    let added = cloud.call(
        "POST", url + ":addVersion", ["parent": "projects/acme-ml/secrets/key", "payload": ["data": "aGVsbG8="]]
    ).body
    #expect(added.object?.sortedKeys == ["createTime", "etag", "name", "replicationStatus", "state"])
    let version = url + "/versions/1"
    #expect(cloud.call("GET", version + "?%24alt=json%3Benum-encoding%3Dint").body["state"] == 1)
    let access = cloud.call("GET", version + ":access").body
    #expect(access["payload"] == ["data": "aGVsbG8=", "dataCrc32c": "2591144780"])
    let body: JSONValue = ["etag": added["etag"] ?? .null, "name": "projects/acme-ml/secrets/key/versions/1"]
    #expect(cloud.call("POST", version + ":disable", body).body["state"] == "DISABLED")
    #expect(cloud.call("POST", version + ":disable", body).status == 400)
    #expect(cloud.call("GET", version + ":access").body.status == "FAILED_PRECONDITION")
    let destroyed = cloud.call("POST", version + ":destroy", [:]).body
    #expect(destroyed["state"] == "DESTROYED" && destroyed["destroyTime"] != nil)
    #expect(cloud.call("POST", version + ":enable", [:]).status == 400)
    #expect(!cloud.store.contents.contains { $0.value?.compactText.contains("aGVsbG8=") == true })
    #expect(cloud.call("DELETE", url).body == [:])
    #expect(cloud.call("GET", version).status == 404)
}

@Test func versionsAreNumberedAndTheLastIsLatest() {
    var cloud = TestCloud()
    cloud.call("POST", secretUrl + "?secretId=key", ["replication": ["automatic": [:]]])
    #expect(cloud.call("GET", url + "/versions/latest").status == 404)
    for _ in 0..<11 { cloud.call("POST", url + ":addVersion", ["payload": ["data": "YQ=="]]) }
    #expect(cloud.call("GET", url + "/versions/latest").body["name"] == "projects/100000000001/secrets/key/versions/11")
    #expect(cloud.call("GET", url + "/versions/latest:access").body["payload", "data"] == "YQ==")
    let list = cloud.call("GET", url + "/versions?pageSize=2").body
    #expect(list["versions", "0", "name"]?.string?.hasSuffix("/11") == true && list["totalSize"] == 11)
    #expect(list["versions", "0", "data"] == nil)
    cloud.call("DELETE", url)
    cloud.call("POST", secretUrl + "?secretId=key", ["replication": ["automatic": [:]]])
    #expect(
        cloud.call("POST", url + ":addVersion", ["payload": ["data": "YQ=="]]).body["name"]?.string?.hasSuffix("/1")
            == true)
}

@Test func aWrongPayloadIsRefused() {
    var cloud = TestCloud()
    cloud.call("POST", secretUrl + "?secretId=key", ["replication": ["automatic": [:]]])
    let add = url + ":addVersion"
    #expect(cloud.call("POST", add, ["payload": ["data": "aGVsbG8=", "dataCrc32c": "2591144780"]]).status == 200)
    #expect(cloud.call("POST", add, ["payload": ["data": "aGVsbG8=", "dataCrc32c": "1"]]).status == 400)
    #expect(cloud.call("POST", add, ["payload": ["data": "%"]]).status == 400)
    #expect(cloud.call("POST", add, [:]).status == 400)
    let large = String(repeating: "QUFB", count: 21_846)
    #expect(cloud.call("POST", add, ["payload": ["data": .string(large)]]).status == 400)
    #expect(cloud.call("GET", url + "/versions").body["versions"]?.array?.count == 1)
}

@Test func anUpdateOfASecretNeedsAMask() {
    var cloud = TestCloud()
    cloud.call("POST", secretUrl + "?secretId=key", ["replication": ["automatic": [:]], "labels": ["a": "b"]])
    #expect(cloud.call("PATCH", url, ["labels": [:]]).status == 400)
    #expect(cloud.call("PATCH", url + "?updateMask=replication", [:]).status == 400)
    let changed = cloud.call("PATCH", url + "?updateMask=labels", ["labels": ["c": "d"]]).body
    #expect(changed["labels"] == ["c": "d"] && changed["replication"] == ["automatic": [:]])
    #expect(cloud.call("PATCH", url + "?updateMask=labels", ["etag": "\"old\"", "labels": [:]]).status == 400)
    #expect(cloud.call("GET", secretUrl + "?filter=labels.c%3Dd").body["secrets"]?.array?.count == 1)
    #expect(cloud.call("GET", secretUrl + "?filter=labels.c%3Dx").body["secrets"] == nil)
}

@Test func wrongSecretsAreRefused() {
    var cloud = TestCloud()
    #expect(cloud.call("POST", secretUrl + "?secretId=key", [:]).status == 400)
    #expect(cloud.call("POST", secretUrl + "?secretId=k%20y", ["replication": ["automatic": [:]]]).status == 400)
    #expect(
        cloud.call(
            "POST", secretUrl + "?secretId=key",
            ["replication": ["automatic": [:], "userManaged": ["replicas": [["location": "x"]]]]]
        ).status == 400)
    cloud.call("POST", secretUrl + "?secretId=key", ["replication": ["automatic": [:]]])
    #expect(cloud.call("POST", secretUrl + "?secretId=key", ["replication": ["automatic": [:]]]).status == 409)
    #expect(cloud.call("DELETE", url + "?etag=x").status == 400)
}

// secretmanager-22
@Test func destroyingAVersionCanBeDelayed() {
    var cloud = TestCloud()
    cloud.call("POST", secretUrl + "?secretId=s", ["replication": ["automatic": [:]], "versionDestroyTtl": "86400s"])
    cloud.call("POST", secretUrl + "/s:addVersion", ["payload": ["data": "YQ=="]])
    let version = secretUrl + "/s/versions/1"
    let doomed = cloud.call("POST", version + ":destroy", [:]).body
    #expect(doomed["state"] == "DISABLED" && doomed["scheduledDestroyTime"] != nil, "\(doomed)")
    let saved = cloud.call("POST", version + ":enable", [:]).body
    #expect(saved["state"] == "ENABLED" && saved["scheduledDestroyTime"] == nil)
    #expect(cloud.call("GET", version + ":access").body["payload", "data"] == "YQ==")
    cloud.call("POST", version + ":destroy", [:])
    cloud.now = cloud.now.adding(days: 2)
    #expect(cloud.call("GET", version).body["state"] == "DESTROYED")
    #expect(cloud.call("POST", version + ":enable", [:]).status == 400)
}
