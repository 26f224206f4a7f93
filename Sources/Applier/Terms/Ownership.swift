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

/// What the fields of `owner` say about `live`.
func ownership(of live: JSONValue, _ owner: [JSONPointer: String]) -> Ownership {
    guard !owner.isEmpty else { return .unprovable }
    var missing = false
    for (pointer, wanted) in owner.sorted(by: { $0.key.text < $1.key.text }) {
        guard let value = live[pointer], !value.isZero else {
            missing = true
            continue
        }
        if value.string != wanted { return .other(pointer, value) }
    }
    return missing ? .nobody : .ours
}

extension Resource {
    /// Who owns its object `live`. What is to be taken over is nobody's, unless another stack marked it.
    func ownership(of live: JSONValue) -> Ownership {
        let found = Applier.ownership(of: live, owner)
        guard case .other(let pointer, let value) = found, let mark = marks[pointer], let text = value.string,
            !text.hasPrefix(mark)
        else { return found }
        return .nobody
    }
}

extension KindRules {
    /// True if `live` is only a tombstone.
    func isSpent(_ live: JSONValue) -> Bool {
        readiness.spent.contains { pointer, values in live[pointer]?.string.map(values.contains) ?? false }
    }
}
