import Discovery
import Text

/// JSON Schemas of the messages that a body is made of, closed, each under the name of its API and its own.
struct BodySchema {
    private let api: GoogleAPI
    /// True for what is laid over an object of ours: null takes a field away, and secrets have no place.
    private let isOverlay: Bool
    private(set) var definitions: JSONObject = [:]

    init(_ api: GoogleAPI, isOverlay: Bool) { (self.api, self.isOverlay) = (api, isOverlay) }

    /// The schema of the message `name` without the fields `fixed`; those in `required` must be there. `methods` are
    /// fields that a method of their own sets, though Discovery says that only the server does.
    mutating func body(
        _ name: String, without fixed: Set<String> = [], required: Set<String> = [], methods: Set<String> = []
    ) -> JSONValue {
        guard let message = api.schema(name) else { return ["type": "object"] }
        let schema = closed(message, without: fixed, required: required)
        return methods.sorted().reduce(schema) { schema, field in
            schema.setting(["type": ["string", "null"]], at: JSONPointer(tokens: ["properties", field]))
        }
    }

    private mutating func closed(
        _ message: Schema, without fixed: Set<String> = [], required: Set<String> = []
    ) -> JSONValue {
        var properties: JSONObject = [:]
        for field in message.fields.values.sorted(by: { $0.name < $1.name })
        where !field.isOutputOnly && !fixed.contains(field.name) {
            properties[field.name] = schema(of: field)
        }
        var schema: JSONValue = [
            "type": "object", "additionalProperties": false, "properties": .object(properties),
        ]
        let names = required.filter { properties[$0] != nil }.sorted()
        if !names.isEmpty { schema["required"] = .array(names.map { .string($0) }) }
        return schema
    }

    private mutating func schema(of field: Field) -> JSONValue {
        var schema =
            isOverlay ? orNull(schema(of: field.type)) : orFile(schema(of: field.type, mayBeGiven: true), field.type)
        if field.isSecret, !isOverlay { schema = shared("secret", ["oneOf": .array(Self.given)]) }
        let marks = [
            field.isRequired ? "Required" : nil, field.isImmutable ? "Cannot be changed" : nil,
            field.oneof.map { "One of `\($0)`" },
        ].compactMap(\.self)
        guard !marks.isEmpty else { return schema }
        // Beside a reference, draft-07 looks at nothing else.
        let text = JSONValue.string(marks.joined(separator: ". "))
        guard schema["$ref"] != nil else { return schema.setting(text, at: JSONPointer(tokens: ["description"])) }
        return ["allOf": [schema], "description": text]
    }

    /// `mayBeGiven`: a text may stand in a secret, a variable or a file.
    private mutating func schema(of type: FieldType, mayBeGiven: Bool = false) -> JSONValue {
        switch type {
        case .message(let name):
            let key = "\(api.name).\(name)"
            guard definitions[key] == nil else { return Self.reference(key) }
            guard let message = api.schema(name) else { return [:] }
            definitions[key] = [:]
            definitions[key] = closed(message)
            return Self.reference(key)
        case .list(let element): return ["type": "array", "items": schema(of: element)]
        case .map(let element): return ["type": "object", "additionalProperties": schema(of: element)]
        case .object, .any: return [:]
        case .string, .timestamp, .mask, .bytes:
            // Only texts and bytes are read from elsewhere.
            guard mayBeGiven, type == .string || type == .bytes else { return ["type": "string"] }
            return shared("text", ["oneOf": .array([["type": "string"]] + Self.given)])
        case .bool: return shared("boolean", ["oneOf": [["type": "boolean"], Self.whole]])
        case .int32: return shared("int32", integer(Int(Int32.min), Int(Int32.max)))
        case .uint32: return shared("uint32", integer(0, Int(UInt32.max)))
        case .int64, .uint64:
            return shared(
                "int64", ["oneOf": [["type": "integer"], ["type": "string", "pattern": "^(-?[0-9]+|[$][{].*[}])$"]]])
        case .float, .double: return shared("number", ["oneOf": [["type": "number"], Self.whole]])
        case .duration:
            return shared("duration", ["type": "string", "pattern": "^(-?[0-9.]+s|[$][{].*[}])$"])
        case .enumeration(let name):
            let values = api.enumeration(name)?.values ?? []
            return shared(
                "\(api.name).\(name)", ["oneOf": [["enum": .array(values.map { .string($0) })], Self.whole]])
        }
    }

    private func integer(_ least: Int, _ most: Int) -> JSONValue {
        [
            "oneOf": [
                ["type": "integer", "minimum": JSONValue(least), "maximum": JSONValue(most)], Self.whole,
            ]
        ]
    }

    private mutating func shared(_ name: String, _ schema: JSONValue) -> JSONValue {
        definitions[name] = schema
        return Self.reference(name)
    }

    private func orNull(_ schema: JSONValue) -> JSONValue {
        schema.object?.isEmpty == true ? schema : ["anyOf": [schema, ["type": "null"]]]
    }

    /// A mapping or a list may stand in a JSON file.
    private mutating func orFile(_ schema: JSONValue, _ type: FieldType) -> JSONValue {
        switch type {
        case .message, .list, .map:
            return schema.object?.isEmpty == true ? schema : ["anyOf": [schema, shared("json", Self.file)]]
        default: return schema
        }
    }

    /// `{json: PATH}`.
    static let file = closedSchema(of: JSONFileKeys.shared.keys)

    private static func reference(_ name: String) -> JSONValue { ["$ref": .string("#/definitions/\(name)")] }

    /// A text that is one reference.
    private static let whole: JSONValue = ["type": "string", "pattern": "^[$][{].*[}]$"]

    /// The mappings that stand for a text.
    private static let given: [JSONValue] =
        [closedSchema(of: SecretReferenceKeys.shared.keys)]
        + [[GivenKeys.shared.environment], [GivenKeys.shared.file, GivenKeys.shared.references]].map {
            (keys: [any DeclaredKey]) in
            var schema = closedSchema(of: keys)
            schema["required"] = [.string(keys[0].name)]
            return schema
        }
}
