import Foundation
import HTTPTypes
import HummingbirdTesting
import Text
import Testing

@testable import Service

@Test func aRequestIsLoggedAsOneLineWithItsTrace() async throws {
    let bench = try Workbench(["GOOGLE_CLOUD_PROJECT": "my-project", "LOG_LEVEL": "info"])
    try bench.load()
    let before = bench.log.lines.count
    try await bench.application.test(.router) { client in
        var headers = keyed
        headers[.traceParent] = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
        headers[.userAgent] = "agent/1 \"x\""
        headers[.forwardedFor] = "10.0.0.1, 203.0.113.7"
        _ = try await client.get("/v1/features/spend/u1?columns=basket", headers)
        _ = try await client.get("/healthz")
        _ = try await client.get("/readyz")
    }
    let lines = bench.log.lines.dropFirst(before)
    #expect(lines.count == 1)
    let line = try JSONValue(parsing: String(try #require(lines.first)))
    #expect(line["severity"]?.string == "INFO")
    #expect(line["message"]?.string == "GET /v1/features/{feature}/{entity} 200")
    let http = line["httpRequest"]
    #expect(http?["requestMethod"]?.string == "GET")
    #expect(http?["requestUrl"]?.string == "/v1/features/spend/u1")
    #expect(http?["status"]?.int == 200)
    #expect(http?["latency"]?.string == "0.000000s")
    #expect(http?["userAgent"]?.string == "agent/1 \"x\"")
    #expect(http?["remoteIp"]?.string == "203.0.113.7")
    #expect(
        line["logging.googleapis.com/trace"]?.string == "projects/my-project/traces/4bf92f3577b34da6a3ce929d0e0e4736")
    #expect(line["logging.googleapis.com/spanId"]?.string == "00f067aa0ba902b7")
    #expect(line["logging.googleapis.com/trace_sampled"]?.bool == true)
}

@Test func noLogLineContainsAKey() async throws {
    let bench = try Workbench()
    try bench.load()
    try await bench.application.test(.live) { client in
        let key = Workbench.key
        var headers = keyed
        headers[.userAgent] = "agent \(key)"
        headers[.forwardedFor] = key
        headers[.traceParent] = key
        for path in [
            "/v1/features/spend/\(key)", "/v1/features/\(key)/u1", "/\(key)", "/v1/features/spend/u1?key=\(key)",
            "/v1/features/spend/u1?columns=\(key)", "/v1/\(key)",
            "/v1/\(key.replacing("-", with: "%2D"))", "/v1/features/spend/\(key.replacing("-", with: "%252d"))%",
        ] {
            for method in [HTTPRequest.Method.get, .post, .options] {
                let answer = try await client.execute(uri: path, method: method, headers: headers)
                guard answer.headers[.contentType] == "application/problem+json" else { continue }
                let instance = try #require(try JSONValue(parsing: answer.text)["instance"]?.string)
                #expect(!instance.contains("key-0123456789") && !instance.contains("0123456789"), "\(instance)")
            }
        }
        _ = try await client.lookUp(#"{"feature":"\#(key)","entities":["\#(key)"],"\#(key)":1}"#, headers)
    }
    #expect(bench.log.lines.count > 15)
    #expect(!bench.log.text.contains(Workbench.key) && !bench.log.text.contains("0123456789"))
    #expect(bench.log.lines.allSatisfy { (try? JSONValue(parsing: String($0))) != nil })
}

/// What is encoded more often than the search for keys decodes is left out of the log, and long values are cut.
@Test func valuesThatAreEncodedTooOftenOrTooLongAreNotLoggedWhole() async throws {
    let bench = try Workbench()
    try await bench.application.test(.router) { client in
        func logged(_ text: String) async throws -> [JSONValue?] {
            var headers: HTTPFields = keyed
            headers[.userAgent] = text
            headers[.forwardedFor] = "10.0.0.1, \(text)"
            _ = try await client.get("/\(text)", headers)
            let http = try JSONValue(parsing: String(try #require(bench.log.lines.last)))["httpRequest"]
            return [http?["requestUrl"], http?["userAgent"], http?["remoteIp"]]
        }
        let fourTimes = try await logged("a%25252541")
        #expect(fourTimes == Array(repeating: "[encoded too often]", count: 3))
        let thrice = try await logged("a%252541")
        #expect(thrice == ["/a%252541", "a%252541", "a%252541"])
        let long = String(repeating: "b", count: 3_000)
        let cut = try await logged(long)
        #expect(cut.map { $0?.string?.utf8.count } == [2_048, 2_048, 2_048])
        let secret = try await logged(long + Workbench.key)
        #expect(secret == Array(repeating: "[holds an API key]", count: 3))
    }
}

@Test func latenciesHaveCloudLoggingsFormat() {
    #expect(seconds(0) == "0.000000" && seconds(12_000_000) == "0.012000" && seconds(1_500_000_000) == "1.500000")
    #expect(seconds(25_400) == "0.000025")
}
