import Applier
import Compiler
import Emulator
import Foundation
import HTTP
import PlanModel
import Testing

/// One folder of `upgrade/`: what an earlier version of the programs left behind.
struct Upgrade: Sendable, CustomTestStringConvertible {
    let name: String
    let folder: URL

    var testDescription: String { name }

    static let all = all(in: Case.root)

    /// All of them, found by listing `root`, this folder or a copy of an earlier one.
    static func all(in root: URL) -> [Upgrade] {
        let folder = root.appending(path: "upgrade")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0 != "README.md" && !$0.hasPrefix(".") }.sorted()
            .map { Upgrade(name: $0, folder: folder.appending(path: $0)) }
    }

    /// The creates, deletes and replacements still to come, as `ACTION ADDRESS`: what the killed run did not get to.
    var expectedChanges: [String] {
        String(decoding: contents("expected-changes.txt") ?? [], as: UTF8.self).split(separator: "\n").map(String.init)
    }

    /// True if today's programs cannot finish what was left here.
    var isKnownBug: Bool { contents("known-bug.txt") != nil }

    func plan() throws -> Plan {
        let config = folder.appending(path: "config")
        let paths = FileManager.default.enumerator(atPath: config.path)?.compactMap { $0 as? String } ?? []
        let files = paths.sorted().compactMap { path in
            // What the error about `service.yaml` says to do.
            let moved = path == "service.yaml" ? "services/api.yaml" : path
            return contents("config/" + path).map {
                SourceFile(path: moved, displayPath: "config/" + moved, bytes: $0).inTodaysWords
            }
        }
        return compile(try #require(files.read(for: "local").config))
    }

    /// The cloud and the state as left behind, some years later.
    func world(_ plan: Plan) throws -> World {
        let cloud = try Emulator.Cloud(
            copying: folder.appending(path: "local-cloud").path, projects: [plan.project.id: plan.project.number])
        return World(
            cloud, MemoryStore(contents("state.json"), journal: contents("state.json.journal") ?? []),
            startsAt: 2_000_000_000)
    }

    private func contents(_ name: String) -> [UInt8]? {
        let file = folder.appending(path: name)
        guard !file.hasDirectoryPath else { return nil }
        return FileManager.default.contents(atPath: file.path).map(Array.init)
    }
}
