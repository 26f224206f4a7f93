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
