import Foundation
import Synchronization
import Testing

@testable import Stores

/// What is synced before the store reports success. No test can see whether the system really wrote to the disk, but
/// these see when it is asked to, and for which files.
@Suite struct SyncTests {
    @Test func anAppendIsOnTheDiskBeforeItReturns() async throws {
        try await inFolder { folder in
            let syncs = Syncs(folder)
            let store = StateStore.file(folder + "/state.json", sync: syncs.sync)
            try await store.append(bytes("a\n"))
            #expect(syncs.taken == ["folder: state.json.journal=", "state.json.journal: state.json.journal=a"])
            try await store.append(bytes("b\n"))
            #expect(syncs.taken == ["state.json.journal: state.json.journal=a b"])
        }
    }

    @Test func aSnapshotIsOnTheDiskBeforeItTakesItsPlaceAndTheJournalGoesLast() async throws {
        try await inFolder { folder in
            let syncs = Syncs(folder)
            let store = StateStore.file(folder + "/state.json", sync: syncs.sync)
            try await store.replace(bytes("one"))
            try await store.append(bytes("a\n"))
            _ = syncs.taken
            try await store.replace(bytes("two"))
            #expect(
                syncs.taken == [
                    "state.json.new: state.json=one state.json.journal=a state.json.new=two",
                    "folder: state.json=two state.json.journal=a",
                ])
            #expect(try names(folder) == ["state.json", "state.json.last"])
        }
    }

    @Test func whatCannotBePutOnTheDiskIsAnError() async throws {
        try await inFolder { folder in
            let path = folder + "/state.json"
            let fails: Sync.SystemCall = { _ in
                errno = EIO
                return -1
            }
            let store = StateStore.file(path, sync: Sync(data: fails, all: fails))
            let (append, replace) = (
                await complaint { try await store.append(bytes("a\n")) },
                await complaint { try await store.replace(bytes("one")) }
            )
            #expect(append == "cannot sync \(folder)/: Input/output error")
            #expect(replace == "cannot sync \(path).new: Input/output error")
            let left = try names(folder)
            #expect(left == ["state.json.journal"], "no snapshot took its place")
        }
    }

    @Test(arguments: [EINVAL, ENOTSUP])
    func aFolderThatCannotPromiseItIsTakenAsItIs(code: Int32) async throws {
        try await inFolder { folder in
            let sync: Sync.SystemCall = { file in
                guard FileKind(file) == .folder else { return 0 }
                errno = code
                return -1
            }
            let store = StateStore.file(folder + "/state.json", sync: Sync(data: sync, all: sync))
            try await store.append(bytes("a\n"))
            try await store.replace(bytes("one"))
        }
    }
}

/// Each synced file, with the folder's contents at that moment.
private final class Syncs: Sendable {
    private let folder: String
    private let log = Mutex<[String]>([])

    init(_ folder: String) { self.folder = folder }

    /// The syncs since the last call.
    var taken: [String] {
        log.withLock { log in
            defer { log = [] }
            return log
        }
    }

    var sync: Sync { Sync(data: call, all: call) }

    private var call: Sync.SystemCall {
        { [self] file in
            let names = ((try? names(folder)) ?? []).filter { !$0.hasSuffix(".lock") }
            let name = names.first { FileID(folder + "/" + $0) == FileID(file) }
            let isFolder = FileID(folder) == FileID(file)
            let contents = names.map { name in
                "\(name)=" + (read(folder + "/" + name) ?? "").split(separator: "\n").joined(separator: " ")
            }
            log.withLock { log in
                log.append("\(isFolder ? "folder" : name ?? "?"): \(contents.joined(separator: " "))")
            }
            return 0
        }
    }
}
