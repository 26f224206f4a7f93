import YAML
import Text

/// A fraction between 0 and 1, without zeros at its end.
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
    // `0.050` is `0.05`: the rule that an alert is named after must not change with the spelling.
    var share = text
    while share.contains("."), let last = share.last, last == "0" || last == "." {
        share.removeLast()
        if last == "." { break }
    }
    return share
}
