import Text
import Synchronization
import Testing

@testable import HTTP

/// A `Send` that returns its outcomes in order, and a record of everything the retrying function did.
private final class Stage: Sendable {
    private struct Notes {
        var outcomes: [Result<Response, TransportError>]
        var calls = 0
        var requests: [Request] = []
        var waits: [Duration] = []
        var notices: [RetryNotice] = []
    }

    private let notes: Mutex<Notes>

    init(_ outcomes: [Result<Response, TransportError>]) { notes = Mutex(Notes(outcomes: outcomes)) }

    var calls: Int { notes.withLock { $0.calls } }
    var requests: [Request] { notes.withLock { $0.requests } }
    var waits: [Duration] { notes.withLock { $0.waits } }
    var notices: [RetryNotice] { notes.withLock { $0.notices } }

    /// The last outcome is repeated forever.
    func run(
        repeatable: Bool, policy: RetryPolicy = RetryPolicy(), random: Double = 1, callTime: Duration? = nil
    ) async -> Result<Response, TransportError> {
        let transport: Send = { (request: Request) async throws(TransportError) -> Response in
            let outcome = self.notes.withLock { notes in
                notes.calls += 1
                notes.requests.append(request)
                return notes.outcomes.count > 1 ? notes.outcomes.removeFirst() : notes.outcomes[0]
            }
            return try outcome.get()
        }
        let clock: @Sendable () -> Duration = {
            self.notes.withLock { notes in
                var total = (callTime ?? .zero) * notes.calls
                for wait in notes.waits { total += wait }
                return total
            }
        }
        let sleep: @Sendable (Duration) async throws -> Void = { duration in
            self.notes.withLock { $0.waits.append(duration) }
        }
        let report: @Sendable (RetryNotice) -> Void = { notice in self.notes.withLock { $0.notices.append(notice) } }
        do throws(TransportError) {
            let response = try await send(
                Request("POST", "https://run.googleapis.com/x"), repeatable: repeatable, through: transport,
                policy: policy, sleep: sleep, random: { random }, report: report,
                elapsed: callTime == nil ? nil : clock)
            return .success(response)
        } catch { return .failure(error) }
    }
}

private let ok = Result<Response, TransportError>.success(Response(status: 200))
private func status(_ code: Int, _ json: JSONValue = [:], headers: [Header] = []) -> Result<Response, TransportError> {
    .success(Response(status: code, json: json, headers: headers))
}
private func lost(_ stage: TransportError.Stage, isPermanent: Bool = false) -> Result<Response, TransportError> {
    .failure(TransportError(stage, "lost", isPermanent: isPermanent))
}
private func reason(_ reason: String) -> JSONValue { ["error": ["errors": [["reason": .string(reason)]]]] }

struct RetryTests {
    @Test(arguments: [
        lost(.notSent), status(429), status(403, reason("rateLimitExceeded")),
        status(403, reason("CONCURRENT_OPERATIONS_QUOTA_EXCEEDED")),
        status(403, ["error": ["message": "Quota exceeded for quota metric 'x' and limit 'x per minute'"]]),
    ])
    func safeOutcomesAreTriedAgain(outcome: Result<Response, TransportError>) async {
        for repeatable in [true, false] {
            let stage = Stage([outcome, ok])
            #expect(await stage.run(repeatable: repeatable) == ok)
            #expect(stage.calls == 2)
        }
    }

    @Test(arguments: [lost(.unanswered)] + [408, 500, 502, 503, 504, 520, 530].map { status($0) })
    func ambiguousOutcomesAreTriedAgainOnlyWhenRepeatable(outcome: Result<Response, TransportError>) async {
        let repeated = Stage([outcome, ok])
        #expect(await repeated.run(repeatable: true) == ok)
        let once = Stage([outcome, ok])
        #expect(await once.run(repeatable: false) == outcome)
        #expect(once.calls == 1)
    }

    @Test(arguments: [
        ok, status(400), status(401), status(403), status(403, reason("SERVICE_DISABLED")), status(404), status(409),
        status(412), status(501), status(531), status(429, reason("RESOURCE_QUOTA_EXCEEDED")), lost(.cancelled),
        lost(.notSent, isPermanent: true),
    ])
    func finalOutcomesAreReturned(outcome: Result<Response, TransportError>) async {
        let stage = Stage([outcome])
        #expect(await stage.run(repeatable: true) == outcome)
        #expect(stage.calls == 1)
        #expect(stage.waits.isEmpty)
    }

    @Test func waitsGrowWithJitterUpToTheLongest() async {
        let stage = Stage([status(503)])
        #expect(await stage.run(repeatable: true) == status(503))
        #expect(stage.waits == [1, 2, 4, 8, 16, 30, 30].map { .seconds($0) })
        #expect(stage.calls == 8)
        let half = Stage([status(503)])
        _ = await half.run(repeatable: true, policy: RetryPolicy(tries: 3), random: 0.5)
        #expect(half.waits == [.milliseconds(500), .seconds(1)])
    }

