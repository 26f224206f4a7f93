import Diagnostics
import Discovery
import Text
import YAML

/// Reads the body of a resource against the messages of its API: unknown fields, wrong types and values, and fields that
/// only the server writes are reported where they stand.
struct TypedBody {
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var secrets: [JSONPointer: ResourceConfig.SecretPlace] = [:]
    private(set) var references: [ReferenceUse] = []
    private let type: GenericType
    private let surroundings: Surroundings
    private let environment: EnvironmentConfig
    private let texts: [String: SourceFile]

    init(
        _ type: GenericType, _ surroundings: Surroundings, _ environment: EnvironmentConfig,
        _ texts: [String: SourceFile]
    ) {
        (self.type, self.surroundings, self.environment, self.texts) = (type, surroundings, environment, texts)
    }

    mutating func read(_ node: Node, _ key: String) -> JSONValue {
        guard let schema = type.schema else { return [:] }
        let value = message(node, schema, JSONPointer(), "\(key).body")
        for name in fixed where value[JSONPointer(tokens: name.split(separator: ".").map(String.init))] != nil {
            let at = name.split(separator: ".").reduce(node) { $0[String($1)] ?? $0 }
            fail(
                Problem("the id stands in `id`", hint: "remove it here, and write id: \(at.scalar?.text ?? "ID")"), at,
                "\(key).body.\(name)")
        }
        return value
    }

    /// What the body may not say, because the entry does.
    private var fixed: [String] {
        guard !type.isServerNamed else { return [] }
        if let field = type.idField { return [field] }
        return type.schema?.fields["name"]?.isIdentifier == true ? ["name"] : []
    }

