import Text

extension [UInt8] {
    /// Appends a JSON string, with only the escapes that RFC 8259 requires.
    mutating func appendJSON(_ text: some Sequence<UInt8>) {
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
}
