import Discovery
import Text

@testable import Compiler

/// Bodies made from what Discovery says about a type: nothing in them is true, but each field has a value of its type.
struct SampleBody {
    enum Size: String, CaseIterable {
        /// What the API requires, and nothing else.
        case small
        /// Every field that can be set, of alternatives the first.
        case full
    }

    let type: GenericType
    let size: Size
    /// What distinguishes this object from others.
    let id: String
    /// Another value for the field of this name.
    var changed: String?
    /// True: texts that the API does not demand are empty.
    var hasEmptyTexts = false
    private(set) var secrets: [String: JSONPointer] = [:]

    init(_ type: GenericType, _ size: Size, id: String) { (self.type, self.size, self.id) = (type, size, id) }

    /// The body; secrets in it are read from the environment, from the variables in `secrets`.
    mutating func body() -> JSONObject {
        guard let schema = type.schema else { return [:] }
        var body = message(schema, JSONPointer(), above: []) ?? [:]
        for field in type.rules.find { body[field] = .string("\(id)@example.com") }
        for (field, value) in given[type.name] ?? [:] { body[field] = value.isNull ? nil : value }
        for (field, value) in needed[type.name] ?? [:] where body[field] == nil { body[field] = value }
        return body
    }

    /// Not set anywhere: what says which object it is, and marks that only repeat what a server said.
    static let marks: Set = [
        "etag", "fingerprint", "labelFingerprint", "kind", "selfLink", "selfLinkWithId", "id", "creationTimestamp",
        "uid", "generation", "revision", "project", "instance", "region", "resourceName",
        "createTime", "creationTime",
    ]

    private mutating func message(_ schema: Schema, _ place: JSONPointer, above: Set<String>) -> JSONObject? {
        let isTop = place == JSONPointer()
        let fixed = isTop ? type.fixedFields.map { String($0.prefix { $0 != "." }) } + ["name"] : []
        var object: JSONObject = [:]
        var groups: Set<String> = []
        for field in schema.fields.values.sorted(by: { $0.name < $1.name }) {
            guard !field.isOutputOnly, field.isRequired || !Self.marks.contains(field.name),
                !fixed.contains(field.name), size == .full && above.count < 5 || field.isRequired
            else { continue }
            if let group = field.oneof, !groups.insert(group).inserted { continue }
            let variant = isTop && field.name == changed ? 1 : 0
            let inner = place.appending(field.name)
            let limit = DocumentedLimit.all(of: type.api.name)["\(schema.name).\(field.name)"]?.limit
            let value =
                field.isSecret || hasEmptyTexts && !field.isRequired && field.type == .string
                ? value(
                    field.type, inner, above, variant: variant, isSecret: field.isSecret,
                    name: field.isRequired ? "required" : field.name)
                : limit?.sample(variant, field.type)
                    ?? value(
                        field.type, inner, above, variant: variant, name: field.isRequired ? "required" : field.name)
            if value == nil, field.isRequired, !isTop { return nil }
            object[field.name] = value
        }
        return object.without(objectionsTo: schema.name, of: type.api.name)
    }

