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
    fileprivate var showingReferences: FieldChange.Value {
        if case .known(let value) = self, value.isUnresolved { .knownAfterApply } else { self }
    }
}

/// The same, as the rules of the kind and what was sent before (`previous`) want it. Of a tolerant kind, what the server
/// kept differently the last time counts only once either side changes, and a name may be written out.
func differences(
    wanted: JSONValue, live: JSONValue, previous: Resource?, lastSent: JSONValue?, rules: KindRules
) -> [FieldChange] {
    let all = differences(wanted: wanted, live: live, lastSent: lastSent, rules: rules.comparison.fields)
    guard rules.comparison.tolerant else { return all }
    return all.filter { change in
        let (here, there) = (wanted[change.pointer], live[change.pointer])
        if let here = here?.string, let there = there?.string, isSameName(here, there) { return false }
        guard let previous, let served = previous.served[change.pointer] else { return true }
        return there ?? .null != served || previous.body[change.pointer] != here
    }
}

/// `europe-west1` and `https://…/regions/europe-west1`, or the same in another case.
private func isSameName(_ left: String, _ right: String) -> Bool {
    guard !left.isEmpty, !right.isEmpty else { return false }
    let (left, right) = (left.lowercased(), right.lowercased())
    return left == right || left.hasSuffix("/" + right) || right.hasSuffix("/" + left)
}
