import PlanModel
import Text

/// Every field of a new object, or one change for a value that is not an object.
func leaves(of value: JSONValue, at pointer: JSONPointer) -> [FieldChange] {
    guard case .object(let members) = value, !members.isEmpty else {
        return pointer.tokens.isEmpty
            ? [] : [FieldChange(pointer, old: nil, new: value.isUnresolved ? .knownAfterApply : .known(value))]
    }
    return members.flatMap { leaves(of: $0.value, at: pointer.appending($0.key)) }
}
