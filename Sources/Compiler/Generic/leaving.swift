import Text
import YAML

extension GenericType {
    /// Why `field` of `body` cannot be left alone after the create; nil if it can.
    func problem(
        leaving field: JSONPointer, in body: JSONValue, _ secrets: some Sequence<JSONPointer>
    ) -> Problem? {
        let text = field.tokens.joined(separator: ".")
        var above: JSONValue? = body
        for (index, token) in field.tokens.enumerated() {
            if above?.array != nil {
                let list = field.tokens.prefix(index).joined(separator: ".")
                return Problem("'\(text)' is in a list", hint: "leave all of it alone: \(list)")
            }
            above = above?[token]
        }
        guard above != nil || secrets.contains(where: { $0.tokens.starts(with: field.tokens) }) else {
            return Problem(
                "there is no '\(text)' in body",
                hint: "write what it is to be at first; what no body ever had is left alone anyway")
        }
        if let first = field.tokens.first, foundBy.contains(first) {
            return Problem("by '\(first)' a \(name) is found again", hint: "remove it")
        }
        if let labels = labels ?? (hasLabelMethod ? at("labels") : nil) {
            let isBelow = field.tokens.count > labels.tokens.count && field.tokens.starts(with: labels.tokens)
            if labels.tokens.starts(with: field.tokens) || hasLabelMethod && isBelow {
                return Problem(
                    "'\(text)' holds the labels that say whose the object is",
                    hint: hasLabelMethod
                        ? "remove it" : "leave single ones alone: \(labels.tokens.joined(separator: ".")).NAME")
            }
        }
        return nil
    }
}
