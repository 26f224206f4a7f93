import FeatureTable
import Text

/// What every row of a table must look like. Rows are served as the bytes that they are, so nothing else gets in.
struct RowShape: Sendable {
    /// In the order of a JSON object's members.
    private let columns: [TableManifest.Column]

    init(columns: [TableManifest.Column]) { self.columns = columns.sorted { precedes($0.name, $1.name) } }

    /// How the job begins every row; an answer takes over what follows the brace.
    static let opening = Array(#"{"entity":""#.utf8)

    /// The entity of `line`, which has no newline. Throws what is wrong with it unless it is spelled as the job spells rows,
    /// holds each column and nothing else, and each value is of its column's type or null.
    func entity(of line: some Collection<UInt8>) throws(RowError) -> String {
        guard line.starts(with: Self.opening) else {
            throw RowError("expected \(String(decoding: Self.opening, as: UTF8.self))")
        }
        let row: JSONValue
        do { row = try JSONValue(parsing: line) } catch { throw RowError("byte \(error.column): \(error.message)") }
        guard let entity = row["entity"]?.string, let features = row["features"]?.object, row.object?.count == 2 else {
            throw RowError("expected an entity and its features, and nothing else")
        }
        for (column, member) in zip(columns, features) {
            guard member.key == column.name else { throw mismatch(features) }
            guard column.type.allows(member.value) else {
                throw RowError("column '\(column.name)' holds a value that is no \(column.type.rawValue)")
            }
        }
        guard features.count == columns.count else { throw mismatch(features) }
        return entity
    }

    private func mismatch(_ features: JSONObject) -> RowError {
        if let absent = columns.first(where: { features[$0.name] == nil }) {
            return RowError("it has no column '\(absent.name)'")
        }
        let unknown = features.sortedKeys.first { name in !columns.contains { $0.name == name } } ?? ""
        return RowError("unknown column '\(unknown.prefix(80))'")
    }
}

struct RowError: Error {
    let message: String
    init(_ message: String) { self.message = message }
}

extension TableManifest.Column.ValueType {
    fileprivate func allows(_ value: JSONValue) -> Bool {
        switch (self, value) {
        case (_, .number(let number)) where number.double?.isFinite != true: false
        case (_, .null), (.any, _), (.number, .number), (.text, .string): true
        case (.integer, .number(let number)):
            number.text.utf8.allSatisfy { $0 <= UInt8(ascii: "9") && $0 != UInt8(ascii: ".") }
        default: false
        }
    }
}
