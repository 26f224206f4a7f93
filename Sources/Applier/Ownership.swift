import JSON
import PlanModel

/// Whose an object is, by the fields that prove it.
enum Ownership {
    case ours
    /// Nothing stands in those fields.
    case nobody
    case other(JSONPointer, JSONValue)
}

extension KindRules {
    /// True if `object` only remembers what it was.
    func isSpent(_ object: JSONValue) -> Bool {
        spent.contains { pointer, values in object[pointer]?.string.map(values.contains) ?? false }
    }

    /// A kind without owner fields is ours by its name alone.
    func ownership(of object: JSONValue) -> Ownership {
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
}
