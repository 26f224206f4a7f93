import CYAML
import Diagnostics

/// libyaml's syntax error, worded so that it says what to write. Its context mark, where a construct began, is
/// preferred to the problem mark, which is often a line too late.
func syntaxDiagnostic(_ parser: yaml_parser_t, text: UnsafeBufferPointer<UInt8>, path: String) -> Diagnostic {
    let problem = parser.problem.map { String(cString: $0) } ?? "the text is not YAML"
    let context = parser.context.map { String(cString: $0) } ?? ""
    let line = sourceLine(Int(truncatingIfNeeded: parser.problem_mark.line), in: text)
    if let tab = tabInIndentation(of: line, upTo: Int(truncatingIfNeeded: parser.problem_mark.column)) {
        let number = Int(truncatingIfNeeded: parser.problem_mark.line) &+ 1
        return Diagnostic(
            path: path, range: SourceRange(line: number, column: tab + 1), message: "a tab is used for indentation",
            hint: "indent with spaces")
    }
    let last = Int(truncatingIfNeeded: parser.problem_mark.line)
    let first = context.isEmpty ? last : Int(truncatingIfNeeded: parser.context_mark.line)
    let lines = (0...max(0, last + 1)).map { sourceLine($0, in: text) }
    if let reference = unquotedReference(in: lines, from: first, to: last, path: path) { return reference }
    if let cause = likelyCause(in: lines, from: first, to: last, path: path) { return cause }
    let atProblem = position(parser.problem_mark)
    let atContext = context.isEmpty ? atProblem : position(parser.context_mark)
    let (words, hint, place) = explain(problem, context, atProblem: atProblem, atContext: atContext, line: line)
    return Diagnostic(path: path, range: SourceRange(start: place, end: place), message: words, hint: hint)
}

private func explain(
    _ problem: String, _ context: String, atProblem: SourcePosition, atContext: SourcePosition, line: [UInt8]
) -> (String, String?, SourcePosition) {
    if problem.hasPrefix("found unexpected end of stream") || problem.hasPrefix("found unexpected document indicator") {
        return ("the quote that opens here is never closed", nil, atContext)
    }
    let found = line.dropFirst(atProblem.column - 1).first
    let between = "look between here and line \(atProblem.line), column \(atProblem.column)"
    if problem.hasPrefix("did not find expected alphabetic or numeric character"), context.contains("alias") {
        return ("a value cannot start with '*'", "quote it: \(quoted(line, from: atContext.column - 1))", atContext)
    }
    switch problem {
    case "mapping values are not allowed in this context":
        return ("unexpected ':'", colonHint(line), atProblem)
    case "could not find expected ':'":
        return ("expected ':' and a space after the key", nil, atContext)
    case "did not find expected ',' or ']'":
        return ("the '[' that opens here is never closed, or a ',' is missing", between, atContext)
    case "did not find expected ',' or '}'":
        return ("the '{' that opens here is never closed, or a ',' is missing", between, atContext)
    case "did not find expected key" where found == UInt8(ascii: ":"),
        "did not find expected node content" where found == UInt8(ascii: ":"):
        return ("the key is missing before ':'", nil, atProblem)
    case "did not find expected node content":
        return ("expected a value", nil, atProblem)
    case "did not find expected key":
        let hint = "keys of one mapping start in the same column; text that starts with a quote ends with it"
        return ("expected a key of the mapping that starts on line \(atContext.line)", hint, atProblem)
    case "did not find expected '-' indicator":
        let hint = "elements of one list start in the same column"
        return ("expected '-' of the list that starts on line \(atContext.line)", hint, atProblem)
    case "block sequence entries are not allowed in this context":
        return ("a list cannot start here", "put its first '-' on a line of its own", atProblem)
    case "found character that cannot start any token":
        let character = found.map { $0 < 0x80 ? "'\(Character(Unicode.Scalar($0)))'" : "this" } ?? "this"
        return (
            "a value cannot start with \(character)", "quote it: \(quoted(line, from: atProblem.column - 1))", atProblem
        )
    case "found unknown escape character":
        return (
            "unknown escape in a text in double quotes", "write \\\\ for a backslash, or use single quotes", atProblem
        )
    case "found undefined tag handle":
        return ("a tag (`!name`) is not allowed", "quote the value if it is meant as text", atContext)
    default:
        return (context.isEmpty ? problem : "\(problem) (\(context))", nil, atContext)
    }
}

/// What to write instead of a line with one colon too many: its value in quotes or, if that looks like a key of its own, as
/// a mapping.
private func colonHint(_ line: [UInt8]) -> String {
    let text = String(decoding: line.drop { $0 == 0x20 }, as: UTF8.self)
    guard let colon = text.firstRange(of: ": ") else {
        return "quote text that contains ': ', or check the indentation"
    }
    let (key, value) = (text[..<colon.lowerBound], quoted(Array(text.utf8), from: text[..<colon.upperBound].utf8.count))
    guard value.contains(":") else {
        return "this line is indented deeper than the key before it: start both in the same column"
    }
    let inner = value.dropFirst().dropLast()
    let isKey = inner.prefix { $0 != ":" }.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
    return "quote it: `\(key): \(value)`" + (isKey ? ", or write `\(key): {\(inner)}` if that is a key of it" : "")
}

/// The bytes of a line, counted from 0, without its end.
private func sourceLine(_ number: Int, in text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var line = 0
    var index = 0
    while line < number, index < text.count {
        if text[index] == 0x0A || (text[index] == 0x0D && !(index + 1 < text.count && text[index + 1] == 0x0A)) {
            line += 1
        }
        index += 1
    }
    guard line == number else { return [] }
    return Array(text[index...].prefix { $0 != 0x0A && $0 != 0x0D })
}

/// The value that starts at `column`, from 0, in double quotes and without the comment after it.
private func quoted(_ line: [UInt8], from column: Int) -> String {
    var value = Array(line.dropFirst(max(0, column)))
    if let comment = value.indices.dropFirst().first(where: { value[$0] == UInt8(ascii: "#") && value[$0 - 1] == 0x20 })
    {
        value.removeSubrange(comment...)
    }
    // Inside brackets the value ends where they do, or at the next comma.
    if line.prefix(max(0, column)).contains(where: { "[{".utf8.contains($0) }),
        let end = value.firstIndex(where: { ",]}".utf8.contains($0) })
    {
        value.removeSubrange(end...)
    }
    while value.last == 0x20 { value.removeLast() }
    return "\"" + String(decoding: value, as: UTF8.self).replacing("\"", with: "\\\"") + "\""
}

/// The column, from 0, of a tab among the spaces that a line starts with.
private func tabInIndentation(of line: [UInt8], upTo column: Int) -> Int? {
    let indentation = line.prefix { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: "-") }
    guard let tab = indentation.firstIndex(of: 0x09), tab <= column else { return nil }
    return tab
}
