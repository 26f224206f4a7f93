import Text

/// True for a schema in Avro: a named record, or any other of its types (pubsub-11).
func isAvro(_ text: String) -> Bool {
    guard let schema = try? JSONValue(parsing: text), schema.object != nil || schema.string != nil else { return false }
    var names: Set<String> = []
    return isAvro(schema, &names, 0)
}

private let primitives: Set = ["null", "boolean", "int", "long", "float", "double", "bytes", "string"]

private func isAvro(_ schema: JSONValue, _ names: inout Set<String>, _ depth: Int) -> Bool {
    guard depth < 50 else { return false }
    switch schema {
    case .string(let name): return primitives.contains(name) || names.contains(lastName(name))
    case .array(let kinds):
        // A union holds no other one.
        return !kinds.isEmpty && kinds.allSatisfy { $0.array == nil && isAvro($0, &names, depth + 1) }
    case .object: break
    default: return false
    }
    guard let type = schema["type"]?.string else {
        return schema["type"].map { isAvro($0, &names, depth + 1) } ?? false
    }
    switch type {
    case "array": return schema["items"].map { isAvro($0, &names, depth + 1) } ?? false
    case "map": return schema["values"].map { isAvro($0, &names, depth + 1) } ?? false
    case "record", "error", "enum", "fixed":
        guard let name = schema["name"]?.string,
            name.split(separator: ".", omittingEmptySubsequences: false)
                .allSatisfy({ isIdentifier(String($0)) })
        else { return false }
        names.insert(lastName(name))
        if type == "fixed" { return schema["size"]?.int.map { $0 >= 0 } ?? false }
        if type == "enum" {
            let symbols = (schema["symbols"]?.array ?? []).compactMap(\.string)
            return symbols.count == Set(symbols).count && !symbols.isEmpty && symbols.allSatisfy(isIdentifier)
        }
        guard let fields = schema["fields"]?.array else { return false }
        let own = fields.compactMap { $0["name"]?.string }
        return own.count == fields.count && Set(own).count == own.count && own.allSatisfy(isIdentifier)
            && fields.allSatisfy { $0["type"].map { isAvro($0, &names, depth + 1) } ?? false }
    default: return primitives.contains(type) || names.contains(lastName(type))
    }
}

private func lastName(_ name: String) -> String { name.split(separator: ".").last.map(String.init) ?? name }

private func isIdentifier(_ text: String) -> Bool {
    text.utf8.first.map { !$0.isDigit } == true
        && text.utf8.allSatisfy { $0.isLetterOrDigit || $0 == UInt8(ascii: "_") }
}

/// True for a file of Protocol Buffers with one message at its outermost level, and without imports (pubsub-11).
func isProtocolBuffer(_ text: String) -> Bool {
    var (messages, others, statement) = (0, 0, "")
    // Of each open brace whether it begins a text of an option, in which nothing is a statement.
    var open: [Bool] = []
    for character in withoutTexts(text) {
        switch character {
        case "{":
            let word = statement.split(whereSeparator: \.isWhitespace).first ?? ""
            if open.isEmpty, word == "message" { messages += 1 } else if open.isEmpty, word == "enum" { others += 1 }
            open.append(statement.contains("=") || open.last == true)
            if open.last == false { statement = "" }
        case "}":
            guard let isText = open.popLast(), isText || statement.allSatisfy(\.isWhitespace) else { return false }
        case ";" where open.last != true:
            let word = statement.split(whereSeparator: \.isWhitespace).first ?? ""
            let isKnown = ["", "reserved", "extensions", "option"].contains(word) || statement.contains("=")
            guard word != "import", open.isEmpty || isKnown else { return false }
            statement = ""
        default: statement.append(character)
        }
    }
    return open.isEmpty && messages == 1 && others == 0 && statement.allSatisfy(\.isWhitespace)
}

/// `text` with a space for each comment, and for each text in quotes.
private func withoutTexts(_ text: String) -> String {
    let bytes = Array(text.utf8)
    func stands(_ word: String, _ index: Int) -> Bool { bytes[index...].starts(with: word.utf8) }
    var (result, index): ([UInt8], Int) = ([], 0)
    while index < bytes.count {
        let byte = bytes[index]
        if stands("//", index) {
            while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
        } else if stands("/*", index) {
            index += 2
            while index < bytes.count, !stands("*/", index) { index += 1 }
            index += 2
        } else if "\"'".utf8.contains(byte) {
            index += 1
            while index < bytes.count, bytes[index] != byte { index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1 }
            index += 1
        } else {
            result.append(byte)
            index += 1
            continue
        }
        result.append(UInt8(ascii: " "))
    }
    return String(decoding: result, as: UTF8.self)
}
