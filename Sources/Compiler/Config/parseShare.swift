import YAML

/// A fraction between 0 and 1, as written.
func parseShare(_ text: String) throws(Problem) -> String {
    let hint = "a share such as 0.05 for five in a hundred"
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts[0] == "0", text == "0" || parts.count == 2 else {
        throw Problem("'\(text)' is not a share between 0 and 1", hint: hint)
    }
    if parts.count == 2 {
        guard (1...6).contains(parts[1].utf8.count), parts[1].utf8.allSatisfy(\.isDigit) else {
            throw Problem("'\(text)' is not a share between 0 and 1", hint: hint)
        }
    }
    return text
}
