import Text
import PlanModel

/// Who owns an object, according to the fields that prove it.
enum Ownership {
    case ours
    /// Those fields are empty.
    case nobody
    case other(JSONPointer, JSONValue)
    /// Its kind has no field for a proof, so only the state knows.
    case unprovable
}

/// What the fields of `owner` say about `live`. A field of `marks` whose value begins otherwise says nothing.
func ownership(
    of live: JSONValue, _ owner: [JSONPointer: String], marks: [JSONPointer: String] = [:]
) -> Ownership {
    guard !owner.isEmpty else { return .unprovable }
    var missing = false
    for (pointer, wanted) in owner.sorted(by: { $0.key.text < $1.key.text }) {
        guard let value = live[pointer], !value.isZero else {
            missing = true
            continue
        }
        guard value.string != wanted else { continue }
        guard let mark = marks[pointer], let text = value.string, !text.hasPrefix(mark) else {
            return .other(pointer, value)
        }
        missing = true
    }
    return missing ? .nobody : .ours
}

extension KindRules {
    /// True if `live` is only a tombstone.
    func isSpent(_ live: JSONValue) -> Bool {
        readiness.spent.contains { pointer, values in
            live[pointer].map { values.contains($0.string ?? $0.compactText) } ?? false
        }
    }
}
