import Text

/// Ids that look like Google's and depend only on their seed: the same requests give the same cloud.
enum Identifiers {
    /// FNV-1a over the text, then a mixer, so that close texts have distant numbers.
    static func hash(_ text: String) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        hash = (hash ^ (hash >> 30)) &* 0xbf58_476d_1ce4_e5b9
        hash = (hash ^ (hash >> 27)) &* 0x94d0_49bb_1331_11eb
        return hash ^ (hash >> 31)
    }

    /// A version 4 UUID in form.
    static func uuid(_ seed: String) -> String {
        let hex = Array(hexadecimal(hash(seed)) + hexadecimal(hash("uuid" + seed)))
        let text = String(hex[0..<8]) + "-" + String(hex[8..<12]) + "-4" + String(hex[13..<16])
        return text + "-a" + String(hex[17..<20]) + "-" + String(hex[20..<32])
    }

    /// `count` decimal digits, the first of them not zero (iam-19).
    static func digits(_ seed: String, _ count: Int) -> String {
        var text = ""
        var round = 0
        while text.count < count {
            text += String(hash("\(round) \(seed)"))
            round += 1
        }
        return "1" + text.prefix(count - 1)
    }

    /// `count` lower-case letters and digits.
    static func letters(_ seed: String, _ count: Int) -> String {
        let alphabet = Array("abcdefghijklmnopqrstuvwxyz0123456789")
        var rest = hash(seed)
        var text = ""
        for _ in 0..<count {
            text.append(alphabet[Int(rest % UInt64(alphabet.count))])
            rest /= UInt64(alphabet.count)
        }
        return text
    }

    /// An opaque etag in base64.
    static func etag(_ seed: String) -> String {
        withUnsafeBytes(of: hash("etag" + seed).bigEndian) { base64(Array($0)) }
    }

    /// `count` lower-case hexadecimal digits.
    static func hexadecimal(_ seed: String, _ count: Int) -> String {
        var text = ""
        while text.count < count { text += hexadecimal(hash("\(text.count) \(seed)")) }
        return String(text.prefix(count))
    }

    private static func hexadecimal(_ value: UInt64) -> String {
        let text = String(value, radix: 16)
        return String(repeating: "0", count: 16 - text.count) + text
    }
}
