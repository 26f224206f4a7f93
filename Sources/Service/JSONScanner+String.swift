extension JSONScanner {
    /// Passes the string that begins here, and gives where its content stands.
    mutating func string() throws(JSONScanError) -> Text {
        try expect("\"" as Unicode.Scalar)
        let start = index
        var hasEscapes = false
        while let byte = current {
            switch byte {
            case UInt8(ascii: "\""):
                defer { advance(1) }
                return Text(range: start..<index, hasEscapes: hasEscapes)
            case UInt8(ascii: "\\"):
                hasEscapes = true
                _ = try escape()
            case 0..<0x20: throw failure("a control character in a string must be escaped")
            case 0x20..<0x80: advance(1)
            default:
                guard let length = utf8Length(bytes, at: index) else { throw failure("not valid UTF-8") }
                advance(length)
            }
        }
        throw failure("unexpected end of a string")
    }

    /// The bytes that `text` stands for.
    func content(_ text: Text) -> [UInt8] {
        guard text.hasEscapes else { return Array(bytes[text.range]) }
        var content: [UInt8] = []
        content.reserveCapacity(text.range.count)
        var scanner = JSONScanner(
            UnsafeRawBufferPointer(rebasing: bytes[..<text.range.upperBound]), from: text.range.lowerBound)
        while let byte = scanner.current {
            if byte == UInt8(ascii: "\\") {
                // It was a good one when it was passed for the first time.
                guard let scalar = try? scanner.escape() else { break }
                content.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            } else {
                content.append(byte)
                scanner.advance(1)
            }
        }
        return content
    }

    private mutating func escape() throws(JSONScanError) -> Unicode.Scalar {
        try expect("\\" as Unicode.Scalar)
        guard let byte = current else { throw failure("unexpected end of a string") }
        advance(1)
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try unicodeEscape()
        default: throw failure("unknown escape")
        }
    }

    private mutating func unicodeEscape() throws(JSONScanError) -> Unicode.Scalar {
        let high = try hexQuad()
        if let scalar = Unicode.Scalar(high) { return scalar }
        guard (0xD800..<0xDC00).contains(high), take("\\"), take("u") else { throw failure("lone surrogate") }
        let low = try hexQuad()
        guard (0xDC00..<0xE000).contains(low),
            let scalar = Unicode.Scalar(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))
        else { throw failure("lone surrogate") }
        return scalar
    }

    private mutating func hexQuad() throws(JSONScanError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = current, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw failure("expected four hexadecimal digits")
            }
            value = value << 4 | UInt32(digit)
            advance(1)
        }
        return value
    }
}
