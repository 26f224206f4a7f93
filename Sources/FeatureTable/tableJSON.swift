import Text
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

/// The manifest or `latest.json` in `bytes`; nil if they hold anything else.
package func tableValue<Value: Decodable>(_ type: Value.Type, of bytes: [UInt8]) -> Value? {
    try? JSONDecoder().decode(type, from: Data(bytes))
}

/// 64 hexadecimal digits.
package func sha256Hex(_ bytes: some DataProtocol) -> String {
    var hash = SHA256()
    hash.update(data: bytes)
    return hexadecimal(hash.finalize())
}
