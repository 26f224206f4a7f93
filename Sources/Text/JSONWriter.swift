/// Writes values in the project's canonical byte format: members sorted by Unicode scalar, two-space indent, `"key":
/// value`, empty containers on one line, LF. Control characters, bidirectional formatting characters and those that look
/// like a space or like nothing are escaped, so that a terminal or a review shows what is really there. `compact` writes the same on one line without spaces, for
/// requests and journals.
package struct JSONWriter: Sendable {
    package private(set) var bytes: [UInt8] = []
    private let compact: Bool

    package init(compact: Bool = false, capacity: Int = 0) {
        self.compact = compact
        bytes.reserveCapacity(capacity)
    }

    /// Appends `value`; `depth` is its nesting level, for the indent of its members.
    package mutating func write(_ value: JSONValue, depth: Int = 0) {
        switch value {
        case .null: raw("null")
        case .bool(let flag): raw(flag ? "true" : "false")
        case .number(let number): raw(number.text)
        case .string(let text): string(text)
        case .array(let elements):
            guard !elements.isEmpty else { return raw("[]") }
            bytes.append(UInt8(ascii: "["))
            var first = true
            for element in elements {
                separate(first: &first, depth: depth + 1)
                write(element, depth: depth + 1)
            }
            newline(depth: depth)
            bytes.append(UInt8(ascii: "]"))
        case .object(let object):
            guard !object.isEmpty else { return raw("{}") }
            bytes.append(UInt8(ascii: "{"))
            var first = true
            for (key, member) in object {
                separate(first: &first, depth: depth + 1)
                string(key)
                bytes.append(UInt8(ascii: ":"))
                if !compact { bytes.append(UInt8(ascii: " ")) }
                write(member, depth: depth + 1)
            }
            newline(depth: depth)
            bytes.append(UInt8(ascii: "}"))
        }
    }

    /// Appends `text` as it is: punctuation of a document that is written piece by piece.
    package mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

    /// Returns what was written so far and starts again, so that a long document is never in memory as a whole.
    package mutating func drain() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

    private mutating func separate(first: inout Bool, depth: Int) {
        if !first { bytes.append(UInt8(ascii: ",")) }
        first = false
        newline(depth: depth)
    }

    private mutating func newline(depth: Int) {
        guard !compact else { return }
        let short = min(depth, Self.deepIndent)
        // One copy: a plan has a line for every member.
        bytes.append(contentsOf: UnsafeBufferPointer(start: Self.lineStart.utf8Start, count: 1 + 2 * short))
        for _ in short..<depth { raw("  ") }
    }

    private static let deepIndent = 16
    /// A newline, and two spaces for each level up to `deepIndent`.
    private static let lineStart: StaticString = "\n                                "

    private mutating func string(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        var copy = text
        var isPlain = true
        copy.withUTF8 { utf8 in
            // Always runs to the end: without an early exit the loop can be vectorised.
            var special: UInt8 = 0
            for byte in utf8 { special |= Self.needsEscape(byte) || Self.mayBeginUnseen(byte) ? 1 : 0 }
            if special == 0 { bytes.append(contentsOf: utf8) } else { isPlain = false }
        }
        if !isPlain { for scalar in copy.unicodeScalars { escape(scalar) } }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
    }

    /// True for the first bytes of the non-ASCII scalars that are escaped.
    private static func mayBeginUnseen(_ byte: UInt8) -> Bool {
        byte == 0xC2 || byte == 0xD8 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF
    }

    private mutating func escape(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\"": raw("\\\"")
        case "\\": raw("\\\\")
        case "\n": raw("\\n")
        case "\r": raw("\\r")
        case "\t": raw("\\t")
        default:
            switch scalar.value {
            case 0x20..<0x7F: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            case 0..<0x20, 0x7F...0xA0, 0xAD, 0x61C, 0x2000...0x200B, 0x200E, 0x200F, 0x2028...0x202F, 0x205F...0x2064,
                0x2066...0x2069, 0x3000, 0xFEFF:
                let hex = String(scalar.value, radix: 16)
                raw("\\u" + String(repeating: "0", count: 4 - hex.count) + hex)
            default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
    }
}

extension JSONValue {
    /// The canonical bytes of a document: this value and a final newline.
    package var canonicalBytes: [UInt8] {
        var writer = JSONWriter()
        writer.write(self)
        writer.raw("\n")
        return writer.bytes
    }

    /// This value on one line, without spaces and without a newline.
    package var compactBytes: [UInt8] {
        var writer = JSONWriter(compact: true)
        writer.write(self)
        return writer.bytes
    }

    package var compactText: String { String(decoding: compactBytes, as: UTF8.self) }
}
