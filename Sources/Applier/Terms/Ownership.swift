import Text
import PlanModel

/// Whose an object is, by the fields that prove it.
enum Ownership {
    case ours
    /// Nothing stands in those fields.
    case nobody
    case other(JSONPointer, JSONValue)
    /// Its kind has no field that could tell. Then only the state knows.
    case unprovable
}

/// What the fields of `owner` say of `object`.
func ownership(of object: JSONValue, _ owner: [JSONPointer: String]) -> Ownership {
    guard !owner.isEmpty else { return .unprovable }
    var missing = false
    for (pointer, value) in owner.sorted(by: { $0.key.text < $1.key.text }) {
        guard let there = object[pointer], !there.isZero else {
            missing = true
            continue
        }
        if there.string != value { return .other(pointer, there) }
    }
    return missing ? .nobody : .ours
}

extension KindRules {
    /// True if `object` only remembers what it was.
    func isSpent(_ object: JSONValue) -> Bool {
        spent.contains { pointer, values in object[pointer]?.string.map(values.contains) ?? false }
    }
}
