import Text
import PlanModel

/// The change of a resource that is in both plans. Apply never deletes an object with a `protection`.
func change(from old: Resource, to new: Resource, rules: KindRules, protection: Protection?) -> Change {
    var change = Change(address: new.address, kind: new.kind, action: .noop)
    guard old != new else { return change }
    if let handover = handover(from: old, to: new, rules: rules) { return handover }
    change.fields = bodyChanges(from: old, to: new, rules: rules)
    if old.name != new.name || old.kind != new.kind {
        change.fields.removeAll { $0.pointer.tokens == ["name"] }
        change.fields.insert(identityChange(from: old, to: new), at: 0)
        // With another name it is another object, created beside the old one.
        let stays: String? =
            switch protection {
            case .holdsData: "may hold data and is kept"
            case .isProtected: "is protected: apply stops unless 'retire' names it"
            case nil: old.calls.delete == nil ? "is never deleted" : nil
            }
        change.action = stays == nil ? .replace : .create
        change.reason = stays.map { "its name changes; the old one \($0)" }
        if stays != nil { for index in change.fields.indices { change.fields[index].forcesReplacement = false } }
        return change
    }
    let canBeSent = new.calls.update != nil || change.fields.isEmpty
    // The body of a call repeats the resource's fields: it deserves a line only if nothing else shows the change.
    change.fields += callChanges(from: old, to: new, withBodies: change.fields.isEmpty)
    change.fields += fieldChanges(
        old: .array(old.leave.map { .string($0.text) }), new: .array(new.leave.map { .string($0.text) }),
        rules: [JSONPointer(tokens: ["leave"]): .set(key: nil)], at: JSONPointer(tokens: ["leave"]))
    guard !change.fields.isEmpty else { return change }
    if change.fields.contains(where: \.forcesReplacement) {
        change.action = .replace
        switch protection {
        case .holdsData: change.reason = "it may hold data: apply refuses unless 'retire' lists it"
        case .isProtected: change.reason = "it is protected: apply refuses unless 'retire' lists it"
        case nil: break
        }
    } else {
        change.action = .update
        if !canBeSent { change.reason = "it cannot be changed: apply refuses" }
    }
    return change
}

/// A resource without `create` is somebody else's and only read; this is the change from or to such a resource, or nil.
private func handover(from old: Resource, to new: Resource, rules: KindRules) -> Change? {
    switch (old.calls.create, new.calls.create) {
    case (nil, _?):
        Change(
            address: new.address, kind: new.kind, action: .update, reason: "so far only read, now managed",
            fields: bodyChanges(from: nil, to: new, rules: rules))
    case (_?, nil):
        Change(address: new.address, kind: new.kind, action: .keep, reason: "so far managed, now only read")
    default: nil
    }
}

/// The changed fields of the body, including switches and sensitive values, in displayable form. A nil `old` means a
/// creation.
func bodyChanges(from old: Resource?, to new: Resource, rules: KindRules) -> [FieldChange] {
    var changes = fieldChanges(old: old?.bodyWithSwitches, new: new.bodyWithSwitches, rules: rules.comparison.fields)
    for index in changes.indices { changes[index].readTemplates() }
    for pointer in sensitivePointers(old) + sensitivePointers(new).filter({ !sensitivePointers(old).contains($0) }) {
        let before = old?.sensitive.first { $0.at == pointer }
        let after = new.sensitive.first { $0.at == pointer }
        guard before != after else { continue }
        let shown = changes.firstIndex { $0.pointer == pointer }
        let plain = shown.map { changes.remove(at: $0) }
        changes.append(
            FieldChange(
                pointer, old: before.map { .sensitive($0.source) } ?? plain?.old,
                new: after.map { .sensitive($0.source) } ?? plain?.new))
        // The source of a secret value is not secret: if its short wording does not show the change, show all of it.
        if let before, let after, before.source.words == after.source.words {
            changes += fieldChanges(
                old: .string(before.sourceText), new: .string(after.sourceText), at: pointer.appending("source"))
        }
    }
    guard old != nil else { return changes }
    for index in changes.indices { changes[index].forcesReplacement = rules.isImmutable(changes[index]) }
    return changes
}

private func sensitivePointers(_ resource: Resource?) -> [JSONPointer] { resource?.sensitive.map(\.at) ?? [] }

private func identityChange(from old: Resource, to new: Resource) -> FieldChange {
    if old.kind != new.kind {
        return FieldChange(
            JSONPointer(tokens: ["kind"]), old: .known(.string(old.kind)), new: .known(.string(new.kind)),
            forcesReplacement: true)
    }
    return FieldChange(
        JSONPointer(tokens: ["name"]), old: .known(.string(old.name)), new: .known(.string(new.name)),
        forcesReplacement: true)
}

extension Resource {
    /// The body plus the fields that only a separate call can set: they are wanted as much as the others.
    fileprivate var bodyWithSwitches: JSONValue {
        switches.filter { !$0.isGone }.reduce(body) { $0.setting($1.value, at: $1.at) }
    }
}

extension FieldChange {
    /// Shows a string with a reference as unknown or, if both sides have one, as written.
    fileprivate mutating func readTemplates() {
        let (before, after) = (old?.template, new?.template)
        switch (before?.references.isEmpty == false, after?.references.isEmpty == false) {
        case (true, true): break
        case (false, true):
            new = .knownAfterApply
            old = before?.literal ?? old
        case (_, false):
            old = before?.references.isEmpty == false ? old : before?.literal ?? old
            new = after?.literal ?? new
        }
    }
}

extension FieldChange.Value {
    fileprivate var template: Template? {
        guard case .known(.string(let text)) = self else { return nil }
        return try? Template(text)
    }
}

extension Template {
    /// The text of a template without references, with `$${` unescaped to `${`.
    fileprivate var literal: FieldChange.Value? { resolved { _ in nil }.map { .known($0) } }
}

extension Sensitive {
    fileprivate var sourceText: String { source.wholeText }
}

extension Sensitive.Source {
    fileprivate var wholeText: String {
        switch self {
        case .generated(let generated):
            generated.characters.map { "\(generated.count) random characters of \($0)" }
                ?? "\(generated.count) random bytes"
        case .read(let url, let at, _): "\(url)#\(at.text)"
        case .environment(let name): "$\(name)"
        case .text(let pieces):
            pieces.map { piece in
                switch piece {
                case .text(let text): text
                case .value(let source, let percent): "(\(source.wholeText)\(percent ? ", percent-encoded" : ""))"
                }
            }.joined()
        }
    }
}
