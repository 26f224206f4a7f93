/// JSON that the service itself writes: its description, problems and lists. Rows are never decoded, they are copied. The
/// toolchain has a module for JSON, which the workloads do not import.
enum JSONTree: Sendable, Hashable {
    case null
    case bool(Bool)
    case int(Int)
    case string(String)
    case array([JSONTree])
    case object(JSONMembers)

    init(_ value: Int) { self = .int(value) }

    var object: JSONMembers? { if case .object(let members) = self { members } else { nil } }

    /// On one line, members by name.
    var compactBytes: [UInt8] {
        var writer = JSONTreeWriter(indents: false)
        writer.write(self, depth: 0)
        return writer.bytes
    }

    /// For people to read: indented by two spaces, with a newline at the end.
    var indentedBytes: [UInt8] {
        var writer = JSONTreeWriter(indents: true)
        writer.write(self, depth: 0)
        return writer.bytes + [UInt8(ascii: "\n")]
    }
}

typealias JSONMembers = [String: JSONTree]

extension JSONTree: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    init(stringLiteral value: String) { self = .string(value) }
    init(integerLiteral value: Int) { self = .int(value) }
    init(booleanLiteral value: Bool) { self = .bool(value) }
    init(arrayLiteral elements: JSONTree...) { self = .array(elements) }
    init(dictionaryLiteral elements: (String, JSONTree)...) {
        self = .object(JSONMembers(elements, uniquingKeysWith: { $1 }))
    }
}

private struct JSONTreeWriter {
    let indents: Bool
    var bytes: [UInt8] = []

    mutating func write(_ value: JSONTree, depth: Int) {
        switch value {
        case .null: raw("null")
        case .bool(let flag): raw(flag ? "true" : "false")
        case .int(let number): raw(String(number))
        case .string(let text): string(text)
        case .array(let elements):
            list("[", "]", elements, depth) { $0.write($1, depth: depth + 1) }
        case .object(let members):
            let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            list("{", "}", sorted, depth) { writer, member in
                writer.string(member.key)
                writer.raw(writer.indents ? ": " : ":")
                writer.write(member.value, depth: depth + 1)
            }
        }
    }

    private mutating func list<Element>(
        _ open: String, _ close: String, _ elements: [Element], _ depth: Int, _ one: (inout Self, Element) -> Void
    ) {
        raw(open)
        for (index, element) in elements.enumerated() {
            if index > 0 { raw(",") }
            newline(depth + 1)
            one(&self, element)
        }
        if !elements.isEmpty { newline(depth) }
        raw(close)
    }

    private mutating func newline(_ depth: Int) {
        if indents { raw("\n" + String(repeating: "  ", count: depth)) }
    }

    private mutating func raw(_ text: String) { bytes += text.utf8 }

    private mutating func string(_ text: String) {
        raw("\"")
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "\n"): raw("\\n")
            case UInt8(ascii: "\r"): raw("\\r")
            case UInt8(ascii: "\t"): raw("\\t")
            case 0..<32:
                let digits = Array("0123456789abcdef".utf8)
                raw("\\u00")
                bytes += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            default: bytes.append(byte)
            }
        }
        raw("\"")
    }
}
