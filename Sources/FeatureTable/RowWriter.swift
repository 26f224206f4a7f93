import Text

/// Writes the rows of one table, which `Row` reads: each a line, `{"entity":"u1","features":{"purchases_7d":3}}`.
package struct RowWriter {
    /// What is before each value: `"purchases_7d":`, with a comma if it is not the first.
    private let keys: [[UInt8]]

    package init(columns: [String]) {
        keys = columns.enumerated().map { index, name in
            var key = Array((index == 0 ? "" : ",").utf8)
            key.appendJSON(name)
            return key + ":".utf8
        }
    }

    /// Appends the row of `entity` with its newline; `value` appends the JSON of the column at an index.
    package func append(
        _ entity: UnsafeBufferPointer<UInt8>, to line: inout [UInt8], _ value: (Int, inout [UInt8]) -> Void
    ) {
        // The opening ends with the quote that begins the entity.
        line += Row.opening.dropLast()
        line.appendJSON(entity)
        line += Row.features
        for (index, key) in keys.enumerated() {
            line += key
            value(index, &line)
        }
        line += Row.closing
        line += "\n".utf8
    }
}

extension [UInt8] {
    /// Appends a JSON string of UTF-8, with only the escapes that RFC 8259 requires.
    package mutating func appendJSON(_ text: UnsafeBufferPointer<UInt8>) {
        append(UInt8(ascii: "\""))
        for byte in text {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                append(UInt8(ascii: "\\"))
                append(byte)
            case UInt8(ascii: "\n"): self += "\\n".utf8
            case UInt8(ascii: "\r"): self += "\\r".utf8
            case UInt8(ascii: "\t"): self += "\\t".utf8
            case 0..<32: self += "\\u00\(hexadecimal([byte]))".utf8
            default: append(byte)
            }
        }
        append(UInt8(ascii: "\""))
    }

    fileprivate mutating func appendJSON(_ text: String) {
        Array(text.utf8).withUnsafeBufferPointer { appendJSON($0) }
    }
}
