import Discovery
import Text
import YAML

extension TypedBody {
    /// Reports fields of `object` that Google refuses together.
    mutating func checkDemands(
        of object: JSONObject, _ schema: Schema, _ node: Node, _ place: JSONPointer, _ key: String
    ) {
        // What is filled in later may be what is missed here.
        guard !secrets.keys.contains(where: { $0.tokens.starts(with: place.tokens) }),
            let objection = MessageDemand.objection(to: object, schema.name, of: api.name, isWhole: taken == nil)
        else { return }
        let text = "Google does not take this: \(objection.text)"
        fail(Problem(text, source: objection.page), node[objection.field] ?? node, "\(key).\(objection.field)")
    }

    /// What speaks against `value` in a field of which Google takes less than its type allows; nil if nothing does.
    func objection(to value: JSONValue, _ field: String, of schema: Schema) -> Problem? {
        guard value.string?.contains("${") != true,
            let documented = DocumentedLimit.all(of: api.name)["\(schema.name).\(field)"],
            !documented.limit.allows(value)
        else { return nil }
        let text = value.string
        switch documented.limit {
        // A region may be newer than the list.
        case .region: return nil
        case .words(let words), .wordsInAnyCase(let words):
            return Problem(
                "Google does not take '\(text ?? "")' here",
                hint: words.count == 1 ? "write \(words[0])" : "one of \(words.joined(separator: ", "))",
                source: documented.page)
        case .characters(let most):
            return Problem(
                "the text has \(text?.unicodeScalars.count ?? 0) characters, more than \(most)", source: documented.page
            )
        case .form(let form) where value.string?.contains("/") == false:
            return Problem(
                "'\(text ?? "")' is not a whole name",
                hint:
                    "write \(form.replacing("projects/*", with: "projects/PROJECT").replacing("*", with: "NAME")), or a "
                    + "reference to its entry: ${ADDRESS.name}",
                source: documented.page)
        default:
            let long = value.compactText
            let shown = text.map { "'\($0)'" } ?? long
            return Problem(
                long.utf8.count > 60 ? "Google does not take this" : "Google does not take \(shown) here",
                hint: documented.limit.demand, source: documented.page)
        }
    }
}
