/// A message about a position in a file. Data only; `render` turns it into text.
package struct Diagnostic: Sendable, Hashable {
    package enum Severity: String, Sendable, Hashable {
        case error
        case warning
    }

    package var severity: Severity
    /// The path as shown in messages.
    package var path: String
    /// Nil if the whole file is meant, for example because it is missing.
    package var range: SourceRange?
    /// One sentence without a final full stop, with its "did you mean" if there is one.
    package var message: String
    /// What to do about it, shown on a line of its own.
    package var hint: String?
    /// The page that states the limit which the value breaks, shown on a line of its own.
    package var source: String?
    /// True if the lines of the range hold a secret: they are shown for no diagnostic.
    package var hidesSource = false

    package init(
        _ severity: Severity = .error, path: String, range: SourceRange?, message: String, hint: String? = nil
    ) {
        self.severity = severity
        self.path = path
        self.range = range
        self.message = message
        self.hint = hint
    }

    /// By path (bytes), then position, then message: the same order on every machine.
    package static func precedes(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
        if left.path != right.path { return left.path.utf8.lexicographicallyPrecedes(right.path.utf8) }
        switch (left.range, right.range) {
        case (nil, .some): return true
        case (.some, nil): return false
        case (let first?, let second?) where first != second: return first < second
        default: return left.message.utf8.lexicographicallyPrecedes(right.message.utf8)
        }
    }
}

extension [Diagnostic] {
    /// Sorted by path, then position; without duplicates.
    package var inOrder: [Diagnostic] {
        var result: [Diagnostic] = []
        result.reserveCapacity(count)
        for diagnostic in sorted(by: Diagnostic.precedes) where diagnostic != result.last { result.append(diagnostic) }
        return result
    }

    package var hasErrors: Bool { contains { $0.severity == .error } }
}
