import Crypto

/// The keys that open the API. Each is kept as its hash, so that comparing takes the same time whatever a caller sends.
struct APIKeys: Sendable {
    private let digests: [[UInt8]]
    /// To find them in what is about to be logged.
    private let texts: [[UInt8]]

    init(_ keys: [String]) {
        texts = keys.map { Array($0.utf8) }
        digests = texts.map { Array(SHA256.hash(data: $0)) }
    }

    var count: Int { digests.count }
    var shortest: Int { texts.map(\.count).min() ?? 0 }

    /// Looks at every byte of every key, found or not.
    func accept(_ candidate: String) -> Bool {
        var hash = SHA256()
        var candidate = candidate
        candidate.withUTF8 { hash.update(bufferPointer: UnsafeRawBufferPointer($0)) }
        var found: UInt8 = 0
        hash.finalize().withUnsafeBytes { candidate in
            for digest in digests {
                var difference: UInt8 = 0
                for index in 0..<min(digest.count, candidate.count) { difference |= digest[index] ^ candidate[index] }
                found |= difference == 0 ? 1 : 0
            }
        }
        return found != 0
    }

    /// `text`, or a word instead of it where it holds a key: people put secrets into paths and agent names.
    /// However often it was percent-encoded.
    func hidden(in text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return holdsKey(text) ? Self.instead : text }
        var decoded = text
        // Each turn makes the text shorter, until nothing is encoded any more.
        while true {
            if holdsKey(decoded) { return Self.instead }
            let next = leniently(percentDecoded: decoded)
            if next == decoded { return text }
            decoded = next
        }
    }

    private static let instead = "[holds an API key]"

    private func holdsKey(_ text: String) -> Bool {
        var copy = text
        return copy.withUTF8 { bytes in
            texts.contains { key in
                guard let first = key.first, bytes.count >= key.count else { return false }
                return (0...(bytes.count - key.count)).contains {
                    bytes[$0] == first && bytes[$0..<($0 + key.count)].elementsEqual(key)
                }
            }
        }
    }
}
