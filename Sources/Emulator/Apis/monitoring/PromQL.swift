import Text

/// Checks a PromQL condition: its query must have balanced brackets and quotes, and its evaluation interval must be a
/// multiple of 30 seconds (monitoring-30).
func checkPromQL(_ condition: JSONValue, _ path: String) throws(Failure) {
    let query = condition["query"]?.string ?? ""
    guard !trimmed(query).isEmpty, isClosed(query), !endsOpen(query) else {
        throw .badField(
            path + ".query", "Field \(path).query had an invalid value of \"\(query)\": it is not a PromQL query.")
    }
    if let text = condition["evaluationInterval"]?.string, let interval = seconds(text) {
        guard interval > 0, interval.truncatingRemainder(dividingBy: 30) == 0 else {
            throw .badField(
                path + ".evaluation_interval",
                "Field \(path).evaluation_interval had an invalid value of \"\(text)\": must be a positive multiple of "
                    + "30 seconds.")
        }
    }
}

/// Whether all brackets and quotes of a query or filter are balanced. No more of the grammar is checked here.
func isClosed(_ text: String) -> Bool {
    var open: [Character] = []
    var quote: Character?
    var isEscaped = false
    var isComment = false
    for character in text {
        if isComment {
            isComment = !character.isNewline
        } else if let mark = quote {
            if isEscaped {
                isEscaped = false
            } else if character == "\\", mark != "`" {
                isEscaped = true
            } else if character == mark {
                quote = nil
            }
        } else {
            switch character {
            case "\"", "'", "`": quote = character
            case "#": isComment = true
            case "(": open.append(")")
            case "[": open.append("]")
            case "{": open.append("}")
            case ")", "]", "}": guard open.popLast() == character else { return false }
            default: break
            }
        }
    }
    return open.isEmpty && quote == nil
}

/// Whether a query ends where an operand must follow, or has empty brackets that must not be empty.
private func endsOpen(_ query: String) -> Bool {
    let text = trimmed(query)
    if let last = text.last, "+-*/%^=<>!,".contains(last) { return true }
    let word = text.split(whereSeparator: \.isWhitespace).last.map { $0.lowercased() } ?? ""
    if ["and", "or", "unless", "by", "without", "on", "ignoring", "offset"].contains(word) { return true }
    if let first = text.first, "*/%^=<>!,)".contains(first) { return true }
    return text.contains("[]")
}
