import FeatureTable
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOHTTP1
import Text
import Synchronization
import Testing

@testable import Service

private let head = "Host: x\r\nX-API-Key: \(Workbench.key)\r\n"

/// Sends `pieces` to a new service. Returns the status, all of the text, and whether the service closed the connection.
private func answer(
    _ pieces: [String], pause: Duration = .zero
) async throws -> (status: String, text: String, isClosed: Bool) {
    let bench = try Workbench()
    try bench.load()
    let (text, isClosed) = try await bench.application.test(.live) { client in
        try await RawConnection.exchange(port: try #require(client.port), pieces, pause: pause)
    }
    #expect(!bench.log.text.contains(Workbench.key))
    return (String(text.dropFirst(9).prefix(3)), text, isClosed)
}

@Test(arguments: [
    "GET / GARBAGE\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "GET /\u{0} HTTP/1.1\r\n\r\n",
    "GET / HTTP/1.1\r\nA B: c\r\n\r\n",
    "POST /v1/features:lookup HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
    "POST /v1/features:lookup HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
    "POST /v1/features:lookup HTTP/1.1\r\nContent-Length: 9\r\nTransfer-Encoding: chunked\r\n\r\n",
    "POST /v1/features:lookup HTTP/1.1\r\n\(head)Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
])
func whatIsNotHTTPIsRefusedAndClosed(_ text: String) async throws {
    let answer = try await answer([text])
    #expect(answer.status == "400" && answer.isClosed, "\(answer.text)")
}

@Test func tooManyHeadersAreRefused() async throws {
    for header in [
        "X-Big: " + String(repeating: "a", count: 100_000), String(repeating: "A: b\r\n", count: 1_100) + "C: d",
    ] {
        let answer = try await answer(["GET /healthz HTTP/1.1\r\nHost: x\r\n\(header)\r\n\r\n"])
        #expect(answer.status == "400" && answer.isClosed, "\(answer.text)")
    }
}

@Test func aBodyThatIsTooLargeIsRefusedBeforeAllOfItIsSent() async throws {
    for length in ["Content-Length: 1000000", "Transfer-Encoding: chunked"] {
        let chunk = "10000\r\n" + String(repeating: " ", count: 65_536) + "\r\n"
        let answer = try await answer(
            [
                "POST /v1/features:lookup HTTP/1.1\r\n\(head)Content-Type: application/json\r\nConnection: close\r\n"
                    + "\(length)\r\n\r\n", chunk, chunk, chunk, chunk, chunk,
            ])
        #expect(answer.status.hasPrefix("413"), "\(answer.text)")
        #expect(answer.text.contains("/docs#body-too-large"))
    }
}

@Test func pipelinedRequestsAreAnsweredInOrder() async throws {
    let lookup = #"{"feature":"spend","entities":["u1"]}"#
    let answer = try await answer(
        [
            "GET /v1/features/spend/u1 HTTP/1.1\r\n\(head)\r\nGET /v1/features/spend/no HTTP/1.1\r\n\(head)\r\n"
                + "POST /v1/features:lookup HTTP/1.1\r\n\(head)Content-Type: application/json\r\n"
                + "Content-Length: \(lookup.utf8.count)\r\n\r\n\(lookup)"
                + "GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
        ])
    let statuses = answer.text.matches(of: #/HTTP/1.1 (\d+)/#).map { String($0.1) }
    #expect(statuses == ["200", "404", "200", "200"])
    #expect(answer.isClosed)
}

@Test func strangeTargetsDoNotCrashTheService() async throws {
    for target in [
        "*", "//", "http://x/healthz", "/%", "/v1/features/%F0%9F%98%80/%00", "?", "/v1/features/spend/u1?%",
        "/?a=%zz&&=",
        "/v1/features/spend/u1?columns=,,,", "/v1/features/\u{e9}/u1", "/" + String(repeating: "/a", count: 3_000), "x",
        "//x:99999999999/",
    ] {
        for method in ["GET", "OPTIONS", "BREW"] {
            let answer = try await answer(["\(method) \(target) HTTP/1.1\r\n\(head)Connection: close\r\n\r\n"])
            #expect(
                answer.isClosed && answer.text.hasPrefix("HTTP/1.1 "), "\(method) \(target.prefix(40)): \(answer.text)")
        }
    }
}

@Test func expect100ContinueIsAnswered() async throws {
    let body = #"{"feature":"spend","entities":["u1"]}"#
    let answer = try await answer(
        [
            "POST /v1/features:lookup HTTP/1.1\r\n\(head)Content-Type: application/json\r\nConnection: close\r\n"
                + "Expect: 100-continue\r\nContent-Length: \(body.utf8.count)\r\n\r\n", body,
        ], pause: .milliseconds(200))
    #expect(answer.text.hasPrefix("HTTP/1.1 100 Continue\r\n"), "\(answer.text)")
    #expect(answer.text.contains("HTTP/1.1 200 OK\r\n") && answer.isClosed)
}

@Test func connectionCloseIsAnsweredWithConnectionClose() async throws {
    let body = #"{"feature":"spend","entities":["u1"]}"#
    let answer = try await answer([
        "POST /v1/features:lookup HTTP/1.1\r\n\(head)Content-Type: application/json\r\nConnection: close\r\n"
            + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)"
    ])
    #expect(answer.text.hasPrefix("HTTP/1.1 200") && answer.isClosed)
    #expect(answer.text.contains(#/(?i)connection: close\r\n/#))
}

/// Garbage that arrives together with a request neither replaces its answer nor mixes with it.
@Test func garbageAfterARequestDoesNotSpoilItsAnswer() async throws {
    let answer = try await answer(["GET /healthz HTTP/1.1\r\nHost: x\r\n\r\nGARBAGE\r\n\r\n"])
    #expect(answer.text.contains(#"{"status":"ok"}"#) && answer.isClosed, "\(answer.text)")
    let statuses = answer.text.matches(of: #/HTTP/1.1 (\d+)/#).map { String($0.1) }
    #expect(statuses.first == "200" && statuses.count <= 2)
}

/// The test's clock decides when the time is over.
@Test func aBodyThatDoesNotArriveInTimeGets408() async throws {
    let bench = try Workbench()
    try bench.load()
    var service = bench.service
    let slept = Mutex(0)
    service.clocks.sleep = { seconds in slept.withLock { $0 += seconds } }
    let (text, isClosed) = try await makeApplication(service).test(.live) { client in
        try await RawConnection.exchange(
            port: try #require(client.port),
            [
                "POST /v1/features:lookup HTTP/1.1\r\n\(head)Content-Type: application/json\r\nContent-Length: 90\r\n\r\n{"
            ])
    }
    #expect(text.hasPrefix("HTTP/1.1 408") && isClosed, "\(text)")
    #expect(text.contains("/docs#too-slow") && text.contains(#/(?i)connection: close\r\n/#))
    #expect(slept.withLock { $0 } == 5)
    // The request no longer counts as being answered.
    #expect(bench.inFlight.count == 0)
}

@Test func onceTheEndHasBegunEveryAnswerSaysConnectionClose() async throws {
    let bench = try Workbench()
    try await bench.application.test(.router) { client in
        let before = try await client.get("/healthz")
        #expect(before.headers[.connection] == nil)
        bench.ending.begin()
        for path in ["/healthz", "/nothing"] {
            let answer = try await client.get(path)
            #expect(answer.headers[.connection] == "close")
        }
    }
}
