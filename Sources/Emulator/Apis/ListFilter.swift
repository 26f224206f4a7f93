import Text

/// A filter of a list in the language that Google's APIs share (secretmanager-10): comparisons joined by AND, OR and NOT, OR
/// binding closer than AND, with parentheses. What it does not understand is refused, never passed over.
indirect enum ListFilter: Sendable, Hashable {
    case all([ListFilter])
    case any([ListFilter])
    case not(ListFilter)
    case term(path: [String], sign: String, value: String)

    /// Reads `text`; `fields` are the members of an item that can be asked for, in camelCase. A bare word asks for `name`.
    init(_ text: String, fields: Set<String>) throws(Failure) {
        var parser = FilterParser(text: text, fields: fields, rest: tokens(text)[...])
        self = try parser.sequence()
        guard parser.rest.isEmpty else { throw parser.refusal }
    }

    func matches(_ item: JSONValue) -> Bool {
        switch self {
        case .all(let parts): parts.allSatisfy { $0.matches(item) }
        case .any(let parts): parts.contains { $0.matches(item) }
        case .not(let part): !part.matches(item)
        case .term(let path, let sign, let value): compare(item[JSONPointer(tokens: path)], sign, value)
        }
    }

    private func compare(_ found: JSONValue?, _ sign: String, _ value: String) -> Bool {
        // `labels:KEY` asks whether there is such a member, `KEY:*` whether there is any value.
        if sign == ":", case .object(let members)? = found { return value == "*" || members[value] != nil }
        if case .array(let elements)? = found {
            return elements.contains { compare($0, sign, value) || compare($0["name"], sign, value) }
        }
        let text: String? =
            switch found {
            case .string(let text)?: text
            case .bool(let flag)?: String(flag)
            case .number(let number)?: number.text
            default: nil
            }
        guard let text else { return sign == "!=" }
        switch sign {
        case ":": return value == "*" || text.lowercased().contains(value.lowercased())
        case "=": return text == value
        case "!=": return text != value
        case "<": return text < value
        case "<=": return text <= value
        case ">": return text > value
        default: return text >= value
        }
    }
}

private struct FilterParser {
    let text: String
    let fields: Set<String>
    var rest: ArraySlice<String>

    var refusal: Failure { .badField("filter", "The filter '\(text)' is not one that the local cloud understands.") }

    mutating func sequence() throws(Failure) -> ListFilter {
        var parts = [try factor()]
        while let next = rest.first, next != ")" {
            if next == "AND" { rest.removeFirst() }
            parts.append(try factor())
        }
        return parts.count == 1 ? parts[0] : .all(parts)
    }

    private mutating func factor() throws(Failure) -> ListFilter {
        var parts = [try one()]
        while rest.first == "OR" {
            rest.removeFirst()
            parts.append(try one())
        }
        return parts.count == 1 ? parts[0] : .any(parts)
    }

    private mutating func one() throws(Failure) -> ListFilter {
        guard let first = rest.popFirst(), !["AND", "OR", ")"].contains(first), !signs.contains(first) else {
            throw refusal
        }
        if first == "NOT" || first == "-" { return .not(try one()) }
        if first == "(" {
            let inner = try sequence()
            guard rest.popFirst() == ")" else { throw refusal }
            return inner
        }
        guard let sign = rest.first, signs.contains(sign) else {
            return .term(path: ["name"], sign: ":", value: unquoted(first))
        }
        rest.removeFirst()
        guard let value = rest.popFirst(), value != "(", value != ")", !signs.contains(value) else { throw refusal }
        let parts = first.split(separator: ".").map { unquoted(String($0)) }
        guard let root = parts.first.map(camelCase), fields.contains(root) else { throw refusal }
        return .term(path: [root] + parts.dropFirst(), sign: sign, value: unquoted(value))
    }
}

private let signs: Set<String> = [":", "=", "!=", "<", "<=", ">", ">="]

private func unquoted(_ text: String) -> String {
    guard text.count >= 2, text.hasPrefix("\""), text.hasSuffix("\"") else { return text }
    return String(text.dropFirst().dropLast())
}

/// Words, quoted texts, signs and parentheses.
private func tokens(_ text: String) -> [String] {
    var result: [String] = []
    var word = ""
    var isQuoted = false
    func end(_ word: inout String) {
        if !word.isEmpty { result.append(word) }
        word = ""
    }
    for character in text {
        if character == "\"" { isQuoted.toggle() }
        guard !isQuoted, character != "\"" else { word.append(character); continue }
        switch character {
        case " ", "\t", "\n": end(&word)
        case "(", ")": end(&word); result.append(String(character))
        case ":", "=", "<", ">", "!":
            if character == "=", word.isEmpty, let last = result.last, ["<", ">", "!"].contains(last) {
                result[result.count - 1] = last + "="
            } else {
                end(&word)
                result.append(String(character))
            }
        case "-" where word.isEmpty: result.append("-")
        default: word.append(character)
        }
    }
    end(&word)
    return result
}
