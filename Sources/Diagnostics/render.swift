/// The text of all diagnostics, in order: `path:line:column: severity: message`, the source line with its number, a
/// caret under the range, the hint, and the page that states the limit. `sources` has the bytes of each path; a path that is not there is shown without
/// a line.
package func render(_ diagnostics: [Diagnostic], sources: [String: [UInt8]], style: Style = .plain) -> TerminalText {
    var result: TerminalText = ""
    var open: (path: String, lines: SourceLines?)?
    let hidden = Dictionary(grouping: diagnostics.filter(\.hidesSource), by: \.path)
    for diagnostic in diagnostics.inOrder {
        if open?.path != diagnostic.path {
            open = (diagnostic.path, sources[diagnostic.path].map { SourceLines($0) })
        }
        renderHead(diagnostic, style: style, into: &result)
        if let range = diagnostic.range, let line = open?.lines?[range.start.line],
            hidden[diagnostic.path]?.contains(where: { $0.holds(line: range.start.line) }) != true
        {
            renderExcerpt(line, range: range, style: style, into: &result)
        }
        if let hint = diagnostic.hint {
            result += "    \(style.paint("= help:", .help)) \(hint)\n"
        }
        if let source = diagnostic.source {
            result += "    \(style.paint("= source:", .help)) \(source)\n"
        }
    }
    return result
}

extension Diagnostic {
    fileprivate func holds(line: Int) -> Bool { range.map { $0.start.line <= line && line <= $0.end.line } ?? true }
}

private func renderHead(_ diagnostic: Diagnostic, style: Style, into result: inout TerminalText) {
    var place = TerminalText(diagnostic.path)
    if let start = diagnostic.range?.start { place += ":\(start.line):\(start.column)" }
    let severity = style.paint("\(diagnostic.severity.rawValue):", diagnostic.severity == .error ? .error : .warning)
    result += "\(style.paint("\(place):", .emphasis)) \(severity) \(diagnostic.message)\n"
}

/// How many columns of a source line are shown; a longer line is cut on both sides of its caret.
private let windowWidth = 100

private func renderExcerpt(_ line: String, range: SourceRange, style: Style, into result: inout TerminalText) {
    let scalars = Array(line.unicodeScalars)
    let first = min(range.start.column - 1, scalars.count)
    let isOneLine = range.end.line == range.start.line
    let last = isOneLine ? min(max(range.end.column - 1, first), scalars.count) : scalars.count

    var cells: [DisplayedScalar] = []
    cells.reserveCapacity(scalars.count)
    var starts: [Int] = []
    var width = 0
    for scalar in scalars {
        let cell = DisplayedScalar(scalar, column: width)
        starts.append(width)
        cells.append(cell)
        width += cell.width
    }
    starts.append(width)

    var shown = cells.indices
    if width > windowWidth {
        // A third of the window stands before the caret, so that what follows it is seen.
        let from = max(0, min(starts[first] - windowWidth / 3, width - windowWidth))
        let low = starts.firstIndex { $0 >= from } ?? 0
        let high = starts.lastIndex { $0 <= starts[low] + windowWidth } ?? cells.count
        shown = low..<max(low, high)
    }
    let left = shown.lowerBound > 0 ? "…" : ""
    let right = shown.upperBound < cells.count ? "…" : ""
    let text = left + cells[shown].map(\.text).joined() + right

    let gutter = String(range.start.line)
    let indent = starts[first] - starts[shown.lowerBound] + left.count
    let end = min(starts[last], starts[shown.upperBound])
    let marks = "^" + String(repeating: "~", count: max(0, end - starts[first] - 1))
    result += "  \(style.paint("\(gutter) |", .faint)) \(text.trimmingEndSpaces)\n"
    result += "  \(String(repeating: " ", count: gutter.count)) \(style.paint("|", .faint)) "
    result += "\(String(repeating: " ", count: indent))\(style.paint("\(marks)", .error))\n"
}

extension String {
    fileprivate var trimmingEndSpaces: String {
        guard last == " " else { return self }
        var view = self[...]
        while view.last == " " { view.removeLast() }
        return String(view)
    }
}
