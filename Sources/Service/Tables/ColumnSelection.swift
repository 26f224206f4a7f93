import FeatureTable
import NIOCore
import Text

/// Some of a table's columns, in the order that was asked for.
struct ColumnSelection: Sendable {
    private let names: [String]

    /// `field` names the place in the request of the name at an index.
    init(_ names: [String], of table: ServedTable, field: (Int) -> String) throws(Problem) {
        let known = Set(table.manifest.columns.map(\.name))
        let unknown = names.indices.filter { !known.contains(names[$0]) }
        guard unknown.isEmpty else {
            let errors = unknown.prefix(LookupRequest.maximumErrors).map {
                Problem.FieldError(field: field($0), message: "there is no column '\(names[$0].prefix(80))'")
            }
            throw Problem(.unknownColumn, "the feature does not have all of these columns", errors: errors)
        }
        var seen: Set<String> = []
        if let twice = names.indices.first(where: { !seen.insert(names[$0]).inserted }) {
            throw Problem(.invalid, field(twice), "this column stands twice")
        }
        self.names = names
    }

    /// Writes `"entity":…,"features":{…}}` of a row. Numbers keep their digits. Throws if the row is no JSON.
    func write(_ line: UnsafeRawBufferPointer, to buffer: inout ByteBuffer) throws {
        let row = try JSONValue(parsing: line)
        var writer = JSONWriter(compact: true, capacity: line.count)
        writer.raw(#""entity":"#)
        writer.write(row["entity"] ?? .null)
        writer.raw(#","features":{"#)
        for (index, name) in names.enumerated() {
            if index > 0 { writer.raw(",") }
            writer.write(.string(name))
            writer.raw(":")
            writer.write(row["features"]?[name] ?? .null)
        }
        writer.raw("}}")
        buffer.writeBytes(writer.bytes)
    }
}
