import HTTP
import Testing
import Text

@testable import Stores

/// What holds in every place that machines share.
@Suite struct SharedStateTests {
    enum Place: String, CaseIterable, Sendable {
        case bucket, gitlab

        func on(_ shore: Shore) -> SharedState { self == .bucket ? shore.bucket() : shore.gitlab() }
    }

    @Test(arguments: Place.allCases) func whatIsWrittenIsRead(_ place: Place) async throws {
        let shore = Shore()
        let first = place.on(shore)
        try await first.lock(holder("a"))
        #expect(try await first.read() == nil)
        try await first.write(document(1))
        try await first.write(document(2))
        try await first.unlock("a")
        let second = place.on(shore)
        #expect(try await second.read() == document(2))
        #expect(try await second.versions(5).count == 2)
        let old = try #require(try await second.versions(5).last)
        #expect(try await second.version(old.id) == document(1))
        await #expect(throws: StateStoreError.self) { try await second.version("77") }
    }

    @Test(arguments: Place.allCases) func whoeverComesSecondIsToldWhoIsFirst(_ place: Place) async throws {
        let shore = Shore()
        let first = place.on(shore)
        try await first.lock(holder("a"))
        let error = await #expect(throws: StateStoreError.self) { try await place.on(shore).lock(holder("b")) }
        guard case .held(let lock) = error else { throw Unexpected("\(String(describing: error))") }
        #expect(lock.name == first.name && lock.help.contains("unlock a --state \(lock.name)"))
        #expect(lock.holder?.id == "a" && lock.holder?.since.hasPrefix("2026-11-") == true)
        #expect(place == .gitlab || lock.who.contains("process 7 on a") && lock.age == 0)
        #expect(place == .gitlab || "\(StateStoreError.held(lock))".contains("renewed 0 s ago) is at work on"))
        #expect(try await place.on(shore).holder()?.id == "a")
        // Somebody else's lock is not ours to release.
        await #expect(throws: StateStoreError.self) { try await place.on(shore).unlock("b") }
        try await place.on(shore).unlock("a")
        #expect(try await place.on(shore).holder() == nil)
        try await place.on(shore).lock(holder("b"))
    }

    @Test(arguments: Place.allCases) func whoeverOnlyLooksLeavesTheLockAlone(_ place: Place) async throws {
        let shore = Shore()
        let first = place.on(shore)
        #expect(try await place.on(shore).seenHolder() == nil)
        try await first.lock(holder("a"))
        let count = shore.requests.count
        let seen = try #require(try await place.on(shore).seenHolder())
        #expect(seen.who == (place == .bucket ? "process 7 on a" : "developer") && seen.since.hasPrefix("2026-11-"))
        let questions = shore.requests.dropFirst(count)
        #expect(questions.allSatisfy { $0.hasPrefix("GET ") || $0.hasSuffix("/api/graphql") }, "\(questions)")
        #expect(try await place.on(shore).holder()?.id == "a")
        if place == .bucket {
            shore.pass(300)
            #expect(try await place.on(shore).seenHolder() == nil, "it has ended by itself")
        }
    }

    @Test func aProjectByItsNumberIsAskedForItsPath() async throws {
        let shore = Shore()
        var effects = shore.effects()
        let send = effects.send
        effects.send = { request throws(TransportError) in
            var request = request
            request.headers.append(Header("PRIVATE-TOKEN", "glpat-0123456789"))
            return try await send(request)
        }
        let state = SharedState.gitlab("https://gitlab.com/api/v4", project: "1234", name: "calco", effects)
        try await state.lock(holder("a"))
        #expect(try await state.seenHolder()?.who == "developer")
        let readers = SharedState.gitlab("https://gitlab.com/api/v4", project: "1234", name: "calco", shore.effects())
        await #expect(throws: StateStoreError.self, "without a token") { try await readers.seenHolder() }
    }

    /// A run that was killed on this machine left its id, and its successor has it.
    @Test(arguments: Place.allCases) func theSameHolderComesBack(_ place: Place) async throws {
        let shore = Shore()
        try await place.on(shore).lock(holder("a"))
        let again = place.on(shore)
        try await again.lock(holder("a"))
        #expect(await again.holds(100))
        _ = try await again.read()
        try await again.write(document(1))
    }

    @Test(arguments: Place.allCases) func aLostAnswerIsNoOtherWriter(_ place: Place) async throws {
        let shore = Shore()
        let state = place.on(shore)
        try await state.lock(holder("a"))
        _ = try await state.read()
        for serial in 1...3 {
            let isFirst = Flag()
            shore.fail { request in
                request.method == "POST" && isFirst.take() ? Shore.Fault(losesReply: true) : nil
            }
            try await state.write(document(serial))
            #expect(try await state.read() == document(serial))
        }
    }

    /// What nobody read is not written over.
    @Test(arguments: Place.allCases) func anotherWriterIsNoticed(_ place: Place) async throws {
        let shore = Shore()
        let first = place.on(shore)
        try await first.lock(holder("a"))
        _ = try await first.read()
        try await first.unlock("a")
        let second = place.on(shore)
        try await second.lock(holder("b"))
        _ = try await second.read()
        try await second.write(document(1, "second"))
        try await second.unlock("b")
        await #expect(throws: StateStoreError.self) { try await first.write(document(1, "first")) }
        #expect(try await second.read() == document(1, "second"))
    }

    @Test func aMissingBucketIsNoFirstApply() async throws {
        let shore = Shore(bucket: nil)
        for work in [
            { () async throws -> Void in _ = try await shore.bucket().read() },
            { () async throws -> Void in try await shore.bucket().lock(holder("a")) },
        ] {
            let error = await #expect(throws: StateStoreError.self) { try await work() }
            #expect("\(String(describing: error))".contains("bucket"))
        }
    }

    @Test func aHiddenProjectIsNoFirstApply() async throws {
        let shore = Shore()
        var effects = shore.effects()
        effects.send = { _ throws(TransportError) in
            Response(status: 404, json: ["message": "404 Project Not Found"])
        }
        let state = SharedState.gitlab("https://gitlab.com/api/v4", project: "acme/ml", name: "x", effects)
        await #expect(throws: StateStoreError.self) { try await state.read() }
    }
}

struct Unexpected: Error {
    let text: String
    init(_ text: String) { self.text = text }
}
