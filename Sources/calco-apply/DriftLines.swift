import Applier
import Diagnostics
import Foundation
import PlanModel
import Review
import Text

extension Display {
    /// Shows all of `drift`, the counts last.
    func show(_ drift: Drift) {
        if let lines { return lines.print(drift) }
        console.out(renderDrift(drift, style: outStyle))
        if !drift.failures.isEmpty { console.error(render(drift.failures, style: style)) }
    }
}

/// The drift as text: a line for each object, a few for each field, and the counts at the end.
func renderDrift(_ drift: Drift, style: Style) -> TerminalText {
    var text: TerminalText = ""
    for object in drift.objects {
        let (mark, role) = object.standing.mark
        let notes = [object.standing.words, object.note, object.lastChange.words].compactMap(\.self)
        text += "  \(style.paint(mark, role)) \(style.paint("\(object.address)", .emphasis))"
        text += notes.isEmpty ? "\n" : "  (\(notes.joined(separator: "; ")))\n"
        for field in object.fields { text += renderField(field, style: style) }
    }
    if !drift.announced.isEmpty {
        text +=
            "\n\(style.paint("Announced:", .warning)) by a run that was killed or is at work now, outcome unknown\n"
        for announced in drift.announced {
            let there = announced.isThere.map { $0 ? "it is there" : "it is not there" }
            let notes = [announced.since.map { "since \(time($0))" }, there].compactMap(\.self)
            text += "    \(announced.address)\(notes.isEmpty ? "" : "  (\(notes.joined(separator: "; ")))")\n"
        }
        text += "    the next apply finds out what became of them\n"
    }
    text += renderOrphans(drift.orphans, prunes: false, isApply: false, style: style)
    for address in drift.outOfReach { text += "  not looked at: \(address) is on a host that this run may not call\n" }
    if !text.isEmpty { text += "\n" }
    guard !drift.isNone else {
        guard drift.failures.isEmpty else { return text + "Nothing else differs.\n" }
        return text + "No drift. \(drift.count) object\(drift.count == 1 ? "" : "s") compared.\n"
    }
    let counts =
        DriftedObject.Standing.allCases.map { (drift.count($0), $0.counted) }
        + [(drift.announced.count, "announced"), (drift.orphans.found.count, "orphaned")]
    let told = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    return text + "\(style.paint("Drift:", .emphasis)) \(told).\n"
}

/// Sides with the same value share a line.
private func renderField(_ field: FieldDrift, style: Style) -> TerminalText {
    var text: TerminalText =
        "      \(style.paint("~", .changed)) \(readablePath(field.pointer)): \(field.moved.words)\n"
    var rows: [(names: [String], value: FieldChange.Value?)] = []
    for (name, value) in [("applied", field.applied), ("cloud", field.live), ("plan", field.planned)] {
        if name == "applied", field.moved == .unknown, value == nil { continue }
        // Two secrets that cannot be shown are not said to be the same.
        if let index = rows.firstIndex(where: { $0.value == value && !value.isSensitive }) {
            rows[index].names.append(name)
        } else {
            rows.append(([name], value))
        }
    }
    let titles = rows.map { $0.names.joined(separator: ", ") }
    let width = titles.map(\.count).max() ?? 0
    for (title, row) in zip(titles, rows) {
        let padding = String(repeating: " ", count: width - title.count)
        text += "          \(title)\(padding)  \(row.value.map(valueText) ?? "(absent)")\n"
    }
    return text
}

extension FieldChange.Value? {
    fileprivate var isSensitive: Bool { if case .sensitive? = self { true } else { false } }
}

extension FieldDrift.Side {
    fileprivate var words: String {
        switch self {
        case .cloud: "the cloud changed it"
        case .plan: "the plan changed it"
        case .both: "both changed it"
        case .unknown: "it differs, and nothing says which side changed it"
        }
    }
}

extension DriftedObject.Standing {
    fileprivate var mark: (TerminalText, Style.Role) {
        switch self {
        case .changed, .unrecorded: ("~", .changed)
        case .deleted, .left: ("-", .removed)
        case .planned: ("+", .added)
        case .foreign: ("!", .error)
        }
    }

    fileprivate var words: String? {
        switch self {
        case .changed: nil
        case .deleted: "deleted outside of Calco"
        case .planned: "in the plan, and never applied"
        case .unrecorded: "it is there, and the state does not have it"
        case .foreign: "it belongs to somebody else"
        case .left: "it is still there, and the plan has it no longer"
        }
    }

    fileprivate var counted: String {
        switch self {
        case .changed: "changed"
        case .deleted: "deleted"
        case .planned: "never applied"
        case .unrecorded: "not in the state"
        case .foreign: "of somebody else"
        case .left: "no longer in the plan"
        }
    }
}

extension LastChange.Said {
    fileprivate var words: String? {
        guard at != nil || by != nil else { return nil }
        return "last changed" + (by.map { " by \($0)" } ?? "") + (at.map { " at \($0)" } ?? "")
    }
}

/// Seconds since 1970 as a time in UTC.
private func time(_ seconds: Int) -> String { Date(timeIntervalSince1970: Double(seconds)).ISO8601Format() }

extension EventLines {
    /// One line for each object, each announcement, each orphan and each failure; then the counts.
    func print(_ drift: Drift) {
        for object in drift.objects {
            var line: JSONObject = [
                "type": "drift", "address": .string(object.address.text), "kind": .string(object.kind),
                "name": .string(object.name), "standing": .string(object.standing.rawValue),
                "fields": .array(object.fields.map(json)),
            ]
            line["note"] = object.note.map { .string($0) }
            line["changed_at"] = object.lastChange.at.map { .string($0) }
            line["changed_by"] = object.lastChange.by.map { .string($0) }
            print(.object(line))
        }
        for announced in drift.announced {
            var line: JSONObject = [
                "type": "announced", "address": .string(announced.address.text), "name": .string(announced.name),
            ]
            line["since"] = announced.since.map { .string(time($0)) }
            line["is_there"] = announced.isThere.map { .bool($0) }
            print(.object(line))
        }
        print(drift.orphans)
        for address in drift.outOfReach {
            print(["type": "not_looked_at", "address": .string(address.text), "reason": "its host may not be called"])
        }
        for failure in drift.failures { print(failure) }
        var end: JSONObject = [
            "type": "drift_summary", "compared": JSONValue(drift.count), "drift": .bool(!drift.isNone),
            "failed": JSONValue(drift.failures.count), "announced": JSONValue(drift.announced.count),
            "orphans": JSONValue(drift.orphans.found.count),
        ]
        for standing in DriftedObject.Standing.allCases { end[standing.rawValue] = JSONValue(drift.count(standing)) }
        end["success"] = .bool(drift.failures.isEmpty)
        print(.object(end))
    }

    private func json(_ field: FieldDrift) -> JSONValue {
        var object: JSONObject = ["at": .string(field.pointer.text), "moved": .string(field.moved.rawValue)]
        object["applied"] = field.applied.map(side)
        object["live"] = field.live.map(side)
        object["planned"] = field.planned.map(side)
        return .object(object)
    }
}
