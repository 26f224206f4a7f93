/// A piece of a query.
struct PromQLToken: Sendable, Hashable {
    enum Kind: Sendable {
        case word
        case number
        case duration
        case string
        case symbol
        case end
    }

    var kind: Kind
    var text: String
    /// Of a string: what is between its quotes, unescaped.
    var value = ""
    var offset: Int

    var shown: String { kind == .end ? "the end" : kind == .string ? text : "'\(text)'" }
}

/// The pieces of `text`, the last of which is its end.
func promQLTokens(_ text: String) throws(PromQLError) -> [PromQLToken] {
    let characters = Array(text)
    var tokens: [PromQLToken] = []
    var index = 0
    while index < characters.count {
        let start = index
        let character = characters[index]
        if character.isWhitespace {
            index += 1
        } else if character == "#" {
            while index < characters.count, !characters[index].isNewline { index += 1 }
        } else if "\"'`".contains(character) {
            let value = try string(characters, &index)
            tokens.append(
                PromQLToken(kind: .string, text: String(characters[start..<index]), value: value, offset: start))
        } else if character.isASCIIDigit
            || character == "." && start + 1 < characters.count && characters[start + 1].isASCIIDigit
        {
            tokens.append(try number(characters, &index))
        } else if character.isASCIILetter || character == "_" || character == ":" && !isInRange(tokens) {
            while index < characters.count, characters[index].isPartOfName { index += 1 }
            tokens.append(PromQLToken(kind: .word, text: String(characters[start..<index]), offset: start))
        } else {
            let two = String(characters[start..<min(start + 2, characters.count)])
            let symbol = ["==", "!=", "<=", ">=", "=~", "!~"].contains(two) ? two : String(character)
            guard "+-*/%^=<>!()[]{},@:~".contains(character), symbol != "!", symbol != "~" else {
                throw PromQLError(offset: start, message: "'\(character)' is no part of PromQL")
            }
            index += symbol.count
            tokens.append(PromQLToken(kind: .symbol, text: symbol, offset: start))
        }
    }
    tokens.append(PromQLToken(kind: .end, text: "", offset: characters.count))
    return tokens
}

/// True between `[` and `]`, where a colon parts a range from its step.
private func isInRange(_ tokens: [PromQLToken]) -> Bool {
    tokens.last { $0.kind == .symbol && ($0.text == "[" || $0.text == "]") }?.text == "["
}

private func string(_ characters: [Character], _ index: inout Int) throws(PromQLError) -> String {
    let start = index
    let quote = characters[index]
    var value = ""
    index += 1
    while index < characters.count, characters[index] != quote {
        guard quote == "`" || !characters[index].isNewline else { break }
        if characters[index] == "\\", quote != "`" {
            index += 1
            guard index < characters.count, "abfnrtv\\'\"xuU01234567".contains(characters[index]) else {
                throw PromQLError(
                    offset: min(index, characters.count) - 1, message: "write \\\\ for a backslash in quotes")
            }
            if !"\\'\"".contains(characters[index]) { value.append("\\") }
        }
        value.append(characters[index])
        index += 1
    }
    guard index < characters.count, characters[index] == quote else {
        throw PromQLError(offset: start, message: "the quote is not closed")
    }
    index += 1
    return value
}

private func number(_ characters: [Character], _ index: inout Int) throws(PromQLError) -> PromQLToken {
    let start = index
    while index < characters.count {
        let character = characters[index]
        let isSign =
            (character == "+" || character == "-") && "eE".contains(characters[index - 1])
            && !String(characters[start..<index]).hasPrefix("0x")
        guard character.isASCIIDigit || character.isASCIILetter || character == "." || character == "_" || isSign,
            index > start || !isSign
        else { break }
        index += 1
    }
    let text = String(characters[start..<index])
    if isDuration(text) { return PromQLToken(kind: .duration, text: text, offset: start) }
    guard text.wholeMatch(of: #/0[xX][0-9a-fA-F]+|([0-9]+\.?[0-9]*|\.[0-9]+)([eE][-+]?[0-9]+)?/#) != nil else {
        throw PromQLError(offset: start, message: "'\(text)' is neither a number nor a duration such as 90s or 1h30m")
    }
    return PromQLToken(kind: .number, text: text, offset: start)
}

/// `1h30m`: numbers with their units, the larger ones first.
private func isDuration(_ text: String) -> Bool {
    !text.isEmpty
        && text.wholeMatch(of: #/([0-9]+y)?([0-9]+w)?([0-9]+d)?([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?/#) != nil
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
    fileprivate var isASCIILetter: Bool { isASCII && isLetter }
    fileprivate var isPartOfName: Bool { isASCIIDigit || isASCIILetter || self == "_" || self == ":" }
}
