import Applier
import Diagnostics
import PlanModel
import Text

extension Display {
    /// Tells what was found out before the first write: as text what holds the run back and, with `isWhole`, what could not
    /// be told; as JSON everything. Returns true if the run must stop; with `ignored` it goes on.
    func holdsBack(_ checks: [Precheck], isWhole: Bool, ignored: Bool = false) -> Bool {
        var held = checks.filter { $0.verdict == .no }
        guard let lines else {
            if isWhole { console.out(renderUnknown(checks, style: outStyle)) }
            held.removeAll(where: \.isToldElsewhere)
            guard !held.isEmpty else { return false }
            console.error(renderHeld(held, isIgnored: ignored, style: style))
            if !ignored { console.error("Nothing was changed.\n") }
            return !ignored
        }
        for check in checks { lines.print(check) }
        guard !held.isEmpty, !ignored else { return false }
        lines.print(
            diagnostic: "\(held.count) of \(checks.count) checks say no; nothing was changed", severity: "error")
        return true
    }
}

extension EventLines {
    func print(_ check: Precheck) {
        var line: JSONObject = [
            "about": .string(check.about), "addresses": .array(check.addresses.map { .string($0.text) }),
            "subject": .string(check.subject), "type": "precheck", "verdict": .string(check.verdict.rawValue),
        ]
        line["reason"] = check.reason.map { .string($0) }
        line["role"] = check.role.map { .string($0) }
        print(.object(line))
    }
}

/// What holds a run back, or would if it were not ignored: the missing permissions as one table, then everything else.
func renderHeld(_ held: [Precheck], isIgnored: Bool = false, style: Style) -> TerminalText {
    let label = isIgnored ? style.paint("warning:", .warning) : style.paint("error:", .error)
    let missing = held.filter { $0.about == "permission" }
    var text: TerminalText = ""
    if !missing.isEmpty {
        let many = missing.count == 1 ? "1 permission is missing" : "\(missing.count) permissions are missing"
        text += "\(label) \(many)\n"
        let names = missing.map(\.subject.count).max() ?? 0
        let roles = missing.map { $0.role?.count ?? 0 }.max() ?? 0
        for check in missing {
            let role = check.role ?? ""
            let (one, two) = (
                String(repeating: " ", count: names - check.subject.count),
                String(repeating: " ", count: roles - role.count)
            )
            text += "  \(check.subject)\(one)  \(role)\(two)  for \(some(check.addresses))\n"
        }
        text +=
            "  \(style.paint("help:", .help)) grant the account that applies the roles, or one of its own: calco permissions PLAN --role\n"
    }
    let others = held.filter { $0.about != "permission" }
    for check in others {
        text += "\(label) \(check.cause)\n"
        if let reason = check.reason {
            text += check.about == "quota" ? "  \(reason)\n" : "  The server says: \"\(reason)\"\n"
        }
        if check.about != "validation" { text += "  for \(some(check.addresses))\n" }
    }
    if others.contains(where: { !["quota", "validation"].contains($0.about) }) {
        text += "\(style.paint("help:", .help)) make it first, or write in the configuration what is there\n"
    }
    guard !isIgnored else { return text + "Going on all the same, as --ignore-checks asks.\n" }
    return text + "\(style.paint("help:", .help)) if that is wrong, --ignore-checks goes on all the same\n"
}

/// What could not be told, those with the same reason together.
func renderUnknown(_ checks: [Precheck], style: Style) -> TerminalText {
    struct Group: Hashable {
        var about: String
        var reason: String
    }
    var order: [Group] = []
    var subjects: [Group: [String]] = [:]
    for check in checks where check.verdict == .unknown && !check.isToldElsewhere {
        let group = Group(about: check.about, reason: check.reason ?? "")
        if subjects[group] == nil { order.append(group) }
        subjects[group, default: []].append(check.subject)
    }
    return order.map { group in
        let text: TerminalText =
            "\(style.paint("not checked:", .warning)) \(group.about) \(firstFew(subjects[group] ?? []))\n  \(group.reason)\n"
        return text
    }.joined()
}

/// What is taken over as it is, without those of `told`, which are said already.
func renderTakeovers(_ checks: [Precheck], besides told: [Address], style: Style) -> TerminalText {
    let taken = checks.filter { $0.about == "takeover" && !$0.isToldElsewhere }.flatMap(\.addresses)
        .filter { !told.contains($0) }
    guard !taken.isEmpty else { return "" }
    let (it, their) = taken.count == 1 ? ("it is", "it says whose it is") : ("they are", "them says whose they are")
    return
        "\(style.paint("Taken over as \(it):", .emphasis)) \(some(taken))\n    \(it) there already, and nothing in \(their)\n"
}

private func some(_ addresses: [Address]) -> String { firstFew(addresses.map(\.text)) }

/// The first three, and how many more there are.
func firstFew(_ names: [String]) -> String {
    let few = names.prefix(3).joined(separator: ", ")
    return names.count > 3 ? "\(few) and \(names.count - 3) more" : few
}

extension Precheck {
    /// What is wrong, under a no.
    fileprivate var cause: String {
        switch about {
        case "validation": "\(subject) would fail"
        case "quota": "too many in \(subject)"
        default: "\(about) \(subject) is not there"
        }
    }
}
