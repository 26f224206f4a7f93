package import YAML
import Text

extension Memory {
    /// Reads a whole number and a unit: `512Mi`, `2Gi`, `512M`, `1G`, `1048576Ki`.
    package init(parsing text: String) throws(Problem) {
        let digits = text.utf8.prefix(while: \.isDigit)
        let unit = Substring(text.utf8[digits.endIndex...])
        guard let number = parseDigits(Substring(digits).utf8) else {
            throw Problem("'\(text)' is not an amount of memory", hint: "for example 512Mi or 2Gi")
        }
        let size: Int
        switch unit {
        case "K": size = 1000
        case "M": size = 1_000_000
        case "G": size = 1_000_000_000
        case "Ki": size = 1 << 10
        case "Mi": size = 1 << 20
        case "Gi": size = 1 << 30
        case "":
            let meant = number < 1 << 20 ? "\(number)Mi" : Memory(bytes: number).googleText
            let hint = meant.utf8.last?.isDigit == false ? "write \(meant)" : "for example 512Mi or 2Gi"
            throw Problem("'\(text)' is not an amount of memory: the unit is missing", hint: hint)
        case _ where unit.hasPrefix("."):
            throw Problem("'\(text)' is not a whole number of units", hint: "1.5Gi is 1536Mi")
        default:
            throw Problem(
                "'\(text)' is not an amount of memory: unknown unit '\(unit)'",
                hint: unit.uppercased().hasSuffix("B") && unit.count > 1
                    ? "write \(text.dropLast())" : "one of K, M, G, Ki, Mi, Gi")
        }
        guard number <= (1 << 50) / size else { throw Problem("'\(text)' is too much") }
        self.init(bytes: number * size)
    }
}

extension Memory: Comparable {
    package static func < (left: Memory, right: Memory) -> Bool { left.bytes < right.bytes }
}
