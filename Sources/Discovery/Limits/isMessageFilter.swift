import Text

/// True for a filter of messages of Pub/Sub: tests of attributes, joined by one of AND and OR, unless parentheses say more
/// (pubsub-10).
func isMessageFilter(_ text: String) -> Bool {
    var cursor = TextCursor(text)
    return takeTests(&cursor, depth: 0) && cursor.isAtEnd()
}

private func takeTests(_ cursor: inout TextCursor, depth: Int) -> Bool {
    guard depth < 50, takeTest(&cursor, depth) else { return false }
    guard let join = ["AND", "OR"].first(where: { cursor.takeWord($0) }) else { return true }
    repeat { guard takeTest(&cursor, depth) else { return false } } while cursor.takeWord(join)
    return true
}

private func takeTest(_ cursor: inout TextCursor, _ depth: Int) -> Bool {
    if !cursor.takeWord("NOT") { _ = cursor.take("-") }
    if cursor.take("(") { return takeTests(&cursor, depth: depth + 1) && cursor.take(")") }
    if cursor.takeWord("hasPrefix") {
        return cursor.take("(") && cursor.takeWord("attributes") && cursor.take(".") && takeKey(&cursor)
            && cursor.take(",") && cursor.quoted() != nil && cursor.take(")")
    }
    guard cursor.takeWord("attributes") else { return false }
    if cursor.take(":") { return takeKey(&cursor) }
    return cursor.take(".") && takeKey(&cursor) && cursor.takeAny(["=", "!="]) != nil && cursor.quoted() != nil
}

private func takeKey(_ cursor: inout TextCursor) -> Bool {
    cursor.quoted() != nil || cursor.run { $0.isLetterOrDigit || "_-".utf8.contains($0) } != nil
}
