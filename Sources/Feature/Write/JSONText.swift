/// Bytes of JSON that are written one after the other.
struct JSONText {
    private(set) var bytes: [UInt8] = []

    mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

    mutating func raw(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    mutating func raw(_ text: some Sequence<UInt8>) { bytes.append(contentsOf: text) }

    /// As a string, escaped as RFC 8259 demands and no more.
    mutating func string(_ text: some Sequence<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case UInt8(ascii: "\n"): raw("\\n")
            case UInt8(ascii: "\r"): raw("\\r")
            case UInt8(ascii: "\t"): raw("\\t")
            case 0..<32:
                raw("\\u00")
                for digit in [byte >> 4, byte & 15] {
                    bytes.append(digit + (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10))
                }
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Doubles as the shortest text that reads back as the same double.
    mutating func value(_ value: TableValue) {
        switch value {
        case .null: raw("null")
        case .integer(let value): raw(value.description.utf8)
        case .real(let value): raw(value.description.utf8)
        case .text(let value): string(value.utf8)
        case .json(let value): raw(value)
        }
    }
}
