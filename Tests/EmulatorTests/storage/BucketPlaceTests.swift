import Text
import Testing

@testable import Emulator

private func make(_ body: JSONObject, _ cloud: inout TestCloud) -> (status: Int, body: JSONValue) {
    var body = body
    body["name"] = "place-of-acme"
    return cloud.call("POST", bucketUrl + "?project=acme-ml", .object(body))
}

// storage-31, storage-32
@Test(
    arguments: [
        ("EU", "multi-region", "DEFAULT"), ("nam4", "dual-region", "DEFAULT"), ("europe-west1", "region", nil),
    ] as [(String, String, JSONValue?)])
func aBucketHasALocationType(location: String, type: String, rpo: JSONValue?) {
    var cloud = TestCloud(enabled: [])
    let made = make(["location": .string(location)], &cloud).body
    #expect(made["locationType"]?.string == type && made["rpo"] == rpo)
}

@Test func anUnknownLocationIsRefused() {
    var cloud = TestCloud(enabled: [])
    #expect(make(["location": "MARS"], &cloud).status == 400)
    #expect(make(["rpo": "SOON"], &cloud).status == 400)
    #expect(make(["autoclass": ["enabled": true, "terminalStorageClass": "WARM"]], &cloud).status == 400)
}

// storage-30
@Test func autoclassHasItsTimes() {
    var cloud = TestCloud(enabled: [])
    let url = bucketUrl + "/place-of-acme"
    let made = make(["storageClass": "NEARLINE", "autoclass": ["enabled": true]], &cloud).body
    #expect(made["storageClass"] == "STANDARD" && made["autoclass", "terminalStorageClass"] == "NEARLINE")
    cloud.now = Instant(milliseconds: cloud.now.milliseconds + 5000)
    let same = cloud.call("PATCH", url, ["autoclass": ["enabled": true]]).body
    #expect(same["autoclass"] == made["autoclass"])
    let changed = cloud.call("PATCH", url, ["autoclass": ["terminalStorageClass": "ARCHIVE"]]).body
    #expect(changed["autoclass", "toggleTime"] == made["autoclass", "toggleTime"])
    #expect(
        changed["autoclass", "terminalStorageClassUpdateTime"] != made["autoclass", "terminalStorageClassUpdateTime"])
}

@Test func aPutReplacesABucket() {
    var cloud = TestCloud(enabled: [])
    let url = bucketUrl + "/place-of-acme"
    let made = make(["labels": ["a": "b"], "versioning": ["enabled": true], "location": "EU"], &cloud).body
    let put = cloud.call("PUT", url, ["labels": ["c": "d"]]).body
    #expect(put["labels"] == ["c": "d"] && put["versioning"] == nil && put["metageneration"] == "2")
    for field in ["name", "location", "timeCreated", "generation", "rpo", "projectNumber"] {
        #expect(put[field] == made[field], "\(field)")
    }
    #expect(cloud.call("PUT", url, ["location": "US"]).status == 400)
}

// storage-34
@Test func anEmptyPatchChangesNothing() {
    var cloud = cloudWithBucket()
    let url = bucketUrl + "/data-of-acme"
    let before = cloud.call("GET", url).body
    cloud.now = Instant(milliseconds: cloud.now.milliseconds + 5000)
    #expect(cloud.call("PATCH", url, [:]).body == before)
    #expect(cloud.call("PATCH", url, ["location": "europe-west1", "etag": "x"]).body == before)
    #expect(cloud.call("PATCH", url, ["labels": ["a": "b"]]).body["metageneration"] == "2")
    upload("x", "one", &cloud)
    let object = cloud.call("GET", url + "/o/x").body
    #expect(cloud.call("PATCH", url + "/o/x", [:]).body == object)
}
