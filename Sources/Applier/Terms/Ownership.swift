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

/// What the fields of `owner` say about `live`. A field of `marks` in whose value a mark does not stand says nothing. With
/// `atCreate`, nothing can be written there later, so that fields which are empty prove nothing.
func ownership(
    of live: JSONValue, _ owner: [JSONPointer: String], marks: [JSONPointer: String] = [:], atCreate: Bool = false
) -> Ownership {
    guard !owner.isEmpty else { return .unprovable }
    var missing = false
    for (pointer, wanted) in owner.sorted(by: { $0.key.text < $1.key.text }) {
        guard let value = live[pointer], !value.isZero else {
            missing = true
            continue
        }
        guard value.string?.proves(wanted) != true else { continue }
        guard let mark = marks[pointer], let text = value.string, !text.contains(mark) else {
            return .other(pointer, value)
        }
        missing = true
    }
    return missing ? atCreate ? .unprovable : .nobody : .ours
}

extension String {
    /// True for `proof` itself and, if that is a sentence, for a text that ends with it.
    fileprivate func proves(_ proof: String) -> Bool {
        self == proof || proof.hasSuffix(".") && hasSuffix(" " + proof)
    }
}

extension Resource {
    /// With what stands in `live` before a proof that is all that the plan has there, and what the plan has: who says
    /// nothing of an object leaves what others say of it, also who takes it over. What `previous`, this stack's, had
    /// there goes.
    func keepingTexts(of live: JSONValue, previous: Resource?) -> (resource: Resource, own: [JSONPointer: JSONValue]) {
        var (resource, own): (Resource, [JSONPointer: JSONValue]) = (self, [:])
        for (pointer, proof) in owner where proof.hasSuffix(".") && body[pointer]?.string == proof {
            guard let text = live[pointer]?.string, !text.isEmpty, text != proof else { continue }
            let isOurs = text.proves(proof)
            let isTaken = marks[pointer].map({ !text.contains($0) }) ?? false
            guard isOurs ? previous?.body[pointer]?.string != text : isTaken else { continue }
            own[pointer] = .string(proof)
            let whole = isOurs ? text : text + " " + proof
            resource.body = resource.body.setting(.string(Template.escape(whole)), at: pointer)
        }
        return (resource, own)
    }
}

extension KindRules {
    /// True if `live` is only a tombstone.
    func isSpent(_ live: JSONValue) -> Bool {
        readiness.spent.contains { pointer, values in
            live[pointer].map { values.contains($0.string ?? $0.compactText) } ?? false
        }
    }
}
