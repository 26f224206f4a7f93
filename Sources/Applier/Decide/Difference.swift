package import Text
package import PlanModel

/// The fields in which `live` differs from what is wanted; see `fieldChanges(wanted:live:lastSent:rules:)`. A string of
/// `wanted` with a reference that has no value yet counts as different.
package func differences(
    wanted: JSONValue, live: JSONValue, lastSent: JSONValue?, rules: [JSONPointer: CompareRule]
) -> [FieldChange] {
    fieldChanges(wanted: wanted, live: live, lastSent: lastSent, rules: rules).map { change in
        var change = change
        change.old = change.old?.showingReferences
        change.new = change.new?.showingReferences
        return change
    }
}

extension FieldChange.Value {
    /// A wanted value, which is unknown while a reference in it is.
    static func asWanted(_ value: JSONValue) -> FieldChange.Value { .known(value).showingReferences }

    fileprivate var showingReferences: FieldChange.Value {
        if case .known(let value) = self, value.isUnresolved { .knownAfterApply } else { self }
    }
}

/// The same, as the rules of the kind and what was sent before (`previous`) want it. Of a tolerant kind, what the server
/// kept differently the last time counts only once either side changes, and a name may be written out, with the id or
/// the number of `project`.
func differences(
    wanted: JSONValue, live: JSONValue, previous: Resource?, lastSent: JSONValue?, rules: KindRules,
    in project: Plan.Project
) -> [FieldChange] {
    let all = differences(wanted: wanted, live: live, lastSent: lastSent, rules: rules.comparison.fields)
    // What a server takes and never gives back can only be compared with what was sent.
    let unseen = rules.comparison.fields.filter { $0.value == .ignore }.keys.sorted { $0.text < $1.text }
        .compactMap { pointer -> FieldChange? in
            guard let sent = lastSent, sent[pointer] != wanted[pointer] else { return nil }
            return FieldChange(
                pointer, old: sent[pointer].map { .known($0) }, new: wanted[pointer].map { .known($0) })
        }
    guard rules.comparison.tolerant else { return unseen + all }
    let hidden = HiddenPlaces(rules, previous?.sensitive ?? [])
    return unseen
        + all.filter { change in
            let (here, there) = (wanted[change.pointer], live[change.pointer])
            if let here = here?.string, let there = there?.string, isSameName(here, there, in: project) { return false }
            if here?.object != nil, here?.isZero == true, let there, rules.isWrittenByServer(there, at: change.pointer)
            {
                return false
            }
            guard let previous, let served = previous.served[change.pointer],
                let shown = hidden.removed(from: there ?? .null, at: change.pointer)
            else { return true }
            return !served.isMask(of: shown) || previous.body[change.pointer] != here
        }
}

extension KindRules {
    /// True if nothing is in `live`, which is at `pointer`, but what only the server writes.
    fileprivate func isWrittenByServer(_ live: JSONValue, at pointer: JSONPointer) -> Bool {
        comparison.outputOnly.filter { $0.tokens.starts(with: pointer.tokens) }.reduce(live) { live, place in
            let rest = JSONPointer(tokens: Array(place.tokens.dropFirst(pointer.tokens.count)))
            return live[rest] == nil ? live : live.setting(nil, at: rest)
        }.isZero
    }
}
