/// Text for a terminal. Only this program's own literals (and so `Style`) can put raw control characters into it:
/// whatever is interpolated, such as a file name or a server's message, goes through `escapingControls`. Everything
/// printed has this type, so that escaping cannot be forgotten.
package struct TerminalText: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// The text sent to the terminal.
    package private(set) var text: String

    package init(stringLiteral literal: String) { text = literal }

    package init(stringInterpolation pieces: StringInterpolation) { text = pieces.text }

    /// Escapes an external text.
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

    /// The first characters; only for a text without colours, whose escape codes it could cut.
    package func prefix(_ count: Int) -> TerminalText {
        var part = self
        part.text = String(text.prefix(count))
        return part
    }
}

extension Sequence<TerminalText> {
    /// The texts one after the other, with `separator` between them.
    package func joined(separator: TerminalText = "") -> TerminalText {
        var result: TerminalText = ""
        for (index, part) in enumerated() { result += index == 0 ? part : separator + part }
        return result
    }
}
