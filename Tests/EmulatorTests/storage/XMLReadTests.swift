import HTTP
import Text
import Testing

@testable import Emulator

/// Reading an object as the XML API does (storage-36).
@Suite struct XMLReadTests {
    private var cloud = TestCloud(enabled: [])

    init() {
        cloud.call("POST", bucketUrl + "?project=acme-ml", ["name": "acme-data"])
        for name in ["a/b c.txt", "a//x"] {
            let url = "https://storage.googleapis.com/upload/storage/v1/b/acme-data/o?uploadType=media&name="
            _ = answer(
                Request("POST", url + percentEncoded(name), body: Array(name.utf8)), in: &cloud.store, at: cloud.now)
        }
    }

    private mutating func get(_ path: String, _ headers: [Header] = []) -> (status: Int, text: String) {
        let request = Request("GET", "https://storage.googleapis.com/" + path, headers: headers)
        let response = answer(request, in: &cloud.store, at: cloud.now)
        return (response.status, String(decoding: response.body, as: UTF8.self))
    }

    @Test mutating func anObjectIsReadByItsPath() {
        for path in ["acme-data/a/b%20c.txt", "acme-data/a%2Fb%20c.txt"] { #expect(get(path).text == "a/b c.txt") }
        #expect(get("acme-data/a//x").text == "a//x")
        let part = get("acme-data/a/b%20c.txt", [Header("Range", "bytes=2-3")])
        #expect(part.status == 206 && part.text == "b ")
    }

    /// A client of storage that was given the local cloud's address names no host of Google's.
    @Test mutating func anyHostHasTheBucketsThatThereAre() {
        func get(_ url: String) -> Response { answer(Request("GET", url), in: &cloud.store, at: cloud.now) }
        #expect(String(decoding: get("http://127.0.0.1:8085/acme-data/a/b%20c.txt").body, as: UTF8.self) == "a/b c.txt")
        #expect(String(decoding: get("http://127.0.0.1:8085/acme-data/none").body, as: UTF8.self).contains("NoSuchKey"))
        #expect(!String(decoding: get("http://127.0.0.1:8085/none-of-acme/x").body, as: UTF8.self).contains("<Error>"))
        #expect(get("https://run.googleapis.com/acme-data/a/b%20c.txt").status != 200)
    }

    @Test mutating func errorsAreXML() {
        let key = get("acme-data/none")
        #expect(key.status == 404 && key.text.contains("<Code>NoSuchKey</Code>"))
        let bucket = get("none-of-acme/x")
        #expect(bucket.status == 404 && bucket.text.contains("<Code>NoSuchBucket</Code>"))
        #expect(get("acme-data/a/b%20c.txt", [Header("Range", "bytes=99-")]).text.contains("<Code>InvalidRange</Code>"))
        #expect(get("acme-data/a//x?generation=1").text.contains("NoSuchKey"))
    }

    @Test mutating func theRestOfTheAPIIsRefused() {
        #expect(get("acme-data").status == 501 && get("acme-data/a//x?acl").status == 501)
        #expect(get("acme-data/a//x", [Header("x-goog-if-generation-match", "1")]).status == 501)
        let delete = Request("DELETE", "https://storage.googleapis.com/acme-data/a//x")
        #expect(answer(delete, in: &cloud.store, at: cloud.now).status == 501)
    }
}
