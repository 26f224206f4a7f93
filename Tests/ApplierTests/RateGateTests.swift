import HTTP
import PlanModel
import Synchronization
import Testing
import Text

@testable import Applier

/// Calls that wait for their minute.
@Suite struct RateGateTests {
    private let rates = ["https://x/v1/": CallRate(reads: 5, writes: 3)]

    @Test func noMinuteHasMore() async {
        let gate = RateGate(rates)
        var moments: [Double] = []
        var now = 0.0
        for index in 0..<200 {
            now += [0, 0, 0.3, 40, 0, 11][index % 6]
            moments.append(now + (await gate.wait("POST", "https://x/v1/things", at: now)).seconds)
        }
        #expect(zip(moments, moments.dropFirst()).allSatisfy { $0 <= $1 }, "in order of arrival")
        for moment in moments { #expect(moments.count { $0 >= moment && $0 < moment + 60 } <= 3, "from \(moment)") }
        #expect(moments.prefix(6) == [0, 0, 0.3, 61, 61, 61.3], "no call waits longer than it has to")
    }

    @Test func readsAndOtherServersAreCountedApart() async {
        let gate = RateGate(rates)
        func waits(_ method: String, _ url: String, _ count: Int) async -> [Double] {
            var seconds: [Double] = []
            for _ in 0..<count { seconds.append(await gate.wait(method, url, at: 0).seconds) }
            return seconds
        }
        #expect(await waits("POST", "https://x/v1/a", 4) == [0, 0, 0, 61])
        #expect(await waits("POST", "https://x/v1/a:getIamPolicy?alt=json", 2) == [0, 0], "it is a read")
        #expect(await waits("GET", "https://x/v1/a", 4) == [0, 0, 0, 61])
        #expect(await waits("POST", "https://y/v1/a", 9) == Array(repeating: 0, count: 9))
    }

    /// A run sends what it may, waits and says why.
    @Test(arguments: [true, false]) func aCallerWaits(isCounted: Bool) async throws {
        let heard = Mutex((now: 7.0, sent: [Double](), waits: [String]()))
        let effects = Effects(
            send: { request throws(TransportError) in
                heard.withLock { $0.sent.append($0.now) }
                return Response(status: 200, json: [:])
            },
            sleep: { duration in
                let seconds = Double(duration.components.seconds)
                heard.withLock { $0.now += seconds }
            },
            now: { heard.withLock { $0.now } }, wallClock: { 0 }, random: { 0.5 }, randomBytes: { _ in [] },
            environment: { _ in nil }, shouldStop: { false },
            report: { event in
                guard case .waiting(let address, let action, let reason, let seconds, _) = event else { return }
                heard.withLock { $0.waits.append("\(address) \(action) \(reason) \(seconds)") }
            })
        var patience = Patience()
        patience.rates = rates
        let caller = Caller(effects: effects, patience: patience, isCounted: isCounted)
        for _ in 0..<4 {
            _ = try await caller.send(
                Call("PATCH", "https://x/v1/a"), body: [:], repeatable: true, address: address("thing.a"),
                action: .update)
        }
        let (_, sent, waits) = heard.withLock { $0 }
        #expect(sent == (isCounted ? [7, 7, 7, 68] : [7, 7, 7, 7]))
        #expect(waits == (isCounted ? ["thing.a update its turn: x takes 3 writes a minute 61.0"] : []))
    }
}
