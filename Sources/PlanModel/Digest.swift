import Crypto

/// The digest of a plan: SHA-256 of its bytes, as `sha256:` and 64 hexadecimal digits. This is what gets approved,
/// archived and quoted.
package func digest(_ bytes: [UInt8]) -> String {
    "sha256:" + hexadecimal(SHA256.hash(data: bytes))
}

/// Lower-case hexadecimal digits, two a byte.
package func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    return String(decoding: text, as: UTF8.self)
}
