import Text
import PlanModel

extension KindRules {
    /// Fields of `live` that an update with `wanted` removes, although nobody asked for that.
    func resetFields(wanted: JSONValue, live: JSONValue) -> [FieldChange] {
        comparison.resets.flatMap { lost(wanted, live, ArraySlice($0.tokens), at: JSONPointer()) }
    }

    private func lost(
        _ wanted: JSONValue?, _ live: JSONValue, _ steps: ArraySlice<String>, at place: JSONPointer
    ) -> [FieldChange] {
        guard let step = steps.first else {
            if live.isZero { return [] }
            guard case .object(let members)? = wanted, !members.isEmpty else {
                return wanted == nil ? [FieldChange(place, old: .known(live), new: nil, isReset: true)] : []
            }
            return (live.object ?? [:]).flatMap { key, value in
                members[key] == nil && !value.isZero
                    ? [FieldChange(place.appending(key), old: .known(value), new: nil, isReset: true)] : []
            }
        }
        let rest = steps.dropFirst()
        guard step == "*" else {
            guard let live = live[JSONPointer(tokens: [step])] else { return [] }
            return lost(wanted?[JSONPointer(tokens: [step])], live, rest, at: place.appending(step))
        }
        // An element that is not wanted at all is already a difference.
        return zip(wanted?.array ?? [], live.array ?? []).enumerated().flatMap { index, pair in
            lost(pair.0, pair.1, rest, at: place.appending(String(index)))
        }
    }
}
