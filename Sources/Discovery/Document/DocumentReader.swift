import Text

/// Turns the messages, enums and resources of a Discovery document into lines of docs/discovery.md.
struct DocumentReader {
    private let json: JSONValue
    private let descriptors: Descriptors
    private let selection: DocumentSelection
    /// The lines by name; an empty one is being written.
    private var schemas: [String: String] = [:]
    private var enums: [String: String] = [:]
    private var resources: [String: String] = [:]
    /// Equal enums are listed once, under the first of their names.
    private var firstNames: [String: String] = [:]
    /// How many messages and lists are open, one in the other.
    private var depth = 0

    /// No document of Google's comes near it, and a stack has room for it.
    private static let maximumDepth = 200

    init(_ json: JSONValue, descriptors: Descriptors, selection: DocumentSelection) {
        (self.json, self.descriptors, self.selection) = (json, descriptors, selection)
    }

    /// The head, the three indexes and the entries; a length counts the bytes of an entry's line, newline included.
    func text(_ head: DocumentHead) -> String {
        var indexes: [String] = []
        var entries: [String] = []
        for table in [schemas, enums, resources] {
            let lines = table.sorted { $0.key < $1.key }
            indexes.append(lines.map { "\($0.key) \($0.value.utf8.count + 1)" }.joined(separator: ";"))
            entries += lines.map(\.value)
        }
        return ([head.line] + indexes + entries).joined(separator: "\n") + "\n"
    }

    // MARK: Resources

    mutating func readResources() throws(DocumentError) {
        for (name, node) in json["resources"]?.object ?? [:] {
            try readResource(name, node, JSONPointer(tokens: ["resources", name]))
        }
    }

    private mutating func readResource(_ path: String, _ node: JSONValue, _ place: JSONPointer) throws(DocumentError) {
        try enter(place)
        let methods = node["methods"]?.object ?? [:]
        let kept = selection.kept(of: path, Set(methods.map(\.0)))
        var parts: [String] = []
        for (name, method) in methods where kept.contains(name) {
            parts += try self.parts(path, name, method, place.appending("methods").appending(name))
        }
        if !parts.isEmpty {
            try checkName(path, place)
            resources[path] = ([path] + parts).joined(separator: ";")
        }
        for (name, inner) in node["resources"]?.object ?? [:] {
            try readResource("\(path).\(name)", inner, place.appending("resources").appending(name))
        }
        depth -= 1
    }

    /// A method and its parameters.
    private mutating func parts(
        _ resource: String, _ name: String, _ method: JSONValue, _ place: JSONPointer
    ) throws(DocumentError) -> [String] {
        try checkName(name, place)
        var messages: [String] = []
        for key in ["request", "response"] {
            let reference = method[key]?["$ref"]?.string
            messages.append(reference ?? "-")
            if let reference {
                let schema = try target(reference, place.appending(key))
                try readMessage(reference, schema, nil, JSONPointer(tokens: ["schemas", reference]))
            }
        }
        let parameters = method["parameters"]?.object ?? [:]
        let written = method["path"]?.string ?? ""
        let path = transcodedPath(written) { parameters[$0]?["pattern"]?.string }
        let verb = method["httpMethod"]?.string ?? ""
        guard ["GET", "POST", "PUT", "PATCH", "DELETE"].contains(verb) else {
            throw DocumentError(place.appending("httpMethod"), "'\(verb)' is no method of HTTP")
        }
        guard isPath(written, Array("{}+:*=".utf8)), PathTemplate(path) != nil else {
            throw DocumentError(place.appending("path"), "'\(written)' is not a path below the API's address")
        }
        var parts = ["\(name) \(verb) \(path) \(messages.joined(separator: " "))"]
        for (parameter, value) in parameters where value["location"] == "query" {
            let place = place.appending("parameters").appending(parameter)
            try checkName(parameter, place)
            let type = try type("\(resource).\(name).\(parameter)", value, nil, place)
            let list = value["repeated"] == true ? "[" : ""
            parts.append("?\(parameter) \(list)\(type)\(value["required"] == true ? " +" : "")")
        }
        return parts
    }

    // MARK: Messages

    /// Writes the message `name`, and those that it mentions.
    private mutating func readMessage(
        _ name: String, _ schema: JSONValue, _ proto: Descriptors.Message?, _ place: JSONPointer
    ) throws(DocumentError) {
        guard schemas[name] == nil else { return }
        try checkName(name, place)
        try enter(place)
        schemas[name] = ""
        let properties = schema["properties"]?.object ?? [:]
        var proto = proto
        if !name.contains(".") {
            proto = descriptors.message(named: name, with: Set(properties.map(\.0))) ?? proto
        }
        var line = "\(name) \(proto?.fullName ?? "-")"
        for (field, value) in properties {
            let place = place.appending("properties").appending(field)
            line += ";" + (try self.field(field, value, of: name, proto?.fields[field], place))
        }
        schemas[name] = line
        depth -= 1
    }

