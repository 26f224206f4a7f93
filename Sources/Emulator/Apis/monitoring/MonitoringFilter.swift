import Text

/// One comparison of a filter: `user_labels.k="v"`, `userLabels."k"="v"`, `display_name="x"`, `type="email"`, and a
/// bare `user_labels.k`, which asks for presence.
struct FilterTerm: Sendable, Hashable {
    let path: [String]
    let value: String?
    var isNegated = false

    func matches(_ item: JSONValue) -> Bool {
        let found = item[JSONPointer(tokens: path)]
        let text: String? =
            switch found {
            case .string(let text)?: text
            case .bool(let flag)?: String(flag)
            case .number(let number)?: number.text
            default: nil
            }
        let isMatch = value.map { $0 == text } ?? (found != nil)
        return isMatch != isNegated
    }
}

/// The terms of a filter that are joined by AND; nil when it has any other form.
func parseFilter(_ text: String) -> [FilterTerm]? {
    var terms: [FilterTerm] = []
    for part in splitOutsideQuotes(text, " AND ") {
        var part = trimmed(part)
        var isNegated = false
        if part.hasPrefix("NOT ") {
            isNegated = true
            part = trimmed(part.dropFirst(4))
        }
        let halves = splitOutsideQuotes(part, "=")
        guard (1...2).contains(halves.count) else { return nil }
        var left = trimmed(halves[0])
        if left.hasSuffix("!") {
            isNegated.toggle()
            left = trimmed(left.dropLast())
        }
        let path = splitOutsideQuotes(left, ".").enumerated().map { index, name in
            index == 0 ? camelCase(unquoted(name)) : unquoted(name)
        }
        guard let first = path.first, !first.isEmpty, !path.contains("") else { return nil }
        let value = halves.count == 2 ? unquoted(trimmed(halves[1])) : nil
        terms.append(FilterTerm(path: path, value: value, isNegated: isNegated))
    }
    return terms.isEmpty ? nil : terms
}

private func unquoted(_ text: String) -> String {
    guard text.count >= 2, let mark = text.first, mark == "\"" || mark == "'", text.last == mark else { return text }
    return String(text.dropFirst().dropLast())
}

private func splitOutsideQuotes(_ text: String, _ separator: String) -> [String] {
    var parts: [String] = []
    var part = ""
    var quote: Character?
    var rest = text[...]
    while let character = rest.first {
        if quote == nil, rest.hasPrefix(separator) {
            parts.append(part)
            part = ""
            rest = rest.dropFirst(separator.count)
            continue
        }
        if character == quote {
            quote = nil
        } else if quote == nil, character == "\"" || character == "'" {
            quote = character
        }
        part.append(character)
        rest = rest.dropFirst()
    }
    return parts + [part]
}
