import Discovery
import PlanModel
import Text

/// How the fields of a message are compared, by what Discovery says of them.
extension TypedSchema {
    /// How an enum at `pointer` is compared, where `bodies` are sent, or a number that is sent as a text. The first value
    /// of an enum, or a zero, is often left out of an answer (google-31).
    func enumRule(at pointer: JSONPointer, in bodies: [JSONValue]) -> CompareRule? {
        switch type(at: pointer.tokens[...]) {
        case .int64, .uint64:
            return bodies.contains { $0.has("0", at: pointer.tokens[...]) } ? .enumeration(zero: "0") : nil
        default: break
        }
        guard case .enumeration(let name)? = type(at: pointer.tokens[...]) else { return nil }
        guard let zero = api.enumeration(name)?.names[0],
            bodies.contains(where: { $0.has(.string(zero), at: pointer.tokens[...]) })
        else { return .caseInsensitive }
        return .enumeration(zero: zero)
    }

    /// The field at `pointer`; nil inside lists and maps.
    func field(at pointer: JSONPointer) -> Field? {
        var schema: Schema? = schema
        var found: Field?
        for token in pointer.tokens {
            found = schema?.fields[token]
            guard let found else { return nil }
            if case .message(let name) = found.type { schema = api.schema(name) } else { schema = nil }
        }
        return found
    }
}

extension TypedSchema {
    /// The places of all secrets that an object may hold, sorted; `*` is any element or member. Of a message that contains
    /// itself, the outermost.
    var secretPlaces: [JSONPointer] {
        guard api.hasSecrets else { return [] }
        var holds: [String: Bool] = [:]
        /// True if the message holds a secret, however deep.
        func holdsSecret(_ name: String, _ schema: Schema) -> Bool {
            if let known = holds[name] { return known }
            holds[name] = false
            let holding = schema.fields.values.contains { field in
                if field.isSecret { return true }
                guard let inner = field.type.message, let schema = api.schema(inner) else { return false }
                return holdsSecret(inner, schema)
            }
            holds[name] = holding
            return holding
        }
        var found: [JSONPointer] = []
        func walk(_ schema: Schema, _ place: JSONPointer, above: Set<String>) {
            for field in schema.fields.values {
                var inner = place.appending(field.name)
                if field.isSecret { found.append(inner) }
                var type = field.type
                while let element = type.element { (type, inner) = (element, inner.appending("*")) }
                guard let name = type.message, !above.contains(name), let next = api.schema(name),
                    holdsSecret(name, next)
                else { continue }
                walk(next, inner, above: above.union([name]))
            }
        }
        walk(schema, JSONPointer(), above: [schema.name])
        return found.sorted { $0.text < $1.text }
    }
}

extension FieldType {
    /// What a list or a map has.
    fileprivate var element: FieldType? {
        switch self {
        case .list(let element), .map(let element): element
        default: nil
        }
    }

    /// The message of which this is one, or has several.
    fileprivate var message: String? {
        if case .message(let name) = self { name } else { element?.message }
    }
}

extension KindRules {
    /// Adds what Discovery says of the fields that bodies laid over objects of the kind have.
    mutating func add(_ overlays: [FurtherFields], over body: ObjectBody, _ scope: Scope) {
        let bodies = overlays.map(\.value)
        let used = bodies.reduce(into: Set<JSONPointer>()) { $0.formUnion($1.fieldPointers) }
        guard !used.isEmpty, let api = scope.config.discovery.named(body.api), let schema = api.schema(body.schema)
        else { return }
        let typed = TypedSchema(api: api, schema: schema)
        for pointer in used.sorted(by: { $0.text < $1.text }) {
            if let rule = typed.enumRule(at: pointer, in: bodies) { comparison.fields[pointer] = rule }
            if typed.field(at: pointer)?.isInputOnly == true { comparison.fields[pointer] = .ignore }
        }
    }
}

extension JSONValue {
    /// The places of all that this value names; an element of a list is `*`.
    var fieldPointers: Set<JSONPointer> {
        var found: Set<JSONPointer> = []
        func walk(_ value: JSONValue, _ place: JSONPointer) {
            if place != JSONPointer() { found.insert(place) }
            switch value {
            case .object(let members): for (name, member) in members { walk(member, place.appending(name)) }
            case .array(let elements): for element in elements { walk(element, place.appending("*")) }
            default: return
            }
        }
        walk(self, JSONPointer())
        return found
    }

    /// True if something empty is at the place, where `*` is any element of a list.
    func hasEmpty(at tokens: ArraySlice<String>) -> Bool {
        guard let first = tokens.first else { return isZero }
        if first == "*" { return array?.contains { $0.hasEmpty(at: tokens.dropFirst()) } ?? false }
        return self[first]?.hasEmpty(at: tokens.dropFirst()) ?? false
    }

    /// True if `value` is at the place, where `*` is any element of a list.
    fileprivate func has(_ value: JSONValue, at tokens: ArraySlice<String>) -> Bool {
        guard let first = tokens.first else { return self == value }
        if first == "*" { return array?.contains { $0.has(value, at: tokens.dropFirst()) } ?? false }
        return self[first]?.has(value, at: tokens.dropFirst()) ?? false
    }
}
