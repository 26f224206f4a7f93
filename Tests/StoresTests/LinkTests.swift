import Foundation
import Stores
import Testing

/// A link to a state is the state: lock, journal and snapshot are those of its target.
@Suite struct LinkTests {
    /// Links in `folder` that all lead to `real/state.json`.
    private static let paths = ["link", "chain", "absolute", "folder-link/state.json", "here/../link", "there/up"]

    private func makeLinks(_ folder: String) throws {
        for name in ["here", "there"] {
            try FileManager.default.createDirectory(atPath: folder + "/" + name, withIntermediateDirectories: true)
        }
        try link(folder + "/link", to: "real/state.json")
        try link(folder + "/chain", to: "./here/../link")
        try link(folder + "/absolute", to: folder + "/chain")
        try link(folder + "/folder-link", to: "real")
        try link(folder + "/there/up", to: "../absolute")
    }

    @Test(arguments: paths, [true, false])
    func everythingStandsBesideTheRealFile(_ path: String, isThere: Bool) async throws {
        try await inFolder { folder in
            try makeLinks(folder)
            let real = folder + "/real/state.json"
            if isThere {
                try FileManager.default.createDirectory(atPath: folder + "/real", withIntermediateDirectories: false)
                try write("old", real)
            }
            let before = try names(folder)
            let store = StateStore.file(folder + "/" + path)
            try await store.lock("me")
            #expect(try await store.load().snapshot == (isThere ? bytes("old") : nil))
            try await store.append(bytes("a\n"))
            #expect(read(real + ".journal") == "a\n" && read(real + ".lock") == "me\n")
            try await store.replace(bytes("new"))
            #expect(read(real) == "new")
            #expect(try names(folder + "/real") == ["state.json", "state.json.last", "state.json.lock"])
            #expect(try names(folder) == Array(Set(before + ["real"])).sorted(), "nothing stands beside a link")
            for name in ["link", "chain", "absolute", "folder-link", "there/up"] {
                #expect(isLink(folder + "/" + name))
            }
        }
    }

    @Test(arguments: paths)
    func twoPathsToOneFileHaveOneLock(_ path: String) async throws {
        try await inFolder { folder in
            try makeLinks(folder)
            let first = StateStore.file(folder + "/" + path)
            try await first.lock("first")
            for other in Self.paths + ["real/state.json", "./real//state.json"] {
                let text = await complaint { try await StateStore.file(folder + "/" + other).lock("second") }
                #expect(text.contains("another calco-apply (first, since "), "\(other): \(text)")
            }
            await first.unlock()
        }
    }

    @Test func aCircleIsRefused() async throws {
        try await inFolder { folder in
            try link(folder + "/a", to: "b")
            try link(folder + "/b", to: "a")
            #expect(await complaint { _ = try await StateStore.file(folder + "/a").load() }.contains("circle of links"))
        }
    }

    @Test func aLinkThatIsMovedDoesNotTearARunInTwo() async throws {
        try await inFolder { folder in
            try link(folder + "/link", to: "one")
            let store = StateStore.file(folder + "/link")
            try await store.lock("me")
            try await store.append(bytes("a\n"))
            try FileManager.default.removeItem(atPath: folder + "/link")
            try link(folder + "/link", to: "two")
            try await store.replace(bytes("new"))
            #expect(try names(folder) == ["link", "one", "one.last", "one.lock"])
        }
    }

    @Test func aJournalThatAnEarlierVersionLeftBesideTheLinkIsNotForgotten() async throws {
        try await inFolder { folder in
            try link(folder + "/link", to: "real")
            try write("a\n", folder + "/link.journal")
            let text = await complaint { _ = try await StateStore.file(folder + "/link").load() }
            #expect(text.contains("link.journal stands beside a link") && text.contains("\(folder)/real.journal"))
            try FileManager.default.moveItem(atPath: folder + "/link.journal", toPath: folder + "/real.journal")
            #expect(try await StateStore.file(folder + "/link").load().journal == bytes("a\n"))
        }
    }
}