    /// Reports fields that the API requires and `value` lacks.
    func checkRequired(_ value: JSONValue, at node: Node, _ key: String, into fields: inout Fields) {
        guard let schema = type.schema else { return }
        let given = fixed.map { String($0.prefix { $0 != "." }) } + ["name", "parent"]
        for field in schema.fields.values.sorted(by: { $0.name < $1.name })
        where field.isRequired && !field.isOutputOnly && value[field.name] == nil && !given.contains(field.name)
            && field.oneof == nil
            && !secrets.keys.contains(where: { $0.tokens.first == field.name })
        {
            fields.fail(Problem("'\(field.name)' is required", hint: "write \(field.name): …"), at: "body")
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
                let near = didYouMean(
                    entry.key, among: schema.fields.values.filter { !$0.isOutputOnly }.map(\.name).sorted())
                report(entry, "unknown field '\(entry.key)' in \(schema.name)\(near)", key)
                continue
            }
            guard !field.isOutputOnly else {
                report(entry, "'\(entry.key)' is written by the server", key, hint: "remove it")
                continue
            }
            if let group = field.oneof, let other = oneofs.updateValue(entry.key, forKey: group) {
                report(entry, "'\(other)' and '\(entry.key)' exclude each other", key)
            }
            if entry.value.isNull {
                report(
                    entry, "'\(entry.key)' has no value", key, hint: "write one, or remove it to get the API's default")
                continue
            }
            let inner = place.appending(entry.key)
            if let value = self.value(entry.value, field.type, inner, "\(key).\(entry.key)", isSecret: field.isSecret) {
                object[entry.key] = value
            }
        }
        return .object(object)
    }

    private mutating func value(
        _ node: Node, _ type: FieldType, _ place: JSONPointer, _ key: String, isSecret: Bool = false
    ) -> JSONValue? {
        switch type {
        case .message(let name):
            guard let schema = self.type.api.schema(name) else { return json(node, key) }
            return message(node, schema, place, key)
        case .list(let element):
            guard let elements = node.elements else {
                fail(
                    Problem("expected a list, found \(node.found)", hint: "write [a, b], or one `- ` line each"), node,
                    key)
                return nil
            }
            return .array(
                elements.enumerated().compactMap { index, element_ in
                    value(element_, element, place.appending(String(index)), key)
                })
        case .map(let element):
            guard let entries = node.entries else {
                fail(Problem("expected `key: value` lines, found \(node.found)"), node, key)
                return nil
            }
            var object: JSONObject = [:]
            for entry in entries {
                object[entry.key] = value(entry.value, element, place.appending(entry.key), "\(key).\(entry.key)")
            }
            return .object(object)
        case .object, .any: return json(node, key)
        default: return scalar(node, type, place, key, isSecret: isSecret)
        }
    }

    private mutating func scalar(
        _ node: Node, _ type: FieldType, _ place: JSONPointer, _ key: String, isSecret: Bool
    ) -> JSONValue? {
        if let entries = node.entries, let first = entries.first {
            guard type == .string || type == .bytes else {
                fail(Problem("expected \(words(type)), found a mapping"), node, key)
                return nil
            }
            return given(node, first, place, key)
        }
        if isSecret {
            var diagnostic = Problem(
                "a secret does not belong in a file", hint: "write {secret: NAME} or {environment: VARIABLE}"
            ).diagnostic(at: node, name: key)
            diagnostic.hidesSource = true
            diagnostics.append(diagnostic)
            return nil
        }
        if let text = node.scalar?.text, text.contains("${"), type == .string || isWholeReference(text) {
            return reference(text, node, place, key)
        }
        do throws(Problem) { return try plain(node, type) } catch {
            fail(error, node, key)
            return nil
        }
    }

    /// A text with references.
    private mutating func reference(_ text: String, _ node: Node, _ place: JSONPointer, _ key: String) -> JSONValue? {
        do throws(Problem) {
            let parts = try ConfigTemplate(try checked(text))
            references += parts.uses.map { ReferenceUse(text: $0, node: node, key: key) }
            return .string(text)
        } catch {
            fail(error, node, key)
            return nil
        }
    }

    /// `{secret: NAME}`, `{environment: VARIABLE}` or `{file: PATH}`.
    private mutating func given(_ node: Node, _ first: Entry, _ place: JSONPointer, _ key: String) -> JSONValue? {
        switch first.key {
        case "secret":
            let surroundings = surroundings
            let read = readFields(of: node, "'\(key)'", prefix: "\(key).", into: &diagnostics) {
                fields -> SecretReference? in
                guard let written = SecretReferenceKeys.shared.read(&fields) else { return nil }
                return fields.resolve(written, "", surroundings)
            }
            if let read { secrets[place] = .secret(read) }
            return nil
        case "environment":
            let name = first.value.scalar?.text ?? ""
            do throws(Problem) { secrets[place] = .environment(try parseVariableName(name)) } catch {
                fail(error, first.value, key + ".environment")
            }
            return nil
        case "file":
            let path = first.value.scalar?.text ?? ""
            guard let file = texts[path] else {
                fail(
                    Problem(
                        "there is no file '\(path)'\(didYouMean(path, among: texts.keys.sorted()))",
                        hint: "such as files/flow.yaml, below the configuration's folder"), first.value, key + ".file")
                return nil
            }
            guard let text = String(validating: file.bytes, as: UTF8.self) else {
                fail(Problem("'\(path)' is not UTF-8 text"), first.value, key + ".file")
                return nil
            }
            do throws(Problem) { return literal(try checked(text)) } catch {
                fail(error, first.value, key + ".file")
                return nil
            }
        default:
            fail(
                Problem(
                    "expected text, found a mapping", hint: "or {secret: NAME}, {environment: VARIABLE}, {file: PATH}"),
                node, key)
            return nil
        }
    }

    private func plain(_ node: Node, _ type: FieldType) throws(Problem) -> JSONValue {
        switch type {
        case .bool: return .bool(try node.bool())
        case .int32: return JSONValue(try node.int(in: Int(Int32.min)...Int(Int32.max)))
        case .uint32: return JSONValue(try node.int(in: 0...Int(UInt32.max)))
        case .int64, .uint64:
            // Proto JSON writes them as text.
            if let scalar = node.scalar, !scalar.isPlain, Int(scalar.text) != nil { return .string(scalar.text) }
            return .string(String(try node.int(in: (type == .uint64 ? 0 : Int.min)...Int.max)))
        case .float, .double:
            guard let scalar = node.scalar, scalar.isPlain, scalar.kind == .int || scalar.kind == .float,
                let value = try? JSONValue(parsing: Array(scalar.text.utf8))
            else { throw Problem("expected a number, found \(node.found)") }
            return value
        case .enumeration(let name):
            let text = try node.text()
            guard let values = self.type.api.enumeration(name)?.values, !values.contains(text) else {
                return .string(text)
            }
            throw Problem(
                "unknown value '\(text)'\(didYouMean(text, among: values))",
                hint: "one of \(values.joined(separator: ", "))")
        case .duration:
            let text = try node.raw()
            guard isDuration(text) else {
                let span = try? TimeSpan(parsing: text)
                throw Problem(
                    "'\(text)' is not a duration",
                    hint: span.map { "write \($0.seconds)s" } ?? "a number of seconds: 600s")
            }
            return .string(text)
        default: return literal(try checked(try node.text()))
        }
    }

    /// `text`, unless a part of it has the form of a secret.
    private func checked(_ text: String) throws(Problem) -> String {
        guard let known = knownSecrets(in: text).first else { return text }
        throw Problem(
            "the value \(known.what): secrets do not belong here",
            hint: "write {secret: NAME} or {environment: VARIABLE}")
    }

    /// Any YAML as JSON.
    private mutating func json(_ node: Node, _ key: String) -> JSONValue {
        switch node.content {
        case .mapping(let entries):
            return .object(JSONObject(entries.map { ($0.key, json($0.value, "\(key).\($0.key)")) }))
        case .sequence(let nodes): return .array(nodes.map { json($0, key) })
        case .scalar(let scalar):
            switch scalar.kind {
            case .null: return .null
            case .bool: return .bool(scalar.text == "true")
            case .int, .float:
                if let value = try? JSONValue(parsing: Array(scalar.text.utf8)) { return value }
                return .string(scalar.text)
            case .text:
                if scalar.text.contains("${") { return reference(scalar.text, node, JSONPointer(), key) ?? .null }
                return .string(scalar.text)
            }
        }
    }

    private mutating func fail(_ problem: Problem, _ node: Node, _ key: String) {
        diagnostics.append(problem.diagnostic(at: node, name: key))
    }

    private mutating func report(_ entry: Entry, _ message: String, _ key: String, hint: String? = nil) {
        diagnostics.append(
            Diagnostic(path: entry.value.path, range: entry.keyRange, message: "\(key): \(message)", hint: hint))
    }
}

private func words(_ type: FieldType) -> String {
    switch type {
    case .bool: "true or false"
    case .int32, .uint32, .int64, .uint64: "a whole number"
    case .float, .double: "a number"
    default: "text"
    }
}

/// `600s`, `3.5s`.
private func isDuration(_ text: String) -> Bool {
    guard text.last == "s", let number = Double(text.dropLast()) else { return false }
    return number.isFinite && text.dropLast().utf8.allSatisfy { $0.isDigit || ".-".utf8.contains($0) }
}
