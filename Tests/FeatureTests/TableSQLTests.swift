import Foundation
import Testing

@testable import Feature

/// Goldens/NAME.json -> Goldens/NAME.sql. `GOLDEN=write` writes them instead, and fails, so that recording can never
/// look green.
@Suite("Golden: the table's SQL")
struct TableSQLTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Goldens")
    private static let isWriting = ProcessInfo.processInfo.environment["GOLDEN"] == "write"
    static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
        .filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()

    /// Another engine should accept the same section and the same SQL.
    @Test func whatATableIsNamesNoEngine() throws {
        let sources = Self.folder.appending(path: "../../../Sources/Feature/Table")
        let files = try FileManager.default.contentsOfDirectory(atPath: sources.path).filter { $0.hasSuffix(".swift") }
        #expect(files.count >= 4)
        for file in files {
            let text = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
            for word in ["sqlite", "SQLite", "EventRecord", "EventSorter", "Bytes", "Cell"] {
                #expect(!text.contains(word), "\(file) says \(word)")
            }
        }
    }

    @Test func thereAreGoldens() { #expect(Self.names.count >= 3) }

    @Test(arguments: names)
    func isTheGolden(_ name: String) throws {
        let json = try Data(contentsOf: Self.folder.appending(path: "\(name).json"))
        let sql = tableSQL(try readTableSpec(Array(json)))
        let golden = Self.folder.appending(path: "\(name).sql")
        let expected = try? String(contentsOf: golden, encoding: .utf8)
        guard sql != expected else { return }
        if Self.isWriting { try Data(sql.utf8).write(to: golden) }
        Issue.record(
            Self.isWriting
                ? "wrote \(name).sql" : "\(name).sql differs; run with GOLDEN=write and read 'git diff'. Now:\n\(sql)")
    }
}
