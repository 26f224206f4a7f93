/// A JSON value. Numbers keep their text, objects keep their members sorted, so equal values have equal bytes.
package enum JSONValue: Sendable, Hashable {
    case null
    case bool(Bool)
    case number(JSONNumber)
    case string(String)
    case array([JSONValue])
    case object(JSONObject)
}

/// A number as written. `1`, `1.0` and `1e0` are three different texts, though one value.
package struct JSONNumber: Sendable, Hashable {
    package let text: String

    /// `text` must follow the JSON number grammar; the reader and the typed initialisers ensure this.
    package init(text: String) { self.text = text }
    package init(_ value: Int) { self.text = String(value) }

    package var int: Int? { Int(text) }
    package var double: Double? { Double(text) }
}

extension JSONValue {
    package var string: String? { if case .string(let value) = self { value } else { nil } }
    package var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
    package var array: [JSONValue]? { if case .array(let value) = self { value } else { nil } }
    package var object: JSONObject? { if case .object(let value) = self { value } else { nil } }
    package var int: Int? { if case .number(let value) = self { value.int } else { nil } }
    package var isNull: Bool { self == .null }

    /// The member of an object; nil for other values and for absent keys. Setting nil removes it; setting a member of
    /// something that is not an object makes it one.
    package subscript(key: String) -> JSONValue? {
        get { object?[key] }
        set {
            var members = object ?? [:]
            members[key] = newValue
            self = .object(members)
        }
    }

    /// The name of this type of value in messages.
    package var typeName: String {
        switch self {
        case .null: "null"
        case .bool: "boolean"
        case .number: "number"
        case .string: "string"
        case .array: "array"
        case .object: "object"
        }
    }
}

// Not a nil literal: in `found ? value : nil` an absent value would silently become `.null`.
extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    package init(stringLiteral value: String) { self = .string(value) }
    package init(integerLiteral value: Int) { self = .number(JSONNumber(value)) }
    package init(booleanLiteral value: Bool) { self = .bool(value) }
    package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    package init(dictionaryLiteral elements: (String, JSONValue)...) { self = .object(JSONObject(elements)) }
    package init(_ value: Int) { self = .number(JSONNumber(value)) }
}
