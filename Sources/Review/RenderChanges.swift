package import Diagnostics
import Text
package import PlanModel

/// The changes in the style of Terraform: a line for each resource, one for each field, and the count at the end.
/// Unchanged resources have no line.
package func renderChanges(_ changes: [Change], style: Style = .plain) -> TerminalText {
    renderReview(settings: [], changes: changes, style: style)
}

/// Everything that differs between two plans: first what is outside their resources, then `renderChanges`.
package func renderReview(settings: [FieldChange], changes: [Change], style: Style = .plain) -> TerminalText {
    var review = ReviewText(settings: settings, style: style)
    var text = review.beginning
    for change in changes { text += review.add(change) }
    return text + review.ending
}

/// `renderReview` in pieces: the beginning, the text of each change as it is added, the end.
package struct ReviewText {
    package let beginning: TerminalText
    private let style: Style
    private var counts = ChangeCounts()

    package init(settings: [FieldChange], style: Style = .plain) {
        self.style = style
        beginning = renderSettings(settings, style: style)
    }

    package mutating func add(_ change: Change) -> TerminalText {
        guard change.action != .noop else { return "" }
        counts.add(change)
        var text: TerminalText = ""
        render(change, style: style, into: &text)
        return text
    }

    package var ending: TerminalText {
        if counts.isEmpty { return beginning.isEmpty ? "No changes.\n" : "No changes to resources.\n" }
        return style.paint("Plan:", .emphasis)
            + " \(counts.create) to add, \(counts.update) to change, \(counts.delete) to destroy.\n"
    }
}

/// What differs between two plans outside their resources, under its own heading; empty if nothing does.
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
    /// This change split into scalars, if it is a change of known containers.
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
