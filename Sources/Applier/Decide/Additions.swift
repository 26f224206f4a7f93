import PlanModel
import Text

/// The change that adds each field of a new object; for a value that is not an object, the one that adds all of it.
func additions(of value: JSONValue, at pointer: JSONPointer) -> [FieldChange] {
    guard case .object(let members) = value, !members.isEmpty else {
        return pointer.tokens.isEmpty
            ? [] : [FieldChange(pointer, old: nil, new: .asWanted(value))]
    }
    return members.flatMap { additions(of: $0.value, at: pointer.appending($0.key)) }
}
