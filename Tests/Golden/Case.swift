import Compiler
import Foundation
import Testing

/// One folder of `cases/`: a small configuration and what must result from it.
///
/// `config/` overlays `../base`, so that a case shows only what it is about; `config.remove` lists files of the base to
/// omit. `after/` and `after.remove` then give the configuration of a second apply.
struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let folder: URL

    /// The environment that it is compiled for.
    var environment = "test"

    var testDescription: String { name }

    static let all = all(in: root)

    /// All of them, found by listing `root`, this folder or a copy of an earlier one.
    static func all(in root: URL, folder: String = "cases") -> [Case] {
        let folder = root.appending(path: folder)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted().map { Case(name: $0, folder: folder.appending(path: $0)) }
    }

    /// The whole stacks in `examples/`, found by listing it, as they are in the environment of the local cloud.
    static let examples = all(
        in: root.deletingLastPathComponent().deletingLastPathComponent(), folder: "examples"
    ).map { Case(name: $0.name, folder: $0.folder, environment: "local") }

    static let plans = all.filter { !$0.isError }

    /// Cases with a second configuration.
    static let changing = plans.filter(\.isChanging)

    var isChanging: Bool { has("after") || has("after.remove") }

    /// True if the case is about refused input.
    var isError: Bool { name.hasPrefix("error-") }

    /// True if the case is about a change that apply refuses, or that fails.
    var isRefused: Bool { name.hasPrefix("refused-") }

    var files: [SourceFile] { Self.sourceFiles(before) }

    var filesAfter: [SourceFile] { Self.sourceFiles(laid(["after"], over: before, without: "after.remove")) }

    private var before: [String: [UInt8]] {
        laid(["../../base", "config"], over: [:], without: "config.remove")
    }

    /// The text of one of its files; nil if there is none.
    func text(_ name: String) -> String? {
        FileManager.default.contents(atPath: folder.appending(path: name).path).map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    func has(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: folder.appending(path: name).path)
    }

    /// `files` overlaid with those of `folders`, without the ones that the file `list` names.
    private func laid(
        _ folders: [String], over files: [String: [UInt8]], without list: String
    ) -> [String: [UInt8]] {
        var files = files
        for name in folders {
            let source = folder.appending(path: name)
            let paths = FileManager.default.enumerator(atPath: source.path)?.compactMap { $0 as? String } ?? []
            for path in paths {
                guard let data = FileManager.default.contents(atPath: source.appending(path: path).path) else {
                    continue
                }
                files[path] = Array(data)
            }
        }
        for line in (text(list) ?? "").split(separator: "\n") { files[String(line)] = nil }
        return files
    }

    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

    private static func sourceFiles(_ files: [String: [UInt8]]) -> [SourceFile] {
        files.sorted { $0.key < $1.key }.map { path, bytes in
            SourceFile(path: path, displayPath: "config/" + path, bytes: bytes)
        }
    }
}
