import Foundation

/// One Swift file below `Sources`.
struct SwiftFile: Sendable {
    /// `Applier/State.swift`
    let path: String
    let module: String
    /// The lines that are not comments, by number.
    let code: [(number: Int, text: String)]

    init(path: String, module: String, lines: [String]) {
        (self.path, self.module) = (path, module)
        code = zip(1..., lines).filter { !$0.1.drop { $0 == " " }.hasPrefix("//") }.map { (number: $0.0, text: $0.1) }
    }
}

let packageRoot = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

/// Every Swift file of every module.
func swiftFiles() throws -> [SwiftFile] {
    let sources = packageRoot.appendingPathComponent("Sources")
    var files: [SwiftFile] = []
    for module in try FileManager.default.contentsOfDirectory(atPath: sources.path).sorted() {
        let folder = sources.appendingPathComponent(module).resolvingSymlinksInPath()
        guard let paths = FileManager.default.enumerator(atPath: folder.path) else { continue }
        for case let path as String in paths where path.hasSuffix(".swift") {
            let text = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            files.append(SwiftFile(path: "\(module)/\(path)", module: module, lines: lines))
        }
    }
    return files
}
