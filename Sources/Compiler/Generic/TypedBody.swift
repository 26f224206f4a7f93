import Diagnostics
import Discovery
import Text
import YAML

/// Reads the body of a resource against the messages of its API: unknown fields, wrong types and values, and fields that
/// only the server writes are reported where they stand.
struct TypedBody {
    var diagnostics: [Diagnostic] = []
    var secrets: [JSONPointer: ResourceConfig.SecretPlace] = [:]
    /// Those of them that are sent as base64.
    var encoded: Set<JSONPointer> = []
    var references: [ReferenceUse] = []
    /// The JSON files that were read: what stands in them has the path of its file.
    var jsonFiles: Set<String> = []
    let api: GoogleAPI
    private let schema: Schema?
    /// What the body of a resource may not say, because its entry does.
    private let fixed: [String]
    /// What it need not say although the API calls it required.
    private let optional: [String]
    let surroundings: Surroundings
    let texts: [String: SourceFile]
    /// Where the labels of a resource are, of which some are ours.
    private let labels: JSONPointer?
    /// For an overlay: what may not be set in it. Then null is a value, and secrets have no place.
    let taken: TakenFields?
    /// What stands in `parameters`, not in the body.
    private let parameters: Set<String>
    /// Fields of the resource itself that only a method sets: null takes their value away.
    private let methods: Set<String>
    /// The field with the path that the server assigns, if Discovery does not say that only the server writes it.
    private let serverName: String?

    /// For the body of a resource of `type`.
    init(_ type: GenericType, _ surroundings: Surroundings, _ texts: [String: SourceFile]) {
        (api, schema, fixed, labels, taken) = (
            type.api, type.schema, type.fixedFields, type.labels ?? (type.hasLabelMethod ? at("labels") : nil), nil
        )
        (methods, serverName, optional) = (Set(type.rules.methods.keys), type.rules.serverName, type.rules.optional)
        parameters = Set(type.parameters.map(\.name))
        (self.surroundings, self.texts) = (surroundings, texts)
    }

    /// For what is laid over the message `schema` that the compiler makes.
    init(over schema: String, of api: GoogleAPI, _ surroundings: Surroundings, _ taken: TakenFields) {
        (self.api, self.schema, fixed, self.taken) = (api, api.schema(schema), [], taken)
        (self.surroundings, texts, labels, methods, serverName) = (surroundings, [:], nil, [], nil)
        optional = []
        parameters = []
    }

    mutating func read(_ node: Node, _ key: String) -> JSONValue {
        guard let schema, let node = expanded(node, key, schema) else { return [:] }
        let value = message(node, schema, JSONPointer(), key)
        for name in fixed where value[JSONPointer(tokens: name.split(separator: ".").map(String.init))] != nil {
            let at = name.split(separator: ".").reduce(node) { $0[String($1)] ?? $0 }
            fail(
                Problem("the id stands in `id`", hint: "remove it here, and write id: \(lastPart(of: at))"), at,
                "\(key).\(name)")
        }
        return value
    }

    /// Reports fields that the API requires and `value` lacks.
    func checkRequired(_ value: JSONValue, into fields: inout Fields) {
        for name in schema?.requiredFields(without: fixed + optional) ?? []
        where value[name] == nil && fields.node["body"]?[name] == nil
            && !secrets.keys.contains(where: { $0.tokens.first == name })
        {
            fields.fail(Problem("'\(name)' is required", hint: "write \(name): …"), at: "body")
        }
    }

    // MARK: Values

