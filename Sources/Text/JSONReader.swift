/// What is wrong with a JSON text, and where: lines and columns are counted from 1, columns in bytes.
package struct JSONSyntaxError: Error, Sendable, Hashable, CustomStringConvertible {
    package let line: Int
    package let column: Int
    package let message: String

    package var description: String { "line \(line), column \(column): \(message)" }
}

extension JSONValue {
    /// Reads one JSON document (RFC 8259), strictly: UTF-8, no duplicate keys, nothing after it, at most 512 levels. A
    /// byte order mark before it is skipped and counts in no column. Throws `JSONSyntaxError`.
    package init(parsing bytes: some Sequence<UInt8>) throws(JSONSyntaxError) {
        let array = Array(bytes)
        let span = array.span
        let start = array.starts(with: byteOrderMark) ? byteOrderMark.count : 0
        var reader = JSONReader(index: start)
        do throws(JSONReader.Failure) {
            self = try reader.value(in: span, depth: 0)
            try reader.end(of: span)
        } catch {
            throw TextPosition().moved(over: span.extracting(start..<error.index)).error(error.message)
        }
    }

    package init(parsing text: String) throws(JSONSyntaxError) { try self.init(parsing: text.utf8) }
}

/// Reads values from bytes in place: each method begins at `index` and leaves it after what it read.
struct JSONReader {
    /// What is wrong, and at which byte.
    struct Failure: Error {
        var index: Int
        var message: String
    }

    static let maximumDepth = 512

    var index = 0

