/// `text` with every byte written as `%XX`, except RFC 3986's unreserved characters (2.3) and those in `keeping`.
package func percentEncoded(_ text: String, keeping: String = "", uppercase: Bool = true) -> String {
    let kept = keeping.utf8
    var result: [UInt8] = []
    for byte in text.utf8 {
        if byte.isUnreserved || kept.contains(byte) {
            result.append(byte)
        } else {
            result.append(UInt8(ascii: "%"))
            result += hexadecimal(CollectionOfOne(byte), uppercase: uppercase).utf8
        }
    }
    return String(decoding: result, as: UTF8.self)
}

/// The decoded bytes of a part of a URL; nil if a `%` is not followed by two hexadecimal digits.
package func strictly(percentDecoded text: some StringProtocol) -> [UInt8]? {
    decode(text, plusIsSpace: false) { _ in nil }
}

/// The decoded text of a part of a URL or, with `plusIsSpace`, of a form. A `%` that does not begin an escape stays as
/// it is, and invalid UTF-8 becomes U+FFFD.
package func percentDecoded(_ text: some StringProtocol, plusIsSpace: Bool = false) -> String {
    String(decoding: decode(text, plusIsSpace: plusIsSpace) { $0 } ?? [], as: UTF8.self)
}

/// `broken` replaces a `%` that does not begin an escape; if it is nil, decoding fails.
private func decode(_ text: some StringProtocol, plusIsSpace: Bool, broken: (UInt8) -> UInt8?) -> [UInt8]? {
    let source = Array(text.utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count)
    var index = 0
    while index < source.count {
        let byte = source[index]
        if byte == UInt8(ascii: "%") {
            if index + 2 < source.count, let high = hexadecimalValue(source[index + 1]),
                let low = hexadecimalValue(source[index + 2])
            {
                bytes.append(high << 4 | low)
                index += 3
                continue
            }
            guard let byte = broken(byte) else { return nil }
            bytes.append(byte)
        } else {
            bytes.append(plusIsSpace && byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
        }
        index += 1
    }
    return bytes
}

extension UInt8 {
    /// True for RFC 3986's unreserved characters (2.3), which are never escaped.
    package var isUnreserved: Bool { isLetterOrDigit || "-._~".utf8.contains(self) }
}
