import Compiler
import Foundation

/// One folder of `cases/`: a small configuration and what must come of it.
///
/// `config/` lies over `../base`, so that a case shows only what it is about. `after/` lies over both for a second apply,
/// without the files that `after.remove` lists.
struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let folder: URL

    static let environment = "test"

    var testDescription: String { name }

    /// All of them, found by listing.
    static let all: [Case] = {
        let folder = root.appending(path: "cases")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted().map { Case(name: $0, folder: folder.appending(path: $0)) }
    }()

    static let plans = all.filter { !$0.isError }

    /// Cases with a second configuration.
    static let changing = plans.filter { FileManager.default.fileExists(atPath: $0.folder.appending(path: "after").path) }

    /// True if the case is about refused input.
    var isError: Bool { name.hasPrefix("error-") }

    var files: [SourceFile] { Self.sourceFiles(Self.merged(["base"].map(Self.root.appending), [folder.appending(path: "config")])) }

    var filesAfter: [SourceFile] {
        var merged = Self.merged(
            [Self.root.appending(path: "base"), folder.appending(path: "config")], [folder.appending(path: "after")])
        let removed = (try? String(contentsOf: folder.appending(path: "after.remove"), encoding: .utf8)) ?? ""
        for line in removed.split(separator: "\n") { merged[String(line)] = nil }
        return Self.sourceFiles(merged)
    }

    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

    private static func merged(_ folders: [URL], _ more: [URL]) -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for folder in folders + more {
            let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
            for path in paths {
                guard let data = FileManager.default.contents(atPath: folder.appending(path: path).path) else { continue }
                files[path] = Array(data)
            }
        }
        return files
    }

    private static func sourceFiles(_ files: [String: [UInt8]]) -> [SourceFile] {
        files.sorted { $0.key < $1.key }.map { path, bytes in
            SourceFile(path: path, displayPath: "config/" + path, bytes: bytes)
        }
    }
}
