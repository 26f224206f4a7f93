import Text
import Testing

// secretmanager-15
@Test func aRegionalSecretStandsBelowItsLocation() {
    var cloud = TestCloud()
    let url = secretUrl.replacing("manager.", with: "manager.europe-west1.rep.")
        .replacing("/secrets", with: "/locations/europe-west1/secrets")
    #expect(cloud.call("POST", url + "?secretId=s", ["replication": ["automatic": [:]]]).status == 400)
    #expect(
        cloud.call("POST", url.replacing("locations/europe-west1", with: "locations/mars") + "?secretId=s", [:]).status
            == 400)
    let made = cloud.call("POST", url + "?secretId=s", [:]).body
    #expect(made["name"] == "projects/100000000001/locations/europe-west1/secrets/s")
    let version = cloud.call("POST", url + "/s:addVersion", ["payload": ["data": "eA=="]]).body
    #expect(version["name"] == "projects/100000000001/locations/europe-west1/secrets/s/versions/1")
    #expect(version["replicationStatus"] == nil)
    #expect(cloud.call("GET", url + "/s/versions/latest:access").body["payload", "data"] == "eA==")
    // The project's own secrets are others.
    #expect(cloud.call("GET", secretUrl + "/s").status == 404 && cloud.call("GET", secretUrl).body["secrets"] == nil)
    #expect(cloud.call("GET", url).body["totalSize"] == 1)
    #expect(cloud.call("GET", url.replacing("europe-west1", with: "us-east1") + "/s").body.message.contains("us-east1"))
    #expect(cloud.call("DELETE", url + "/s").status == 200 && cloud.call("GET", url).body["secrets"] == nil)
}
