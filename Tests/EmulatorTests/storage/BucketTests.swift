import HTTP
import Text
import Testing

@testable import Emulator

private let url = bucketUrl + "/data-of-acme"

func cloudWithBucket() -> TestCloud {
    var cloud = TestCloud(enabled: [])
    cloud.call("POST", bucketUrl + "?project=acme-ml", uniformBucket("data-of-acme"))
    return cloud
}

// The shape: storage-3, storage-4.
@Test func aBucketIsMadeAsRecorded() {
    var cloud = TestCloud(enabled: [])
    let missing = cloud.call("GET", url)
    #expect(missing.status == 404 && missing.body["error", "status"] == nil)
    #expect(missing.body["error", "errors", "0", "reason"] == "notFound")
    let bucket = cloud.call("POST", bucketUrl + "?project=acme-ml&projection=noAcl", uniformBucket("data-of-acme")).body
    #expect(
        bucket.object?.sortedKeys == [
            "etag", "generation", "iamConfiguration", "id", "kind", "location", "locationType", "metageneration",
            "name",
            "projectNumber", "satisfiesPZI", "selfLink", "softDeletePolicy", "storageClass", "timeCreated", "updated",
        ])
    #expect(bucket["location"] == "EUROPE-WEST1" && bucket["metageneration"] == "1")
    #expect(bucket["iamConfiguration", "bucketPolicyOnly"] == bucket["iamConfiguration", "uniformBucketLevelAccess"])
    #expect(bucket["iamConfiguration", "publicAccessPrevention"] == "inherited")
    #expect(bucket["softDeletePolicy", "retentionDurationSeconds"] == "604800")
    #expect(cloud.call("GET", url).body == bucket)
    #expect(cloud.call("GET", bucketUrl + "?project=acme-ml&prefix=data").body["items"] == [bucket])
    #expect(cloud.call("GET", bucketUrl + "?project=other-project").body["items"] == nil)
}

@Test func aPatchOfABucketIsAMerge() {
    var cloud = cloudWithBucket()
    cloud.call(
        "PATCH", url,
        [
            "labels": ["a": "1", "b": "2"],
            "lifecycle": ["rule": [["action": ["type": "Delete"], "condition": ["age": 3]]]],
        ])
    let patched = cloud.call("PATCH", url + "?ifMetagenerationMatch=2", ["labels": ["a": .null, "c": "3"]]).body
    #expect(patched["labels"] == ["b": "2", "c": "3"] && patched["metageneration"] == "3")
    #expect(patched["lifecycle", "rule"]?.array?.count == 1)
    #expect(cloud.call("PATCH", url, ["lifecycle": ["rule": []]]).body["lifecycle"] == nil)
    #expect(cloud.call("PATCH", url, ["lifecycle": .null, "labels": .null]).body["labels"] == nil)
    #expect(cloud.call("PATCH", url + "?ifMetagenerationMatch=2", [:]).status == 412)
    #expect(cloud.call("PATCH", url, ["location": "us-east1"]).status == 400)
    #expect(cloud.call("PATCH", url, ["location": "europe-west1"]).status == 200)
    // A field that a bucket has not is left out (storage-33).
    let coloured = cloud.call("PATCH", url, ["colour": "red"])
    #expect(coloured.status == 200 && coloured.body["colour"] == nil)
    #expect(cloud.call("PATCH", url, ["versioning": ["enabled": false]]).body["versioning"] == ["enabled": false])
}

@Test func aBucketCanBeSentBackAsItWasRead() {
    var cloud = cloudWithBucket()
    let before = cloud.call("GET", url).body
    let after = cloud.call("PATCH", url, before).body
    for field in ["iamConfiguration", "softDeletePolicy", "location", "timeCreated", "generation"] {
        #expect(after[field] == before[field], "\(field)")
    }
}

@Test func aBucketWithContentsCannotBeDeleted() {
    var cloud = cloudWithBucket()
    cloud.call("POST", url + "/managedFolders", ["name": "features/"])
    let refused = cloud.call("DELETE", url)
    #expect(refused.status == 409 && refused.body.message == "The bucket you tried to delete is not empty.")
    #expect(refused.body["error", "errors", "0", "reason"] == "conflict")
    cloud.call("DELETE", url + "/managedFolders/features%2F")
    #expect(cloud.call("DELETE", url).status == 204)
    #expect(cloud.call("GET", url).status == 404)
}

@Test func aDeletedBucketIsRestoredByItsGeneration() {
    var cloud = cloudWithBucket()
    let generation = cloud.call("GET", url).body["generation"]?.string ?? ""
    cloud.call("DELETE", url)
    #expect(cloud.call("GET", url + "?softDeleted=true&generation=\(generation)").body["softDeleteTime"] != nil)
    #expect(cloud.call("POST", url + "/restore?generation=\(generation)").status == 200)
    #expect(cloud.call("GET", url).body["softDeleteTime"] == nil)
    #expect(cloud.call("POST", url + "/restore?generation=1").status == 404)
}

