package import Diagnostics
import Text
package import PlanModel

/// The changes as Terraform's users read them: a line for each resource, one for each field, and the count at the end.
/// What stays as it is has no line.
package func renderChanges(_ changes: [Change], style: Style = .plain) -> TerminalText {
    let shown = changes.filter { $0.action != .noop }
    guard !shown.isEmpty else { return "No changes.\n" }
    var text: TerminalText = ""
    for change in shown { render(change, style: style, into: &text) }
    let counts = ChangeCounts(changes)
    text += style.paint("Plan:", .emphasis)
    text += " \(counts.create) to add, \(counts.update) to change, \(counts.delete) to destroy.\n"
    return text
}

/// Everything that differs between two plans: what stands outside their resources first, then `renderChanges`.
package func renderReview(settings: [FieldChange], changes: [Change], style: Style = .plain) -> TerminalText {
    if settings.isEmpty { return renderChanges(changes, style: style) }
    let hasChanges = changes.contains { $0.action != .noop }
    return renderSettings(settings, style: style)
        + (hasChanges ? renderChanges(changes, style: style) : "No changes to resources.\n")
}

/// What differs between two plans outside their resources, under a title of its own; empty without changes.
package func renderSettings(_ fields: [FieldChange], style: Style = .plain) -> TerminalText {
    guard !fields.isEmpty else { return "" }
    var text = style.paint("Settings:", .emphasis) + "\n"
    for field in fields { renderField(field, style: style, into: &text) }
    return text
}

private func render(_ change: Change, style: Style, into text: inout TerminalText) {
    let glyph = change.action.glyph
    let padding = String(repeating: " ", count: max(0, 3 - glyph.count))
    text +=
        "\(padding)\(style.paint("\(glyph)", change.action.role)) \(style.paint("\(quoteless(change.address.text))", .emphasis))"
    if change.action == .keep { text += "  (kept\(change.reason.map { ": " + quoteless($0) } ?? ""))" }
    if change.action != .keep, let reason = change.reason { text += "  (\(quoteless(reason)))" }
    text += "\n"
    for field in change.fields.flatMap(\.leaves) { renderField(field, style: style, into: &text) }
}

extension Action {
    fileprivate var role: Style.Role {
        switch self {
        case .create: .added
        case .update: .changed
        case .replace, .delete: .removed
        case .keep, .noop: .faint
        }
    }
}

extension FieldChange {
    /// This change scalar by scalar, where it is one of known containers.
    fileprivate var leaves: [FieldChange] {
        guard !isReset, old?.isContainer ?? true, new?.isContainer ?? true else { return [self] }
        let parts = fieldChanges(old: old?.json, new: new?.json, at: pointer)
        return parts.map { part in
            var part = part
            part.forcesReplacement = forcesReplacement
            return part
        }
    }
}

extension FieldChange.Value {
    fileprivate var json: JSONValue? { if case .known(let value) = self { value } else { nil } }

    fileprivate var isContainer: Bool {
        switch self {
        case .known(.array), .known(.object): true
        default: false
        }
    }
}
