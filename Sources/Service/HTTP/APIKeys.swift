import Crypto
import Text

/// The valid API keys.
struct APIKeys: Sendable {
    /// Hashes have one length, so comparing them takes the same time whatever a caller sends.
    private let digests: [SHA256.Digest]
    let bytes: [[UInt8]]

    init(_ keys: [String]) {
        bytes = keys.map { Array($0.utf8) }
        digests = bytes.map { SHA256.hash(data: $0) }
    }

    /// Digests are compared in constant time, and always all of them.
    func accept(_ candidate: String) -> Bool {
        let digest = SHA256.hash(data: Array(candidate.utf8))
        return digests.reduce(false) { isFound, known in (known == digest) || isFound }
    }

    /// `text`, or a placeholder if it contains a key, which people put into paths and agent names. A key is found if it
    /// was percent-encoded up to three times; what is encoded more often is taken for one, because nobody writes that, and
    /// decoding it to its end would cost more than the request.
    func hidden(in text: String) -> String {
        var decoded = text
        for _ in 0...3 {
            if isKey(in: Array(decoded.utf8)) { return "[holds an API key]" }
            let next = decoded.utf8.contains(UInt8(ascii: "%")) ? percentDecoded(decoded) : decoded
            if next == decoded { return text }
            decoded = next
        }
        return "[encoded too often]"
    }

    /// The standard library's generic search stands out in a profile of requests.
    private func isKey(in text: [UInt8]) -> Bool {
        bytes.contains { key in text.indices.contains { text[$0] == key[0] && text[$0...].starts(with: key) } }
    }
}