    private mutating func message(_ node: Node, _ schema: Schema, _ place: JSONPointer, _ key: String) -> JSONValue {
        guard let entries = node.entries else {
            fail(Problem("expected `key: value` lines, found \(node.found)"), node, key)
            return [:]
        }
        var object: JSONObject = [:]
        var oneofs: [String: String] = [:]
        for entry in entries {
            guard let field = schema.fields[entry.key] else {
                if place == JSONPointer(), parameters.contains(entry.key) {
                    report(
                        entry, "'\(entry.key)' is no field of \(schema.name), but a parameter of its create", key,
                        hint: "write parameters: {\(entry.key): \(entry.value.scalar?.text ?? "…")} beside body")
                    continue
                }
                let near = didYouMean(
                    entry.key, amongNamesOfWords: schema.fields.values.filter { !$0.isOutputOnly }.map(\.name).sorted()
                )
                report(
                    entry, "unknown field '\(entry.key)' in \(schema.name)\(near)", key,
                    hint: near.isEmpty && taken == nil ? wayOut(for: entry.key) : nil)
                continue
            }
            let isSet = place == JSONPointer() && methods.contains(entry.key)
            let isPath = place == JSONPointer() && entry.key == serverName
            // Discovery does not say of every API's that it is for updates: in a body that others export it is never theirs.
            let isTag = place == JSONPointer() && taken == nil && entry.key == "etag"
            guard isSet || !field.isOutputOnly && !isPath && !isTag else {
                report(entry, "'\(entry.key)' is written by the server", key, hint: "remove it")
                continue
            }
            if let group = field.oneof, let other = oneofs.updateValue(entry.key, forKey: group) {
                report(entry, "'\(other)' and '\(entry.key)' exclude each other", key)
            }
            let inner = place.appending(entry.key)
            if isTaken(entry, inner, key) { continue }
            if entry.value.isNull {
                if isSet {
                    object[entry.key] = .null
                    continue
                }
                if let taken {
                    // What holds a field of ours cannot be taken away with it.
                    if let word = taken.below(inner) {
                        report(
                            entry, "'\(entry.key)' has what is set by \(word.text)", key,
                            hint: "take away single fields of it")
                    } else {
                        object[entry.key] = .null
                    }
                    continue
                }
                report(
                    entry, "'\(entry.key)' has no value", key, hint: "write one, or remove it to get the API's default")
                continue
            }
            if let value = self.value(entry.value, field.type, inner, "\(key).\(entry.key)", isSecret: field.isSecret) {
                object[entry.key] = value
                if let problem = objection(to: value, entry.key, of: schema) {
                    fail(problem, entry.value, "\(key).\(entry.key)")
                }
            }
        }
        if place != JSONPointer(), taken == nil {
            for name in schema.requiredFields(without: [])
            where object[name] == nil && node[name] == nil {
                fail(Problem("'\(name)' is required", hint: "write \(name): …"), node, key)
            }
        }
        checkDemands(of: object, schema, node, place, key)
        return .object(object)
    }

    /// Reports a field that one of our words sets, or a label of ours.
    private mutating func isTaken(_ entry: Entry, _ place: JSONPointer, _ key: String) -> Bool {
        if let setter = taken?.setter(place) {
            report(entry, "'\(entry.key)' is set by \(setter.text)", key, hint: setter.hint)
            return true
        }
        guard place == (labels ?? JSONPointer(tokens: ["labels"])).appending(entry.key) else { return false }
        if entry.key.hasPrefix("goog") {
            report(entry, "labels whose keys start with 'goog' are reserved", key, hint: "choose another label")
            return true
        }
        guard labels != nil, entry.key.hasPrefix("calco-") else { return false }
        report(entry, "'\(entry.key)' says whose the object is", key, hint: "choose another label")
        return true
    }

