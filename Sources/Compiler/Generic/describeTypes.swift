import Discovery
import Text

/// Every type that `resources/` takes, sorted, each with the kind in its addresses.
package func knownTypes(_ apis: KnownAPIs = KnownAPIs()) -> [(type: String, kind: String)] {
    apis.names.flatMap { name -> [(type: String, kind: String)] in
        (apis.named(name)?.typeNames ?? []).compactMap { resource in
            let type = "\(name)/\(resource)"
            guard coveringWords(of: type) == nil, let found = GenericType(named: type, apis), found.refusal == nil
            else {
                return nil
            }
            return (type, found.kind)
        }
    }
}

/// The fields by which an object of the type `name` is found again; none if its id is ours.
package func fieldsThatFind(type name: String) -> [String] { TypeRules.of(name).find }

/// Why `resources/` does not take `type`, as a sentence; nil if there is no such type, or it does.
package func whyNot(type name: String, _ apis: KnownAPIs) -> String? {
    if let word = coveringWords(of: name) { return "'\(name)' has words of its own: \(word)." }
    return GenericType(named: name, apis)?.refusal.map { "'\(name)' is not supported, because \($0)." }
}

/// What can be said of `type` in a configuration, as lines; nil if there is no such type, or it is not supported.
package func describe(type name: String, _ apis: KnownAPIs) -> [String]? {
    guard coveringWords(of: name) == nil, let type = GenericType(named: name, apis), type.refusal == nil,
        let schema = type.schema
    else { return nil }
    var lines = ["\(name), with addresses \(type.kind).NAME", ""]
    let place = type.steps.map { $0.word + String(repeating: "/*", count: $0.ids) }.joined(separator: "/")
    lines.append("  place    \(place)")
    lines.append(
        "  id       \(type.isServerNamed ? "assigned by the server; found again by \(type.foundBy.joined(separator: ", "))" : "the entry's name, or `id`")"
    )
    let isSetOnce = type.isLabelledAtCreate
    let owner = type.labels.map { "labels at \($0.text)\(isSetOnce ? ", which only its create sets" : "")" }
    lines.append("  owner    \(owner ?? "the state")")
    let without = type.rules.emptyWith
    lines.append(
        "  leaving  \(type.leaving)"
            + (without.isEmpty ? "" : "; deleted with one of \(without.joined(separator: ", "))"))
    if !type.parameters.isEmpty {
        lines += ["", "parameters:"]
        lines += type.parameters.map { "  \($0.name): \(words($0.type, type.api))" }
    }
    lines += ["", "body:"]
    lines += describe(
        schema, type.api, indent: "  ", above: [], without: type.closedFields, methods: Set(type.rules.methods.keys),
        atCreate: Set(type.rules.atCreate.keys))
    return lines
}

/// `fixed` are fields that the body may not say. `methods` are fields that a method of their own sets, though Discovery says that only the server does.
private func describe(
    _ schema: Schema, _ api: GoogleAPI, indent: String, above: Set<String>, without fixed: [String] = [],
    methods: Set<String> = [], atCreate: Set<String> = []
) -> [String] {
    let fields = schema.fields.values.filter { field in
        (!field.isOutputOnly || methods.contains(field.name)) && !fixed.contains(field.name)
    }
    return fields.sorted { $0.name < $1.name }.flatMap { field -> [String] in
        var marks: [String] = []
        if field.isRequired { marks.append("required") }
        if field.isImmutable { marks.append("cannot be changed") }
        if atCreate.contains(field.name) { marks.append("only at the create") }
        if field.isSecret { marks.append("secret") }
        if let group = field.oneof { marks.append("one of \(group)") }
        let line =
            "\(indent)\(field.name): \(words(field.type, api))"
            + (marks.isEmpty ? "" : "  # " + marks.joined(separator: ", "))
        guard let inner = message(field.type), !above.contains(inner), indent.utf8.count < 8,
            let next = api.schema(inner)
        else { return [line] }
        return [line] + describe(next, api, indent: indent + "  ", above: above.union([inner]))
    }
}

/// The message in a type, also as the element of a list or a map.
private func message(_ type: FieldType) -> String? {
    switch type {
    case .message(let name): name
    case .list(let inner), .map(let inner): message(inner)
    default: nil
    }
}

private func words(_ type: FieldType, _ api: GoogleAPI) -> String {
    switch type {
    case .string: "text"
    case .bool: "true or false"
    case .int32, .uint32, .int64, .uint64: "whole number"
    case .float, .double: "number"
    case .bytes: "text in base64, or a file"
    case .duration: "duration, such as 600s"
    case .timestamp: "time, such as 2026-01-31T00:00:00Z"
    case .mask: "field names"
    case .object, .any: "any value"
    case .message: "mapping"
    case .list(let inner): "list of " + words(inner, api)
    case .map(let inner): "mapping from names to " + words(inner, api)
    case .enumeration(let name): (api.enumeration(name)?.values ?? []).prefix(12).joined(separator: " | ")
    }
}

/// The types that are kept when they leave the configuration, in Markdown.
package func dataTypesTable() -> String {
    var byReason: [String: [String]] = [:]
    for (type, _) in knownTypes() {
        if let reason = TypeRules.of(type).data { byReason[reason, default: []].append("`\(type)`") }
    }
    return "| holds | types |\n|---|---|\n"
        + byReason.sorted { $0.key < $1.key }.map { "| \($0.key) | \($0.value.joined(separator: ", ")) |\n" }.joined()
}

extension GoogleAPI {
    /// The resources, and what is a part of one with methods of its own.
    var typeNames: [String] {
        let parts = TypeRules.table.filter { $0.value.part != nil && $0.key.hasPrefix(name + "/") }
        return (resourceNames + parts.keys.map { String($0.dropFirst(name.count + 1)) }).sorted()
    }
}

extension GenericType {
    /// What becomes of an object that leaves the configuration.
    fileprivate var leaving: String {
        if let keeping { return "kept: \(keeping)" }
        if isAboveProjects { return "kept: it is in no project, so it is deleted by hand" }
        return rules.unset.isEmpty ? "deleted" : "set back"
    }
}
