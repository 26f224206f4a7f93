package import Diagnostics

/// What is wrong with one value, before its position is known.
package struct Problem: Error, Sendable, Hashable {
    package var message: String
    package var hint: String?
    /// The part of the value's text that is wrong, counted in Unicode scalars; nil means all of it.
    package var part: Range<Int>?

    /// The page that states the limit which the value breaks.
    package var source: String?

    package init(_ message: String, hint: String? = nil, part: Range<Int>? = nil, source: String? = nil) {
        self.message = message
        self.hint = hint
        self.part = part
        self.source = source
    }
}

extension Problem {
    /// The diagnostic of this problem with `node`. `name` is the key that the message starts with, such as `scaling.min`.
    package func diagnostic(at node: Node, name: String) -> Diagnostic {
        diagnostic(path: node.path, range: node.range(ofPart: part), name: name)
    }

    func diagnostic(path: String, range: SourceRange, name: String) -> Diagnostic {
        var diagnostic = Diagnostic(
            path: path, range: range, message: name.isEmpty ? message : "\(name): \(message)", hint: hint)
        diagnostic.source = source
        return diagnostic
    }
}

extension Node {
    /// Where a part of a scalar's text is in the file; the whole range if escapes or line breaks obscure that.
    fileprivate func range(ofPart part: Range<Int>?) -> SourceRange {
        guard let part, let scalar, range.start.line == range.end.line else { return range }
        let quotes = scalar.isPlain ? 0 : 1
        let columns = range.end.column - range.start.column
        guard columns == scalar.text.unicodeScalars.count + 2 * quotes else { return range }
        let column = range.start.column + quotes + part.lowerBound
        return SourceRange(line: range.start.line, column: column, length: part.count)
    }
}
