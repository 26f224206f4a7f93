/// One difference from the earlier commit.
struct Finding: Sendable, Hashable {
    let `case`: String
    /// `calls.http`, `calls.after.http`, `outcome`, `counts`, …: what differs.
    let what: String
    let text: String

    var line: String { "\(self.case): \(what): " + text.split(separator: "\n").joined(separator: " ") }
}

/// An intended difference: one line of exceptions.txt, `CASE WHAT REASON`.
struct Exception: Sendable, Hashable {
    let `case`: String
    let what: String
    let reason: String
}

/// The exceptions in `list`, where `#` begins a comment.
func exceptions(_ list: String) -> [Exception] {
    list.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
        let words = line.split(separator: " ", maxSplits: 2).map(String.init) + ["", "", ""]
        return Exception(case: words[0], what: words[1], reason: words[2])
    }
}

/// A line for every finding without an exception, and for every invalid exception: one without a reason, listed twice,
/// or about something that has not changed.
func judge(_ found: [Finding], exceptions: [Exception]) -> (complaints: [String], excused: Int) {
    var complaints: [String] = []
    var excused = 0
    for finding in found {
        if exceptions.contains(where: { $0.case == finding.case && $0.what == finding.what }) {
            excused += 1
        } else {
            complaints.append(finding.line)
        }
    }
    var seen: Set<[String]> = []
    for exception in exceptions {
        let name = "\(exception.case): \(exception.what): an exception"
        if exception.reason.isEmpty { complaints.append("\(name) without a reason") }
        if !seen.insert([exception.case, exception.what]).inserted { complaints.append("\(name) that stands twice") }
        if !found.contains(where: { $0.case == exception.case && $0.what == exception.what }) {
            complaints.append("\(name) that does not occur")
        }
    }
    return (complaints, excused)
}
