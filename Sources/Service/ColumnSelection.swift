import FeatureTable
import JSON
import NIOCore

/// Some of a table's columns, in the order that was asked for. It copies values out of rows as the bytes that they are.
struct ColumnSelection: Sendable {
    private let names: [[UInt8]]
    /// `"name":`
    private let keys: [[UInt8]]

    /// `field` names the place in the request of the name at an index.
    init(_ names: [String], of table: ServedTable, field: (Int) -> String) throws(Problem) {
        let known = Set(table.columns.map(\.name))
        var errors: [Problem.FieldError] = []
        var seen: Set<String> = []
        for (index, name) in names.enumerated() {
            if !known.contains(name) {
                errors.append(.init(field: field(index), message: "the feature has no column '\(name.prefix(80))'"))
            } else if !seen.insert(name).inserted {
                errors.append(.init(field: field(index), message: "the column '\(name.prefix(80))' stands twice"))
            }
            guard errors.count < LookupRequest.maximumErrors else { break }
        }
        guard errors.isEmpty else {
            throw Problem(.invalid, "the columns cannot be given", errors: errors)
        }
        self.names = names.map { Array($0.utf8) }
        keys = names.map { JSONValue.string($0).compactBytes + [UInt8(ascii: ":")] }
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
