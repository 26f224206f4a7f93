import Text

/// How sure it is that a text is a secret.
enum LiteralSecret: Equatable {
    /// It has the form of one; `what` completes "the value …".
    case known(what: String)
    /// Only its characters look like those of one.
    case likely
}

/// Why `text`, the value of a variable, is a secret that should not be in a file; nil if nothing says so.
func literalSecret(in text: String) -> LiteralSecret? {
    if hasPasswordInURL(text) { return .known(what: "is a URL with a password") }
    let start = text.drop { $0.isWhitespace }
    if let token = tokens.first(where: { start.hasPrefix($0.prefix) && $0.isToken(start) }) {
        return .known(what: "looks like \(token.name)")
    }
    if let begin = text.firstRange(of: "-----BEGIN "),
        text[begin.upperBound...].prefix(60).contains("PRIVATE KEY-----")
    {
        return .known(what: "is a private key")
    }
    if isWebToken(start) { return .known(what: "looks like a JSON web token") }
    return isRandomText(text) ? .likely : nil
}

private struct Token: Sendable {
    let prefix: String
    let name: String
    /// The fewest characters that it has in all.
    var least: Int
    /// True if there is nothing but capital letters and digits.
    var isUppercase = false

    func isToken(_ text: Substring) -> Bool {
        let word = text.prefix { !$0.isWhitespace }
        guard word.utf8.count >= least else { return false }
        return !isUppercase || word.utf8.allSatisfy { $0.isUppercase || $0.isDigit }
    }
}

/// The beginnings of tokens that services hand out.
private let tokens = [
    Token(prefix: "ghp_", name: "a GitHub token", least: 12),
    Token(prefix: "github_pat_", name: "a GitHub token", least: 19),
    Token(prefix: "glpat-", name: "a GitLab token", least: 14),
    Token(prefix: "xoxb-", name: "a Slack token", least: 13),
    Token(prefix: "xoxp-", name: "a Slack token", least: 13),
    Token(prefix: "sk_live_", name: "a Stripe key", least: 16),
    Token(prefix: "AKIA", name: "an AWS access key", least: 20, isUppercase: true),
    Token(prefix: "AIza", name: "a Google API key", least: 30),
    Token(prefix: "ya29.", name: "a Google access token", least: 13),
]

/// `scheme://user:password@host`, anywhere in the text.
private func hasPasswordInURL(_ text: String) -> Bool {
    var rest = text[...]
    while let mark = rest.firstRange(of: "://") {
        let hasScheme =
            rest[..<mark.lowerBound].utf8.last.map { $0.isLetterOrDigit || "+-.".utf8.contains($0) } ?? false
        rest = rest[mark.upperBound...]
        let authority = rest.prefix { !"/?# \t\n\"'".contains($0) }
        guard hasScheme, let at = authority.lastIndex(of: "@") else { continue }
        let user = authority[..<at]
        if let colon = user.firstIndex(of: ":"), user.index(after: colon) < user.endIndex { return true }
    }
    return false
}

/// Three parts in base64url, of which the first two are JSON objects.
private func isWebToken(_ text: Substring) -> Bool {
    let parts = text.prefix { !$0.isWhitespace }.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 3 && parts[0].hasPrefix("eyJ") && parts[1].hasPrefix("eyJ")
        && parts.allSatisfy { part in
            part.utf8.count >= 8 && part.utf8.allSatisfy { $0.isLetterOrDigit || "-_=".utf8.contains($0) }
        }
}

/// One word of characters that repeat about as rarely as random ones (docs/config.md says how it is measured).
private func isRandomText(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let hasDigit = bytes.contains(where: \.isDigit)
    guard (24...512).contains(bytes.count), hasDigit else { return false }
    let isHexadecimal = bytes.allSatisfy { $0.isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0 | 0x20) }
    if isHexadecimal {
        return bytes.count >= 32 && bytes.contains { !$0.isDigit } && repetition(in: bytes) <= 90
    }
    let isBase64 = bytes.allSatisfy { $0.isLetterOrDigit || "+/-_=".utf8.contains($0) }
    let hasBothCases = bytes.contains(where: \.isLowercase) && bytes.contains(where: \.isUppercase)
    return isBase64 && hasBothCases && repetition(in: bytes) <= 35
}

/// How many of a thousand pairs of characters are equal: 16 in random base64, 62 in random hexadecimal digits, about
/// 60 in words.
private func repetition(in bytes: [UInt8]) -> Int {
    var counts = [Int](repeating: 0, count: 256)
    for byte in bytes { counts[Int(byte)] += 1 }
    return counts.reduce(0) { $0 + $1 * ($1 - 1) } * 1000 / (bytes.count * (bytes.count - 1))
}
