import Logging

/// One line of JSON, written member by member: no tree is built for a message that is only printed.
struct JSONLine {
    private(set) var bytes: [UInt8] = []
    private var needsComma = false

    init() { bytes.reserveCapacity(512) }

    /// The newline that makes it a line.
    mutating func end() { bytes.append(UInt8(ascii: "\n")) }

    mutating func open(_ bracket: Unicode.Scalar) {
        comma()
        bytes.append(UInt8(ascii: bracket))
        needsComma = false
    }

    mutating func close(_ bracket: Unicode.Scalar) {
        bytes.append(UInt8(ascii: bracket))
        needsComma = true
    }

    mutating func key(_ key: String) {
        comma()
        text(key)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    mutating func member(_ name: String, _ value: String) {
        key(name)
        string(value)
    }

    mutating func string(_ value: String) {
        comma()
        text(value)
        needsComma = true
    }

    mutating func value(_ value: Logger.Metadata.Value) {
        switch value {
        case .string(let value): string(value)
        case .stringConvertible(let value): number(value) ?? string(value.description)
        case .array(let values):
            open("[")
            for value in values { self.value(value) }
            close("]")
        case .dictionary(let members):
            open("{")
            for (name, value) in members.sorted(by: { $0.key < $1.key }) {
                key(name)
                self.value(value)
            }
            close("}")
        }
    }

    /// Numbers and booleans stay what they are, so that a log query can compare them. Nil if `value` is neither.
    private mutating func number(_ value: any CustomStringConvertible) -> Void? {
        let isPlain: Bool =
            switch value {
            case is Int, is Bool: true
            case is any BinaryInteger: true
            case let value as Double: value.isFinite
            default: false
            }
        guard isPlain else { return nil }
        comma()
        bytes.append(contentsOf: value.description.utf8)
        needsComma = true
        return ()
    }

    private mutating func comma() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
    }

    private mutating func text(_ value: String) {
        bytes.append(UInt8(ascii: "\""))
        var value = value
        let isPlain = value.withUTF8 { utf8 in
            // Always to the end: without a way out, the loop looks at many bytes at once.
            var special: UInt8 = 0
            for byte in utf8 { special |= byte < 0x20 || byte == 0x22 || byte == 0x5C ? 1 : 0 }
            if special == 0 { bytes.append(contentsOf: utf8) }
            return special == 0
        }
        guard !isPlain else { return bytes.append(UInt8(ascii: "\"")) }
        for byte in value.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "\n"): bytes += Array("\\n".utf8)
            case UInt8(ascii: "\r"): bytes += Array("\\r".utf8)
            case UInt8(ascii: "\t"): bytes += Array("\\t".utf8)
            case 0..<32:
                let digits = Array("0123456789abcdef".utf8)
                bytes += Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
