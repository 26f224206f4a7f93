import HTTP
import Text
import Testing

@testable import Emulator

private let object = bucketUrl + "/acme-b/o/x"

private func put(_ cloud: inout TestCloud) -> Int {
    cloud.call(
        "POST", bucketUrl.replacing("/storage/v1", with: "/upload/storage/v1") + "/acme-b/o?uploadType=media&name=x"
    )
    .status
}

private func cloudWithObject(_ bucket: JSONObject = [:]) -> TestCloud {
    var cloud = TestCloud()
    var body = bucket
    body["name"] = "acme-b"
    cloud.call("POST", bucketUrl + "?project=acme-ml", .object(body))
    #expect(put(&cloud) == 200)
    return cloud
}

// storage-47
@Test(arguments: ["temporaryHold", "eventBasedHold"])
func whatIsHeldStays(hold: String) {
    var cloud = cloudWithObject(["versioning": ["enabled": true]])
    #expect(cloud.call("PATCH", object, [hold: true]).status == 200)
    let refused = cloud.call("DELETE", object)
    #expect(refused.status == 403 && refused.body["error", "errors", "0", "reason"] == "objectUnderActiveHold")
    #expect(put(&cloud) == 403 && cloud.call("GET", object).status == 200)
    cloud.call("PATCH", object, [hold: false])
    #expect(cloud.call("DELETE", object).status == 204)
}

@Test func whatIsRetainedStaysForItsTime() {
    var cloud = cloudWithObject(["retentionPolicy": ["retentionPeriod": "60"]])
    let refused = cloud.call("DELETE", object)
    #expect(refused.status == 403 && refused.body["error", "errors", "0", "reason"] == "retentionPolicyNotMet")
    #expect(put(&cloud) == 403)
    cloud.now = Instant(milliseconds: cloud.now.milliseconds + 60_000)
    #expect(put(&cloud) == 200 && cloud.call("DELETE", object).status == 403)
    cloud.now = Instant(milliseconds: cloud.now.milliseconds + 60_000)
    #expect(cloud.call("DELETE", object).status == 204)
}

@Test func withVersioningAnOlderVersionIsRetained() {
    var cloud = cloudWithObject(["retentionPolicy": ["retentionPeriod": "60"], "versioning": ["enabled": true]])
    let generation = cloud.call("GET", object).body["generation"]?.string ?? ""
    #expect(cloud.call("DELETE", object).status == 204)
    #expect(cloud.call("DELETE", object + "?generation=" + generation).status == 403)
}

// storage-48
@Test func theClassOfAnObjectIsNotChangedSilently() {
    var cloud = cloudWithObject()
    #expect(cloud.call("PATCH", object, ["storageClass": "COLDLINE"]).status == 501)
    #expect(cloud.call("PATCH", object, ["storageClass": "STANDARD", "metadata": ["a": "b"]]).status == 200)
}

// storage-50
@Test(arguments: ["If-Match", "If-None-Match", "If-Modified-Since"])
func aConditionInAHeaderIsNotPassedOver(name: String) {
    var cloud = cloudWithObject()
    let response = answer(Request("GET", object, headers: [Header(name, "*")]), in: &cloud.store, at: cloud.now)
    #expect(response.status == 501)
}

// storage-24
@Test func aPatternTakesNoDelimiterButTheSlash() {
    var cloud = cloudWithObject()
    #expect(cloud.call("GET", bucketUrl + "/acme-b/o?matchGlob=*&delimiter=-").status == 400)
    #expect(cloud.call("GET", bucketUrl + "/acme-b/o?matchGlob=*&delimiter=/").status == 200)
}
