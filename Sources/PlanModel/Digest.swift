import Crypto
import Text

/// The digest of a plan: SHA-256 of its bytes, as `sha256:` and 64 hexadecimal digits. This is what gets approved,
/// archived and quoted.
package func digest(_ bytes: [UInt8]) -> String {
    var digest = RunningDigest()
    digest.take(bytes)
    return digest.text
}

/// The digest of bytes that arrive in pieces.
package struct RunningDigest {
    private var hash = SHA256()

    package init() {}

    package mutating func take(_ bytes: [UInt8]) { hash.update(data: bytes) }

    package var text: String { "sha256:" + hexadecimal(hash.finalize()) }
}
