import HTTP
import Text
import Testing

@testable import Emulator

private let url = bucketUrl + "/data-of-acme"

private func cloudWithObjects() -> TestCloud {
    var cloud = cloudWithBucket()
    for name in ["a/x.txt", "a/y.csv", "a/b/z.txt", "top.txt"] { upload(name, "hello", &cloud) }
    return cloud
}

private func names(_ query: String, _ cloud: inout TestCloud) -> [String] {
    let answer = cloud.call("GET", url + "/o?" + query)
    guard answer.status == 200 else { return ["\(answer.status)"] }
    return (answer.body["prefixes"]?.array ?? []).compactMap(\.string)
        + (answer.body["items"]?.array ?? []).compactMap { $0["name"]?.string }
}

private func text(_ name: String, range: String? = nil, _ cloud: inout TestCloud) -> (Int, String, String?) {
    let headers = range.map { [Header("Range", $0)] } ?? []
    let request = Request("GET", url + "/o/\(percentEncoded(name))?alt=media", headers: headers)
    let response = answer(request, in: &cloud.store, at: cloud.now)
    return (response.status, String(decoding: response.body, as: UTF8.self), response.headers["Content-Range"])
}

// storage-24
@Test(
    arguments: [
        ("**.txt", ["a/b/z.txt", "a/x.txt", "top.txt"]), ("*.txt", ["top.txt"]), ("a/*", ["a/x.txt", "a/y.csv"]),
        ("a/?.{txt,csv}", ["a/x.txt", "a/y.csv"]), ("a/[!x].*", ["a/y.csv"]), ("a/[x-z].txt", ["a/x.txt"]),
        ("**/z.*", ["a/b/z.txt"]), ("\\*", []), ("a/**", ["a/b/z.txt", "a/x.txt", "a/y.csv"]),
        ("{a", ["400"]), ("[a", ["400"]), ("a\\", ["400"]), ("{a,b", ["400"]),
    ])
func objectsAreFoundByGlobs(glob: String, expected: [String]) {
    var cloud = cloudWithObjects()
    #expect(names("matchGlob=" + percentEncoded(glob), &cloud) == expected)
}

@Test func aGlobOfManyStarsIsFast() throws {
    let glob = try #require(Glob(String(repeating: "**a", count: 300)))
    #expect(!glob.matches(String(repeating: "a", count: 299)))
    #expect(glob.matches(String(repeating: "a", count: 300)))
    #expect(Glob(String(repeating: "{", count: 5000)) == nil)
}

// storage-23
@Test func aListIsCutAtDelimitersAndPages() {
    var cloud = cloudWithObjects()
    #expect(names("delimiter=/", &cloud) == ["a/", "top.txt"])
    #expect(names("prefix=a/&delimiter=/", &cloud) == ["a/b/", "a/x.txt", "a/y.csv"])
    #expect(names("startOffset=a/x.txt&endOffset=top.txt", &cloud) == ["a/x.txt", "a/y.csv"])
    let first = cloud.call("GET", url + "/o?delimiter=/&maxResults=1").body
    #expect(first["prefixes"] == ["a/"] && first["items"] == nil)
    let token = first["nextPageToken"]?.string ?? ""
    #expect(names("delimiter=/&maxResults=1&pageToken=\(percentEncoded(token))", &cloud) == ["top.txt"])
    #expect(names("softDeleted=true", &cloud) == ["501"] && names("filter=x", &cloud) == ["501"])
    #expect(names("colour=red", &cloud) == ["400"])
}

// storage-22
@Test(
    arguments: [
        ("bytes=1-2", 206, "el", "bytes 1-2/5"), ("bytes=3-", 206, "lo", "bytes 3-4/5"),
        ("bytes=-2", 206, "lo", "bytes 3-4/5"), ("bytes=0-99", 206, "hello", "bytes 0-4/5"),
        ("bytes=2-1", 200, "hello", nil), ("lines=1-2", 200, "hello", nil),
    ] as [(String, Int, String, String?)])
