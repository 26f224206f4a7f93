import HTTP
import PlanModel
import Text

extension Situation {
    /// Hides the live values of places that hold a secret, or may hold one; of what holds such places, those. What is
    /// decided is decided before: a value that is no secret elsewhere may be the same text.
    func hideSecrets(_ fields: inout [FieldChange]) {
        let redaction = redaction
        let hidden = HiddenPlaces(rules, resource.sensitive + (previous?.sensitive ?? []))
        var more: [FieldChange] = []
        for index in fields.indices {
            guard case .known(let live)? = fields[index].old else { continue }
            let place = fields[index].pointer
            guard let shown = hidden.removed(from: live, at: place) else {
                fields[index].old = isSentInTheOpen(place, live) ? .known(redaction(live)) : .sensitive(nil)
                continue
            }
            fields[index].old = .known(redaction(shown))
            more += hidden.found(in: live, at: place).map { FieldChange($0, old: .sensitive(nil), new: nil) }
        }
        // What was sent as a secret is told with where it came from.
        let told = Set(fields.map(\.pointer) + (previous?.sensitive ?? []).map(\.at))
        fields += more.filter { !told.contains($0.pointer) }
    }

    /// True for what an earlier plan sent as a plain text.
    private func isSentInTheOpen(_ place: JSONPointer, _ live: JSONValue) -> Bool {
        previous?.body[place] == live && previous?.sensitive.contains { $0.at == place } == false
    }

    /// Hides the values that go with the object, which its server may repeat anywhere.
    private var redaction: Redaction {
        guard rules.comparison.tolerant, !resource.sensitive.isEmpty else { return Redaction() }
        return Redaction(cloud.secrets.values.flatMap(\.parts))
    }

    /// The sensitive values that have to be sent again, as far as can be told.
    func sensitiveChanges(_ live: JSONValue) -> [FieldChange] {
        // A numbered object keeps the value that it was created with.
        guard resource.numbering == nil else { return [] }
        let wanted = sensitive
        // One that is wanted no more. Whether it is still there, few servers show.
        let removed = (previous?.sensitive ?? []).filter { before in
            resource.body[before.at] == nil
                && !wanted.contains { $0.at == before.at }
        }.map { FieldChange($0.at, old: .sensitive($0.source), new: nil) }
        return removed
            + wanted.compactMap { sensitive in
                if case .generated = sensitive.source { return nil }
                if resource.dependsOn.contains(where: fresh.generated.contains) {
                    // The value that can be read there now will be replaced by this run.
                } else if let secret = cloud.secrets[sensitive.source], let value = live[sensitive.at]?.string {
                    let sent = sensitive.fill([:], with: secret)[sensitive.at]?.string
                    if value == sent { return nil }
                    // The server masks it, wholly or in part: only its source can be compared.
                    if value.contains("**"), let previous, previous.sensitive.contains(sensitive) { return nil }
                } else if resource.dependsOn.contains(where: fresh.changed.contains) {
                    // It cannot be read now, but will be readable before this resource's turn.
                } else if let previous, previous.sensitive.contains(sensitive) {
                    // The value cannot be compared (hidden, or unreadable now), but it still comes from the same place.
                    return nil
                }
                let before = previous?.sensitive.first { $0.at == sensitive.at && $0.source != sensitive.source }
                return FieldChange(sensitive.at, old: .sensitive(before?.source), new: .sensitive(sensitive.source))
            }
    }

    /// True if no state says what was sent in this place, the server hides it, and no call could send it again.
    func isUnproven(_ change: FieldChange, _ live: JSONValue) -> Bool {
        let isHidden = live[change.pointer]?.string.map { $0.contains("**") } ?? true
        return previous == nil && isHidden && (resource.calls.update == nil || rules.isImmutable(change.pointer))
    }
}
