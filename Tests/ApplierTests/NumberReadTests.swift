import Applier
import HTTP
import Text
import PlanModel
import Synchronization
import Testing

/// How the makers of server-numbered versions are read.
@Suite struct NumberReadTests {
    /// One after another they would take a minute where a stack has hundreds.
    @Test func theMakersOfAllVersionsAreLookedUpAtTheSameTime() async throws {
        let (cloud, disk) = (FakeCloud(), FakeDisk())
        let plan = plan(["a", "b", "c"].map { version($0, 1) })
        #expect(try await FakeProcess(cloud, disk).apply(plan)?.isSuccess == true)
        let process = FakeProcess(cloud, disk)
        let (state, inFlight) = (try await process.decision(plan).1, InFlight())
        var effects = process.caller.effects
        let send = effects.send
        effects.send = { request throws(TransportError) in
            guard request.url.hasPrefix(root + "secrets/"), !request.url.contains("/versions") else {
                return try await send(request)
            }
            await inFlight.meet(3)
            return try await send(request)
        }
        let read = await Caller(effects: effects).readCloud(plan, state)
        #expect(read.numbered.count == 3 && read.numbered.values.allSatisfy { $0 == .us })
        #expect(inFlight.most == 3)
    }

    /// How many calls are under way at once.
    private final class InFlight: Sendable {
        private let count = Mutex((now: 0, most: 0))

        var most: Int { count.withLock { $0.most } }

        /// Returns once as many others are here, or after a while.
        func meet(_ wanted: Int) async {
            count.withLock { count in
                count.now += 1
                count.most = max(count.most, count.now)
            }
            for _ in 0..<10_000 where most < wanted { await Task.yield() }
            count.withLock { $0.now -= 1 }
        }
    }
}
