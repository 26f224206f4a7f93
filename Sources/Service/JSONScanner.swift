/// Where a JSON text is wrong: the offset in bytes from its start.
struct JSONScanError: Error, Hashable {
    let offset: Int
    let message: String
}

/// Walks over JSON (RFC 8259) without building anything: rows are checked and found by it, and stay the bytes that they are.
/// Strict: UTF-8, no lone surrogates, at most `maximumDepth` levels. Every method throws `JSONScanError`.
struct JSONScanner {
    static let maximumDepth = 32

    enum Kind: Hashable { case null, bool, integer, number, string, array, object }

    /// A string's content, without its quotes.
    struct Text: Hashable {
        var range: Range<Int>
        var hasEscapes: Bool
    }

    let bytes: UnsafeRawBufferPointer
    private(set) var index: Int

    init(_ bytes: UnsafeRawBufferPointer, from index: Int = 0) {
        self.bytes = bytes
        self.index = index
    }

    var current: UInt8? { index < bytes.count ? bytes[index] : nil }

    mutating func skipSpace() {
        while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
    }

    /// Whether the next byte is `character`, which is then passed.
    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard current == UInt8(ascii: character) else { return false }
        index += 1
        return true
    }

    mutating func expect(_ character: Unicode.Scalar) throws(JSONScanError) {
        guard take(character) else { throw failure("expected '\(character)'") }
    }

    /// Passes exactly the bytes of `text`.
    mutating func expect(_ text: StaticString) throws(JSONScanError) {
        guard bytes.count - index >= text.utf8CodeUnitCount else { throw failure("expected \(text)") }
        for offset in 0..<text.utf8CodeUnitCount where bytes[index + offset] != text.utf8Start[offset] {
            throw failure("expected \(text)")
        }
        index += text.utf8CodeUnitCount
    }

    mutating func end() throws(JSONScanError) {
        skipSpace()
        guard index == bytes.count else { throw failure("unexpected text after the end") }
    }

    /// Passes one value, whatever it is.
    mutating func value(depth: Int = 0) throws(JSONScanError) -> Kind {
        guard depth < Self.maximumDepth else { throw failure("nested deeper than \(Self.maximumDepth) levels") }
        switch current {
        case UInt8(ascii: "{"):
            try members { scanner throws(JSONScanError) in
                _ = try scanner.string()
                try scanner.colon()
                _ = try scanner.value(depth: depth + 1)
            }
            return .object
        case UInt8(ascii: "["):
            try elements { scanner throws(JSONScanError) in _ = try scanner.value(depth: depth + 1) }
            return .array
        case UInt8(ascii: "\""):
            _ = try string()
            return .string
        case UInt8(ascii: "t"):
            try expect("true" as StaticString)
            return .bool
        case UInt8(ascii: "f"):
            try expect("false" as StaticString)
            return .bool
        case UInt8(ascii: "n"):
            try expect("null" as StaticString)
            return .null
        case nil: throw failure("unexpected end")
        case let byte? where byte == UInt8(ascii: "-") || isDigit(byte): return try number()
        default: throw failure("expected a value")
        }
    }

    /// Calls `member` at each key of the object that begins here; it passes the key, the colon and the value.
    mutating func members(
        _ member: (inout JSONScanner) throws(JSONScanError) -> Void
    ) throws(JSONScanError) { try list("{", "}", member) }

    mutating func elements(
        _ element: (inout JSONScanner) throws(JSONScanError) -> Void
    ) throws(JSONScanError) { try list("[", "]", element) }

    mutating func colon() throws(JSONScanError) {
        skipSpace()
        try expect(":" as Unicode.Scalar)
        skipSpace()
    }

    private mutating func list(
        _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ item: (inout JSONScanner) throws(JSONScanError) -> Void
    ) throws(JSONScanError) {
        try expect(open)
        skipSpace()
        if take(close) { return }
        while true {
            try item(&self)
            skipSpace()
            if take(close) { return }
            guard take(",") else { throw failure("expected ',' or '\(close)'") }
            skipSpace()
        }
    }

    private mutating func number() throws(JSONScanError) -> Kind {
        var kind = Kind.integer
        let start = index
        _ = take("-")
        if take("0") {
            if let byte = current, isDigit(byte) { throw failure("a number cannot start with 0") }
        } else {
            try digits()
        }
        if take(".") {
            kind = .number
            try digits()
        }
        if take("e") || take("E") {
            kind = .number
            _ = take("+") || take("-")
            try digits()
        }
        // Only an exponent or very many digits can leave the range.
        if kind == .number || index - start > 300 {
            let text = String(decoding: bytes[start..<index], as: UTF8.self)
            guard Double(text)?.isFinite == true else { throw failure("the number is too large") }
        }
        return kind
    }

    private mutating func digits() throws(JSONScanError) {
        guard let byte = current, isDigit(byte) else { throw failure("expected a digit") }
        while let byte = current, isDigit(byte) { index += 1 }
    }

    private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    mutating func advance(_ count: Int) { index += count }

    func failure(_ message: String) -> JSONScanError { JSONScanError(offset: index, message: message) }
}
