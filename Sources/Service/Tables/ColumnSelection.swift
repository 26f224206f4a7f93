import FeatureTable
import NIOCore
import Text

/// Some of a table's columns, in the order of the request, or all of them as they are.
struct ColumnSelection: Sendable {
    private let names: [String]?

    /// `field` is the place in the request of the name at an index; without names, all columns are selected.
    init(_ names: [String]?, of table: ServedTable, field: (Int) -> String) throws(Problem) {
        self.names = names
        guard let names else { return }
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
            throw Problem(.invalid, field(twice), "this column is there twice")
        }
    }

    /// Writes `"entity":…,"features":{…}}` of a row; numbers keep their digits. Throws if columns are named and the row is not JSON.
    func write(_ line: UnsafeRawBufferPointer, to buffer: inout ByteBuffer) throws {
        guard let names else { return _ = buffer.writeBytes(UnsafeRawBufferPointer(rebasing: line[1...])) }
        let row = try JSONValue(parsing: line)
        let entity = (row["entity"] ?? .null).compactText
        let features = names.map {
            "\(JSONValue.string($0).compactText):\((row["features"]?[$0] ?? .null).compactText)"
        }
        buffer.writeString(#""entity":\#(entity),"features":{\#(features.joined(separator: ","))}}"#)
    }
}
