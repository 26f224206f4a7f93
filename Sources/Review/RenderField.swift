import Diagnostics
package import Text
package import PlanModel

/// The width beyond which a field's two values get their own lines.
private let lineWidth = 120

/// One field's line: `~ schedule: "0 3 * * *" -> "0 4 * * *"`, or three lines if that is too long to read.
func renderField(_ field: FieldChange, style: Style, into text: inout TerminalText) {
    let (glyph, role): (TerminalText, Style.Role) =
        switch (field.old, field.new) {
        case (nil, _): ("+", .added)
        case (_, nil): ("-", .removed)
        default: ("~", .changed)
        }
    let path = readablePath(field.pointer)
    let (old, new) = valueTexts(field.old, field.new)
    let note: TerminalText =
        field.forcesReplacement
        ? style.paint("  # forces replacement", .removed)
        : field.isReset ? style.paint("  # reset by this update", .removed) : ""
    text += "      \(style.paint(glyph, role)) \(path)"
    switch (old, new) {
    case (let old?, let new?):
        let width = 12 + path.count + old.count + new.count
        if width <= lineWidth {
            text += ": \(old) -> \(new)\(note)\n"
        } else {
            text += ":\(note)\n            \(old)\n         -> \(new)\n"
        }
    case (let value?, nil), (nil, let value?): text += ": \(value)\(note)\n"
    case (nil, nil): text += "\(note)\n"
    }
}

/// `template.containers[0].env.WINDOW.value`; a segment that is not a plain word is quoted: `labels["a.b"]`.
package func readablePath(_ pointer: JSONPointer) -> String {
    var path = ""
    for token in pointer.tokens {
        if !token.isEmpty, token.utf8.allSatisfy(\.isDigit) {
            path += "[\(token)]"
        } else if token.isPlainWord {
            path += path.isEmpty ? token : "." + token
        } else {
            path += "[\(quoted(token))]"
        }
    }
    return path.isEmpty ? "(all)" : path
}

private func valueTexts(_ old: FieldChange.Value?, _ new: FieldChange.Value?) -> (String?, String?) {
    if case .known(.string(let old)) = old, case .known(.string(let new)) = new, encodedObject(old) == nil,
        encodedObject(new) == nil
    {
        let (old, new) = shortened(old, new)
        return (old, new)
    }
    return (old.map(valueText), new.map(valueText))
}

/// One value of a field, in one line in which nothing is hidden.
package func valueText(_ value: FieldChange.Value) -> String {
    switch value {
    case .sensitive(nil): "(sensitive)"
    case .sensitive(let source?): quoteless("(sensitive, \(source.words))")
    case .knownAfterApply: "(known after apply)"
    case .known(.string(let text)): encodedObject(text).map { "base64 of " + quoteless($0) } ?? shortened(text)
    case .known(let value): quoteless(value.compactText)
    }
}

/// The JSON object that `text` is the base64 of, such as the body that a schedule sends; nil for other texts.
private func encodedObject(_ text: String) -> String? {
    guard text.hasPrefix("eyJ"), let bytes = bytes(base64: text), let value = try? JSONValue(parsing: bytes) else {
        return nil
    }
    return value.object == nil ? nil : value.compactText
}

extension String {
    fileprivate var isPlainWord: Bool {
        !isEmpty && utf8.allSatisfy { $0.isLetterOrDigit || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") }
    }
}
