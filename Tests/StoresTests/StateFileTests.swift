import Foundation
import Stores
import Testing

@Suite struct StateFileTests {
    @Test func nothingIsMadeBeforeTheFirstWrite() async throws {
        try await inFolder { folder in
            let contents = try await StateStore.file(folder + "/deep/state.json").load()
            #expect(contents.snapshot == nil && contents.journal.isEmpty)
            #expect(try names(folder) == [])
        }
    }

    @Test func aSnapshotReplacesTheOldOneAndEndsTheJournal() async throws {
        try await inFolder { folder in
            let path = folder + "/deep/er/state.json"
            let store = StateStore.file(path)
            try await store.replace(bytes("one"))
            try await store.append(bytes("a\n"))
            try await store.append(bytes("b\n"))
            #expect(read(path) == "one" && read(path + ".journal") == "a\nb\n")
            try await store.replace(bytes("two"))
            #expect(read(path) == "two")
            #expect(try names(folder + "/deep/er") == ["state.json", "state.json.last"], "no temporary file is left")
            #expect(read(path + ".last") == "a\nb\n", "for those who look into the run later")
            try await store.append(bytes("c\n"))
            #expect(read(path + ".journal") == "c\n", "the new journal is a new file, not the removed one")
            let contents = try await StateStore.file(path).load()
            #expect(contents.snapshot == bytes("two") && contents.journal == bytes("c\n"))
        }
    }

    /// A run that begins with what a killed one had left keeps both, and the next run none of them.
    @Test func theJournalsOfARunAreKeptUntilTheNextOneEnds() async throws {
        try await inFolder { folder in
            let path = folder + "/state.json"
            try await StateStore.file(path).append(bytes("killed\n"))
            let next = StateStore.file(path)
            try await next.replace(bytes("one"))
            try await next.append(bytes("own\n"))
            try await next.replace(bytes("two"))
            #expect(read(path + ".last") == "killed\nown\n" && read(path + ".journal") == nil)
            let third = StateStore.file(path)
            try await third.replace(bytes("three"))
            #expect(read(path + ".last") == "killed\nown\n", "it had no journal")
            try await third.append(bytes("third\n"))
            try await third.replace(bytes("four"))
            #expect(read(path + ".last") == "third\n" && read(path + ".last.2") == "killed\nown\n")
        }
    }

    /// Nothing depends on it, so nothing fails for it.
    @Test func aJournalThatCannotBeKeptIsRemoved() async throws {
        try await inFolder { folder in
            let path = folder + "/state.json"
            try FileManager.default.createDirectory(atPath: path + ".last/x", withIntermediateDirectories: true)
            let store = StateStore.file(path)
            for text in ["a", "b"] {
                try await store.append(bytes(text))
                try await store.replace(bytes(text))
            }
            #expect(read(path) == "b" && read(path + ".journal") == nil)
        }
    }

    @Test func aPlaceThatCannotBeWrittenIsAnErrorThatNamesIt() async throws {
        try await inFolder { folder in
            try write("file", folder + "/file")
            let store = StateStore.file(folder + "/file/state.json")
            #expect(await complaint { try await store.replace([1]) }.contains(folder + "/file"))
            #expect(await complaint { try await store.append([1]) }.contains(folder + "/file"))
            #expect(await complaint { try await store.lock("me") }.contains(folder + "/file"))
            #expect(await complaint { _ = try await store.load() }.contains(folder + "/file"))
        }
    }

    @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
    func aFolderThatMayNotBeWrittenIsSaidBeforeTheFirstChange() async throws {
        try await inFolder { folder in
            try write("one", folder + "/state.json")
            try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder)
            let text = await complaint { try await StateStore.file(folder + "/state.json").lock("me") }
            #expect(text.contains("state.json.lock: Permission denied") && text.contains("beside the state"))
            try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder)
        }
    }

    @Test func aSnapshotThatCannotBeWrittenLeavesTheOldOne() async throws {
        try await inFolder { folder in
            let path = folder + "/state.json"
            let store = StateStore.file(path)
            try await store.replace(bytes("one"))
            try await store.append(bytes("a\n"))
            try FileManager.default.createDirectory(atPath: path + ".new", withIntermediateDirectories: false)
            #expect(await complaint { try await store.replace(bytes("two")) }.hasPrefix("\(path).new is a folder"))
            #expect(read(path) == "one" && read(path + ".journal") == "a\n")
        }
    }

    @Test func aSnapshotThatCannotTakeItsPlaceLeavesNoTemporaryFile() async throws {
        try await inFolder { folder in
            let path = folder + "/state.json"
            let store = StateStore.file(path)
            try await store.append(bytes("a\n"))
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
            #expect(await complaint { try await store.replace(bytes("two")) }.contains("cannot replace \(path)"))
            #expect(try names(folder) == ["state.json", "state.json.journal"])
        }
    }

    @Test func whatIsNoFileIsRefusedByItsKind() async throws {
        try await inFolder { folder in
            let pipe = folder + "/pipe"
            #expect(mkfifo(pipe, 0o600) == 0)
            for (path, word) in [
                (folder, "is a folder"), (folder + "/", "is a folder"), (pipe, "is a pipe"),
                ("/dev/null", "is a device"),
                ("", "has no name"),
            ] {
                let store = StateStore.file(path)
                #expect(await complaint { _ = try await store.load() }.contains(word))
                #expect(await complaint { try await store.lock("me") }.contains(word))
                #expect(await complaint { try await store.replace([1]) }.contains(word))
            }
            try link(folder + "/link", to: "pipe")
            #expect(await complaint { _ = try await StateStore.file(folder + "/link").load() }.contains("is a pipe"))
            #expect(try names(folder) == ["link", "pipe"])
        }
    }

    @Test func aJournalThatIsNoFileOfItsOwnIsRefused() async throws {
        try await inFolder { folder in
            let path = folder + "/state.json"
            try write("", folder + "/elsewhere")
            try link(path + ".journal", to: "elsewhere")
            #expect(await complaint { try await StateStore.file(path).append([1]) }.contains("is a link"))
            #expect(await complaint { _ = try await StateStore.file(path).load() }.contains("is a link"))
            try FileManager.default.removeItem(atPath: path + ".journal")
            #expect(mkfifo(path + ".journal", 0o600) == 0)
            #expect(await complaint { _ = try await StateStore.file(path).load() }.contains("is a pipe"))
        }
    }
}
