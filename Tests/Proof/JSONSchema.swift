import Synchronization
package import Text

/// A validator for the part of JSON Schema (draft-07) that the schemas in docs use. An unknown keyword is a
/// complaint too, so that the schema cannot say more than is checked.
package struct JSONSchema: Sendable {
    private let root: JSONValue

    package init(root: JSONValue) { self.root = root }

    private static let annotations: Set<String> = ["$schema", "title", "description", "default", "definitions"]

    /// The violations, each with its place; empty if `value` is valid.
    package func complaints(about value: JSONValue) -> [String] { check(value, root, "") }

    private func check(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
        if let all = schema.bool { return all ? [] : ["\(place): nothing is allowed"] }
        var found: [String] = []
        for (keyword, rule) in schema.object ?? [:] {
            switch keyword {
            case "$ref": found += check(value, target(of: rule), place)
            case "type":
                let types = rule.array ?? [rule]
                if !types.contains(where: { $0.string == value.schemaType || ($0 == "number" && value.int != nil) }) {
                    found.append("\(place): is \(value.typeName), not \(rule.compactText)")
                }
            case "const": if value != rule { found.append("\(place): is not \(rule.compactText)") }
            case "enum":
                if rule.array?.contains(value) != true { found.append("\(place): is none of \(rule.compactText)") }
            case "pattern": if !matches(value, rule) { found.append("\(place): does not match \(rule.compactText)") }
            case "minLength":
                if let text = value.string, text.unicodeScalars.count < rule.int ?? 0 {
                    found.append("\(place): is too short")
                }
            case "minimum": if let int = value.int, int < rule.int ?? 0 { found.append("\(place): is too small") }
            case "maximum": if let int = value.int, int > rule.int ?? 0 { found.append("\(place): is too large") }
            case "minItems":
                if let array = value.array, array.count < rule.int ?? 0 { found.append("\(place): has too few") }
            case "maxItems":
                if let array = value.array, array.count > rule.int ?? 0 { found.append("\(place): has too many") }
            case "required":
                for key in rule.array ?? [] where value.object != nil && value[key.string ?? ""] == nil {
                    found.append("\(place): \(key.compactText) is missing")
                }
            case "minProperties":
                if let members = value.object, members.count < rule.int ?? 0 { found.append("\(place): has too few") }
            case "maxProperties":
                if let members = value.object, members.count > rule.int ?? 0 { found.append("\(place): has too many") }
            case "uniqueItems":
                if let array = value.array, Set(array).count < array.count {
                    found.append("\(place): has an element twice")
                }
            case "properties", "additionalProperties", "patternProperties": break
            case "items":
                for (index, element) in (value.array ?? []).enumerated() {
                    found += check(element, rule, "\(place)/\(index)")
                }
            case "allOf": for rule in rule.array ?? [] { found += check(value, rule, place) }
            case "anyOf":
                if !(rule.array ?? []).contains(where: { check(value, $0, place).isEmpty }) {
                    found.append("\(place): fits none of the alternatives")
                }
            case "if":
                if check(value, rule, place).isEmpty, let then = schema["then"] { found += check(value, then, place) }
            case "then": break
            case "oneOf":
                let fitting = (rule.array ?? []).count { check(value, $0, place).isEmpty }
                if fitting != 1 { found.append("\(place): fits \(fitting) of the alternatives") }
            default:
                if !Self.annotations.contains(keyword) { found.append("the schema's '\(keyword)' is not known") }
            }
        }
        return found + checkMembers(value, schema, place)
    }

    private func checkMembers(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
        guard let members = value.object else { return [] }
        var found: [String] = []
        for (key, member) in members {
            if let rule = schema["properties"]?[key] {
                found += check(member, rule, "\(place)/\(key)")
            } else if let rule = schema["patternProperties"]?.object?.first(where: {
                matches(.string(key), .string($0.key))
            }) {
                found += check(member, rule.value, "\(place)/\(key)")
            } else if let rule = schema["additionalProperties"] {
                if rule == false { found.append("\(place): '\(key)' is not allowed") }
                if rule.object != nil { found += check(member, rule, "\(place)/\(key)") }
            }
        }
        return found
    }

    private func target(of reference: JSONValue) -> JSONValue {
        guard let text = reference.string, text.hasPrefix("#"), let pointer = JSONPointer(String(text.dropFirst())),
            let schema = root[pointer]
        else { return ["unresolved $ref": reference] }
        return schema
    }

    /// What was found before, by text and pattern: plans say the same words thousands of times, and a pattern is slow to read.
    private static let found = Mutex<[[String]: Bool]>([:])

    private func matches(_ value: JSONValue, _ pattern: JSONValue) -> Bool {
        guard let text = value.string, let pattern = pattern.string else { return value.string == nil }
        if let known = Self.found.withLock({ $0[[text, pattern]] }) { return known }
        let isMatch = (try? Regex(pattern)).map { (try? $0.firstMatch(in: text)) != nil } ?? false
        Self.found.withLock { $0[[text, pattern]] = isMatch }
        return isMatch
    }
}

extension JSONValue {
    fileprivate var schemaType: String { int != nil ? "integer" : typeName }
}