    private mutating func field(
        _ name: String, _ value: JSONValue, of owner: String, _ proto: Descriptors.Field?, _ place: JSONPointer
    ) throws(DocumentError) -> String {
        try checkName(name, place)
        let type = try type("\(owner).\(name)", value, proto, place)
        let outermost = String(owner.prefix { $0 != "." })
        var marks = fieldMarks(
            name, of: outermost, prose: value["description"]?.string ?? "", isReadOnly: value["readOnly"] == true)
        if isSecret(name, of: outermost, isText: type == "s" || type == "y") { marks += "!" }
        if let oneof = proto?.oneof {
            marks += "=\(oneof)"
        } else if proto?.hasPresence == true {
            marks = "?" + marks
        }
        return marks.isEmpty ? "\(name) \(type)" : "\(name) \(type) \(marks)"
    }

    /// `name` is the field's place, and so the name of an enum or message that has none of its own.
    private mutating func type(
        _ name: String, _ value: JSONValue, _ proto: Descriptors.Field?, _ place: JSONPointer
    ) throws(DocumentError) -> String {
        try enter(place)
        defer { depth -= 1 }
        let message = descriptors.message(proto?.message)
        if let reference = value["$ref"]?.string {
            let schema = try target(reference, place)
            guard schema["type"] == "object", schema["additionalProperties"] == nil else {
                return try type(name, schema, proto, JSONPointer(tokens: ["schemas", reference]))
            }
            try readMessage(reference, schema, message, JSONPointer(tokens: ["schemas", reference]))
            return "@" + reference
        }
        switch value["type"]?.string {
        case "array":
            return "[" + (try type(name, value["items"] ?? [:], proto, place.appending("items")))
        case "object":
            if value["properties"] != nil {
                try readMessage(name, value, message, place)
                return "@"
            }
            guard let inner = value["additionalProperties"], inner["type"] != "any", inner.object != nil else {
                return "o"
            }
            return "{" + (try type(name, inner, message?.fields["value"], place.appending("additionalProperties")))
        case let kind:
            if let values = value["enum"]?.array, let first = readEnum(name, values, proto) {
                return first == name ? "#" : "#" + first
            }
            return scalars["\(kind ?? "") \(value["format"]?.string ?? "")"] ?? scalars[kind ?? ""] ?? "a"
        }
    }

    /// The name under which the enum is listed; nil if its values are not words.
    private mutating func readEnum(_ name: String, _ values: [JSONValue], _ proto: Descriptors.Field?) -> String? {
        let words = values.compactMap(\.string)
        guard words.count == values.count, words.allSatisfy(isName) else { return nil }
        var numbers = descriptors.numbers(proto?.enumeration)
        var free = (numbers.values.max() ?? -1) + 1
        var text = proto?.enumeration ?? "-"
        var expected = 0
        for word in words {
            if numbers[word] == nil {
                // A value that the descriptors do not know yet: any number that is free will do.
                numbers[word] = free
                free += 1
            }
            let number = numbers[word] ?? 0
            text += ";" + (number == expected ? word : "\(word)=\(number)")
            expected = number + 1
        }
        let first = firstNames[text] ?? name
        firstNames[text] = first
        enums[first] = "\(first) \(text)"
        return first
    }

    // MARK: What is refused

    private func target(_ reference: String, _ place: JSONPointer) throws(DocumentError) -> JSONValue {
        guard let schema = json["schemas"]?[reference] else {
            throw DocumentError(place.appending("$ref"), "there is no schema '\(reference)'")
        }
        return schema
    }

    private mutating func enter(_ place: JSONPointer) throws(DocumentError) {
        depth += 1
        guard depth <= Self.maximumDepth else {
            throw DocumentError(place, "nested deeper than \(Self.maximumDepth) levels")
        }
    }

    private func checkName(_ name: String, _ place: JSONPointer) throws(DocumentError) {
        guard isName(name) else { throw DocumentError(place, "'\(name)' is not a name") }
    }
}

/// True for what can stand in a line without being read as something else.
private func isName(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { $0.isLetterOrDigit || "_-.$@/:+".utf8.contains($0) }
}

/// By type and format, else by type.
private let scalars = [
    "string int64": "l", "string uint64": "v", "integer int32": "i", "integer uint32": "u", "number float": "f",
    "number double": "n", "string byte": "y", "string google-duration": "d", "string google-datetime": "t",
    "string date-time": "t", "string google-fieldmask": "m", "string": "s", "boolean": "b", "integer": "i",
    "number": "n", "any": "a",
]
