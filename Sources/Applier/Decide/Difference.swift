package import Text
package import PlanModel

/// The fields in which `live` is not what is wanted. Only what the plan says is compared (law 7): server defaults,
/// output-only fields and other spellings of one value are no difference.
///
/// `lastSent` is what an earlier plan said: a field that was sent then, is no longer wanted and still stands in `live`
/// is a difference too. A string of `wanted` that holds a reference without a value yet counts as different.
package func differences(
    wanted: JSONValue, live: JSONValue, lastSent: JSONValue?, rules: [JSONPointer: CompareRule]
) -> [FieldChange] {
    var difference = Difference(rules: rules)
    difference.compare(wanted, live, lastSent, at: JSONPointer())
    return difference.changes
}

private struct Difference {
    let rules: [JSONPointer: CompareRule]
    var changes: [FieldChange] = []

    mutating func compare(_ wanted: JSONValue, _ live: JSONValue?, _ lastSent: JSONValue?, at pointer: JSONPointer) {
        let rule = rules.isEmpty ? nil : self.rule(for: pointer)
        if rule == .ignore { return }
        switch (wanted, live) {
        case (.object(let members), .object(let liveMembers)):
            compareMembers(members, liveMembers, lastSent?.object, at: pointer)
        case (.object(let members), nil) where !members.isEmpty:
            compareMembers(members, [:], lastSent?.object, at: pointer)
        case (.array(let elements), .array(let liveElements)):
            compareElements(elements, liveElements, lastSent?.array, rule, at: pointer)
        default:
            if !isEqual(wanted, live, rule) {
                changes.append(FieldChange(pointer, old: live.map(known), new: known(wanted)))
            }
        }
    }

    private mutating func compareMembers(
        _ wanted: JSONObject, _ live: JSONObject, _ lastSent: JSONObject?, at pointer: JSONPointer
    ) {
        for (key, value) in wanted { compare(value, live[key], lastSent?[key], at: pointer.appending(key)) }
        guard let lastSent else { return }
        for (key, _) in lastSent where wanted[key] == nil {
            let place = pointer.appending(key)
            guard let value = live[key], !value.isZero, rule(for: place) != .ignore else { continue }
            changes.append(FieldChange(place, old: known(value), new: nil))
        }
    }

    private mutating func compareElements(
        _ wanted: [JSONValue], _ live: [JSONValue], _ lastSent: [JSONValue]?, _ rule: CompareRule?,
        at pointer: JSONPointer
    ) {
        if case .set(let key) = rule {
            return compareSet(wanted, live, lastSent, key: key, at: pointer)
        }
        guard wanted.count == live.count else {
            changes.append(FieldChange(pointer, old: known(.array(live)), new: known(.array(wanted))))
            return
        }
        for index in wanted.indices {
            let last = lastSent.flatMap { $0.count == wanted.count ? $0[index] : nil }
            compare(wanted[index], live[index], last, at: pointer.appending(String(index)))
        }
    }

    private mutating func compareSet(
        _ wanted: [JSONValue], _ live: [JSONValue], _ lastSent: [JSONValue]?, key: String?, at pointer: JSONPointer
    ) {
        func id(_ value: JSONValue) -> JSONValue { key.flatMap { value[$0] } ?? value }
        for (index, element) in wanted.enumerated() {
            let place = pointer.appending(key == nil ? String(index) : label(id(element)))
            if let match = live.first(where: { id($0) == id(element) }) {
                compare(element, match, lastSent?.first { id($0) == id(element) }, at: place)
            } else {
                changes.append(FieldChange(place, old: nil, new: known(element)))
            }
        }
        for (index, element) in live.enumerated() where !wanted.contains(where: { id($0) == id(element) }) {
            let place = pointer.appending(key == nil ? String(index) : label(id(element)))
            changes.append(FieldChange(place, old: known(element), new: nil))
        }
    }

    private func label(_ id: JSONValue) -> String { id.string ?? id.compactText }

    private func isEqual(_ wanted: JSONValue, _ live: JSONValue?, _ rule: CompareRule?) -> Bool {
        guard let live, !live.isNull else { return wanted.isZero }
        if wanted == live { return true }
        switch rule {
        case .quantity:
            if let left = quantity(wanted), let right = quantity(live) { return left == right }
        case .caseInsensitive:
            if let left = wanted.string, let right = live.string { return left.lowercased() == right.lowercased() }
        case .basename:
            if let left = wanted.string, let right = live.string { return lastStep(left) == lastStep(right) }
        default: break
        }
        return isEqualAcrossSpellings(wanted, live)
    }

    private func rule(for pointer: JSONPointer) -> CompareRule? {
        for (pattern, rule) in rules where matches(pointer, pattern) { return rule }
        return nil
    }
}

/// `*` in `pattern` stands for any one step.
private func matches(_ pointer: JSONPointer, _ pattern: JSONPointer) -> Bool {
    pointer.tokens.count == pattern.tokens.count
        && zip(pointer.tokens, pattern.tokens).allSatisfy { $1 == "*" || $0 == $1 }
}

private func known(_ value: JSONValue) -> FieldChange.Value {
    value.isUnresolved ? .knownAfterApply : .known(value)
}

private func lastStep(_ text: String) -> Substring { text.split(separator: "/").last ?? text[...] }

/// `1` and `"1"`, `1` and `1.0`: proto JSON writes 64-bit integers as strings, and numbers in more than one way.
private func isEqualAcrossSpellings(_ left: JSONValue, _ right: JSONValue) -> Bool {
    switch (left, right) {
    case (.number(let left), .number(let right)): isSameNumber(left.text, right.text)
    case (.number(let number), .string(let text)), (.string(let text), .number(let number)):
        isSameNumber(number.text, text)
    case (.string(let left), .string(let right)):
        // Durations come back re-serialised: `0.500s`, `0.5s`.
        left.hasSuffix("s") && right.hasSuffix("s") && left.first?.isNumber == true
            && Double(left.dropLast()) != nil && Double(left.dropLast()) == Double(right.dropLast())
    default: left.isZero && right.isZero
    }
}

/// Whole numbers as such: as floating point, large ones would equal their neighbours.
private func isSameNumber(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    if let left = Int(left), let right = Int(right) { return left == right }
    guard let left = Double(left), let right = Double(right) else { return false }
    return left == right
}

/// A Kubernetes quantity as a number: `500m`, `512Mi`, `1`, `2G`.
private func quantity(_ value: JSONValue) -> Double? {
    let text: String
    switch value {
    case .number(let number): text = number.text
    case .string(let string): text = string
    default: return nil
    }
    let units: [(String, Double)] = [
        ("Ki", 1024), ("Mi", 1_048_576), ("Gi", 1_073_741_824), ("Ti", 1_099_511_627_776), ("k", 1e3), ("K", 1e3),
        ("M", 1e6), ("G", 1e9), ("T", 1e12),
    ]
    // Divided, not times 0.001, which is no exact number: 9m would not be 0.009.
    if text.hasSuffix("m") { return Double(text.dropLast()).map { $0 / 1000 } }
    for (unit, factor) in units where text.hasSuffix(unit) {
        return Double(text.dropLast(unit.count)).map { $0 * factor }
    }
    return Double(text)
}

extension JSONValue {
    /// What proto JSON leaves out: `null`, `false`, `0`, `""`, and containers that hold nothing else.
    var isZero: Bool {
        switch self {
        case .null: true
        case .bool(let flag): !flag
        case .number(let number): number.double == 0
        case .string(let text): text.isEmpty
        case .array(let elements): elements.isEmpty
        case .object(let object): object.allSatisfy { $0.value.isZero }
        }
    }
}
