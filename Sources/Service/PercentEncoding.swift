/// The bytes that a part of a URL stands for (RFC 3986, 2.1); nil if a `%` is not followed by two hexadecimal digits or the
/// result is not UTF-8. A `+` stays one.
func percentDecoded(_ text: Substring) -> [UInt8]? {
    var text = text
    let decoded: [UInt8]? = text.withUTF8 { encoded in
        var bytes: [UInt8] = []
        bytes.reserveCapacity(encoded.count)
        var index = 0
        while index < encoded.count {
            guard encoded[index] == UInt8(ascii: "%") else {
                bytes.append(encoded[index])
                index += 1
                continue
            }
            guard encoded.count - index > 2, let high = hexDigit(encoded[index + 1]),
                let low = hexDigit(encoded[index + 2])
            else { return nil }
            bytes.append(high << 4 | low)
            index += 3
        }
        return bytes
    }
    guard let decoded, isUTF8(decoded) else { return nil }
    return decoded
}

/// As `percentDecoded`, but what is no encoding or no UTF-8 stays what it is, or becomes U+FFFD.
func leniently(percentDecoded text: String) -> String {
    var bytes: [UInt8] = []
    let encoded = Array(text.utf8)
    var index = 0
    while index < encoded.count {
        if encoded[index] == UInt8(ascii: "%"), encoded.count - index > 2, let high = hexDigit(encoded[index + 1]),
            let low = hexDigit(encoded[index + 2])
        {
            bytes.append(high << 4 | low)
            index += 3
        } else {
            bytes.append(encoded[index])
            index += 1
        }
    }
    return String(decoding: bytes, as: UTF8.self)
}

func isUTF8(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { bytes in
        var index = 0
        while index < bytes.count {
            guard let length = utf8Length(bytes, at: index) else { return false }
            index += length
        }
        return true
    }
}

private func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
}
