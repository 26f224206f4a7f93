import Applier
import Diagnostics
import Text

/// The diagnosis as text: a line for each check, what to do below it, and what it all means at the end.
func renderChecks(_ checks: [Check], style: Style) -> TerminalText {
    let width = checks.map(\.subject.count).max() ?? 0
    let indent = String(repeating: " ", count: width + 6)
    var text: TerminalText = ""
    for check in checks {
        let padding = String(repeating: " ", count: width - check.subject.count)
        text += "  \(check.verdict.mark(style)) \(check.subject)\(padding)  \(check.finding)\n"
        if let fix = check.fix { text += "\(indent)\(style.paint("fix:", .help)) \(fix)\n" }
    }
    func count(_ verdict: Verdict) -> Int { checks.count { $0.verdict == verdict } }
    let (wrong, open) = (count(.no), count(.unknown))
    let rest = open == 0 ? "" : "; \(open) cannot be told"
    return text
        + (wrong == 0
            ? "\nNothing speaks against a run\(rest).\n" : "\n\(wrong) of \(checks.count) to be mended\(rest).\n")
}

extension Verdict {
    fileprivate func mark(_ style: Style) -> TerminalText {
        switch self {
        case .yes: style.paint("✓", .added)
        case .no: style.paint("✗", .error)
        case .unknown: style.paint("–", .warning)
        }
    }
}

extension EventLines {
    /// One line for each check, and the counts.
    func print(_ checks: [Check]) {
        for check in checks {
            var line: JSONObject = [
                "type": "check", "finding": .string(check.finding), "subject": .string(check.subject),
                "verdict": .string(check.verdict.rawValue),
            ]
            line["fix"] = check.fix.map { .string($0) }
            print(.object(line))
        }
        func count(_ verdict: Verdict) -> JSONValue { JSONValue(checks.count { $0.verdict == verdict }) }
        print([
            "type": "doctor_summary", "no": count(.no), "success": .bool(!checks.contains { $0.verdict == .no }),
            "unknown": count(.unknown), "yes": count(.yes),
        ])
    }
}