    private mutating func value(
        _ node: Node, _ type: FieldType, _ place: JSONPointer, _ key: String, isSecret: Bool = false
    ) -> JSONValue? {
        switch type {
        case .message(let name):
            let schema = api.schema(name)
            guard let node = expanded(node, key, schema) else { return nil }
            guard let schema else { return json(node, place, key) }
            return message(node, schema, place, key)
        case .list(let element):
            guard let node = expanded(node, key) else { return nil }
            guard let elements = node.elements else {
                let way = node.entries?.first.flatMap { taken == nil ? wayOut(for: $0.key) : nil }
                fail(
                    Problem("expected a list, found \(node.found)", hint: way ?? "write [a, b], or one `- ` line each"),
                    node, key)
                return nil
            }
            return .array(
                elements.enumerated().compactMap { index, node in
                    let inner = place.appending(String(index))
                    let read = value(node, element, inner, key)
                    // It would have no place to be filled in at.
                    if secrets.removeValue(forKey: inner) != nil {
                        fail(Problem("a secret cannot be an element of a list"), node, key)
                    }
                    return read
                })
        case .map(let element):
            guard let node = isJSONFile(node) ? expanded(node, key) : node else { return nil }
            guard let entries = node.entries else {
                fail(Problem("expected `key: value` lines, found \(node.found)"), node, key)
                return nil
            }
            var object: JSONObject = [:]
            for entry in entries {
                let inner = place.appending(entry.key)
                if isTaken(entry, inner, key) { continue }
                object[entry.key] = value(entry.value, element, inner, "\(key).\(entry.key)")
            }
            return .object(object)
        case .object:
            guard !isGiven(node) else {
                let hint = "what is to be sent as it stands here is {json: files/NAME.json}"
                fail(Problem("expected a mapping, and only a text comes from there", hint: hint), node, key)
                return nil
            }
            return json(node, place, key)
        case .any: return json(node, place, key)
        default: return scalar(node, type, place, key, isSecret: isSecret)
        }
    }

    /// Any YAML as JSON. A text may come from elsewhere here too, and a value from a JSON file.
    private mutating func json(_ node: Node, _ place: JSONPointer, _ key: String) -> JSONValue? {
        if isJSONFile(node) { return expanded(node, key).flatMap { json($0, place, key) } }
        if isGiven(node) { return given(node, place, key) }
        switch node.content {
        case .mapping(let entries):
            var object: JSONObject = [:]
            for entry in entries {
                object[entry.key] = json(entry.value, place.appending(entry.key), "\(key).\(entry.key)")
            }
            return .object(object)
        case .sequence(let nodes):
            return .array(
                nodes.enumerated().compactMap { index, node in
                    let inner = place.appending(String(index))
                    let read = json(node, inner, key)
                    if secrets.removeValue(forKey: inner) != nil {
                        fail(Problem("a secret cannot be an element of a list"), node, key)
                    }
                    return read
                })
        case .scalar(let scalar):
            switch scalar.kind {
            case .null: return .null
            case .bool: return .bool(scalar.text == "true")
            case .int, .float:
                if let value = try? JSONValue(parsing: Array(scalar.text.utf8)) { return value }
                return .string(scalar.text)
            case .text:
                if taken == nil, secretText(scalar.text, node, place, key) { return nil }
                if scalar.text.contains("${") { return reference(scalar.text, node, place, key) ?? .null }
                do throws(Problem) { return literal(try checked(scalar.text)) } catch {
                    fail(error, node, key)
                    return .null
                }
            }
        }
    }

    /// What to write where a mapping or a list is expected, and the key of a text from elsewhere was found.
    private func wayOut(for key: String) -> String? {
        switch key {
        case "file": "a file is a text; a mapping or a list from a JSON file is {json: files/NAME.json}"
        case "secret", "environment": "only a text comes from there"
        default: nil
        }
    }

    mutating func fail(_ problem: Problem, _ node: Node, _ key: String) {
        diagnostics.append(problem.diagnostic(at: node, name: key))
    }

    mutating func report(_ entry: Entry, _ message: String, _ key: String, hint: String? = nil) {
        diagnostics.append(
            Diagnostic(path: entry.value.path, range: entry.keyRange, message: "\(key): \(message)", hint: hint))
    }
}

/// The id in a name that may be whole.
private func lastPart(of name: Node) -> String {
    name.scalar.flatMap { $0.text.split(separator: "/").last.map(String.init) } ?? "ID"
}

extension Schema {
    /// The fields that a body must have, sorted, if its entry says `fixed`.
    func requiredFields(without fixed: [String]) -> [String] {
        let given = fixed.map { String($0.prefix { $0 != "." }) } + ["name", "parent"]
        return fields.values.filter { field in
            field.isRequired && !field.isOutputOnly && field.oneof == nil && !given.contains(field.name)
        }.map(\.name).sorted()
    }
}