@Test(arguments: ["", "ab", "Upper", "goog-x", "my-google-bucket", "-x-", "1.2.3.4", "a..b", "a_b/c"])
func wrongBucketNamesAreRefused(name: String) {
    var cloud = TestCloud(enabled: [])
    #expect(cloud.call("POST", bucketUrl + "?project=acme-ml", ["name": .string(name)]).status == 400)
}

@Test func bucketNamesAreGlobal() {
    var cloud = cloudWithBucket()
    let again = cloud.call("POST", bucketUrl + "?project=other-project", uniformBucket("data-of-acme"))
    #expect(again.status == 409)
    #expect(cloud.call("POST", bucketUrl, uniformBucket("other-of-acme")).status == 400)
    #expect(
        cloud.call("POST", bucketUrl + "?project=acme-ml", ["name": "other-of-acme", "storageClass": "WARM"]).status
            == 400)
}

@Test func theBucketPolicyIsPutAndGot() {
    var cloud = cloudWithBucket()
    let policy = cloud.call("GET", url + "/iam?optionsRequestedPolicyVersion=3").body
    #expect(policy["kind"] == "storage#policy" && policy["resourceId"] == "projects/_/buckets/data-of-acme")
    var new = policy
    new["bindings"] = [["role": "roles/storage.objectViewer", "members": ["allUsers"]]]
    let set = cloud.call("PUT", url + "/iam", new)
    #expect(set.status == 200 && set.body["bindings"] == new["bindings"] && set.body["etag"] != policy["etag"])
    #expect(cloud.call("PUT", url + "/iam", new).status == 412)
    #expect(cloud.call("POST", url + "/iam", new).status == 404)
    #expect(cloud.call("PUT", url + "/iam", ["policy": new]).status == 400)
    #expect(cloud.call("GET", url + "x/iam").status == 404)
}

@Test func aManagedFoldersNameEndsWithASlash() {
    var cloud = cloudWithBucket()
    let folder = cloud.call("POST", url + "/managedFolders", ["name": "a/b"]).body
    #expect(
        folder["name"] == "a/b/" && folder["id"] == "data-of-acme/a/b/" && folder["kind"] == "storage#managedFolder")
    #expect(cloud.call("GET", url + "/managedFolders/a%2Fb%2F").body == folder)
    #expect(cloud.call("GET", url + "/managedFolders/a%2Fb").body == folder)
    #expect(cloud.call("GET", url + "/managedFolders?prefix=a/").body["items"] == [folder])
    #expect(cloud.call("POST", url + "/managedFolders", ["name": "a/b/"]).status == 409)
    for name in ["", "/", "a//b", Array(repeating: "d", count: 16).joined(separator: "/")] {
        #expect(cloud.call("POST", url + "/managedFolders", ["name": .string(name)]).status == 400, "\(name)")
    }
    let set = cloud.call(
        "PUT", url + "/managedFolders/a%2Fb%2F/iam",
        ["bindings": [["role": "roles/storage.objectUser", "members": ["user:a@b.example"]]]])
    #expect(set.body["resourceId"] == "projects/_/buckets/data-of-acme/managedFolders/a/b/")
    #expect(cloud.call("GET", url + "/managedFolders/a%2Fb%2F/iam").body["bindings"] == set.body["bindings"])
    #expect(cloud.call("DELETE", url + "/managedFolders/a%2Fb%2F").status == 204)
    #expect(cloud.call("GET", url + "/managedFolders/a%2Fb%2F/iam").status == 404)
}

@Test func aManagedFolderNeedsUniformAccess() {
    var cloud = TestCloud(enabled: [])
    cloud.call("POST", bucketUrl + "?project=acme-ml", ["name": "data-of-acme"])
    #expect(cloud.call("POST", url + "/managedFolders", ["name": "a/"]).status == 412)
}

@Test func aFolderWithObjectsIsDeletedOnlyWhenForced() {
    var cloud = cloudWithBucket()
    cloud.call("POST", url + "/managedFolders", ["name": "a/"])
    upload("a/x.txt", "hello", &cloud)
    #expect(cloud.call("DELETE", url + "/managedFolders/a%2F").status == 409)
    #expect(cloud.call("DELETE", url + "/managedFolders/a%2F?allowNonEmpty=true").status == 204)
    #expect(cloud.call("GET", url + "/o/a%2Fx.txt").status == 200)
}

let uploadUrl = "https://storage.googleapis.com/upload/storage/v1/b/data-of-acme/o"

