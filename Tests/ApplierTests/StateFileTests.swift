import Applier
import Foundation
import PlanModel
import Testing

/// A folder of its own for one test, removed afterwards.
private func inFolder(_ work: (String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("calco-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try await work(folder)
}

private func read(_ path: String) -> String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
}

private func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
}

@Suite struct StateFileTests {
    @Test func nothingIsMadeBeforeTheFirstWrite() async throws {
        try await inFolder { folder in
            let contents = try await StateFile(path: folder + "/deep/state.json").store.load()
            #expect(contents.snapshot == nil && contents.journal.isEmpty)
            #expect(try names(folder) == [])
        }
    }

    @Test func aSnapshotReplacesTheOldOneAndEndsTheJournal() async throws {
        try await inFolder { folder in
            let path = folder + "/deep/er/state.json"
            let store = StateFile(path: path).store
            try await store.replace(Array("one".utf8))
            try await store.append(Array("a\n".utf8))
            try await store.append(Array("b\n".utf8))
            #expect(read(path) == "one" && read(path + ".journal") == "a\nb\n")
            try await store.replace(Array("two".utf8))
            #expect(read(path) == "two")
            #expect(try names(folder + "/deep/er") == ["state.json"], "no journal and no temporary file is left")
            try await store.append(Array("c\n".utf8))
            #expect(read(path + ".journal") == "c\n", "the new journal is a new file, not the removed one")
            let contents = try await StateFile(path: path).store.load()
            #expect(contents.snapshot == Array("two".utf8) && contents.journal == Array("c\n".utf8))
        }
    }

    @Test func aSecondHolderOfTheLockIsRefusedUntilTheFirstGoes() async throws {
        try await inFolder { folder in
            let path = folder + "/state.json"
            var first: StateFile? = StateFile(path: path)
            try first?.takeLock()
            #expect(throws: StateStoreError.self) { try StateFile(path: path).takeLock() }
            first = nil
            #expect(throws: Never.self) { try StateFile(path: path).takeLock() }
            _ = first
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
            do {
                try StateFile(path: path).takeLock()
                Issue.record("the lock was given twice")
            } catch {
                #expect("\(error)".contains("another calco-apply is at work"))
            }
            // `--no-fork` and `exec`: the holder is this one process, and the lock goes with it.
            kill(other.processIdentifier, SIGKILL)
            other.waitUntilExit()
            #expect(throws: Never.self) { try StateFile(path: path).takeLock() }
        }
    }

    @Test func aPlaceThatCannotBeWrittenIsAnErrorThatNamesIt() async throws {
        try await inFolder { folder in
            try Data("file".utf8).write(to: URL(fileURLWithPath: folder + "/file"))
            let file = StateFile(path: folder + "/file/state.json")
            for write in [file.store.replace, file.store.append] {
                do {
                    try await write([1])
                    Issue.record("it was written")
                } catch {
                    #expect("\(error)".contains(folder + "/file"))
                }
            }
            #expect(throws: StateStoreError.self) { try file.takeLock() }
            await #expect(throws: StateStoreError.self) { _ = try await StateFile(path: folder).store.load() }
        }
    }

    @Test func aSnapshotThatCannotBeWrittenLeavesTheOldOne() async throws {
        try await inFolder { folder in
            let path = folder + "/state.json"
            let store = StateFile(path: path).store
            try await store.replace(Array("one".utf8))
            try await store.append(Array("a\n".utf8))
            try FileManager.default.createDirectory(atPath: path + ".new", withIntermediateDirectories: false)
            await #expect(throws: StateStoreError.self) { try await store.replace(Array("two".utf8)) }
            #expect(read(path) == "one" && read(path + ".journal") == "a\n")
        }
    }

    @Test func aWholeApplyOnDiskIsFoundAgain() async throws {
        try await inFolder { folder in
            let store = StateFile(path: folder + "/state.json").store
            let plan = plan([thing("a")])
            let ledger = Ledger(state: State(lineage: "l"), store: store)
            try await ledger.append(.done(thing("a")))
            let killed = try await loadState(
                StateFile(path: folder + "/state.json").store, for: plan, newLineage: { "x" })
            #expect(killed.mustBeSaved && killed.state.entries.count == 1 && killed.state.lineage == "l")
            try await ledger.save()
            let saved = try await loadState(
                StateFile(path: folder + "/state.json").store, for: plan, newLineage: { "x" })
            #expect(!saved.mustBeSaved && saved.state.serial == 1 && saved.state.entries == killed.state.entries)
        }
    }
}
