import Text

extension GenericPlace {
    /// What the words of the tables stand for at this place; each is written with a `$` before it.
    var words: [String: String] {
        [
            "name": name, "id": lastPart, "title": title, "project": project, "dotted": dotted, "location": location,
            "subnet": subnet, "ip": subnet + ".3",
        ]
    }

    /// The first three numbers of the addresses that the object has.
    var subnet: String { "10.\(Identifiers.hash(name) % 200).\(Identifiers.hash("ip " + name) % 250)" }
}

/// `text` with its words replaced; an unknown one stays, and so does a word in what another stands for.
func filled(_ text: String, _ words: [String: String]) -> String {
    guard text.contains("$") else { return text }
    return text.replacing(#/\$([a-zA-Z]+)/#) { words[String($0.output.1)] ?? String($0.output.0) }
}

/// `value` with the words of all its texts replaced.
func filled(_ value: JSONValue, _ words: [String: String]) -> JSONValue {
    switch value {
    case .string(let text): .string(filled(text, words))
    case .array(let elements): .array(elements.map { filled($0, words) })
    case .object(let members): .object(JSONObject(members.map { ($0.key, filled($0.value, words)) }))
    default: value
    }
}