func aRangeOfAnObjectIsRead(range: String, status: Int, expected: String, place: String?) {
    var cloud = cloudWithObjects()
    let found = text("a/x.txt", range: range, &cloud)
    #expect(found.0 == status && found.1 == expected && found.2 == place)
}

@Test func aRangeBehindTheEndIsRefused() {
    var cloud = cloudWithObjects()
    #expect(text("a/x.txt", range: "bytes=5-6", &cloud).0 == 416)
    #expect(text("a/x.txt", range: "bytes=99999999999999999999-", &cloud).0 == 200)
}

// storage-26
@Test func objectsAreCopiedAndRewritten() {
    var cloud = cloudWithObjects()
    let copy = cloud.call("POST", url + "/o/a%2Fx.txt/copyTo/b/data-of-acme/o/c.txt", [:])
    #expect(copy.status == 200 && copy.body["contentType"] == "text/plain" && text("c.txt", &cloud).1 == "hello")
    let rewrite = cloud.call(
        "POST", url + "/o/a%2Fx.txt/rewriteTo/b/data-of-acme/o/d.txt", ["contentType": "text/other"])
    #expect(rewrite.body["done"] == true && rewrite.body["objectSize"] == "5")
    #expect(rewrite.body["resource", "contentType"] == "text/other" && rewrite.body["resource", "name"] == "d.txt")
    let target = url + "/o/a%2Fx.txt/copyTo/b/data-of-acme/o/c.txt"
    #expect(cloud.call("POST", target + "?ifGenerationMatch=0", [:]).status == 412)
    #expect(cloud.call("POST", target + "?ifSourceGenerationMatch=1", [:]).status == 412)
    #expect(cloud.call("POST", url + "/o/none/copyTo/b/data-of-acme/o/c.txt", [:]).status == 404)
    #expect(cloud.call("POST", url + "/o/a%2Fx.txt/copyTo/b/none-of-acme/o/c.txt", [:]).status == 404)
    #expect(cloud.call("POST", target + "?destinationKmsKeyName=k", [:]).status == 501)
}

// storage-27
@Test func objectsAreJoined() {
    var cloud = cloudWithObjects()
    let sources: JSONValue = [["name": "a/x.txt"], ["name": "top.txt"]]
    let made = cloud.call(
        "POST", url + "/o/all.txt/compose", ["sourceObjects": sources, "destination": ["contentType": "text/plain"]])
    #expect(made.body["componentCount"] == 2 && made.body["size"] == "10" && text("all.txt", &cloud).1 == "hellohello")
    #expect(cloud.call("POST", url + "/o/all.txt/compose", [:]).status == 400)
    #expect(cloud.call("POST", url + "/o/all.txt/compose", ["sourceObjects": [["name": "none"]]]).status == 404)
    let many = JSONValue.array(Array(repeating: ["name": "top.txt"], count: 33))
    #expect(cloud.call("POST", url + "/o/all.txt/compose", ["sourceObjects": many]).status == 400)
}

// storage-7
@Test func theMetadataOfAnObjectIsChanged() {
    var cloud = cloudWithObjects()
    let object = url + "/o/a%2Fx.txt"
    let patched = cloud.call("PATCH", object, ["metadata": ["k": "v", "l": "w"], "cacheControl": "no-store"]).body
    #expect(patched["metadata"] == ["k": "v", "l": "w"] && patched["metageneration"] == "2")
    #expect(cloud.call("PATCH", object, ["metadata": ["k": .null], "size": "9"]).body["metadata"] == ["l": "w"])
    #expect(cloud.call("GET", object).body["size"] == "5")
    let put = cloud.call("PUT", object, ["contentType": "text/x"]).body
    #expect(put["metadata"] == nil && put["contentType"] == "text/x" && put["metageneration"] == "4")
    #expect(cloud.call("PATCH", object + "?ifMetagenerationMatch=1", [:]).status == 412)
    #expect(cloud.call("PATCH", object, ["acl": []]).status == 501)
}

