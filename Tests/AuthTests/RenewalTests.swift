import HTTP
import Synchronization
import Testing
import Text

@testable import Auth

private let call = Request("POST", "https://run.googleapis.com/v2/x")

/// A run that outlives its tokens.
struct RenewalTests {
    private let user = JSONValue.object(GoogleAuthCases.file("an authorised user")).compactText

    private func world(seconds: Int) -> FakeWorld {
        FakeWorld(files: ["/c.json": user]) { _, before in .token("token-\(before + 1)", seconds: seconds) }
    }

    /// Calls once in each of these seconds; which token each call had.
    private func calls(_ world: FakeWorld, at times: [Int], refusing refused: Set<String> = []) async throws -> [String]
    {
        let credentials = try world.credentials(["GOOGLE_APPLICATION_CREDENTIALS": "/c.json"])
        let seen = Mutex<[String]>([])
        let send = authorized(
            { (request: Request) async throws(TransportError) -> Response in
                let token = String(request.headers["Authorization"]?.dropFirst("Bearer ".count) ?? "")
                seen.withLock { $0.append(token) }
                return Response(status: refused.contains(token) ? 401 : 200)
            }, with: credentials, doors: Doors())
        for time in times {
            world.clock.withLock { $0 = time }
            _ = try await send(call)
        }
        return seen.withLock { $0 }
    }

    @Test func aTokenIsRenewedBeforeItExpires() async throws {
        let seen = try await calls(world(seconds: 3600), at: [0, 1800, 3374, 3375, 3600, 6749, 6750, 20_000])
        #expect(seen == ["token-1", "token-1", "token-1", "token-2", "token-2", "token-2", "token-3", "token-4"])
    }

    @Test func aTokenOfFewMinutesIsUsedForHalfOfThem() async throws {
        #expect(
            try await calls(world(seconds: 100), at: [0, 49, 50, 99, 100]) == [
                "token-1", "token-1", "token-2", "token-2", "token-3",
            ])
    }

    @Test func aLyingExpiryIsFoundOutByTheFirstRefusal() async throws {
        // It says ten years, so it is believed for twelve hours, and the server knows better.
        let world = world(seconds: 315_360_000)
        #expect(try await calls(world, at: [0, 60], refusing: ["token-1"]) == ["token-1", "token-2", "token-2"])
        #expect(try await calls(self.world(seconds: 315_360_000), at: [0, 43_200]) == ["token-1", "token-2"])
    }

    @Test func twoRefusalsAreTheAnswer() async throws {
        let world = world(seconds: 3600)
        let credentials = try world.credentials(["GOOGLE_APPLICATION_CREDENTIALS": "/c.json"])
        let sent = Mutex(0)
        let send = authorized(
            { (request: Request) async throws(TransportError) -> Response in
                sent.withLock { $0 += 1 }
                let quoted = request.headers["Authorization"] ?? ""
                return Response(
                    status: 401, json: ["error": ["message": .string("no \(quoted)"), "status": "UNAUTHENTICATED"]])
            }, with: credentials, doors: Doors())
        let response = try await send(call)
        #expect(sent.withLock { $0 } == 2)
        let message = APIError(response).message
        #expect(message.hasPrefix("no Bearer (sensitive) (the user's credential /c.json"))
        #expect(message.contains("a new token was refused too; is its account or key disabled or deleted, or is"))
    }

    @Test func aTokenThatCannotBeRenewedInTimeIsUsedToItsEnd() async throws {
        let world = FakeWorld(files: ["/c.json": user]) { _, before in
            before == 0 ? .token("token-1", seconds: 3600) : .refusal("invalid_grant", "revoked")
        }
        let credentials = try world.credentials(["GOOGLE_APPLICATION_CREDENTIALS": "/c.json"])
        #expect(try await credentials.google.token()?.secret == "token-1")
        world.clock.withLock { $0 = 3599 }
        #expect(try await credentials.google.token()?.secret == "token-1")
        world.clock.withLock { $0 = 3600 }
        let send = authorized(FakeWorld { _, _ in Response(status: 200) }.send, with: credentials, doors: Doors())
        // A permanent failure must not be tried for minutes.
        let error = await #expect(throws: TransportError.self) { try await send(call) }
        #expect(error?.isPermanent == true && error?.message.contains("gcloud auth application-default login") == true)
    }

    @Test func aClockThatIsWrongDoesNotShortenAnImpersonatedToken() async throws {
        for (time, life) in [
            ("2020-01-01T00:00:00Z", 3600), ("2027-01-15T08:30:00.5Z", 1800), ("2099-01-01T00:00:00Z", 3600),
        ] {
            let start = ContinuousClock.now
            let token = try readImpersonationAnswer(
                Response(status: 200, json: ["accessToken": "t", "expireTime": .string(time)]), asked: start,
                wallClock: FakeWorld.start, lifetime: 3600, origin: "")
            #expect(token.expiry == start + .seconds(life))
        }
        #expect(secondsSince1970(rfc3339: "2027-01-15T08:00:00Z") == 1_800_000_000)
        for text in ["", "2027-13-01T00:00:00Z", "2027-01-15 08:00:00Z", "2027-01-15T08:00:00+01:00"] {
            #expect(secondsSince1970(rfc3339: text) == nil)
        }
    }

    @Test func gcloudsOwnProjectIsNotOurs() async throws {
        let world = FakeWorld { _, _ in
            Response(
                status: 403,
                json: [
                    "error": [
                        "code": 403, "status": "PERMISSION_DENIED",
                        "message":
                            "Secret Manager API has not been used in project 764086051850 before.",
                        "details": [
                            [
                                "@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "SERVICE_DISABLED",
                                "metadata": ["consumer": "projects/764086051850"],
                            ]
                        ],
                    ]
                ])
        }
        let source = try TokenSource.fixed(Token("ya29.made-for-tests"), variable: "V")
        let answer = APIError(try await authorized(world.send, with: Credentials(google: source), doors: Doors())(call))
        #expect(answer.reasons.isEmpty && answer.message.contains("set-quota-project"))
        var paid = Credentials(google: source)
        paid.quotaProject = "acme"
        let own = APIError(try await authorized(world.send, with: paid, doors: Doors())(call))
        #expect(own.reasons == ["SERVICE_DISABLED"])
    }
}
