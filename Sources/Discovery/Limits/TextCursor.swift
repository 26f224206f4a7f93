import Text

/// Reads a text from its beginning to its end, piece by piece; white space between pieces is skipped.
struct TextCursor {
    private let bytes: [UInt8]
    private(set) var index = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    private mutating func skipSpace() {
        while index < bytes.count, " \t\r\n".utf8.contains(bytes[index]) { index += 1 }
    }

    /// The next byte that is no white space; nil at the end.
    mutating func next() -> UInt8? {
        skipSpace()
        return index < bytes.count ? bytes[index] : nil
    }

    mutating func isAtEnd() -> Bool { next() == nil }

    /// Takes `text` if it stands here.
    mutating func take(_ text: String) -> Bool {
        skipSpace()
        guard bytes[index...].starts(with: text.utf8) else { return false }
        index += text.utf8.count
        return true
    }

    /// Takes the first of `texts` that stands here.
    mutating func takeAny(_ texts: [String]) -> String? {
        for text in texts where take(text) { return text }
        return nil
    }

    /// Takes `word` if it stands here and no letter, digit or `_` follows.
    mutating func takeWord(_ word: String) -> Bool {
        let start = index
        guard take(word) else { return false }
        guard index < bytes.count, bytes[index].isLetterOrDigit || bytes[index] == UInt8(ascii: "_") else {
            return true
        }
        index = start
        return false
    }

    /// Takes what `isPart` says of; nil if there is nothing.
    mutating func run(_ isPart: (UInt8) -> Bool) -> String? {
        skipSpace()
        let start = index
        while index < bytes.count, isPart(bytes[index]) { index += 1 }
        return start < index ? String(decoding: bytes[start..<index], as: UTF8.self) : nil
    }

    /// A name as most languages have it: letters, digits and `_`, no digit first.
    mutating func name() -> String? {
        guard let first = next(), !first.isDigit else { return nil }
        return run { $0.isLetterOrDigit || $0 == UInt8(ascii: "_") }
    }

    /// Takes a text in one of the quotes, in which a backslash escapes what follows; nil if there is none, or none that
    /// ends.
    mutating func quoted(_ quotes: String = "\"") -> String? {
        guard let quote = next(), quotes.utf8.contains(quote) else { return nil }
        let start = index
        var place = index + 1
        while place < bytes.count, bytes[place] != quote { place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1 }
        guard place < bytes.count else { return nil }
        index = place + 1
        return String(decoding: bytes[(start + 1)..<place], as: UTF8.self)
    }
}
