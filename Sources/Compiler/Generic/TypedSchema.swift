import Diagnostics
import Discovery
import Text
import YAML

/// The message of a resource, with the API that it is in.
struct TypedSchema {
    let api: GoogleAPI
    let schema: Schema

    /// The type of a field; nil if there is none, or it is anything.
    func type(at tokens: ArraySlice<String>) -> FieldType? {
        guard let name = tokens.first, var type = schema.fields[name]?.type else { return nil }
        var rest = tokens.dropFirst()
        while !rest.isEmpty {
            switch type {
            case .list(let element), .map(let element): type = element
            case .message(let message):
                return api.schema(message).flatMap { TypedSchema(api: api, schema: $0).type(at: rest) }
            default: return nil
            }
            rest = rest.dropFirst()
        }
        return type
    }

    /// False for a field that holds a number or a boolean, or several values.
    func isText(at place: JSONPointer) -> Bool {
        switch type(at: place.tokens[...]) {
        case .bool, .int32, .uint32, .float, .double, .list, .map, .message: false
        default: true
        }
    }

    /// Why the field cannot be referred to; nil if it can. `takesAll`: what is no single value can be too.
    func problem(with tokens: ArraySlice<String>, takesAll: Bool = false) -> Problem? {
        guard let name = tokens.first else { return nil }
        guard let field = schema.fields[name] else {
            return Problem(
                "\(schema.name) has no field '\(name)'\(didYouMean(name, amongNamesOfWords: schema.fields.keys.sorted()))",
                hint: "it has \(schema.fields.keys.sorted().joined(separator: ", "))")
        }
        guard !field.isSecret, !field.isInputOnly else { return Problem("'\(name)' cannot be read") }
        var type = field.type
        var rest = tokens.dropFirst()
        while let next = rest.first {
            switch type {
            case .list(let element) where Int(next) != nil: type = element
            case .map(let element): type = element
            case .object, .any: return nil
            case .message(let message):
                guard let schema = api.schema(message) else { return nil }
                return TypedSchema(api: api, schema: schema).problem(with: rest, takesAll: takesAll)
            case .list:
                return Problem("'\(name)' is a list", hint: "write the number of an element: \(name).0.\(next)")
            default: return Problem("'\(name)' has no fields", hint: "stop before '.\(next)'")
            }
            rest = rest.dropFirst()
        }
        switch type {
        case .message, .list, .map, .object:
            let name = tokens.joined(separator: ".")
            var isList = false
            if case .list = type { isList = true }
            return takesAll
                ? nil
                : Problem(
                    "'\(name)' is no single value", hint: isList ? "an element of the list is \(name).0" : nil)
        default: return nil
        }
    }
}
