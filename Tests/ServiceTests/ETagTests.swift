import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

@testable import Service

@Test(arguments: [
    "/v1/features/spend/u1", "/v1/features/spend/u1?columns=basket", "/v1/features", "/docs", "/openapi.json",
])
func aMatchingETagGets304(_ path: String) async throws {
    let bench = try Workbench()
    try bench.load()
    try await bench.application.test(.router) { client in
        let first = try await client.get(path)
        let etag = try #require(first.headers[.eTag])
        #expect(first.headers[.cacheControl]?.contains("no-cache") == true)
        for known in [etag, "W/\(etag)", "\"x\", \(etag)", "*", " \(etag) "] {
            var headers = keyed
            headers[.ifNoneMatch] = known
            for method in [HTTPRequest.Method.get, .head] {
                let again = try await client.execute(uri: path, method: method, headers: headers)
                #expect(again.status == .notModified, "\(known)")
                #expect(again.body.readableBytes == 0)
                #expect(again.headers[.eTag] == etag && again.headers[.contentType] == nil)
                #expect(again.headers[.contentLength] == nil)
                #expect(again.headers[.cacheControl] == first.headers[.cacheControl])
            }
        }
        for other in ["\"x\"", "", "W/\"x\"", String(etag.dropLast(2))] {
            var headers = keyed
            headers[.ifNoneMatch] = other
            #expect(try await client.get(path, headers).status == .ok)
        }
    }
}

@Test func aNewTableChangesTheETag() async throws {
    let bench = try Workbench()
    try bench.load()
    try await bench.application.test(.router) { client in
        var headers = keyed
        headers[.ifNoneMatch] = try await client.get("/v1/features/spend/u1").headers[.eTag]
        // Without a row there is no 304, whatever the caller sends.
        #expect(try await client.get("/v1/features/spend/no", headers).status == .notFound)
        var wrong = headers
        wrong[.apiKey] = "x"
        #expect(try await client.get("/v1/features/spend/u1", wrong).status == .unauthorized)
        try bench.load(SampleTable(asOf: "2026-11-25T00:00:00Z"))
        #expect(try await client.get("/v1/features/spend/u1", headers).status == .ok)
    }
}
