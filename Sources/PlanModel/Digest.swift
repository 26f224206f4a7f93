import Crypto
import Text

/// The digest of a plan: SHA-256 of its bytes, as `sha256:` and 64 hexadecimal digits. This is what gets approved,
/// archived and quoted.
package func digest(_ bytes: [UInt8]) -> String {
    var digest = RunningDigest()
    digest.take(bytes)
    return digest.text
}

/// True if `text` is written like one, in lower case: of a plan or, as registries write it too, of an image.
package func isDigest(_ text: some StringProtocol) -> Bool {
    text.hasPrefix("sha256:") && text.utf8.count == 71
        && text.utf8.dropFirst(7).allSatisfy { $0.isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0) }
}

/// The digest of bytes that arrive in pieces.
package struct RunningDigest {
    private var hash = SHA256()

    package init() {}

    package mutating func take(_ bytes: [UInt8]) { hash.update(data: bytes) }

    package var text: String { "sha256:" + hexadecimal(hash.finalize()) }
}