    private mutating func value(
        _ type: FieldType, _ place: JSONPointer, _ above: Set<String>, variant: Int, isSecret: Bool = false,
        name: String
    ) -> JSONValue? {
        switch type {
        case .string where isSecret, .bytes where isSecret:
            let variable = "SECRET_\(id)_\(secrets.count)".uppercased()
            secrets[variable] = place
            return ["environment": .string(variable)]
        case .string: return hasEmptyTexts && name != "required" ? "" : .string(text(name, variant))
        case .mask: return "a,b"
        // Some are zero at first.
        case .bool: return .bool(variant > 0)
        case .int32, .uint32: return JSONValue(variant + min(1, name.utf8.count % 3))
        case .float, .double: return .number(JSONNumber(text: variant == 0 ? "0.5" : "1.5"))
        case .int64, .uint64: return JSONValue(variant + 7)
        case .bytes: return variant == 0 ? "YQ==" : "YWI="
        case .duration: return variant == 0 ? "60s" : "90s"
        case .timestamp: return variant == 0 ? "2026-01-01T00:00:00Z" : "2026-01-02T00:00:00Z"
        case .object, .any: return ["a": .string("b\(variant)")]
        case .enumeration(let name):
            let all = self.type.api.enumeration(name)?.values ?? []
            let some = all.filter { !$0.hasSuffix("_UNSPECIFIED") }
            let values = some.isEmpty ? all : some
            return values.indices.contains(variant) ? .string(values[variant]) : values.first.map { .string($0) }
        case .message(let name):
            guard let schema = self.type.api.schema(name) else { return [:] }
            // What contains itself ends here.
            guard !above.contains(name) else { return nil }
            return message(schema, place, above: above.union([name])).map { .object($0) }
        case .list(let element):
            if size == .small || !element.isScalar {
                return value(element, place.appending("0"), above, variant: variant, name: name).map { [$0] }
            }
            let both = [variant, variant + 1].compactMap {
                value(element, place.appending("0"), above, variant: $0, name: name)
            }
            return .array(both)
        case .map(let element):
            return value(element, place.appending("a"), above, variant: variant, name: "a").map { ["a": $0] }
        }
    }

    /// Some texts are names of other objects, some are words.
    private func text(_ name: String, _ variant: Int) -> String {
        if name == "a" { return "b\(variant)" }
        let lower = name.lowercased()
        if lower.contains("serviceaccount") || lower.contains("email") {
            return "robot\(variant)@acme-local.iam.gserviceaccount.com"
        }
        if name.utf8.count % 2 == 0 { return "projects/acme-local/locations/europe-west1/\(name)s/a\(variant)" }
        return "\(lower)\(variant)"
    }

    /// A message that an update can add to this body without anything in it.
    func emptiable(in body: JSONObject) -> String? {
        let fixed = Set(type.fixedFields.map { String($0.prefix { $0 != "." }) })
        return type.schema?.fields.values.sorted { $0.name < $1.name }.first { field in
            guard case .message(let name) = field.type, let schema = type.api.schema(name) else { return false }
            return body[field.name] == nil && !field.isOutputOnly && !field.isImmutable && !field.isInputOnly
                && field.oneof == nil && !Self.marks.contains(field.name) && !fixed.contains(field.name)
                && schema.requiredFields(without: []).isEmpty && !schema.fields.isEmpty && !type.rules.isReplaced
                && !unemptied.contains("\(type.name) \(field.name)") && given[type.name]?[field.name] == nil
        }?.name
    }

    /// A field of this body that an update can change, and that may be left out.
    func changeable(in body: JSONObject) -> Field? {
        let fields = (type.schema?.fields.values.sorted { $0.name < $1.name } ?? []).filter { field in
            body[field.name] != nil && !field.isImmutable && !field.isSecret && !field.isInputOnly
                && !field.isRequired && !field.isIdentifier && field.oneof == nil
                && !type.foundBy.contains(field.name) && field.name != "labels" && field.name.utf8.count % 3 > 0
                && given[type.name]?[field.name] == nil && !unchangeable.contains("\(type.name) \(field.name)")
        }
        return fields.first { $0.type.isScalar && !type.api.hasOneValue($0.type) }
    }
}

extension GoogleAPI {
    /// True for an enum that can only say one thing.
    fileprivate func hasOneValue(_ type: FieldType) -> Bool {
        guard case .enumeration(let name) = type else { return false }
        return (enumeration(name)?.values ?? []).filter { !$0.hasSuffix("_UNSPECIFIED") }.count < 2
    }
}

extension FieldType {
    var isScalar: Bool {
        switch self {
        case .message, .list, .map, .object, .any: false
        case .string, .bool, .int32, .uint32, .float, .double, .int64, .uint64, .bytes, .duration, .timestamp, .mask,
            .enumeration:
            true
        }
    }
}
