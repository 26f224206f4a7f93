import Discovery
import Foundation
import Text

/// Writes Sources/Discovery/APIs: `embed DOCUMENTS DESCRIPTORS PACKAGE OUT`. DOCUMENTS has Google's documents as
/// NAME.VERSION.json, DESCRIPTORS what Tests/Python/descriptors.py wrote, and PACKAGE says where the documents are from.
@main
enum Embed {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 5 else {
            FileHandle.standardError.write(Data("embed DOCUMENTS DESCRIPTORS PACKAGE OUT\n".utf8))
            exit(2)
        }
        let documents = URL(filePath: arguments[1])
        let descriptors = URL(filePath: arguments[2])
        let folder = URL(filePath: arguments[4])
        var files = ["Known.swift": table()]
        for (api, selection) in knownAPIs.sorted(by: { $0.key < $1.key }) {
            let json = try JSONValue(parsing: Data(contentsOf: documents.appending(path: api + ".json")))
            let facts = try? Data(contentsOf: descriptors.appending(path: api + ".json"))
            let known = Descriptors(try facts.map { try JSONValue(parsing: $0) } ?? [:])
            let text = try discoveryText(of: json, selection: selection, descriptors: known)
            precondition(text.utf8.allSatisfy { $0 < 0x80 } && !text.contains("\"\"\""), api)
            let id = json["id"]?.string ?? ""
            let source = "the Discovery document \(id) of \(json["revision"]?.string ?? "") in \(arguments[3])"
            files[capitalised(api) + ".swift"] = file(api, text, source)
            print(api, text.utf8.count, "bytes")
        }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for old in try FileManager.default.contentsOfDirectory(atPath: folder.path) where old.hasSuffix(".swift") {
            try FileManager.default.removeItem(at: folder.appending(path: old))
        }
        for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: name)) }
        try readAll(documents)
    }

    /// Reads every document there is as one from a configuration's folder, and tells which are refused.
    private static func readAll(_ folder: URL) throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0 != "index.json" }
        var refused = 0
        for name in names.sorted() {
            let bytes = try Data(contentsOf: folder.appending(path: name))
            do throws(DocumentError) { _ = try GoogleAPI(document: Array(bytes)) } catch {
                refused += 1
                print("refused: \(name): \(error.message)")
            }
        }
        print("\(names.count) documents can be given to a configuration, of which \(refused) are refused")
    }

    private static func file(_ api: String, _ text: String, _ source: String) -> String {
        // A literal does not have the newline before its end.
        """
        // swift-format-ignore-file
        // Written by `make discovery` from \(source). Do not edit.
        extension GoogleAPI {
            static let \(swiftName(api)) = GoogleAPI(
                #\"""

        """ + text + "\n\"\"\"#)\n}\n"
    }

    private static func table() -> String {
        let names = knownAPIs.keys.sorted()
        return """
            // Written by `make discovery`. Do not edit.
            extension GoogleAPI {
                /// The names of all APIs that are known, as `named` takes them, one to a line.
                static let names = \"""
            \(names.map { "        \($0)" }.joined(separator: "\n"))
                    \"""

                static func known(_ name: String) -> GoogleAPI? {
                    switch name {
            \(names.map { "        case \"\($0)\": \(swiftName($0))" }.joined(separator: "\n"))
                    default: nil
                    }
                }
            }

            """
    }

    /// `run.v2` -> `runV2`.
    private static func swiftName(_ api: String) -> String {
        let parts = api.split(separator: ".", maxSplits: 1).map(String.init)
        return parts[0] + capitalised(parts[1])
    }

    /// `run.v2` -> `RunV2`.
    private static func capitalised(_ api: String) -> String {
        api.split(separator: ".").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}
