import PlanModel
import Text
import YAML

/// A text of the configuration with the values of secrets in it: `${secret.NAME}`, or `${secret.NAME|url}` where it is a
/// part of a URL. Other references may stand in it as in any text.
struct SecretText: Sendable {
    enum Piece: Sendable, Hashable {
        /// As written, with its references.
        case text(String)
        case secret(name: String, percent: Bool)
    }

    let pieces: [Piece]
    /// The references to fields.
    let uses: [String]

    /// Nil if no value of a secret is in it. Throws if a `${` is no reference.
    init?(_ text: String) throws(Problem) {
        guard mayHoldSecret(text) else { return nil }
        try self.init(anyPieces: text)
        guard pieces.contains(where: { if case .secret = $0 { true } else { false } }) else { return nil }
    }

    /// A text that is a secret whatever it is made of; nil if it is made of nothing: then it stands in a file.
    init?(secret text: String) throws(Problem) {
        try self.init(anyPieces: text)
        guard !uses.isEmpty || pieces.contains(where: { if case .secret = $0 { true } else { false } }) else {
            return nil
        }
    }

    /// The pieces of a text that may hold no secret at all.
    init(anyPieces text: String) throws(Problem) {
        var (pieces, literal): ([Piece], String) = ([], "")
        for piece in TemplatePiece.pieces(of: text) {
            switch piece {
            case .text(let text): literal += text
            case .reference(let inner):
                guard let inner, let (name, percent) = secretValue(inner) else {
                    literal += "${\(inner ?? "")"
                    if inner != nil { literal += "}" }
                    continue
                }
                if !literal.isEmpty { pieces.append(.text(literal)) }
                literal = ""
                pieces.append(.secret(name: name, percent: percent))
            }
        }
        if !literal.isEmpty { pieces.append(.text(literal)) }
        self.pieces = pieces
        var uses: [String] = []
        for case .text(let text) in pieces { uses += try ConfigTemplate(text).uses }
        self.uses = uses
    }
}

/// A quick check that is false for most texts.
private func mayHoldSecret(_ text: String) -> Bool { text.contains("${secret.") }

/// The name in `secret.NAME` or `secret.NAME|url`; nil if it is something else, such as a field of a secret.
func secretValue(_ inner: String) -> (name: String, percent: Bool)? {
    guard inner.hasPrefix("secret.") else { return nil }
    let isPart = inner.hasSuffix("|url")
    let name = String(inner.dropFirst("secret.".count).dropLast(isPart ? "|url".count : 0))
    return (try? parseSecretID(name)).map { ($0, isPart) }
}

extension Fields {
    /// The pieces of `text`, which stands at `node`, with the secrets that they name; what is wrong is reported. Nil if a
    /// secret is not known.
    mutating func resolve(
        _ text: SecretText, at node: Node, _ key: String, _ surroundings: Surroundings
    ) -> [SecretPiece]? {
        var pieces: [SecretPiece] = []
        for piece in text.pieces {
            switch piece {
            case .text(let text): pieces.append(.text(text))
            case .secret(let name, let percent):
                // The text has no keys of its own.
                let written = WrittenReference(secret: name, version: nil, node: node)
                guard let secret = resolve(written, key, surroundings) else { continue }
                pieces.append(.secret(secret, percent: percent))
            }
        }
        return pieces.count == text.pieces.count ? pieces : nil
    }
}
