/// Text for a terminal. Raw control characters come into it from this program's own literals (and so from `Style`) alone:
/// whatever is interpolated, a file's name or a server's words, is shown with `escapingControls`. What is printed has
/// this type, so that nobody can forget it.
package struct TerminalText: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// What the terminal gets.
    package private(set) var text: String

    package init(stringLiteral literal: String) { text = literal }

    package init(stringInterpolation pieces: StringInterpolation) { text = pieces.text }

    /// A text from outside.
    package init(_ outside: some StringProtocol) { text = escapingControls(String(outside)) }

    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var text = ""

        package init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + 16 * interpolationCount)
        }

        package mutating func appendLiteral(_ literal: String) { text += literal }

        package mutating func appendInterpolation(_ part: TerminalText) { text += part.text }

        package mutating func appendInterpolation(_ outside: some Any) {
            text += escapingControls(String(describing: outside))
        }
    }

    package var isEmpty: Bool { text.isEmpty }

    package static func + (left: TerminalText, right: TerminalText) -> TerminalText { "\(left)\(right)" }

    package static func += (left: inout TerminalText, right: TerminalText) { left.text += right.text }

    /// The first characters; only of a text without colours, whose codes it could cut.
    package func prefix(_ count: Int) -> TerminalText {
        var part = self
        part.text = String(text.prefix(count))
        return part
    }
}

extension Sequence<TerminalText> {
    /// One after the other, with `separator` between two.
    package func joined(separator: TerminalText = "") -> TerminalText {
        var result: TerminalText = ""
        for (index, part) in enumerated() { result += index == 0 ? part : separator + part }
        return result
    }
}
