package import YAML
import Text

extension CPU {
    /// Reads cores (`1`, `0.5`) or thousandths of a core (`500m`).
    package init(parsing text: String) throws(Problem) {
        let wrong = Problem(
            "'\(text)' is not a CPU", hint: "cores, such as 1 or 0.5, or thousandths of one, such as 500m")
        let millis: Int
        if text.utf8.last == UInt8(ascii: "m") {
            guard let value = parseDigits(text.dropLast().utf8) else { throw wrong }
            millis = value
        } else {
            let parts = text.split(separator: ".", omittingEmptySubsequences: false)
            guard parts.count <= 2, let whole = parseDigits(parts[0].utf8), whole < 1_000_000 else { throw wrong }
            var thousandths = 0
            if parts.count == 2 {
                guard parts[1].utf8.count <= 3, let value = parseDigits(parts[1].utf8) else { throw wrong }
                thousandths = value * [0, 100, 10, 1][parts[1].utf8.count]
            }
            millis = whole * 1000 + thousandths
        }
        guard millis > 0 else { throw Problem("'\(text)' is no CPU at all") }
        self.init(millis: millis)
    }

    /// As people write it: `1`, `0.5`.
    package var text: String {
        guard millis % 1000 != 0 else { return "\(millis / 1000)" }
        var fraction = String(millis % 1000 + 1000).dropFirst()
        while fraction.last == "0" { fraction.removeLast() }
        return "\(millis / 1000).\(fraction)"
    }
}
