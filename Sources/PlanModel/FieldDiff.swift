package import Text

/// The scalars and empty containers in which `new` differs from `old`, each at its own pointer, in the order of the
/// documents. An absent side gives additions or removals only.
///
/// Elements of an array belong together by the member that `rules` name (`set:name`) or, without a rule, by a `name`,
/// `displayName`, `key` or `id` that all of them have once and in the same order; the pointer then holds that label in
/// the place of the index. Other arrays are compared by position, after their common beginning and end.
package func fieldChanges(
    old: JSONValue?, new: JSONValue?, rules: [JSONPointer: CompareRule] = [:], at pointer: JSONPointer = JSONPointer()
) -> [FieldChange] {
    var differ = Differ(.plans, rules)
    differ.compare(old, new, at: pointer)
    return differ.changes
}

/// The fields in which `live` is not what is wanted. Only what the plan says is compared (law 7): server defaults,
/// output-only fields and other spellings of one value are no difference.
///
/// `lastSent` is what an earlier plan said: a field that was sent then, is no longer wanted and still stands in `live`
/// is a difference too.
package func fieldChanges(
    wanted: JSONValue, live: JSONValue, lastSent: JSONValue?, rules: [JSONPointer: CompareRule]
) -> [FieldChange] {
    var differ = Differ(.cloud, rules)
    differ.compare(live, wanted, said: lastSent, at: JSONPointer())
    return differ.changes
}
