import Text

/// A part of a text that has the form of a secret.
struct KnownSecret {
    /// In bytes of UTF-8.
    var range: Range<Int>
    /// Completes "the value …".
    var what: String
}

/// Everything in `text` that has the form of a secret, wherever it stands: URLs with a password first, then tokens,
/// private keys and web tokens.
func knownSecrets(in text: String) -> [KnownSecret] {
    let bytes = Array(text.utf8)
    return urlsWithPassword(in: bytes) + words(in: bytes, startingTokens) + privateKeys(in: bytes)
        + words(in: bytes, webToken)
}

// MARK: URLs

/// `scheme://user:password@host`, with all that follows it.
private func urlsWithPassword(in bytes: [UInt8]) -> [KnownSecret] {
    let mark = Array("://".utf8)
    var found: [KnownSecret] = []
    for place in places(of: mark, in: bytes[...]) where place >= found.last?.range.upperBound ?? 0 {
        var start = place
        while start > 0, bytes[start - 1].isLetterOrDigit || "+-.".utf8.contains(bytes[start - 1]) { start -= 1 }
        let rest = bytes[(place + mark.count)...]
        let authority = rest.prefix { !"/?# \t\r\n\"'".utf8.contains($0) }
        guard start < place, let at = authority.lastIndex(of: UInt8(ascii: "@")),
            let colon = authority[..<at].firstIndex(of: UInt8(ascii: ":")), colon + 1 < at,
            !isReference(authority[(colon + 1)..<at])
        else { continue }
        let end = rest.firstIndex { " \t\r\n\"'".utf8.contains($0) } ?? bytes.endIndex
        found.append(KnownSecret(range: start..<end, what: "is a URL with a password"))
    }
    return found
}

/// True for `${secret.NAME}` and nothing else: that is no password, but says where it comes from.
private func isReference(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.starts(with: "${".utf8) && bytes.firstIndex(of: UInt8(ascii: "}")) == bytes.endIndex - 1
}

// MARK: Words

private struct Token: Sendable {
    let prefix: [UInt8]
    let name: String
    /// The fewest characters that it has in all.
    let least: Int
    /// True if there is nothing but capital letters and digits.
    let isUppercase: Bool

    init(_ prefix: String, _ name: String, least: Int, isUppercase: Bool = false) {
        (self.prefix, self.name, self.least, self.isUppercase) = (Array(prefix.utf8), name, least, isUppercase)
    }
}

/// The beginnings of tokens that services hand out.
private let tokens = [
    Token("ghp_", "a GitHub token", least: 12), Token("github_pat_", "a GitHub token", least: 19),
    Token("glpat-", "a GitLab token", least: 14), Token("xoxb-", "a Slack token", least: 13),
    Token("xoxp-", "a Slack token", least: 13), Token("sk_live_", "a Stripe key", least: 16),
    Token("AKIA", "an AWS access key", least: 20, isUppercase: true), Token("AIza", "a Google API key", least: 30),
    Token("ya29.", "a Google access token", least: 13),
]

/// What `recognize` says of the words that begin where no letter or digit stands before.
private func words(in bytes: [UInt8], _ recognize: (ArraySlice<UInt8>) -> String?) -> [KnownSecret] {
    var found: [KnownSecret] = []
    var index = 0
    while index < bytes.count {
        if "gxsAye".utf8.contains(bytes[index]), index == 0 || !bytes[index - 1].isLetterOrDigit {
            let word = bytes[index...].prefix { $0.isLetterOrDigit || "_-.=".utf8.contains($0) }
            if let what = recognize(word) {
                found.append(KnownSecret(range: index..<word.endIndex, what: what))
                index = word.endIndex
            }
        }
        index += 1
    }
    return found
}

private func startingTokens(_ word: ArraySlice<UInt8>) -> String? {
    tokens.first { token in
        word.count >= token.least && word.starts(with: token.prefix)
            && (!token.isUppercase || word.allSatisfy { $0.isUppercase || $0.isDigit })
    }.map { "looks like \($0.name)" }
}

/// Three parts in base64url, of which the first two are JSON objects.
private func webToken(_ word: ArraySlice<UInt8>) -> String? {
    guard word.starts(with: "eyJ".utf8) else { return nil }
    let parts = word.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 3, parts[1].starts(with: "eyJ".utf8), parts.allSatisfy({ $0.count >= 8 }) else { return nil }
    return "looks like a JSON web token"
}

// MARK: Private keys

/// Private keys in PEM, to their end or that of the text.
private func privateKeys(in bytes: [UInt8]) -> [KnownSecret] {
    places(of: Array("-----BEGIN ".utf8), in: bytes[...]).compactMap { start in
        guard !places(of: Array("PRIVATE KEY-----".utf8), in: bytes[start...].prefix(71)).isEmpty else { return nil }
        let end = places(of: Array("-----END ".utf8), in: bytes[start...]).first.flatMap { end in
            bytes[end...].firstIndex(of: UInt8(ascii: "\n"))
        }
        return KnownSecret(range: start..<(end ?? bytes.endIndex), what: "is a private key")
    }
}

private func places(of mark: [UInt8], in bytes: ArraySlice<UInt8>) -> [Int] {
    guard bytes.count >= mark.count else { return [] }
    return (bytes.startIndex...bytes.endIndex - mark.count).filter { place in
        bytes[place] == mark[0] && bytes[place...].starts(with: mark)
    }
}
