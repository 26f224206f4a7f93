import Discovery
import PromQL
import Text

/// Checks a PromQL condition: its query must be one that Prometheus would read, and give numbers; its evaluation interval
/// must be a multiple of 30 seconds (monitoring-30, monitoring-39).
func checkPromQL(_ condition: JSONValue, _ path: String) throws(Failure) {
    let query = condition["query"]?.string ?? ""
    func refused(_ reason: String) -> Failure {
        .badField(
            path + ".query",
            "Field \(path).query had an invalid value of \"\(query)\": it is not a PromQL query: \(reason).")
    }
    let type: PromQLType
    do throws(PromQLError) { type = try parsePromQL(query) } catch { throw refused(error.message) }
    guard type == .vector || type == .scalar else { throw refused("it is a \(type.rawValue)") }
    // monitoring-46
    for label in condition["labels"]?.object?.sortedKeys ?? [] where !FieldLimit.identifier(2048).allows(.string(label))
    {
        throw .badField(path + ".labels", "The label name '\(label)' is not valid.")
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

/// Whether all brackets and quotes of a filter are balanced. No more of the grammar is checked here.
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
