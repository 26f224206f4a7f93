import HTTP
import Text
import Synchronization
import Testing

@testable import Auth

/// Answers 401 to every token in `refused`, and records the headers it saw.
private final class Server: Sendable {
    let seen = Mutex<[[Header]]>([])
    private let refused: Set<String>

    init(refusing refused: Set<String> = []) { self.refused = refused }

    var send: Send {
        { (request: Request) async throws(TransportError) -> Response in
            self.seen.withLock { $0.append(request.headers) }
            let isRefused = self.refused.contains { token in request.headers.contains { $0.value.contains(token) } }
            return isRefused
                ? Response(status: 401, json: ["error": ["message": "expired", "status": "UNAUTHENTICATED"]])
                : Response(status: 200)
        }
    }
}

private let doors = GitLabSite("https://gitlab.example.com").map { Doors(gitlab: $0) } ?? Doors()

struct AuthorizedTests {
    private func fixed() throws -> Credentials {
        try Credentials(environment: ["GOOGLE_OAUTH_ACCESS_TOKEN": "goo", "GITLAB_TOKEN": "lab"])
    }

    @Test func eachHostGetsItsOwnToken() async throws {
        let server = Server()
        let send = authorized(server.send, with: try fixed(), doors: doors)
        let stale = [Header("authorization", "old"), Header("Private-Token", "old"), Header("X", "1")]
        _ = try await send(Request("GET", "https://run.googleapis.com/v2", headers: stale))
        _ = try await send(Request("GET", "https://gitlab.example.com/api/v4/x"))
        _ = try await send(Request("GET", "https://gitlab.example.com/elsewhere"))
        #expect(
            server.seen.withLock { $0 } == [
                [Header("X", "1"), Header("Authorization", "Bearer goo")], [Header("PRIVATE-TOKEN", "lab")],
                [Header("PRIVATE-TOKEN", "lab")],
            ])
    }

    @Test func googleIsToldWhyAndGitLabIsNot() async throws {
        let server = Server(refusing: ["t1"])
        let counter = Counter()
        let cache = TokenCache(now: { .now }) { try Token("t\(counter.next())") }
        var credentials = Credentials(google: .refreshing(cache))
        credentials.reason = RequestReason("ticket 7")
        let send = authorized(server.send, with: credentials, doors: doors)
        let stale = [Header("x-goog-request-reason", "old")]
        _ = try await send(Request("GET", "https://run.googleapis.com/v2", headers: stale))
        _ = try await send(Request("GET", "https://gitlab.example.com/api/v4/x"))
        let reasons = server.seen.withLock { $0 }.map { headers in
            headers.filter { $0.name.lowercased() == "x-goog-request-reason" }.map(\.value)
        }
        #expect(reasons == [["ticket 7"], ["ticket 7"], []], "the second one after a refused token")
    }

    @Test func nothingIsSentElsewhere() async throws {
        let server = Server()
        let send = authorized(server.send, with: try fixed(), doors: doors)
        let message = "this run may call nothing but https://*.googleapis.com and https://gitlab.example.com"
        for url in ["https://gitlab.com/api/v4/x", "https://example.com/api/v4/x", "http://run.googleapis.com/v2"] {
            await #expect(throws: TransportError(.notSent, message, isPermanent: true)) {
                try await send(Request("GET", url))
            }
        }
        #expect(server.seen.withLock { $0.isEmpty })
    }

    @Test func withoutATokenCallsGoOutAsTheyAre() async throws {
        let server = Server()
        let send = authorized(server.send, with: Credentials(), doors: doors)
        _ = try await send(Request("GET", "https://run.googleapis.com/v2"))
        #expect(server.seen.withLock { $0 } == [[]])
    }

    @Test func aRefusedFixedTokenSaysWhatToDo() async throws {
        let server = Server(refusing: ["goo", "lab"])
        let send = authorized(server.send, with: try fixed(), doors: doors)
        let google = APIError(try await send(Request("GET", "https://run.googleapis.com/v2")))
        #expect(
            google.description.hasPrefix(
                "401 UNAUTHENTICATED: expired (the token in GOOGLE_OAUTH_ACCESS_TOKEN cannot be refreshed"))
        #expect(!google.message.contains("goo)"))
        let gitlab = APIError(try await send(Request("GET", "https://gitlab.example.com/api/v4/x")))
        #expect(gitlab.message.contains("GITLAB_TOKEN cannot be refreshed"))
        #expect(server.seen.withLock { $0.count } == 2)
    }

    @Test func aRefusalOfGitLabsSaysWhatTheTokenNeeds() async throws {
        let send: Send = { _ throws(TransportError) in Response(status: 403, json: ["message": "403 Forbidden"]) }
        let guarded = authorized(send, with: try fixed(), doors: doors)
        let gitlab = APIError(try await guarded(Request("PUT", "https://gitlab.example.com/api/v4/x")))
        #expect(gitlab.message == "Forbidden (the token needs the 'api' scope and the Maintainer role)")
        #expect(gitlab.httpStatus == 403)
        let google = APIError(try await guarded(Request("PUT", "https://run.googleapis.com/v2")))
        #expect(google.message == "Forbidden")
    }

    @Test func aRefusedRenewableTokenIsRenewedOnce() async throws {
        for (refused, status, calls) in [(["t1"] as Set, 200, 2), (["t1", "t2"], 401, 2)] {
            let server = Server(refusing: refused)
            let counter = Counter()
            let cache = TokenCache(now: { .now }) { try Token("t\(counter.next())") }
            let send = authorized(server.send, with: Credentials(google: .refreshing(cache)), doors: doors)
            #expect(try await send(Request("POST", "https://run.googleapis.com/v2")).status == status)
            #expect(server.seen.withLock { $0.count } == calls)
        }
    }

    /// As a metadata server does, which keeps its tokens.
    @Test func theSameTokenIsNotSentTwice() async throws {
        let server = Server(refusing: ["t"])
        let cache = TokenCache(origin: "the metadata server", now: { .now }) {
            try Token("t", expiry: .now + .seconds(600))
        }
        let send = authorized(server.send, with: Credentials(google: .refreshing(cache)), doors: doors)
        let error = APIError(try await send(Request("GET", "https://run.googleapis.com/v2")))
        #expect(error.message.contains("(the metadata server: there is no other token; is its account"))
        #expect(server.seen.withLock { $0.count } == 1)
    }

    @Test func callsThatAreRefusedTogetherShareOneNewToken() async throws {
        let counter = Counter()
        let cache = TokenCache(now: { .now }) {
            let number = counter.next()
            try await Task.sleep(for: .milliseconds(50))
            return try Token("t\(number)")
        }
        let server = Server(refusing: ["t1"])
        let send = authorized(server.send, with: Credentials(google: .refreshing(cache)), doors: doors)
        try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<16 {
                group.addTask { try await send(Request("POST", "https://run.googleapis.com/v2")).status }
            }
            for try await status in group { #expect(status == 200) }
        }
        #expect(counter.next() == 3 && server.seen.withLock { $0.count } == 32)
    }

    @Test func aTokenThatCannotBeHadIsNotSent() async throws {
        struct Broken: Error, CustomStringConvertible { var description: String { "no key file" } }
        let server = Server()
        let cache = TokenCache(now: { .now }) { throw Broken() }
        let send = authorized(server.send, with: Credentials(google: .refreshing(cache)), doors: doors)
        await #expect(throws: TransportError(.notSent, "no token for Google: no key file")) {
            try await send(Request("GET", "https://run.googleapis.com/v2"))
        }
        #expect(server.seen.withLock { $0.isEmpty })
    }
}

private final class Counter: Sendable {
    private let value = Mutex(0)

    func next() -> Int {
        value.withLock { value in
            value += 1
            return value
        }
    }
}
