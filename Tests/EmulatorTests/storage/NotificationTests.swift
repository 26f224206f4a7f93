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
    #expect(made.status == 200 && made.body["id"] == "1")
    #expect(cloud.call("GET", url + "/1").body == made.body)
    #expect(cloud.call("GET", url).body["items"]?.array?.count == 1)
    let short = cloud.call("POST", url, ["topic": "projects/acme-ml/topics/t", "payload_format": "JSON_API_V1"])
    #expect(short.body["topic"] == topic && short.body["id"] == "2")
    let broken: [JSONValue] = [
        ["topic": "t", "payload_format": "NONE"], ["topic": topic], ["topic": topic, "payload_format": "XML"],
        ["topic": topic, "payload_format": "NONE", "event_types": ["OBJECT_FLY"]],
    ]
    for body in broken { #expect(cloud.call("POST", url, body).status == 400) }
    #expect(cloud.call("DELETE", url + "/1").status == 204 && cloud.call("GET", url + "/1").status == 404)
    #expect(cloud.call("GET", bucketUrl + "/none-of-acme/notificationConfigs").status == 404)
}
