import FeatureTable
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Text
import Testing

@testable import Service

private let head = "Host: x\r\nX-API-Key: \(Workbench.key)\r\n"

/// Sends `pieces` to a service of its own and gives the status, the problem's type and whether it closed.
private func answer(
    with environment: [String: String] = [:], _ pieces: [String], pause: Duration = .zero
) async throws -> (status: String, text: String, isClosed: Bool) {
    let bench = try Workbench(environment)
    try bench.load()
    let (text, isClosed) = try await bench.application.test(.live) { client in
        try await RawConnection.exchange(port: try #require(client.port), pieces, pause: pause)
    }
    #expect(!bench.log.text.contains(Workbench.key))
    return (String(text.dropFirst(9).prefix(3)), text, isClosed)
}

@Test(arguments: [
    "GARBAGE\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "GET /\u{0} HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\nA B: c\r\n\r\n",
    "POST /v1/features:lookup HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
    "POST /v1/features:lookup HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
    "POST /v1/features:lookup HTTP/1.1\r\nContent-Length: 9\r\nTransfer-Encoding: chunked\r\n\r\n",
    "POST /v1/features:lookup HTTP/1.1\r\n\(head)Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
])
func whatIsNoHTTPGetsAProblemAndIsClosed(_ text: String) async throws {
    let answer = try await answer([text])
    #expect(answer.status.hasPrefix("400"), "\(answer.text)")
    #expect(answer.text.contains("application/problem+json") && answer.text.contains("/docs#bad-request"))
    #expect(answer.isClosed)
}

@Test func headersBeyondTheLimitAreRefused() async throws {
    for header in [
        "X-Big: " + String(repeating: "a", count: 2_000), String(repeating: "A: b\r\n", count: 120) + "C: d",
    ] {
        let answer = try await answer(
            with: ["MAX_HEADER_BYTES": "1024"], ["GET /healthz HTTP/1.1\r\nHost: x\r\n\(header)\r\n\r\n"])
        #expect(answer.status.hasPrefix("431"), "\(answer.text)")
        #expect(answer.text.contains("/docs#headers-too-large") && answer.isClosed)
    }
}

@Test func aBodyThatDripsIsCutOff() async throws {
    let start =
        "POST /v1/features:lookup HTTP/1.1\r\n\(head)Content-Type: application/json\r\nContent-Length: 90\r\n\r\n{"
    let answer = try await answer(
        with: ["REQUEST_TIMEOUT": "1"], [start] + Array(repeating: " ", count: 8), pause: .milliseconds(300))
    #expect(answer.status.hasPrefix("408"), "\(answer.text)")
    #expect(answer.text.contains("/docs#too-slow") && answer.isClosed)
}

@Test func headersThatDripAndSilenceAreCutOff() async throws {
    let drip = try await answer(
        with: ["IDLE_TIMEOUT": "1"], ["GET /healthz HTTP/1.1\r\n"] + Array(repeating: "A: b\r\n", count: 12),
        pause: .milliseconds(300))
    #expect(drip.isClosed && drip.text.isEmpty)
    let silent = try await answer(with: ["IDLE_TIMEOUT": "1"], ["GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"])
    #expect(silent.isClosed && silent.status.hasPrefix("200"))
}

@Test func aBodyTooLargeIsAnsweredBeforeItWasSent() async throws {
    for length in ["Content-Length: 1000000", "Transfer-Encoding: chunked"] {
        let chunk = "10000\r\n" + String(repeating: " ", count: 65_536) + "\r\n"
        let answer = try await answer(
            [
                "POST /v1/features:lookup HTTP/1.1\r\n\(head)Content-Type: application/json\r\n\(length)\r\n\r\n",
                chunk, chunk,
                chunk, chunk, chunk,
            ])
        #expect(answer.status.hasPrefix("413"), "\(answer.text)")
        #expect(answer.text.contains("/docs#body-too-large") && answer.isClosed)
    }
}

@Test func requestsInOnePieceAreAnsweredInOrder() async throws {
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

@Test func strangeTargetsAreAnsweredWithoutACrash() async throws {
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

@Test func whoeverAsksFirstMaySendItsBody() async throws {
    let body = #"{"feature":"spend","entities":["u1"]}"#
    let answer = try await answer(
        [
            "POST /v1/features:lookup HTTP/1.1\r\n\(head)Content-Type: application/json\r\nConnection: close\r\n"
                + "Expect: 100-continue\r\nContent-Length: \(body.utf8.count)\r\n\r\n", body,
        ], pause: .milliseconds(200))
    #expect(answer.text.hasPrefix("HTTP/1.1 100 Continue\r\n"), "\(answer.text)")
    #expect(answer.text.contains("HTTP/1.1 200 OK\r\n") && answer.isClosed)
}

@Test func anAnswerThatNobodyTakesIsGivenUp() async throws {
    let bench = try Workbench(["REQUEST_TIMEOUT": "3"])
    let text = String(repeating: "x", count: 20_000)
    try bench.load(
        SampleTable(
            columns: [.init(name: "t", type: .text)], parts: [[#"{"entity":"u","features":{"t":"\#(text)"}}"#]]))
    @Sendable func request(_ count: Int) -> String {
        let entities = Array(repeating: #""u""#, count: count).joined(separator: ",")
        let body = #"{"feature":"spend","entities":[\#(entities)]}"#
        return "POST /v1/features:lookup HTTP/1.1\r\n\(head)Content-Type: application/json\r\nConnection: close\r\n"
            + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)"
    }
    try await bench.application.test(.live) { client in
        let port = try #require(client.port)
        let late = try await RawConnection.exchange(
            port: port, [request(1_000)], timeout: .seconds(30), readAfter: .seconds(7))
        #expect(late.isClosed && late.text.utf8.count < 20_000_000)
        // Of a size that a busy machine takes in time.
        let prompt = try await RawConnection.exchange(port: port, [request(50)], timeout: .seconds(60))
        #expect(prompt.isClosed && prompt.text.utf8.count > 1_000_000)
    }
}
