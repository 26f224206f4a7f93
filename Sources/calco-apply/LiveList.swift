import Applier
import Diagnostics
import PlanModel

/// What a terminal shows while an apply runs: how far it is, and what has been running for a second or more.
struct LiveList {
    struct Row {
        var address: Address
        var action: Action
        /// For how many seconds it has been running.
        var seconds: Double
        /// What it waits for, if it does.
        var note: String?
    }

    var done: Int
    var total: Int
    /// The longest first.
    var rows: [Row]
    var secondsLeft: Double?

    /// Lines for a terminal of this size, each cut to its width; a third of its height at most.
    func lines(width: Int, height: Int) -> [TerminalText] {
        var head: TerminalText = "\(done) of \(total) done, \(rows.count) running"
        if let left = wording(ofTimeLeft: secondsLeft) { head += ", \(left)" }
        let lasting = rows.filter { $0.seconds >= 1 }
        let most = max(1, height / 3 - 1)
        let shown = lasting.count > most ? Array(lasting.prefix(most - 1)) : lasting
        var lines = [head]
        for row in shown {
            var line: TerminalText = "  \(rounded(row.seconds))  \(row.address): \(row.action.doing.lowercased())"
            if let note = row.note { line += ", \(note)" }
            lines.append(line)
        }
        if lasting.count > shown.count { lines.append("  and \(lasting.count - shown.count) more") }
        return lines.map { $0.prefix(max(20, width - 1)) }
    }
}
