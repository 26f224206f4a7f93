import PlanModel
import Text
import YAML

/// The schema of texts that `schema` takes, and of those with a reference.
private func allowingReferences(_ schema: JSONValue) -> JSONValue {
    var schema = schema
    if let pattern = schema["pattern"]?.string { schema["pattern"] = .string(pattern + "|[$][{]") }
    return schema
}

extension Notation where Value == String {
    /// The same, or a text with references to fields of other resources, which are known only later: one reference and
    /// nothing else, unless `check` takes the text with an `x` for each of them.
    func orReference(_ check: (@Sendable (String) throws(Problem) -> String)? = nil) -> Notation {
        let plain = self
        let reference = "a [reference](resources.md#references)"
        return Notation(
            name, limits: limits.isEmpty ? "Or \(reference)" : limits + "; or \(reference)",
            schema: allowingReferences(plain.schema)
        ) { node, key, fields in
            guard node.scalar?.text.contains("${") == true else { return plain.read(node, key, &fields) }
            return fields.attempt(node, key) { (node) throws(Problem) in
                let text = try node.text()
                _ = try ConfigTemplate(text)
                guard !isWholeReference(text) else { return text }
                guard let check else {
                    throw Problem(
                        "a reference is the whole text here", hint: "write ${ADDRESS.field} and nothing else")
                }
                _ = try check(withoutReferences(text))
                return text
            }
        }
    }
}

extension Fields {
    /// The references of the members below `key`, without those to accounts, which are known by their ids.
    func memberReferences(below key: String, at words: Set<String> = []) -> [ReferenceUse] {
        references(below: key, at: words).filter { use in
            guard let text = try? parseRecipient(use.node.scalar?.text ?? "") else { return false }
            return text.contains("${")
        }
    }

    /// The references in the texts below `key` that have one of the names `words`, however deep; without words, in all.
    func references(below key: String, at words: Set<String>) -> [ReferenceUse] {
        func uses(_ node: Node, _ name: String, _ isHere: Bool) -> [ReferenceUse] {
            if let entries = node.entries {
                return entries.flatMap { uses($0.value, "\(name).\($0.key)", isHere || words.contains($0.key)) }
            }
            if let elements = node.elements { return elements.flatMap { uses($0, name, isHere) } }
            guard isHere, let text = node.scalar?.text, text.contains("${") else { return [] }
            return ((try? ConfigTemplate(text))?.uses ?? []).map { ReferenceUse(text: $0, node: node, key: name) }
        }
        return node[key].map { uses($0, key, words.isEmpty) } ?? []
    }
}
