import Text

extension JSONValue {
    /// This JSON Schema with what is in it more than once under `definitions`, each named after the key where it is
    /// first. Single lines stay where they are.
    func sharingSchemas() -> JSONValue {
        var sharing = SharedSchemas()
        sharing.count(self)
        var schema = sharing.replaced(self, name: "")
        if !sharing.definitions.isEmpty { schema["definitions"] = .object(sharing.definitions) }
        return schema
    }
}

private struct SharedSchemas {
    private(set) var definitions: JSONObject = [:]
    private var counts: [JSONValue: Int] = [:]
    private var names: [JSONValue: String] = [:]

    /// Counts the schemas below `schema`; what is in one that is there again counts once.
    mutating func count(_ schema: JSONValue) {
        for inner in schema.innerSchemas {
            counts[inner, default: 0] += 1
            if counts[inner] == 1 { count(inner) }
        }
    }

    mutating func replaced(_ schema: JSONValue, name: String) -> JSONValue {
        var result = schema
        for key in ["properties", "patternProperties"] {
            guard let members = schema[key]?.object else { continue }
            result[key] = .object(
                JSONObject(members.map { ($0, shared($1, name: key == "properties" ? $0 : name)) }))
        }
        for key in ["additionalProperties", "items"] {
            if let inner = schema[key], inner.object != nil { result[key] = shared(inner, name: name) }
        }
        if let ways = schema["oneOf"]?.array { result["oneOf"] = .array(ways.map { shared($0, name: name) }) }
        return result
    }

    private mutating func shared(_ schema: JSONValue, name: String) -> JSONValue {
        guard counts[schema, default: 0] > 1, schema.lines > 6 else { return replaced(schema, name: name) }
        if let known = names[schema] { return ["$ref": .string("#/definitions/\(known)")] }
        var free = name
        var number = 2
        while definitions[free] != nil {
            free = "\(name)-\(number)"
            number += 1
        }
        names[schema] = free
        definitions[free] = true
        definitions[free] = replaced(schema, name: name)
        return ["$ref": .string("#/definitions/\(free)")]
    }
}

extension JSONValue {
    fileprivate var innerSchemas: [JSONValue] {
        var found: [JSONValue] = []
        for key in ["properties", "patternProperties"] { found += self[key]?.object?.map { $0.1 } ?? [] }
        for key in ["additionalProperties", "items"] {
            found += [self[key]].compactMap(\.self).filter { $0.object != nil }
        }
        return found + (self["oneOf"]?.array ?? [])
    }

    /// How many lines it has when it is printed.
    fileprivate var lines: Int {
        switch self {
        case .array(let elements): elements.isEmpty ? 1 : 2 + elements.map(\.lines).reduce(0, +)
        case .object(let members): members.isEmpty ? 1 : 2 + members.map { $0.1.lines }.reduce(0, +)
        default: 1
        }
    }
}
