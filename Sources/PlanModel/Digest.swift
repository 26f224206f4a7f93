import Text
import Crypto

/// The digest of a plan: SHA-256 of its bytes, as `sha256:` and 64 hexadecimal digits. This is what gets approved,
/// archived and quoted.
package func digest(_ bytes: [UInt8]) -> String {
    "sha256:" + hexadecimal(SHA256.hash(data: bytes))
}