@discardableResult
func upload(_ name: String, _ text: String, _ cloud: inout TestCloud, query: String = "") -> Int {
    let request = Request(
        "POST", "\(uploadUrl)?uploadType=media&name=\(percentEncoded(name))\(query)",
        headers: [Header("Content-Type", "text/plain")], body: Array(text.utf8))
    return answer(request, in: &cloud.store, at: cloud.now).status
}

@Test func objectsAreKept() throws {
    var cloud = cloudWithBucket()
    #expect(upload("a/x.txt", "hello", &cloud) == 200)
    #expect(upload("a/b/y.txt", "", &cloud) == 200)
    let object = cloud.call("GET", url + "/o/a%2Fx.txt").body
    #expect(object["size"] == "5" && object["contentType"] == "text/plain" && object["crc32c"] == "mnG7TA==")
    let media = answer(Request("GET", url + "/o/a%2Fx.txt?alt=media"), in: &cloud.store, at: cloud.now)
    #expect(media.body == Array("hello".utf8) && media.headers["content-type"] == "text/plain")
    let link = try #require(object["mediaLink"]?.string)
    #expect(answer(Request("GET", link), in: &cloud.store, at: cloud.now).body == media.body)
    let list = cloud.call("GET", url + "/o?prefix=a/&delimiter=/").body
    #expect(list["items"]?.array?.count == 1 && list["prefixes"] == ["a/b/"])
    #expect(upload("a/x.txt", "again", &cloud, query: "&ifGenerationMatch=0") == 412)
    #expect(cloud.call("DELETE", url + "/o/a%2Fx.txt").status == 204)
    #expect(cloud.call("GET", url + "/o/a%2Fx.txt").status == 404)
}

@Test func aMultipartUploadIsTakenApart() {
    var cloud = cloudWithBucket()
    let body =
        "--B\r\nContent-Type: application/json\r\n\r\n{\"name\":\"m.bin\"}\r\n--B\r\nContent-Type: text/x\r\n\r\na\r\n\r\nb\r\n--B--"
    var request = Request(
        "POST", uploadUrl + "?uploadType=multipart",
        headers: [Header("Content-Type", "multipart/related; boundary=\"B\"")],
        body: Array(body.utf8))
    #expect(answer(request, in: &cloud.store, at: cloud.now).status == 200)
    let media = answer(Request("GET", url + "/o/m.bin?alt=media"), in: &cloud.store, at: cloud.now)
    #expect(media.body == Array("a\r\n\r\nb".utf8) && media.headers["content-type"] == "text/x")
    for broken in ["", "--B", "--B\r\n", "--B\r\n\r\n", "--B\r\nx\r\n--B--", "--C--"] {
        request.body = Array(broken.utf8)
        #expect(answer(request, in: &cloud.store, at: cloud.now).status == 400, "\(broken)")
    }
}

// storage-37, storage-38
@Test(
    arguments: [
        (["action": ["type": "Delete"], "condition": ["age": 3]], true),
        (["action": ["type": "Delete"], "condition": [:]], false),
        (["action": ["type": "Remove"], "condition": ["age": 3]], false),
        (["action": ["type": "SetStorageClass"], "condition": ["age": 3]], false),
        (["action": ["type": "SetStorageClass", "storageClass": "ARCHIVE"], "condition": ["age": 3]], true),
        (["action": ["type": "AbortIncompleteMultipartUpload"], "condition": ["age": 1]], true),
        (["action": ["type": "AbortIncompleteMultipartUpload"], "condition": ["isLive": true]], false),
    ] as [(JSONValue, Bool)])
func aLifecycleRuleMustBePossible(rule: JSONValue, isFine: Bool) {
    var cloud = cloudWithBucket()
    #expect((cloud.call("PATCH", url, ["lifecycle": ["rule": [rule]]]).status == 200) == isFine)
}

@Test func aSoftDeletePolicyHasItsLimits() {
    var cloud = cloudWithBucket()
    for (seconds, status) in [("0", 200), ("86400", 400), ("604800", 200), ("7776001", 400)] {
        let policy: JSONValue = ["softDeletePolicy": ["retentionDurationSeconds": .string(seconds)]]
        #expect(cloud.call("PATCH", url, policy).status == status, "\(seconds)")
    }
}

// storage-54
@Test func aReadOfWhatHasNotChangedHasNoBody() {
    var cloud = TestCloud()
    cloud.call("POST", bucketUrl + "?project=acme-ml", ["name": "abc"])
    let request = Request("GET", bucketUrl + "/abc?ifMetagenerationNotMatch=1")
    let response = answer(request, in: &cloud.store, at: testTime)
    #expect(response.status == 304 && response.body.isEmpty)
    #expect(cloud.call("PATCH", bucketUrl + "/abc?ifMetagenerationNotMatch=1", [:]).status == 412)
    #expect(cloud.call("GET", bucketUrl + "/abc?ifMetagenerationNotMatch=2").status == 200)
}
