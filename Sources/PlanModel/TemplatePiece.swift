/// A piece of a text with `${…}` in it, before it is known what stands between the braces: in a plan and in a
/// configuration that is not the same.
package enum TemplatePiece: Sendable, Hashable {
    /// As written: an escaped `$${` stays escaped.
    case text(String)
    /// What stands between the braces; nil if they are not closed.
    case reference(String?)

    /// `text` in pieces; what follows braces that are not closed is left out.
    package static func pieces(of text: String) -> [TemplatePiece] {
        var result: [TemplatePiece] = []
        var literal = ""
        var rest = text[...]
        while let dollar = rest.firstIndex(of: "$") {
            literal += rest[..<dollar]
            rest = rest[dollar...]
            if rest.hasPrefix("$${") {
                literal += "$${"
                rest = rest.dropFirst(3)
            } else if rest.hasPrefix("${") {
                if !literal.isEmpty { result.append(.text(literal)) }
                literal = ""
                guard let close = rest.firstIndex(of: "}") else {
                    result.append(.reference(nil))
                    return result
                }
                result.append(.reference(String(rest[rest.index(rest.startIndex, offsetBy: 2)..<close])))
                rest = rest[rest.index(after: close)...]
            } else {
                literal.append("$")
                rest = rest.dropFirst()
            }
        }
        literal += rest
        if !literal.isEmpty { result.append(.text(literal)) }
        return result
    }
}
