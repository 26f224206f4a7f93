import Foundation
import Stores
import Testing
import Text

@Suite struct LockTests {
    @Test func aSecondHolderIsRefusedAndToldWhoIsFirst() async throws {
        try await inFolder { folder in
            let path = folder + "/state.json"
            let first = StateStore.file(path)
            try await first.lock("process 7 on a\u{1B}[31m")
            do {
                try await StateStore.file(path).lock("process 8")
                Issue.record("the lock was given twice")
            } catch {
                guard case StateStoreError.held(let lock) = error else { throw error }
                #expect(lock.name == path && lock.holder?.who == "process 7 on a[31m" && lock.holder?.id == "")
                #expect("\(error)".contains("another calco-apply (process 7 on a[31m, since 2"))
                #expect("\(error)".contains("Z) is at work on \(path); wait for it to end (--lock-timeout 5m)"))
            }
            await first.unlock()
            let next = StateStore.file(path)
            try await next.lock("8")
            #expect(read(path + ".lock") == "8\n", "nothing is left of the longer name")
        }
    }

    @Test func whoeverOnlyLooksLeavesTheLockAlone() async throws {
        try await inFolder { folder in
            let path = folder + "/state.json"
            #expect(try fileLockHolder(path) == nil)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [], "a look makes no file")
            let store = StateStore.file(path)
            let before = Int(Date().timeIntervalSince1970)
            try await store.lock("process 7")
            let holder = try #require(try fileLockHolder(path))
            let since = try #require(secondsSince1970(rfc3339: holder.since))
            #expect(holder.who == "process 7" && Int(since) >= before)
            #expect(Int(since) <= Int(Date().timeIntervalSince1970))
            await store.unlock()
            #expect(try fileLockHolder(path) == nil)
        }
    }

    /// A look holds the lock for an instant, which must not refuse a run that begins just then.
    @Test func aLookRefusesNobody() async throws {
        try await inFolder { folder in
            let path = folder + "/state.json"
            let looking = open(path + ".lock", O_RDWR | O_CREAT, 0o600)
            try #require(flock(looking, LOCK_SH | LOCK_NB) == 0)
            Thread {
                usleep(5_000)
                close(looking)
            }.start()
            try await StateStore.file(path).lock("me")
        }
    }

    @Test func theLockGoesWithTheStoreThatTookIt() async throws {
        try await inFolder { folder in
            let path = folder + "/state.json"
            try await StateStore.file(path).lock("first")
            try await StateStore.file(path).lock("second")
        }
    }

    @Test func theLockIsHeldForTheWorkAndGivenBackAfterAnError() async throws {
        try await inFolder { folder in
            let path = folder + "/state.json"
            let store = StateStore.file(path)
            await #expect(throws: CancellationError.self) {
                try await store.withLock(by: "me") {
                    let text = await complaint { try await StateStore.file(path).lock("you") }
                    #expect(text.contains("(me, since "))
                    throw CancellationError()
                }
            }
            try await StateStore.file(path).lock("you")
        }
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/flock")))
    func aLockOfAnotherProcessIsRefusedUntilItEnds() async throws {
        try await inFolder { folder in
            let path = folder + "/state.json"
            let other = Process()
            other.executableURL = URL(fileURLWithPath: "/usr/bin/flock")
            other.arguments = ["--no-fork", path + ".lock", "sh", "-c", "echo held; exec sleep 60"]
            let output = Pipe()
            other.standardOutput = output
            try other.run()
            _ = output.fileHandleForReading.availableData
            let store = StateStore.file(path)
            #expect(await complaint { try await store.lock("me") }.contains("another calco-apply is at work"))
            // `--no-fork` and `exec`: the holder is this one process, and the lock ends with it.
            kill(other.processIdentifier, SIGKILL)
            other.waitUntilExit()
            try await store.lock("me")
        }
    }

    @Test func aHolderWhoseLockWasRemovedWritesNothingMore() async throws {
        try await inFolder { folder in
            let path = folder + "/state.json"
            let (first, second) = (StateStore.file(path), StateStore.file(path))
            try await first.lock("first")
            try await first.append(bytes("a\n"))
            try FileManager.default.removeItem(atPath: path + ".lock")
            try await second.lock("second")
            #expect(await complaint { try await first.append(bytes("b\n")) }.contains("removed or replaced"))
            #expect(await complaint { try await first.replace(bytes("one")) }.contains("removed or replaced"))
            #expect(read(path) == nil && read(path + ".journal") == "a\n")
            try await second.replace(bytes("two"))
            #expect(read(path) == "two")
        }
    }

    @Test func whoeverRemovesLocksAtMostOneCanWrite() async throws {
        try await inFolder { folder in
            let path = folder + "/state.json"
            for _ in 0..<50 {
                let holders = await withTaskGroup(of: StateStore?.self) { group in
                    for _ in 0..<8 {
                        group.addTask {
                            let store = StateStore.file(path)
                            return (try? await store.lock("me")) == nil ? nil : store
                        }
                        unlink(path + ".lock")
                    }
                    return await group.reduce(into: [StateStore]()) { if let store = $1 { $0.append(store) } }
                }
                var writers = 0
                for store in holders where await complaint({ try await store.append([10]) }) == "accepted" {
                    writers += 1
                }
                #expect(!holders.isEmpty && writers <= 1)
            }
        }
    }

    @Test func aStateWithASecondNameIsRefused() async throws {
        try await inFolder { folder in
            let path = folder + "/state.json"
            try write("one", path)
            try FileManager.default.linkItem(atPath: path, toPath: folder + "/other")
            let text = await complaint { try await StateStore.file(path).lock("me") }
            #expect(text.contains("hard link") && text.contains("mv \(path).copy \(path)"))
            #expect(try await StateStore.file(path).load().snapshot == bytes("one"), "reading does no harm")
            try FileManager.default.removeItem(atPath: folder + "/other")
            try await StateStore.file(path).lock("me")
        }
    }
}
