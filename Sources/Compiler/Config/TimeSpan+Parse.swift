package import YAML
import Text

extension TimeSpan {
    /// Reads a whole number and one unit: `500ms`, `30s`, `15m`, `2h`, `7d`.
    package init(parsing text: String) throws(Problem) {
        let digits = text.utf8.prefix(while: \.isDigit)
        let unit = text.utf8[digits.endIndex...]
        let scale: Int
        switch String(Substring(unit)) {
        case "ms": scale = 1
        case "s": scale = 1000
        case "m": scale = 60_000
        case "h": scale = 3_600_000
        case "d": scale = 86_400_000
        case "":
            throw Problem("'\(text)' is not a time span: the unit is missing", hint: "for example \(text)s or \(text)m")
        default:
            throw Problem(
                "'\(text)' is not a time span", hint: "a whole number and one of ms, s, m, h, d: 90s, 15m, 36h")
        }
        guard let number = parseDigits(Substring(digits).utf8) else {
            throw Problem(
                "'\(text)' is not a time span", hint: "a whole number and one of ms, s, m, h, d: 90s, 15m, 36h")
        }
        guard number <= 3_650 * 86_400_000 / scale else { throw Problem("'\(text)' is longer than ten years") }
        self.init(milliseconds: number * scale)
    }

    /// As people write it, in the largest unit that fits exactly: `15m`, `26h`, `90s`.
    package var text: String {
        for (unit, scale) in [("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1000)]
        where milliseconds % scale == 0 && milliseconds >= scale {
            return "\(milliseconds / scale)\(unit)"
        }
        return milliseconds == 0 ? "0s" : "\(milliseconds)ms"
    }
}

extension TimeSpan: Comparable {
    package static func < (left: TimeSpan, right: TimeSpan) -> Bool { left.milliseconds < right.milliseconds }
}

extension Fields {
    /// `value` if `key` is absent; nil if it was written, even wrongly.
    func absent<Value>(_ key: String, _ value: Value) -> Value? { node.entry(key) == nil ? value : nil }
}