    mutating func value(in bytes: Span<UInt8>, depth: Int) throws(Failure) -> JSONValue {
        guard depth < Self.maximumDepth else { throw failure("nested deeper than \(Self.maximumDepth) levels") }
        skipSpace(in: bytes)
        guard index < bytes.count else { throw failure("unexpected end of the document") }
        switch bytes[index] {
        case UInt8(ascii: "{"): return .object(try object(in: bytes, depth: depth))
        case UInt8(ascii: "["): return .array(try array(in: bytes, depth: depth))
        case UInt8(ascii: "\""): return .string(try string(in: bytes))
        case UInt8(ascii: "t"): return try literal("true", .bool(true), in: bytes)
        case UInt8(ascii: "f"): return try literal("false", .bool(false), in: bytes)
        case UInt8(ascii: "n"): return try literal("null", .null, in: bytes)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number(in: bytes))
        default: throw failure(isComment(in: bytes) ? Self.comment : "expected a value")
        }
    }

    /// Refuses anything but white space up to the end.
    mutating func end(of bytes: Span<UInt8>) throws(Failure) {
        skipSpace(in: bytes)
        guard index == bytes.count else { throw failure("unexpected text after the document") }
    }

    private mutating func object(in bytes: Span<UInt8>, depth: Int) throws(Failure) -> JSONObject {
        var object = JSONObject()
        index += 1
        skipSpace(in: bytes)
        if take("}", in: bytes) { return object }
        while true {
            let (start, key) = try key(in: bytes)
            // Most documents are sorted: then each key comes after the others, and no search is needed.
            let isBehind = object.isBehind(key)
            guard isBehind || object[key] == nil else { throw duplicate(key, at: start) }
            try colon(in: bytes)
            let value = try value(in: bytes, depth: depth + 1)
            if isBehind { object.append(key, value) } else { object[key] = value }
            if try closes("}", in: bytes) { return object }
        }
    }

    /// A quoted key, and where it begins.
    mutating func key(in bytes: Span<UInt8>) throws(Failure) -> (start: Int, key: String) {
        skipSpace(in: bytes)
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
            throw failure(isComment(in: bytes) ? Self.comment : "expected a key in quotes")
        }
        return (index, try string(in: bytes))
    }

    func duplicate(_ key: String, at start: Int) -> Failure {
        Failure(index: start, message: "duplicate key '\(key)'")
    }

    mutating func colon(in bytes: Span<UInt8>) throws(Failure) {
        skipSpace(in: bytes)
        guard take(":", in: bytes) else { throw failure("expected ':' after the key") }
    }

    /// True after the last member or element, false after a comma.
    mutating func closes(_ bracket: Unicode.Scalar, in bytes: Span<UInt8>) throws(Failure) -> Bool {
        skipSpace(in: bytes)
        if take(bracket, in: bytes) { return true }
        let comma = index
        guard take(",", in: bytes) else { throw failure("expected ',' or '\(bracket)'") }
        skipSpace(in: bytes)
        guard index == bytes.count || bytes[index] != UInt8(ascii: bracket) else {
            throw Failure(index: comma, message: "a ',' before '\(bracket)': take it out")
        }
        return false
    }

    private mutating func array(in bytes: Span<UInt8>, depth: Int) throws(Failure) -> [JSONValue] {
        var elements: [JSONValue] = []
        index += 1
        skipSpace(in: bytes)
        if take("]", in: bytes) { return elements }
        while true {
            elements.append(try value(in: bytes, depth: depth + 1))
            if try closes("]", in: bytes) { return elements }
        }
    }

    mutating func literal(
        _ text: StaticString, _ value: JSONValue, in bytes: Span<UInt8>
    ) throws(Failure) -> JSONValue {
        let count = text.utf8CodeUnitCount
        guard count <= bytes.count - index else { throw failure("expected a value") }
        for offset in 0..<count where bytes[index + offset] != text.utf8Start[offset] {
            throw failure("expected a value")
        }
        index += count
        return value
    }

    private mutating func number(in bytes: Span<UInt8>) throws(Failure) -> JSONNumber {
        let start = index
        try skipNumber(in: bytes)
        return JSONNumber(text: ascii(bytes.extracting(start..<index)))
    }

    mutating func skipNumber(in bytes: Span<UInt8>) throws(Failure) {
        _ = take("-", in: bytes)
        if take("0", in: bytes) {
            if index < bytes.count, bytes[index].isDigit { throw failure("a number cannot start with 0") }
        } else {
            try digits(in: bytes)
        }
        if take(".", in: bytes) { try digits(in: bytes) }
        if take("e", in: bytes) || take("E", in: bytes) {
            _ = take("+", in: bytes) || take("-", in: bytes)
            try digits(in: bytes)
        }
    }

    private mutating func digits(in bytes: Span<UInt8>) throws(Failure) {
        guard index < bytes.count, bytes[index].isDigit else { throw failure("expected a digit") }
        var end = index + 1
        while end < bytes.count, bytes[end].isDigit { end += 1 }
        index = end
    }

    mutating func string(in bytes: Span<UInt8>) throws(Failure) -> String {
        index += 1
        let start = index
        let isASCII = skipPlain(in: bytes)
        if index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
            let plain = bytes.extracting(start..<index)
            let text = isASCII ? ascii(plain) : try utf8(plain)
            index += 1
            return text
        }
        var content: [UInt8] = []
        append(start..<index, of: bytes, to: &content)
        while true {
            guard index < bytes.count else { throw failure("unexpected end of a string") }
            switch bytes[index] {
            case UInt8(ascii: "\""):
                let text = try utf8(content.span)
                index += 1
                return text
            case UInt8(ascii: "\\"): try escape(in: bytes, into: &content)
            case 0..<0x20: throw failure("a control character in a string must be escaped")
            default:
                let start = index
                skipPlain(in: bytes)
                append(start..<index, of: bytes, to: &content)
            }
        }
    }

    /// Skips the unescaped part of a string; true if all of it is ASCII.
    @discardableResult
    mutating func skipPlain(in bytes: Span<UInt8>) -> Bool {
        var all: UInt8 = 0
        var end = index
        while end < bytes.count {
            let byte = bytes[end]
            guard byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") else { break }
            all |= byte
            end += 1
        }
        index = end
        return all < 0x80
    }

    private func append(_ range: Range<Int>, of bytes: Span<UInt8>, to content: inout [UInt8]) {
        for index in range { content.append(bytes[index]) }
    }

    private mutating func escape(in bytes: Span<UInt8>, into content: inout [UInt8]) throws(Failure) {
        index += 1
        guard index < bytes.count else { throw failure("unexpected end of a string") }
        let byte = bytes[index]
        index += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): content.append(byte)
        case UInt8(ascii: "b"): content.append(0x08)
        case UInt8(ascii: "f"): content.append(0x0C)
        case UInt8(ascii: "n"): content.append(0x0A)
        case UInt8(ascii: "r"): content.append(0x0D)
        case UInt8(ascii: "t"): content.append(0x09)
        case UInt8(ascii: "u"): content.append(contentsOf: String(Character(try unicodeEscape(in: bytes))).utf8)
        default:
            index -= 1
            throw failure("unknown escape")
        }
    }

    private mutating func unicodeEscape(in bytes: Span<UInt8>) throws(Failure) -> Unicode.Scalar {
        let high = try hexQuad(in: bytes)
        if let scalar = Unicode.Scalar(high) { return scalar }
        guard (0xD800..<0xDC00).contains(high), take("\\", in: bytes), take("u", in: bytes) else {
            throw failure("lone surrogate")
        }
        let low = try hexQuad(in: bytes)
        guard (0xDC00..<0xE000).contains(low),
            let scalar = Unicode.Scalar(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))
        else { throw failure("lone surrogate") }
        return scalar
    }

    private mutating func hexQuad(in bytes: Span<UInt8>) throws(Failure) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard index < bytes.count, let digit = Character(Unicode.Scalar(bytes[index])).hexDigitValue else {
                throw failure("expected four hexadecimal digits")
            }
            value = value << 4 | UInt32(digit)
            index += 1
        }
        return value
    }

    private func ascii(_ bytes: Span<UInt8>) -> String {
        bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    }

    private func utf8(_ bytes: Span<UInt8>) throws(Failure) -> String {
        guard let text = bytes.withUnsafeBufferPointer({ String(validating: $0, as: UTF8.self) }) else {
            throw failure("not valid UTF-8")
        }
        return text
    }

    mutating func take(_ character: Unicode.Scalar, in bytes: Span<UInt8>) -> Bool {
        guard index < bytes.count, bytes[index] == UInt8(ascii: character) else { return false }
        index += 1
        return true
    }

    mutating func skipSpace(in bytes: Span<UInt8>) {
        while index < bytes.count {
            let byte = bytes[index]
            guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
            index += 1
        }
    }

    static let comment = "JSON has no comments: take it out"

    /// Whether what other languages know as a comment begins here.
    func isComment(in bytes: Span<UInt8>) -> Bool {
        guard index < bytes.count else { return false }
        if bytes[index] == UInt8(ascii: "#") { return true }
        return bytes[index] == UInt8(ascii: "/") && index + 1 < bytes.count
            && [UInt8(ascii: "/"), UInt8(ascii: "*")].contains(bytes[index + 1])
    }

    func failure(_ message: String) -> Failure { Failure(index: index, message: message) }
}
