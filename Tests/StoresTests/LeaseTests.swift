import HTTP
import Testing
import Text

@testable import Stores

/// The lock of a state in a bucket, which ends by itself.
@Suite struct LeaseTests {
    let shore = Shore()

    @Test func itIsTakenOverOnlyWhenItIsOver() async throws {
        let first = shore.bucket()
        try await first.lock(holder("a"))
        shore.pass(269)
        await #expect(throws: StateStoreError.self) { try await shore.bucket().lock(holder("b")) }
        shore.pass(2)
        let second = shore.bucket()
        try await second.lock(holder("b"))
        #expect(await !first.holds(1))
        #expect(await second.holds(200))
        // Its own unlock says that it is not its own any more, and leaves the other's.
        await #expect(throws: StateStoreError.self) { try await first.unlock("a") }
        #expect(try await second.holder()?.id == "b")
    }

    /// Whoever stood still while its lock ended does not write, not even the state.
    @Test func theFormerHolderCannotWrite() async throws {
        let first = shore.bucket()
        try await first.lock(holder("a"))
        _ = try await first.read()
        try await first.write(document(1))
        shore.pass(300)
        let second = shore.bucket()
        try await second.lock(holder("b"))
        // Before the second has written anything of its own: taking over alone shuts the first out.
        await #expect(throws: StateStoreError.self) { try await first.write(document(2, "first")) }
        #expect(try await second.read() == document(1))
        try await second.write(document(2, "second"))
    }

    @Test func itIsRenewedInTime() async throws {
        let state = shore.bucket()
        try await state.lock(holder("a"))
        for _ in 0..<10 {
            shore.pass(130)
            #expect(await state.holds(120))
        }
        await #expect(throws: StateStoreError.self) { try await shore.bucket().lock(holder("b")) }
    }

    /// Without an answer, its end on our clock is its end.
    @Test func withoutRenewalsItEnds() async throws {
        let state = shore.bucket()
        try await state.lock(holder("a"))
        shore.fail { _ in Shore.Fault(isLost: true) }
        #expect(await state.holds(100))
        shore.pass(150)
        #expect(await !state.holds(100))
        shore.heal()
        #expect(await state.holds(100))
    }

    /// The answer to a renewal is lost: it counts only from the next one.
    @Test func aRenewalWithoutAnAnswerIsFoundAgain() async throws {
        let state = shore.bucket()
        try await state.lock(holder("a"))
        shore.pass(150)
        let isFirst = Flag()
        shore.fail { request in
            request.method == "POST" && isFirst.take() ? Shore.Fault(losesReply: true) : nil
        }
        #expect(await state.holds(1))
        #expect(await state.holds(100))
    }

    @Test func itIsRenewedWhileTheRunWaits() async throws {
        let state = shore.bucket(renews: true)
        try await state.lock(holder("a"))
        while shore.now < 1_795_001_000 { await Task.yield() }
        shore.fail { _ in Shore.Fault(isLost: true) }
        #expect(await state.holds(1))
        shore.heal()
        try await state.unlock("a")
    }

    @Test func anotherStacksLockIsRefused() async throws {
        try await shore.bucket().lock(holder("a"))
        let error = await #expect(throws: StateStoreError.self) {
            try await shore.bucket().lock(holder("b", stack: "web"))
        }
        #expect("\(String(describing: error))".contains("locked for another stack"))
    }

    /// A server that does not say what time it is cannot prove that a lock is over.
    @Test func withoutTheServersTimeNothingIsOver() async throws {
        try await shore.bucket().lock(holder("a"))
        shore.pass(10_000)
        var effects = shore.effects()
        let send = effects.send
        effects.send = { request throws(TransportError) in
            var answer = try await send(request)
            answer.headers.removeAll { $0.name == "Date" }
            return answer
        }
        let second = SharedState.bucket("acme-state", prefix: "ml/master", effects)
        await #expect(throws: StateStoreError.self) { try await second.lock(holder("b")) }
    }

    @Test func whatIsNoLockOfOursIsReleasedByItsGeneration() async throws {
        let calls = ObjectCalls(bucket: "acme-state", prefix: "ml/master")
        _ = shore.answer(calls.upload("lock.json", Array("hello".utf8), over: "0"))
        let error = await #expect(throws: StateStoreError.self) { try await shore.bucket().lock(holder("a")) }
        guard case .held(let lock) = error, lock.holder == nil, lock.who.isEmpty else {
            throw Unexpected("\(String(describing: error))")
        }
        let id = try #require(try await shore.bucket().holder()?.id)
        await #expect(throws: StateStoreError.self) { try await shore.bucket().unlock("a") }
        try await shore.bucket().unlock(id)
        try await shore.bucket().lock(holder("a"))
    }
}
