import Applier
import HTTP
import Synchronization
import Testing

@Suite struct CallLimitTests {
    @Test(arguments: [1, 3]) func neverMoreThanTheLimitAndNoneIsLost(limit: Int) async throws {
        let flying = Mutex((now: 0, most: 0, all: 0))
        let send = limited(
            { request throws(TransportError) in
                flying.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1), $0.all + 1) }
                for _ in 0..<5 { await Task.yield() }
                flying.withLock { $0.now -= 1 }
                if request.url == "3" { throw TransportError(.notSent, "no") }
                return Response(status: 200)
            }, to: limit)
        await withTaskGroup(of: Void.self) { group in
            for index in 0..<3000 { group.addTask { _ = try? await send(Request("GET", "\(index % 10)")) } }
        }
        let (now, most, all) = flying.withLock { $0 }
        #expect(now == 0 && all == 3000 && most <= limit)
        #expect(try await send(Request("GET", "x")).status == 200)
    }
}
