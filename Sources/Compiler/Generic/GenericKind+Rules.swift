import Discovery
import PlanModel
import Text

extension GenericType {
    /// What the plan says of objects of the type.
    func kindRules(_ resources: [ResourceConfig], _ scope: Scope) -> KindRules {
        var kind = KindRules()
        // Each time it is asked for, it is read from Discovery's text.
        let schema = schema
        if schema?.fields["name"] != nil, !isServerNamed, rules.moreIDFields.isEmpty {
            kind.identity.field = at("name")
        }
        if isServerNamed {
            kind.identity.find = rules.find.map { at($0) }
            if let field = rules.serverID ?? rules.serverName { kind.identity.field = at(field) }
            kind.timing.once = secondsUntilACreateArrived
            if schema?.fields["createTime"] != nil { kind.identity.created = at("createTime") }
        }
        kind.comparison.tolerant = true
        var used = Set<JSONPointer>()
        for config in resources {
            fields(of: config.body, JSONPointer(), into: &used)
            used.formUnion(config.secrets.keys)
        }
        for pointer in used.sorted(by: { $0.text < $1.text }) {
            if let rule = enumRule(at: pointer, in: schema, resources) { kind.comparison.fields[pointer] = rule }
            guard let field = field(at: pointer, in: schema) else { continue }
            // For others an update is tried (google-30).
            if field.isImmutable { kind.comparison.immutable.append(pointer) }
            if field.isInputOnly { kind.comparison.fields[pointer] = .ignore }
            if rules.sets.contains(pointer.text.dropFirst().description) {
                kind.comparison.fields[pointer] = .set(key: nil)
            }
            if rules.ranges.contains(pointer.text.dropFirst().description) { kind.comparison.fields[pointer] = .range }
        }
        if rules.isReplaced {
            kind.comparison.immutable += used.sorted { $0.text < $1.text }.filter {
                !kind.comparison.immutable.contains($0)
            }
        }
        for name in rules.methods.keys.sorted() { kind.comparison.fields[at(name)] = .basename }
        for field in idField.asList {
            kind.comparison.immutable.append(JSONPointer(tokens: field.split(separator: ".").map(String.init)))
        }
        kind.comparison.outputOnly = outputOnly(below: Set(used.compactMap(\.tokens.first)))
        return kind
    }

    /// The fields that `value` names; an element of a list is `*`.
    private func fields(of value: JSONValue, _ place: JSONPointer, into used: inout Set<JSONPointer>) {
        if place != JSONPointer() { used.insert(place) }
        switch value {
        case .object(let members):
            for (name, member) in members { fields(of: member, place.appending(name), into: &used) }
        case .array(let elements): for element in elements { fields(of: element, place.appending("*"), into: &used) }
        default: return
        }
    }

    /// How an enum at `pointer` is compared. Its first value is often left out of an answer (google-31).
    private func enumRule(
        at pointer: JSONPointer, in schema: Schema?, _ resources: [ResourceConfig]
    ) -> CompareRule? {
        guard let schema,
            case .enumeration(let name)? = TypedSchema(api: api, schema: schema).type(at: pointer.tokens[...])
        else { return nil }
        guard let zero = api.enumeration(name)?.names[0],
            resources.contains(where: { $0.body.has(.string(zero), at: pointer.tokens[...]) })
        else { return .caseInsensitive }
        return .enumeration(zero: zero)
    }

    /// The field of the schema at `pointer`; nil inside lists and maps.
    private func field(at pointer: JSONPointer, in schema: Schema?) -> Field? {
        var schema = schema
        var found: Field?
        for token in pointer.tokens {
            found = schema?.fields[token]
            guard let found else { return nil }
            if case .message(let name) = found.type { schema = api.schema(name) } else { schema = nil }
        }
        return found
    }

    /// The output-only fields of the messages under `names`, to a depth of three.
    private func outputOnly(below names: Set<String>) -> [JSONPointer] {
        var result: [JSONPointer] = []
        func walk(_ schema: Schema, _ place: JSONPointer, _ depth: Int) {
            for field in schema.fields.values.sorted(by: { $0.name < $1.name }) {
                let inner = place.appending(field.name)
                if field.isOutputOnly {
                    result.append(inner)
                } else if case .message(let name) = field.type, depth < 3, let next = api.schema(name) {
                    walk(next, inner, depth + 1)
                }
            }
        }
        for name in names.sorted() {
            if case .message(let type)? = schema?.fields[name]?.type, let next = api.schema(type) {
                walk(next, JSONPointer(tokens: [name]), 1)
            }
        }
        if let update, update.verb == "PUT" {
            for field in schema?.fields.values.sorted(by: { $0.name < $1.name }) ?? [] where field.isOutputOnly {
                result.append(JSONPointer(tokens: [field.name]))
            }
        }
        return result
    }
}

extension JSONValue {
    /// True if `value` is at the place, where `*` is any element of a list.
    fileprivate func has(_ value: JSONValue, at tokens: ArraySlice<String>) -> Bool {
        guard let first = tokens.first else { return self == value }
        if first == "*" { return array?.contains { $0.has(value, at: tokens.dropFirst()) } ?? false }
        return self[first]?.has(value, at: tokens.dropFirst()) ?? false
    }
}
