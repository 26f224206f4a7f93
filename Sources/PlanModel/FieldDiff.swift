package import Text

/// The scalars and empty containers in which `new` differs from `old`, each at its own pointer, in the order of the
/// documents. If one side is absent, there are only additions or only removals.
///
/// Elements of an array belong together by the member that `rules` name (`set:name`) or, without a rule, by a `name`,
/// `displayName`, `key` or `id` that all of them have, unique and in the same order; the pointer then has that label
/// instead of the index. Other arrays are compared by position, after their common beginning and end.
package func fieldChanges(
    old: JSONValue?, new: JSONValue?, rules: [JSONPointer: CompareRule] = [:], at pointer: JSONPointer = JSONPointer()
) -> [FieldChange] {
    var differ = Differ(.plans, rules)
    differ.compare(old, new, at: pointer)
    return differ.changes
}

/// The fields in which `live` differs from what is wanted. Only what the plan says is compared (law 9): server
/// defaults, output-only fields and other spellings of a value are not differences.
///
/// `lastSent` is what an earlier plan sent: a field that was sent then, is no longer wanted and is still in `live` is a
/// difference too.
package func fieldChanges(
    wanted: JSONValue, live: JSONValue, lastSent: JSONValue?, rules: [JSONPointer: CompareRule]
) -> [FieldChange] {
    var differ = Differ(.cloud, rules, isUpdate: lastSent != nil)
    differ.compare(live, wanted, said: lastSent, at: JSONPointer())
    return differ.changes
}
