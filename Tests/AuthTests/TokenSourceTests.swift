import Synchronization
import Testing

@testable import Auth

struct TokenSourceTests {
    @Test func keepsATokenUntilShortlyBeforeItsExpiry() async throws {
        let start = ContinuousClock.now
        let box = Box(now: start)
        let cache = TokenCache(now: { box.now.withLock { $0 } }) {
            let number = box.fetched.withLock { count in
                count += 1
                return count
            }
            return try Token("t\(number)", expiry: start + .seconds(3600 * number))
        }
        #expect(try await cache.token().secret == "t1")
        box.now.withLock { $0 = start + .seconds(3600 - 226) }
        #expect(try await cache.token().secret == "t1")
        box.now.withLock { $0 = start + .seconds(3600 - 225) }
        #expect(try await cache.token().secret == "t2")
        await cache.drop(try Token("t1", expiry: start + .seconds(3600)))
        #expect(try await cache.token().secret == "t2")
        await cache.drop(try Token("t2", expiry: start + .seconds(7200)))
        #expect(try await cache.token().secret == "t3")
    }

    @Test func asksOnceForManyWaiters() async throws {
        let box = Box()
        let cache = TokenCache(now: { .now }) {
            box.fetched.withLock { $0 += 1 }
            try await Task.sleep(for: .milliseconds(50))
            return try Token("t")
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<10 { group.addTask { _ = try await cache.token() } }
            try await group.waitForAll()
        }
        #expect(box.fetched.withLock { $0 } == 1)
    }

    @Test func asksAgainAfterAFailure() async throws {
        struct Refused: Error {}
        let box = Box()
        let cache = TokenCache(now: { .now }) {
            let number = box.fetched.withLock { count in
                count += 1
                return count
            }
            if number == 1 { throw Refused() }
            return try Token("t")
        }
        await #expect(throws: Refused.self) { try await cache.token() }
        #expect(try await cache.token().secret == "t")
    }
}

private final class Box: Sendable {
    let now: Mutex<ContinuousClock.Instant>
    let fetched: Mutex<Int>

    init(now: ContinuousClock.Instant = .now) {
        self.now = Mutex(now)
        fetched = Mutex(0)
    }
}
