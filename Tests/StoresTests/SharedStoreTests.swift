import Foundation
import HTTP
import Testing
import Text

@testable import Stores

/// A shared state with the journal of one machine beside it.
@Suite struct SharedStoreTests {
    let shore = Shore()

    private func store(
        _ folder: String, _ id: String, on machine: String = "build-3", in file: String = "m/state.json",
        warn: @escaping @Sendable (String) -> Void = { _ in }
    ) -> StateStore {
        .shared(shore.bucket(), beside: "\(folder)/\(file)", holder: holder(id), machine: machine, warn: warn)
    }

    @Test func theSnapshotIsSharedAndTheJournalIsNot() async throws {
        try await inFolder { folder in
            let here = store(folder, "a")
            try await here.withLock(by: "a") {
                _ = try await here.load()
                try await here.append(Array("one\n".utf8))
                try await here.sharing?.publish(document(1))
                try await here.append(Array("two\n".utf8))
                let loaded = try await here.load()
                #expect(loaded.snapshot == document(1) && loaded.journal == Array("one\ntwo\n".utf8))
                #expect(try await store(folder, "b", in: "other/state.json").load() == (document(1), []))
                try await here.replace(document(2))
            }
            #expect(try await store(folder, "b").load() == (document(2), []))
            #expect(
                read("\(folder)/m/state.json") == nil && read("\(folder)/m/state.json.journal") == nil
                    && read("\(folder)/m/state.json.holder") == nil)
            #expect(read("\(folder)/m/state.json.last") == "one\ntwo\n")
        }
    }

    /// A run that was killed left its id: whoever finds it on that machine has its lock, and nobody else.
    @Test func theSameMachineGoesOnWithTheLock() async throws {
        try await inFolder { folder in
            try await store(folder, "a").lock("a")
            // The process is gone, and its file lock with it.
            try await store(folder, "b").lock("b")
            #expect(try await shore.bucket().holder()?.id == "a")
            #expect(try formerHolder(beside: "\(folder)/m/state.json", machine: "build-3") == "a")
            await #expect(throws: StateStoreError.self) { try await store(folder, "c", on: "build-4").lock("c") }
        }
    }

    /// Once another machine has the lock, the id here is worth nothing.
    @Test func anIdThatSomebodyElseReplacedIsForgotten() async throws {
        try await inFolder { folder in
            try await store(folder, "a").lock("a")
            shore.pass(300)
            try await shore.bucket().lock(holder("b"))
            await #expect(throws: StateStoreError.self) { try await store(folder, "c").lock("c") }
            #expect(read("\(folder)/m/state.json.holder") == nil)
        }
    }

    @Test func whatCannotBeStoredIsKeptAndGoneOnFrom() async throws {
        try await inFolder { folder in
            let here = store(folder, "a")
            try await here.withLock(by: "a") {
                _ = try await here.load()
                try await here.append(Array("one\n".utf8))
                shore.fail { $0.method == "POST" ? Shore.Fault(isLost: true) : nil }
                let error = await #expect(throws: StateStoreError.self) { try await here.replace(document(1)) }
                let file = "\(folder)/m/state.json"
                #expect(
                    "\(String(describing: error))".contains(
                        "state restore --file \(file) --state gs://acme-state/ml/master"))
                #expect(try OpenFile.contents(file) == document(1))
                shore.heal()
            }
            let next = store(folder, "b")
            try await next.withLock(by: "b") {
                #expect(try await next.load() == (nil, Array("one\n".utf8)))
                try await next.replace(document(2))
            }
            #expect(try await next.load() == (document(2), []) && read("\(folder)/m/state.json") == nil)
        }
    }

    /// The file beside it, which keeps them apart, is nothing that a user has named.
    @Test func aSecondRunOnTheMachineIsToldOfThePlace() async throws {
        try await inFolder { folder in
            let here = store(folder, "a")
            try await here.lock("process 7")
            let error = await #expect(throws: StateStoreError.self) { try await store(folder, "b").lock("process 8") }
            guard case .held(let lock) = error else { throw Unexpected("\(String(describing: error))") }
            #expect(lock.name == "gs://acme-state/ml/master" && lock.holder?.who == "process 7")
        }
    }

    @Test func aLockThatCannotBeReleasedIsTold() async throws {
        try await inFolder { folder in
            let told = Flag()
            let here = store(folder, "a") { text in
                #expect(text.contains("cannot be unlocked"))
                #expect(told.take())
            }
            try await here.lock("a")
            shore.fail { _ in Shore.Fault(isLost: true) }
            await here.unlock()
            #expect(!told.take())
            shore.heal()
            // It is still this machine's.
            try await store(folder, "b").lock("b")
        }
    }

    /// Whoever lost the lock does not write the state either, even if the new holder has written nothing yet.
    @Test func whoeverLostTheLockDoesNotSave() async throws {
        try await inFolder { folder in
            let here = store(folder, "a")
            try await here.lock("a")
            _ = try await here.load()
            try await shore.bucket().unlock("a")
            let there = shore.bucket()
            try await there.lock(holder("b"))
            _ = try await there.read()
            await #expect(throws: StateStoreError.self) { try await here.replace(document(1)) }
            try await there.write(document(2))
        }
    }
}
