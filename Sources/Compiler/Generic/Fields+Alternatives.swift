import Diagnostics
import Text
import YAML

extension Fields {
    /// Reports a body that says nothing of settings that are always there, not exactly one of the fields by which an
    /// object is found again, or a field without the one that it needs.
    mutating func checkAlternatives(_ body: JSONValue, of type: GenericType) {
        let body = body.object ?? [:]
        let name = ResourceKeys.shared.body.name
        let settings = type.rules.settings
        if !settings.isEmpty, settings.allSatisfy({ body[$0] == nil }) {
            fail(
                Problem(
                    "nothing of it is set",
                    hint: "write \(settings.joined(separator: " or ")); without an entry it is as nobody set it"),
                at: name)
        }
        for (field, other) in type.rules.together.sorted(by: { $0.key < $1.key })
        where body[field] != nil && body[other] == nil {
            fail(Problem("'\(field)' needs '\(other)' beside it", hint: "write \(other): …"), at: name)
        }
        let alternatives = type.rules.findOneOf
        guard !alternatives.isEmpty, alternatives.count(where: { body[$0] != nil }) != 1 else { return }
        fail(
            Problem(
                "it needs one of \(alternatives.joined(separator: ", "))",
                hint: "by which one it has it is found again: write one of them"), at: name)
    }
}