    @Test func theServersWishIsALowerBound() async {
        let info: JSONValue = [
            "error": ["details": [["@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "7.5s"]]]
        ]
        let stage = Stage([
            status(429, headers: [Header("retry-after", "5")]), status(429, info),
            status(429, info, headers: [Header("Retry-After", "9")]),
            status(429, headers: [Header("Retry-After", "Wed, 21 Oct 2026 07:28:00 GMT")]),
            status(429, headers: [Header("Retry-After", "-4")]),
            status(429, headers: [Header("Retry-After", "86401")]), ok,
        ])
        #expect(await stage.run(repeatable: false, random: 0) == ok)
        #expect(stage.waits == [.seconds(5), .milliseconds(7500), .seconds(9), .zero, .zero, .zero])
    }

    @Test func stopsBeforeTheTotal() async {
        let stage = Stage([status(429, headers: [Header("Retry-After", "100")])])
        #expect(await stage.run(repeatable: false).map(\.status) == .success(429))
        #expect(stage.waits == [.seconds(100), .seconds(100), .seconds(100)])
        let slow = Stage([lost(.unanswered)])
        #expect(await slow.run(repeatable: true, callTime: .seconds(120)) == lost(.unanswered))
        #expect(slow.calls == 3)
    }

    @Test func aHungCallIsTriedAgainWithinThePatienceForIt() async {
        // Each call takes all of its allowed time.
        for policy in [RetryPolicy(), RetryPolicy(tries: 6, longestWait: .seconds(8), total: .seconds(90))] {
            let stage = Stage([lost(.unanswered)])
            #expect(await stage.run(repeatable: true, policy: policy, callTime: policy.longestTry) == lost(.unanswered))
            #expect(stage.requests.map(\.timeout) == Array(repeating: policy.total / 3, count: 3))
        }
        #expect(RetryPolicy().longestTry >= .seconds(60))
        #expect(RetryPolicy(longestTry: .seconds(7)).longestTry == .seconds(7))
    }

    @Test func afterNoAnswerTheNextTryGoesAnotherWay() async {
        let stage = Stage([lost(.unanswered), status(503), lost(.notSent), ok])
        _ = await stage.run(repeatable: true)
        #expect(stage.requests.map(\.needsNewConnection) == [false, true, false, false])
    }

    @Test func theServersWishIsTold() async {
        let wish = [Header("Retry-After", "30")]
        let stage = Stage([status(503, ["error": ["message": "busy"]], headers: wish), ok])
        _ = await stage.run(repeatable: true)
        #expect(stage.notices.map(\.cause) == ["503 UNAVAILABLE: busy; the server asks to wait 30 s"])
    }

    @Test func aWishBeyondThePatienceIsToldWithTheAnswer() async throws {
        let body: JSONValue = [
            "error": ["message": "slow", "status": "RESOURCE_EXHAUSTED", "errors": [["reason": "x"]]]
        ]
        let stage = Stage([status(429, body, headers: [Header("Retry-After", "3600")])])
        let error = APIError(try await stage.run(repeatable: false).get())
        #expect(error.message == "slow (the server asks to wait 3600 s, which is longer than this run waits)")
        #expect(error.reasons == ["x"] && error.status == "RESOURCE_EXHAUSTED")
        #expect(stage.calls == 1)
    }

    @Test func reportsEachWait() async {
        let stage = Stage([lost(.notSent), status(429, ["error": ["message": "slow"]]), ok])
        _ = await stage.run(repeatable: false)
        #expect(stage.notices.map(\.number) == [1, 2])
        #expect(stage.notices.map(\.delay) == stage.waits)
        #expect(stage.notices.map(\.cause) == ["lost", "429 RESOURCE_EXHAUSTED: slow"])
        #expect(stage.notices.first?.url == "https://run.googleapis.com/x")
    }

    @Test func cancellationEndsItAtOnce() async {
        let calls = Mutex(0)
        let interrupted: Result<Response, TransportError> = .failure(.interrupted)
        let task = Task { () -> Result<Response, TransportError> in
            do throws(TransportError) {
                let transport: Send = { (_: Request) async throws(TransportError) -> Response in
                    calls.withLock { $0 += 1 }
                    return Response(status: 503)
                }
                let response = try await send(
                    Request("GET", "https://x/"), repeatable: true, through: transport,
                    sleep: { _ in try await Task.sleep(for: .seconds(60)) }, random: { 1 })
                return .success(response)
            } catch { return .failure(error) }
        }
        while calls.withLock({ $0 }) == 0 { await Task.yield() }
        task.cancel()
        #expect(await task.value == interrupted)
        #expect(calls.withLock { $0 } == 1)
    }

    @Test func delayNeverOverflows() {
        let policy = RetryPolicy(tries: .max, longestWait: .seconds(Int64.max / 4))
        #expect(policy.delay(after: 10_000, random: 2, lowerBound: nil) > .seconds(Int64.max / 5))
        #expect(policy.delay(after: 0, random: -1, lowerBound: nil) == .zero)
        #expect(policy.delay(after: 1, random: .nan, lowerBound: nil) == .seconds(1))
    }
}
