import Crypto

#if canImport(FoundationEssentials)
    package import FoundationEssentials
#else
    package import Foundation
#endif

/// The bytes of a manifest or of `latest.json`: sorted keys, indented, a final newline; the same value gives the same bytes.
package func tableJSON(_ value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return try encoder.encode(value) + Data("\n".utf8)
}

/// 64 hexadecimal digits.
package func sha256Hex(_ bytes: some DataProtocol) -> String {
    var hash = SHA256()
    hash.update(data: bytes)
    return hexadecimal(hash.finalize())
}

package func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}
