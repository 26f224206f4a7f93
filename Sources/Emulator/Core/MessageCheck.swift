import Discovery
import Text

extension MessageTable {
    /// `value` as the message `name`, in the form that Google would return: camelCase names, canonical scalars, no zero
    /// values without presence, no output-only fields. All faults are reported at once, in Google's wording (google-5,
    /// google-6); `root` is the path that the faults start from.
    ///
    /// `keepsNull` keeps nulls, for an API whose PATCH uses null to remove a field. The fields `optional` may be missing
    /// from the outermost message although they are marked as required.
    func check(
        _ value: JSONValue, as name: String, at root: String = "", keepsNull: Bool = false, requires: Bool = true,
        optional: Set<String> = []
    ) throws(Failure) -> JSONObject {
        var check = MessageCheck(table: self, keepsNull: keepsNull, requires: requires, optional: optional)
        let result = check.message(value, name, root, depth: 0)
        guard check.violations.isEmpty else { throw .badRequest(check.violations) }
        return result ?? [:]
    }
}

private struct MessageCheck {
    let table: MessageTable
    let keepsNull: Bool
    /// Whether the required fields of the outermost message must be there; those of inner messages always must.
    let requires: Bool
    let optional: Set<String>
    var violations: [(field: String, description: String)] = []

    mutating func message(_ value: JSONValue, _ name: String, _ path: String, depth: Int) -> JSONObject? {
        guard let message = table.message(name) else { return value.object }
        guard case .object(let members) = value else {
            invalid(path, table.typeName(.message(name)), value)
            return nil
        }
        var result = JSONObject()
        var oneofs: Set<String> = []
        // A zero that was sent counts as present, although it is not returned.
        var zeros: Set<String> = []
        for (key, member) in members {
            guard let field = message.fields[key] ?? message.fields[camelCase(key)] else {
                if !table.ignoresUnknown { unknown(key, path) }
                continue
            }
            guard !member.isNull else {
                if keepsNull { result[field.name] = .null }
                continue
            }
            if let oneof = field.oneof, !oneofs.insert(oneof).inserted {
                let text = "oneof field '\(oneof)' is already set. Cannot set '\(field.name)'"
                report(path, "Invalid value\(at(path)) (oneof), \(text)")
            }
            guard let checked = self.value(member, field.type, join(path, field.name), depth: depth + 1) else {
                continue
            }
            guard !field.isOutputOnly, table.keepsZero(field) || !isZero(checked, field.type) else {
                if isNumber(field.type) || field.type == .bool { zeros.insert(field.name) }
                continue
            }
            if let documented = table.limits["\(message.name).\(field.name)"], !documented.limit.allows(checked) {
                let (place, text) = (join(path, field.name), checked.compactText)
                report(
                    place,
                    "Field \(place) had an invalid value of \(text.prefix(100))\(text.count > 100 ? "…" : ""): "
                        + documented.limit.demand + ".")
            }
            result[field.name] = checked
        }
        if requires || depth > 0 {
            for field in message.fields.values.sorted(by: { precedes($0.name, $1.name) })
            where field.isRequired && !field.isOutputOnly && result[field.name] == nil && !zeros.contains(field.name)
                && (depth > 0 || !optional.contains(field.name))
            {
                report(join(path, field.name), "The required field '\(join(path, field.name))' is missing.")
            }
        }
        if let objection = MessageDemand.objection(to: result, message.name, of: table.api, isWhole: requires) {
            let place = join(path, objection.field)
            report(place, "Field \(place) had an invalid value: \(objection.text).")
        }
        return result
    }

    private mutating func value(
        _ value: JSONValue, _ type: FieldType, _ path: String, depth: Int
    ) -> JSONValue? {
        switch type {
        case .list(let element):
            guard case .array(let elements) = value else {
                report(path, "Invalid value\(at(path)) (repeated field), \(value.compactText)")
                return nil
            }
            return .array(
                elements.enumerated().compactMap { self.value($1, element, "\(path)[\($0)]", depth: depth) })
        case .map(let element):
            guard case .object(let members) = value else {
                invalid(path, "Map", value)
                return nil
            }
            var result = JSONObject()
            for (key, member) in members {
                if keepsNull, member.isNull { result[key] = .null; continue }
                result[key] = self.value(member, element, path + "[\(JSONValue.string(key).compactText)]", depth: depth)
            }
            return .object(result)
        case .message(let name): return message(value, name, path, depth: depth).map { .object($0) }
        default:
            if case .array = value, type != .any {
                report(
                    path,
                    "Invalid JSON payload received. Unknown name \"\(last(path))\"\(at(parent(path))): "
                        + "Proto field is not repeating, cannot start list.")
                return nil
            }
            guard let scalar = table.scalar(value, type) else {
                invalid(path, table.typeName(type), value)
                return nil
            }
            return scalar
        }
    }

    private func isNumber(_ type: FieldType) -> Bool {
        switch type {
        case .int32, .uint32, .int64, .uint64, .float, .double: true
        default: false
        }
    }

    private func isZero(_ value: JSONValue, _ type: FieldType) -> Bool {
        switch (value, type) {
        case (.object(let members), .map): members.isEmpty
        case (.object, _), (.null, _): false
        case (.array(let elements), _): elements.isEmpty
        case (.bool(let flag), _): !flag
        case (.string(let text), .int64), (.string(let text), .uint64): text == "0"
        case (.string(let text), .enumeration(let name)): table.enumeration(name)?.numbers[text] == 0
        case (.string(_), .duration): false
        case (.string(let text), _): text.isEmpty
        case (.number(let number), _): number.double == 0
        }
    }

    private mutating func unknown(_ key: String, _ path: String) {
        report(path, "Invalid JSON payload received. Unknown name \"\(key)\"\(at(path)): Cannot find field.")
    }

    private mutating func invalid(_ path: String, _ type: String, _ value: JSONValue) {
        report(path, "Invalid value\(at(path)) (\(type)), \(value.compactText)")
    }

    private mutating func report(_ path: String, _ description: String) { violations.append((path, description)) }

    private func at(_ path: String) -> String { path.isEmpty ? "" : " at '\(path)'" }
    private func join(_ path: String, _ name: String) -> String {
        path.isEmpty ? snakeCase(name) : path + "." + snakeCase(name)
    }
    private func last(_ path: String) -> String { path.split(separator: ".").last.map(String.init) ?? path }
    private func parent(_ path: String) -> String { path.split(separator: ".").dropLast().joined(separator: ".") }
}

/// `job_id` as `jobId`: proto JSON accepts both.
func camelCase(_ name: String) -> String {
    let parts = name.split(separator: "_", omittingEmptySubsequences: false)
    guard parts.count > 1 else { return name }
    return String(parts[0]) + parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
}

/// `jobId` as `job_id`, the spelling of Google's messages.
func snakeCase(_ name: String) -> String {
    var result = ""
    for character in name {
        if character.isUppercase { result += "_" }
        result += character.lowercased()
    }
    return result
}
