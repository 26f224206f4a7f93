@testable import HTTP
import Text
import Testing

private func answering(_ outcome: Result<Response, TransportError>) -> Send {
    { (_: Request) async throws(TransportError) -> Response in try outcome.get() }
}

struct TranscriptTests {
    @Test func rendersCallsInOrder() async throws {
        let transcript = Transcript(
            of: { (request: Request) async throws(TransportError) -> Response in
                switch request.method {
                case "GET": Response(status: 404, json: ["z": 1, "a": [:]])
                case "POST": Response(status: 200, headers: [Header("Set-Cookie", "no")], body: Array("plain".utf8))
                case "PUT": Response(status: 204)
                default: throw TransportError(.unanswered, "lost")
                }
            }, hiding: ["s3cret-value"])
        let send = transcript.send
        _ = try await send(Request("GET", "https://h/a?b=1", headers: [Header("Authorization", "Bearer x")]))
        _ = try await send(Request("POST", "https://h/b", json: ["value": "s3cret-value", "data": "czNjcmV0LXZhbHVl"]))
        _ = try await send(Request("PUT", "https://h/c", body: [0xFF, 0]))
        await #expect(throws: TransportError(.unanswered, "lost")) {
            try await send(Request("DELETE", "https://h/later"))
        }
        transcript.hide("later")
        #expect(
            transcript.text() == """
                GET https://h/a?b=1
                -> 404
                {
                  "a": {},
                  "z": 1
                }

                POST https://h/b
                {
                  "data": "(sensitive)",
                  "value": "(sensitive)"
                }
                -> 200
                plain

                PUT https://h/c
                (2 bytes)
                -> 204

                DELETE https://h/(sensitive)
                -> no answer: lost

                """)
        #expect(transcript.text(writesOnly: true).hasPrefix("POST https://h/b\n"))
        #expect(transcript.exchanges.count == 4)
    }

    @Test(arguments: [
        ("GET", "https://h/a", false), ("HEAD", "https://h/a", false), ("POST", "https://h/a:getIamPolicy?x=1", false),
        ("POST", "https://h/a:testIamPermissions", false), ("POST", "https://h/operations/o:wait", false),
        ("POST", "https://h/a:setIamPolicy", true), ("POST", "https://h/a?x=:getIamPolicy", true),
        ("PATCH", "https://h/a", true), ("DELETE", "https://h/a", true),
    ])
    func tellsWritesFromReads(method: String, url: String, isWrite: Bool) {
        #expect(Transcript.Exchange(request: Request(method, url), outcome: nil).isWrite == isWrite)
    }

    @Test func keepsTheOrderOfRequestsNotOfAnswers() async throws {
        let transcript = Transcript(
            of: { (request: Request) async throws(TransportError) -> Response in
                if request.url.hasSuffix("slow") { try? await Task.sleep(for: .milliseconds(100)) }
                return Response(status: 200)
            })
        let send = transcript.send
        async let slow = send(Request("GET", "https://h/slow"))
        while transcript.exchanges.isEmpty { await Task.yield() }
        _ = try await send(Request("GET", "https://h/fast"))
        #expect(transcript.text() == "GET https://h/slow\n-> (under way)\n\nGET https://h/fast\n-> 200\n")
        _ = try await slow
        #expect(transcript.text() == "GET https://h/slow\n-> 200\n\nGET https://h/fast\n-> 200\n")
    }
}