// storage-21
@Test func versioningKeepsReplacedObjects() {
    var cloud = cloudWithBucket()
    cloud.call("PATCH", url, ["versioning": ["enabled": true]])
    upload("x", "one", &cloud)
    let first = cloud.call("GET", url + "/o/x").body["generation"]?.string ?? ""
    upload("x", "two", &cloud)
    #expect(names("versions=true", &cloud) == ["x", "x"] && names("", &cloud) == ["x"])
    let old = cloud.call("GET", url + "/o/x?generation=\(first)").body
    #expect(old["generation"] == .string(first) && old["timeDeleted"] != nil)
    cloud.call("DELETE", url + "/o/x")
    #expect(cloud.call("GET", url + "/o/x").status == 404 && cloud.call("DELETE", url).status == 409)
    for object in cloud.call("GET", url + "/o?versions=true").body["items"]?.array ?? [] {
        #expect(cloud.call("DELETE", url + "/o/x?generation=\(object["generation"]?.string ?? "")").status == 204)
    }
    #expect(names("versions=true", &cloud) == [] && cloud.call("DELETE", url).status == 204)
}

// storage-25
@Test func anUploadMayComeInChunks() {
    var cloud = cloudWithBucket()
    let begin = Request(
        "POST", uploadUrl + "?uploadType=resumable&name=big", headers: [Header("X-Upload-Content-Type", "text/x")],
        body: Array("{\"metadata\":{\"k\":\"v\"}}".utf8))
    let place = answer(begin, in: &cloud.store, at: cloud.now).headers["Location"] ?? ""
    #expect(place.contains("upload_id="))
    func send(_ range: String?, _ text: String) -> Response {
        let headers = range.map { [Header("Content-Range", $0)] } ?? []
        return answer(
            Request("PUT", place, headers: headers, body: Array(text.utf8)), in: &cloud.store, at: cloud.now)
    }
    #expect(send("bytes */6", "").status == 308)
    let first = send("bytes 0-2/*", "abc")
    #expect(first.status == 308 && first.headers["Range"] == "bytes=0-2")
    #expect(send("bytes 4-5/6", "ef").status == 400 && send("bytes 3-9/6", "d").status == 400)
    #expect(cloud.call("GET", url + "/o/big").status == 404)
    #expect(send("bytes 3-5/6", "def").status == 200)
    let made = cloud.call("GET", url + "/o/big").body
    #expect(made["size"] == "6" && made["contentType"] == "text/x" && made["metadata"] == ["k": "v"])
    #expect(send("bytes */6", "").status == 404)
    let other = answer(Request("POST", uploadUrl + "?uploadType=torrent&name=x"), in: &cloud.store, at: cloud.now)
    #expect(other.status == 501)
}

// storage-28, storage-29
@Test func permissionsAreTested() {
    var cloud = cloudWithBucket()
    let asked = "/iam/testPermissions?permissions=storage.objects.get&permissions=storage.buckets.get"
    #expect(
        cloud.call("GET", url + asked).body == [
            "kind": "storage#testIamPermissionsResponse",
            "permissions": ["storage.objects.get", "storage.buckets.get"],
        ])
    #expect(cloud.call("GET", url + "/iam/testPermissions").status == 400)
    #expect(cloud.call("GET", url + "/iam/testPermissions?permissions=run.jobs.get").status == 400)
    #expect(cloud.call("GET", bucketUrl + "/none-of-acme" + asked).status == 404)
    let account = cloud.call("GET", "https://storage.googleapis.com/storage/v1/projects/acme-ml/serviceAccount").body
    #expect(account["email_address"] == "service-100000000001@gs-project-accounts.iam.gserviceaccount.com")
}
