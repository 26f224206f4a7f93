import Text
import Testing

// storage-35
@Test func aBucketHasNotifications() {
    var cloud = TestCloud()
    cloud.call("POST", bucketUrl + "?project=acme-ml", ["name": "acme-data"])
    let url = bucketUrl + "/acme-data/notificationConfigs"
    let topic: JSONValue = "//pubsub.googleapis.com/projects/acme-ml/topics/t"
    #expect(cloud.call("GET", url).body == ["kind": "storage#notifications"])
    let made = cloud.call("POST", url, ["topic": topic, "payload_format": "NONE", "event_types": ["OBJECT_DELETE"]])
    #expect(made.status == 200)
    let first = made.body["id"]?.string ?? ""
    #expect(cloud.call("GET", url + "/" + first).body == made.body)
    #expect(cloud.call("GET", url).body["items"]?.array?.count == 1)
    let short = cloud.call("POST", url, ["topic": "projects/acme-ml/topics/t", "payload_format": "JSON_API_V1"])
    #expect(short.body["topic"] == topic && short.body["id"] != made.body["id"])
    let broken: [JSONValue] = [
        ["topic": "t", "payload_format": "NONE"], ["topic": topic], ["topic": topic, "payload_format": "XML"],
        ["topic": topic, "payload_format": "NONE", "event_types": ["OBJECT_FLY"]],
    ]
    for body in broken { #expect(cloud.call("POST", url, body).status == 400) }
    #expect(cloud.call("DELETE", url + "/" + first).status == 204)
    #expect(cloud.call("GET", url + "/" + first).status == 404)
    #expect(cloud.call("GET", bucketUrl + "/none-of-acme/notificationConfigs").status == 404)
}

// storage-35
@Test func aNotificationsNumberIsNotGivenAgain() {
    var cloud = TestCloud()
    cloud.call("POST", bucketUrl + "?project=acme-ml", ["name": "acme-data"])
    let url = bucketUrl + "/acme-data/notificationConfigs"
    var made: [String] = []
    for _ in 0..<101 {
        let body: JSONValue = ["topic": "projects/acme-ml/topics/t", "payload_format": "NONE"]
        made.append(cloud.call("POST", url, body).body["id"]?.string ?? "")
        if made.count % 10 == 5 { cloud.call("DELETE", url + "/" + (made.popLast() ?? "")) }
    }
    let listed = (cloud.call("GET", url).body["items"]?.array ?? []).compactMap { $0["id"]?.string }
    #expect(listed == made && Set(made).count == made.count)
    let last = made.last ?? ""
    cloud.call("DELETE", url + "/" + last)
    let next = cloud.call("POST", url, ["topic": "projects/acme-ml/topics/t", "payload_format": "NONE"]).body["id"]
    #expect(Int(next?.string ?? "") ?? 0 > Int(last) ?? 0)
}
