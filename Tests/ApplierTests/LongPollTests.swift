@testable import Applier
import HTTP
import PlanModel
import Synchronization
import Testing
import Text

/// Operations that a server tells at once when they are done.
@Suite struct LongPollTests {
    /// A server with one operation, and what it was asked.
    private final class Server: Sendable {
        private struct Asked {
            var calls: [String] = []
            var time = 0.0
        }

        private let asked = Mutex(Asked())
        private let wait: @Sendable (Int) -> (seconds: Double, answer: Response)

        /// `wait` says for how long the n-th long poll is held, from 1, and its answer.
        init(wait: @escaping @Sendable (Int) -> (seconds: Double, answer: Response)) { self.wait = wait }

        var calls: [String] { asked.withLock { $0.calls } }
        var time: Double { asked.withLock { $0.time } }

        func caller(limit: Int = 16) -> Caller {
            var patience = Patience()
            patience.longPolls = [root: LongPoll(end: ":wait", body: ["timeout": "30s"])]
            let send: Send = { request throws(TransportError) in
                let path = String(request.url.dropFirst(root.count))
                return self.asked.withLock { asked in
                    let body = request.body.map { " " + String(decoding: $0, as: UTF8.self) } ?? ""
                    asked.calls.append("\(request.method) \(path)\(body)")
                    guard path.hasPrefix("operations/") else { return answered(["name": "operations/1"]) }
                    guard request.method == "POST" else { return Self.done }
                    let (seconds, answer) = self.wait(asked.calls.count - 1)
                    asked.time += seconds
                    return answer
                }
            }
            return Caller(
                effects: Effects(
                    send: limited(send, to: limit),
                    sleep: { wait in self.asked.withLock { $0.time += wait / .seconds(1) } }, now: { self.time },
                    wallClock: { 0 }, random: { 0.5 }, randomBytes: { _ in [] }), patience: patience)
        }

        static let done = answered(["done": true, "name": "operations/1", "response": ["id": "x"]])
        static let begun = answered(["name": "operations/1"])
    }

    private func sent(by caller: Caller) async throws -> JSONValue {
        try await caller.send(
            Call("POST", root + "things", operation: root), body: nil, repeatable: false, address: address("thing.a"),
            action: .create
        ).json
    }

    @Test func anOperationIsWaitedForWithoutPolls() async throws {
        let server = Server { call in call < 3 ? (30, Server.begun) : (2, Server.done) }
        #expect(try await sent(by: server.caller()) == ["id": "x"])
        let wait = #"POST operations/1:wait {"timeout":"30s"}"#
        #expect(server.calls == ["POST things", wait, wait, wait] && server.time == 62, "nothing but the server waits")
    }

    @Test func aServerThatDoesNotWaitIsPolled() async throws {
        let server = Server { _ in (0, Server.begun) }
        #expect(try await sent(by: server.caller()) == ["id": "x"])
        #expect(server.calls.map { $0.prefix(22) } == ["POST things", "POST operations/1:wait", "GET operations/1"])
        #expect(server.time == 0.25)
    }

    @Test(arguments: [403, 404]) func aServerThatRefusesToWaitIsPolled(_ status: Int) async throws {
        let server = Server { _ in (0, Response(status: status)) }
        #expect(try await sent(by: server.caller()) == ["id": "x"])
        #expect(server.calls.last == "GET operations/1" && server.calls.count == 3)
    }

    @Test func whatTheServerHoldsTakesNoPlace() async throws {
        let other = Mutex(false)
        let send = limited(
            { _ throws(TransportError) in
                // The held call ends once the other one has been sent.
                if Urgency.current == .held {
                    while !other.withLock({ $0 }) { await Task.yield() }
                }
                other.withLock { $0 = true }
                return Response(status: 200)
            }, to: 1)
        let polls = LongPolls()
        async let held = polls.run { try? await send(Request("POST", root + "operations/1:wait")) }
        // It has the only place, if it takes one.
        for _ in 0..<100 { await Task.yield() }
        _ = try await send(Request("GET", root + "things/a"))
        #expect(await held??.status == 200)
    }

    @Test func onlySoManyAreHeldAtOnce() async {
        let (polls, count) = (LongPolls(), Count())
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<120 {
                group.addTask {
                    let answer: Void? = await polls.run {
                        count.held.withLock { $0 += 1 }
                        while count.all < 120 { await Task.yield() }
                    }
                    if answer == nil { count.refused.withLock { $0 += 1 } }
                }
            }
        }
        #expect(count.held.withLock { $0 } == 100 && count.all == 120)
    }

    private final class Count: Sendable {
        let held = Mutex(0)
        let refused = Mutex(0)
        var all: Int { held.withLock { $0 } + refused.withLock { $0 } }
    }
}
