extension Row {
    /// One line of the table, and below it the failures, grouped by likely cause.
    package func text(details: Int = 1) -> String {
        var text = [
            scenario.padded(24), "\(points.kill)".padded(5), "\(kills.tried)".padded(6), "\(kills.failed)".padded(6),
            "\(points.fault)".padded(5), "\(faults.tried)".padded(6), "\(faults.failed)".padded(6),
            "\(plain.failed) of \(plain.tried)",
        ].joined(separator: " | ")
        let groups = Dictionary(grouping: failures, by: \.law).sorted {
            ($1.value.count, $0.key) < ($0.value.count, $1.key)
        }
        for (_, same) in groups {
            let kinds = Dictionary(grouping: same, by: \.kind).map { "\($0.value.count) x \($0.key)" }.sorted()
            text += "\n    \(same.count): \(kinds.joined(separator: ", "))"
            for failure in same.prefix(details) {
                text += "\n        \(failure.example)"
                for violation in failure.violations.prefix(3) { text += "\n            \(violation.prefix(6000))" }
            }
        }
        return text
    }

    package static let title =
        "scenario                 | kill: points, cases, failed | fault: points, cases, failed | undisturbed, failed"
}

extension String {
    fileprivate func padded(_ width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }
}
