import Discovery
import Text

/// The `filter` of a list (google-19): comparisons joined by AND, OR and NOT, as in
/// `user_labels.team="a" AND (type="email" OR NOT enabled=true)`. OR binds closer than AND.
indirect enum Filter: Sendable, Hashable {
    case all([Filter])
    case any([Filter])
    case not(Filter)
    /// The field is there.
    case present([String])
    case comparison(path: [String], Comparison, String)

    enum Comparison: String, Sendable, CaseIterable {
        // Longer marks first, as they are looked for.
        case notEqual = "!="
        case atMost = "<="
        case atLeast = ">="
        case equal = "="
        case less = "<"
        case greater = ">"
        case has = ":"
        case startsWith = "starts_with"
        case endsWith = "ends_with"
        case contains = "has_substring"
        /// With a `*` for any text; see `FilterRules`.
        case fits
    }

    func matches(_ item: JSONValue) -> Bool {
        switch self {
        case .all(let parts): parts.allSatisfy { $0.matches(item) }
        case .any(let parts): parts.contains { $0.matches(item) }
        case .not(let part): !part.matches(item)
        case .present(let path): item[JSONPointer(tokens: path)] != nil
        case .comparison(let path, let comparison, let wanted):
            compare(item[JSONPointer(tokens: path)], comparison, wanted)
        }
    }
}

private func compare(_ found: JSONValue?, _ comparison: Filter.Comparison, _ wanted: String) -> Bool {
    switch found {
    case .array(let elements)?:
        if comparison == .notEqual { return !elements.contains { compare($0, .equal, wanted) } }
        return elements.contains { compare($0, comparison, wanted) }
    case .object(let members)?: return comparison == .has && members[wanted] != nil
    case .string(let text)?: return compare(text, comparison, wanted)
    case .bool(let flag)?: return compare(String(flag), comparison, wanted)
    case .number(let number)?: return compare(number.text, comparison, wanted)
    // A missing field equals nothing, so it differs from every value.
    case .null?, nil: return comparison == .notEqual
    }
}

private func compare(_ found: String, _ comparison: Filter.Comparison, _ wanted: String) -> Bool {
    switch comparison {
    case .equal: return found == wanted || isSameMoment(found, wanted)
    case .notEqual: return found != wanted && !isSameMoment(found, wanted)
    case .has, .contains: return found.lowercased().contains(wanted.lowercased())
    case .startsWith: return found.hasPrefix(wanted)
    case .endsWith: return found.hasSuffix(wanted)
    case .fits: return fits(found, wanted)
    case .less: return isLess(found, wanted)
    case .greater: return isLess(wanted, found)
    case .atMost: return !isLess(wanted, found)
    case .atLeast: return !isLess(found, wanted)
    }
}

/// Whether `name` is `pattern`, in which `*` stands for any text. The first place that fits each part is as good as
/// any.
private func fits(_ name: String, _ pattern: String) -> Bool {
    let parts = pattern.split(separator: "*", omittingEmptySubsequences: false)
    guard parts.count > 1, let first = parts.first, let last = parts.last else { return name == pattern }
    guard name.count >= first.count + last.count, name.hasPrefix(first), name.hasSuffix(last) else { return false }
    var rest = name.dropFirst(first.count).dropLast(last.count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
        guard let found = rest.firstRange(of: part) else { return false }
        rest = rest[found.upperBound...]
    }
    return true
}

/// Compares numbers, times and durations by value, and everything else byte by byte.
private func isLess(_ left: String, _ right: String) -> Bool {
    if let left = Double(left), let right = Double(right) { return left < right }
    if let left = seconds(left), let right = seconds(right) { return left < right }
    if let left = Instant(rfc3339: left), let right = Instant(rfc3339: right) {
        return left.milliseconds < right.milliseconds
    }
    return precedes(left, right)
}

/// `2026-01-01T02:00:00+02:00` and `2026-01-01T00:00:00.000Z`.
private func isSameMoment(_ left: String, _ right: String) -> Bool {
    guard let left = Instant(rfc3339: left), let right = Instant(rfc3339: right) else { return false }
    return left.milliseconds == right.milliseconds
}

/// How the filters of one list differ from the language that all share.
struct FilterRules: Sendable {
    /// The fields that may be used; nil for all fields of the message.
    var fields: Set<String>?
    /// The field in which a bare word is looked for; nil where a bare word is a field that must be there.
    var bareWordField: String?
    /// Whether `*` matches any text in the value of an equality.
    var hasWildcards = false
}

extension RoutedRequest {
    /// The items, messages `name`, that match the query's filter. A filter that cannot be parsed or names an unknown
    /// field is refused, because an answer to another question would be worse.
    func filtered(
        _ items: [JSONValue], _ name: String, _ rules: FilterRules = FilterRules()
    ) throws(Failure) -> [JSONValue] {
        guard let text = query["filter"], !trimmed(text).isEmpty else { return items }
        var reader = FilterReader(text: text, message: name, table: api.messages, rules: rules)
        let filter = try reader.filter()
        return items.filter { filter.matches($0) }
    }
}
