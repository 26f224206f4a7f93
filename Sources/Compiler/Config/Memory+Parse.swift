package import YAML

extension Memory {
    /// Reads a whole number and a unit: `512Mi`, `2Gi`, `512M`, `1G`, `1048576Ki`.
    package init(parsing text: String) throws(Problem) {
        let digits = text.utf8.prefix(while: \.isDigit)
        let units = ["K": 1000, "M": 1_000_000, "G": 1_000_000_000, "Ki": 1 << 10, "Mi": 1 << 20, "Gi": 1 << 30]
        let unit = String(Substring(text.utf8[digits.endIndex...]))
        guard let number = parseDigits(Substring(digits).utf8) else {
            throw Problem("'\(text)' is not an amount of memory", hint: "for example 512Mi or 2Gi")
        }
        guard let size = units[unit] else {
            if unit.isEmpty {
                throw Problem(
                    "'\(text)' is not an amount of memory: the unit is missing", hint: "for example \(text)Mi")
            }
            let known = units.keys.sorted().joined(separator: ", ")
            throw Problem("'\(text)' is not an amount of memory: unknown unit '\(unit)'", hint: "one of \(known)")
        }
        guard number <= (1 << 50) / size else { throw Problem("'\(text)' is too much") }
        self.init(bytes: number * size)
    }
}

extension Memory: Comparable {
    package static func < (left: Memory, right: Memory) -> Bool { left.bytes < right.bytes }
}
