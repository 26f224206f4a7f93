import Text

/// A key without its type of value, as documentation and schema see it.
protocol DeclaredKey: Sendable {
    var name: String { get }
    var presence: Presence { get }
    var about: String { get }
    /// The name of its notation.
    var type: String { get }
    var limits: String { get }
    var schema: JSONValue { get }
    /// The keys below it.
    var keys: [any DeclaredKey] { get }
}

extension Key: DeclaredKey {
    var type: String { notation.name }
    var limits: String { notation.limits }
    var keys: [any DeclaredKey] { notation.keys }

    var schema: JSONValue {
        var schema = notation.schema
        if !about.isEmpty { schema["description"] = .string(about) }
        if case .standard(let value) = presence { schema["default"] = value }
        return schema
    }
}

/// The schema of a mapping with these keys and no others.
func closedSchema(of keys: [any DeclaredKey]) -> JSONValue {
    var schema: JSONValue = ["type": "object", "additionalProperties": false]
    var properties: JSONValue = [:]
    for key in keys { properties[key.name] = key.schema }
    schema["properties"] = properties
    let required = keys.filter { $0.presence.example != nil }.map { JSONValue.string($0.name) }
    if !required.isEmpty { schema["required"] = .array(required) }
    return schema
}
