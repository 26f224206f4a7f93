import Discovery
import Text
import YAML

extension TypedBody {
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
