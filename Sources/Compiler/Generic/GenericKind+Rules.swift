import Discovery
import PlanModel
import Text

extension GenericType {
    /// What the plan says of objects of the type.
    func kindRules(_ resources: [ResourceConfig], _ scope: Scope) -> KindRules {
        var kind = KindRules()
        // Each time it is asked for, it is read from Discovery's text.
        let schema = schema
        let typed = schema.map { TypedSchema(api: api, schema: $0) }
        if schema?.fields["name"] != nil, !isServerNamed, rules.moreIDFields.isEmpty {
            kind.identity.field = at("name")
        }
        if isServerNamed {
            kind.identity.find = foundBy.map { at($0) }
            // Another stack, or another environment in one project, may call one of its own the same.
            if labels != nil {
                kind.identity.takes = kind.identity.find
                kind.identity.find += owner(scope).keys.sorted { $0.text < $1.text }
            }
            if let field = rules.serverID ?? rules.serverName { kind.identity.field = at(field) }
            kind.timing.once = secondsUntilACreateArrived
            if schema?.fields["createTime"] != nil { kind.identity.created = at("createTime") }
        }
        for (field, value) in api.tombstone(of: resource) {
            kind.readiness.spent[at(field)] = [value.string ?? value.compactText]
        }
        // A list may leave out that an object is only a tombstone.
        if kind.identity.field == at("name"), kind.readiness.spent.isEmpty {
            kind.identity.brief = briefLists(resources, scope)
        }
        // Found by the fields of its own, it needs no other one to look like it.
        if !isServerNamed, labels != nil { kind.identity.resembles = rules.resembles.map { at($0) } }
        for (field, instead) in rules.atCreate { kind.comparison.atCreate[at(field)] = instead }
        kind.readiness.unset = rules.unset
        kind.readiness.fixed = rules.fixedWords.map { ErrorPattern(status: 400, contains: $0) }
        kind.comparison.tolerant = true
        kind.comparison.echo = rules.echo
        kind.comparison.secret = typed?.secretPlaces ?? []
        kind.timing.lane = rules.lane.map { "\($0)/\(scope.config.environment.projectID)" }
        var used = Set<JSONPointer>()
        for config in resources {
            used.formUnion(config.body.fieldPointers)
            used.formUnion(config.secrets.keys)
        }
        for pointer in used.sorted(by: { $0.text < $1.text }) {
            guard let typed else { continue }
            if let rule = typed.enumRule(at: pointer, in: resources.map(\.body)) {
                kind.comparison.fields[pointer] = rule
            }
            guard let field = typed.field(at: pointer) else { continue }
            if field.isInputOnly { kind.comparison.fields[pointer] = .ignore }
            if rules.sets.contains(pointer.text.dropFirst().description) {
                kind.comparison.fields[pointer] = .set(key: nil)
            }
            let path = String(pointer.text.dropFirst())
            if rules.ranges.contains(path) { kind.comparison.fields[pointer] = .range }
            if rules.least.contains(path) { kind.comparison.fields[pointer] = .least }
            if let key = rules.shared[path] { kind.comparison.fields[pointer] = .some(key: key) }
        }
        for field in rules.findOneOf {
            kind.comparison.fields[at(field)] = .presence
            kind.comparison.immutable.append(at(field))
        }
        for (path, switchedBy) in rules.hiddenBy {
            let (place, cause) = (
                JSONPointer(tokens: path.split(separator: "/").map(String.init)),
                JSONPointer(tokens: switchedBy.split(separator: "/").map(String.init))
            )
            if resources.contains(where: { $0.body[cause] == true }) { kind.comparison.fields[place] = .ignore }
        }
        for (field, rule) in rules.apart where used.contains(at(field)) {
            if let elements = rule.elements { kind.comparison.fields[at(field)] = .set(key: elements.key) }
        }
        kind.comparison.immutable += immutable(used) + rules.immutable.map { at($0) }
        if rules.isReplaced {
            kind.comparison.immutable += used.sorted { $0.text < $1.text }.filter {
                !kind.comparison.immutable.contains($0)
            }
        }
        if let typed, update != nil { addPresence(used, resources, typed, &kind) }
        for name in rules.methods.keys.sorted() { kind.comparison.fields[at(name)] = .basename }
        for field in idField.asList {
            kind.comparison.immutable.append(JSONPointer(tokens: field.split(separator: ".").map(String.init)))
        }
        // Whatever field it is: nothing else is written so.
        kind.checks.names = used.sorted { $0.text < $1.text }.map { NamedObject.image(at: $0) }.filter { image in
            resources.contains { image.texts(in: $0.body).contains { image.read($0) != nil } }
        }
        kind.comparison.outputOnly = outputOnly(below: Set(used.compactMap(\.tokens.first)))
        return kind
    }

    /// Empty messages and texts that are written: they are sent, unless that would be the end of the object. A message
    /// that is empty only without its secrets is none.
    private func addPresence(
        _ used: Set<JSONPointer>, _ resources: [ResourceConfig], _ typed: TypedSchema, _ kind: inout KindRules
    ) {
        func isEmptied(_ pointer: JSONPointer) -> Bool {
            resources.contains { config in
                config.body.hasEmpty(at: pointer.tokens[...])
                    && !config.secrets.keys.contains { $0.tokens.starts(with: pointer.tokens) }
            }
        }
        for pointer in used where kind.comparison.fields[pointer] == nil && isEmptied(pointer) {
            guard !kind.isImmutable(FieldChange(pointer, old: nil, new: .known([:]))) else { continue }
            switch typed.type(at: pointer.tokens[...]) {
            case .message, .string: kind.comparison.fields[pointer] = .presence
            default: break
            }
        }
    }

    /// The fields that cannot be changed: of the message itself all, since one that is dropped is in no body any more, and
    /// those below that are used. For others an update is tried (google-30).
    private func immutable(_ used: Set<JSONPointer>) -> [JSONPointer] {
        guard let schema else { return [] }
        let typed = TypedSchema(api: api, schema: schema)
        let own = schema.fields.values.filter { $0.isImmutable && !$0.isOutputOnly && !fixedFields.contains($0.name) }
        let below = used.filter { $0.tokens.count > 1 && typed.field(at: $0)?.isImmutable == true }
        return (own.map { at($0.name) } + below).sorted { $0.text < $1.text }
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
        if let update, update.verb != "PATCH" || rules.isOverwritten {
            for field in schema?.fields.values.sorted(by: { $0.name < $1.name }) ?? [] where field.isOutputOnly {
                result.append(JSONPointer(tokens: [field.name]))
            }
        }
        return result
    }
}
