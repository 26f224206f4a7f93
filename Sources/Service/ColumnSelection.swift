import FeatureTable
import NIOCore

/// Some of a table's columns, in the order that was asked for. It copies values out of rows as the bytes that they are.
struct ColumnSelection: Sendable {
    private let names: [[UInt8]]
    /// `"name":`
    private let keys: [[UInt8]]

    /// `field` names the place in the request of the name at an index.
    init(_ names: [String], of table: ServedTable, field: (Int) -> String) throws(Problem) {
        let known = Set(table.columns.map(\.name))
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
        self.names = names.map { Array($0.utf8) }
        keys = names.map { JSONTree.string($0).compactBytes + [UInt8(ascii: ":")] }
    }

    /// Writes `"entity":…,"features":{…}}` of a row that was checked when it was loaded.
    func write(_ line: UnsafeRawBufferPointer, to buffer: inout ByteBuffer) {
        var scanner = JSONScanner(line, from: 10)
        _ = try? scanner.string()
        buffer.writeBytes(UnsafeRawBufferPointer(rebasing: line[1..<scanner.index]))
        try? scanner.expect(#","features":"# as StaticString)
        var values = [Range<Int>?](repeating: nil, count: names.count)
        try? scanner.members { scanner throws(JSONScanError) in
            let key = try scanner.string()
            try scanner.colon()
            let start = scanner.index
            _ = try scanner.value(depth: 1)
            if let index = index(of: key, scanner) { values[index] = start..<scanner.index }
        }
        buffer.writeStaticString(#","features":{"#)
        for (index, value) in values.enumerated() {
            if index > 0 { buffer.writeStaticString(",") }
            buffer.writeBytes(keys[index])
            if let value {
                buffer.writeBytes(UnsafeRawBufferPointer(rebasing: line[value]))
            } else {
                buffer.writeStaticString("null")
            }
        }
        buffer.writeStaticString("}}")
    }

    private func index(of key: JSONScanner.Text, _ scanner: JSONScanner) -> Int? {
        if key.hasEscapes {
            let content = scanner.content(key)
            return names.firstIndex { $0 == content }
        }
        let bytes = scanner.bytes[key.range]
        return names.firstIndex { $0.elementsEqual(bytes) }
    }
}
