import PlanModel
import Text
import YAML

/// A text of the configuration with references: `${ADDRESS.field}`. `$${` is a literal `${`.
struct ConfigTemplate {
    /// What stands between the braces, in order: `pubsub_topics.events.name`.
    let uses: [String]

    /// Throws if a `${` is no reference; `other` is what can be written here instead of a text.
    init(_ text: String, orWrite other: String? = nil) throws(Problem) {
        var uses: [String] = []
        for part in TemplatePiece.pieces(of: text) {
            guard case .reference(let inner) = part else { continue }
            if let inner, let (name, _) = secretValue(inner) {
                throw Problem(
                    "the value of a secret has no place in this text",
                    hint:
                        "its name is ${secret.\(name).name|id}; for its value, make the whole text a secret, under `secrets` in project.yaml: NAME: {text: \"…${secret.\(name)}…\"}, "
                        + "and write {secret: NAME} where it is needed")
            }
            if let inner, inner.hasPrefix("secret."), inner.contains("|"), !isReference(withoutTurn(inner)) {
                throw Problem(
                    "'${\(inner)}' is neither the name nor the value of a secret",
                    hint: "its name is ${secret.NAME.name}, with |id behind it only the last part; its value is "
                        + "${secret.NAME}, or ${secret.NAME|url} in a URL")
            }
            if let inner, inner.hasPrefix("image.") {
                throw Problem(
                    "'${\(inner)}' is no reference", hint: "an image of the images file is ${images.KEY}")
            }
            if let inner, isAddress(inner) {
                throw Problem(
                    "'${\(inner)}' does not say which field of \(inner) is meant",
                    hint: "write ${\(inner).name}, or another field")
            }
            guard let inner, isReference(withoutTurn(inner)) else {
                throw Problem(
                    "'${' does not begin a reference such as ${run_service.api.uri} or ${project.id}",
                    hint: "write $${ for these two characters" + (other.map { ", or \($0)" } ?? ""))
            }
            uses.append(withoutTurn(inner))
        }
        self.uses = uses
    }
}

/// True for a text that is one reference and nothing else.
func isWholeReference(_ text: String) -> Bool {
    let pieces = TemplatePiece.pieces(of: text)
    if pieces.count == 1, case .reference(let inner?) = pieces[0] { return isReference(withoutTurn(inner)) }
    return false
}

/// `text` with an `x` for each of its references, for those who check the rest.
func withoutReferences(_ text: String) -> String {
    TemplatePiece.pieces(of: text).map { if case .text(let text) = $0 { text } else { "x" } }.joined()
}

/// `ADDRESS.field` of `ADDRESS.field|id`, which is what follows the last `/` in that field, with `.0` for `[0]`.
func withoutTurn(_ inner: String) -> String { dotted(hasTurn(inner) ? String(inner.dropLast(3)) : inner) }

/// True for `ADDRESS.field|id`.
func hasTurn(_ inner: String) -> Bool { inner.hasSuffix("|id") }

/// `a.list.0.b` for `a.list[0].b`.
private func dotted(_ text: String) -> String {
    var result = ""
    for (index, piece) in text.split(separator: "[", omittingEmptySubsequences: false).enumerated() {
        if index > 0, let end = piece.firstIndex(of: "]"), let number = Int(piece[..<end]), number >= 0 {
            result += ".\(number)\(piece[piece.index(after: end)...])"
        } else {
            result += (index > 0 ? "[" : "") + piece
        }
    }
    return result
}

/// `KIND.NAME.field`; whether there is such a thing is another question.
func isReference(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count >= 3 && parts.allSatisfy { !$0.isEmpty }
        && text.utf8.allSatisfy { $0.isLetterOrDigit || "._-+/@:".utf8.contains($0) }
        && parts[0].utf8.allSatisfy { $0.isLowercaseOrDigit || $0 == UInt8(ascii: "_") }
}

/// `KIND.NAME`, which is half of a reference; what begins a word of the configuration alone is none.
private func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[0].contains("_") && isReference(text + ".name")
}

/// A reference and where it is written.
package struct ReferenceUse: Sendable, Hashable {
    /// `pubsub_topics.events.name`.
    var text: String
    var node: Node
    var key: String
}
