import Text

// What the three kinds of Cloud Monitoring share.

func monitoringShelf(_ call: Call, _ kind: String) -> String { "monitoring/projects/\(call.project)/\(kind)" }

/// The items of a list that the filter lets through, as a page under `key`.
func monitoringList(
    _ call: Call, _ store: borrowing Store, _ kind: String, under key: String, _ message: String
) throws(Failure) -> Reply {
    var items = store.records(monitoringShelf(call, kind)).map(\.value)
    if let filter = call.query["filter"], !filter.isEmpty {
        guard let terms = parseFilter(filter) else {
            throw Failure(.invalidArgument, "Field filter had an invalid value of \"\(filter)\": cannot be parsed.")
        }
        items = items.filter { item in terms.allSatisfy { $0.matches(item) } }
    }
    var reply = try page(items, under: key, call)
    reply["totalSize"] = items.isEmpty ? nil : JSONValue(items.count)
    return .message(reply, message)
}

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

/// An id that the server gives: 19 digits (recorded: monitoring-alert-policy).
func monitoringId(_ seed: String) -> String { Identifiers.digits("monitoring " + seed, 19) }

/// Keys of labels in Monitoring may also start with `_`; values may be any text of up to 63 characters.
func checkUserLabels(_ resource: JSONObject) throws(Failure) {
    guard let labels = resource["userLabels"]?.object else { return }
    guard labels.count <= 64 else { throw .badField("user_labels", "There are more than 64 user labels.") }
    for (key, value) in labels {
        let isKey =
            (1...63).contains(key.count) && key.first.map { $0.isLowercase || $0 == "_" } == true
            && key.allSatisfy { $0 == "_" || $0 == "-" || isDigit($0) || $0.isLowercase }
        guard isKey, (value.string ?? "").count <= 63 else {
            throw .badField("user_labels", "The user label '\(key)' is not valid.")
        }
    }
}
