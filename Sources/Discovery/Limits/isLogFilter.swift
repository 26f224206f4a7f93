import Text

/// True for a filter of Cloud Logging: comparisons, texts and functions, joined by AND, OR, NOT or nothing (logging-10).
func isLogFilter(_ text: String) -> Bool {
    // A comment goes on to the end of its line.
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var cursor = TextCursor(
        lines.filter { !$0.trimmingPrefix(while: \.isWhitespace).hasPrefix("--") }.joined(separator: "\n"))
    return takeTerms(&cursor, depth: 0) && cursor.isAtEnd()
}

private let signs = ["=~", "!~", "!=", ">=", "<=", "=", ">", "<", ":"]

private func takeTerms(_ cursor: inout TextCursor, depth: Int) -> Bool {
    guard depth < 50, takeTerm(&cursor, depth) else { return false }
    while let next = cursor.next(), next != UInt8(ascii: ")") {
        if !cursor.takeWord("AND") { _ = cursor.takeWord("OR") }
        guard takeTerm(&cursor, depth) else { return false }
    }
    return true
}

private func takeTerm(_ cursor: inout TextCursor, _ depth: Int) -> Bool {
    while cursor.takeWord("NOT") || cursor.take("-") {}
    if cursor.take("(") { return takeTerms(&cursor, depth: depth + 1) && cursor.take(")") }
    guard takeField(&cursor) else { return false }
    // A function, such as `sample(insertId, 0.5)`.
    if cursor.take("(") { return takeArguments(&cursor) }
    guard cursor.takeAny(signs) != nil else { return true }
    if cursor.take("(") { return takeTerms(&cursor, depth: depth + 1) && cursor.take(")") }
    if cursor.quoted("\"'") != nil { return true }
    return cursor.run { isPlain($0) || ":/=".utf8.contains($0) } != nil
}

/// `labels."a/b".c`, or a text alone.
private func takeField(_ cursor: inout TextCursor) -> Bool {
    var isSome = false
    while cursor.quoted("\"'") != nil || takePlain(&cursor, isSome) {
        isSome = true
        guard cursor.take(".") else { break }
    }
    return isSome
}

private func takePlain(_ cursor: inout TextCursor, _ isInner: Bool) -> Bool {
    guard let word = cursor.run(isPlain) else { return false }
    return isInner || !["AND", "OR", "NOT"].contains(word)
}

private func takeArguments(_ cursor: inout TextCursor) -> Bool {
    repeat {
        guard cursor.quoted("\"'") != nil || takeField(&cursor) else { return false }
        if cursor.take("=") { guard cursor.quoted() != nil || takeField(&cursor) else { return false } }
    } while cursor.take(",")
    return cursor.take(")")
}

/// What stands in a word: anything but white space and what has a meaning of its own.
private func isPlain(_ byte: UInt8) -> Bool { byte > 32 && !"()\"'=!<>:~,".utf8.contains(byte) }
