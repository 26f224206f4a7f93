package import Text

/// True if the server's answer equals what is `wanted`, in whatever spelling; nil is an absent field.
package func isSame(_ wanted: JSONValue?, as live: JSONValue?, _ rule: CompareRule?) -> Bool {
    guard let wanted else { return live?.isZero ?? true }
    guard let live, !live.isNull else {
        if case .enumeration(let zero) = rule, wanted.string == zero { return true }
        return wanted.isZero
    }
    if wanted == live { return true }
    switch rule {
    case .quantity:
        if let left = quantity(wanted), let right = quantity(live) { return left == right }
    case .caseInsensitive, .enumeration:
        if let left = wanted.string, let right = live.string { return left.lowercased() == right.lowercased() }
    case .basename:
        if let left = wanted.string, let right = live.string { return lastSegment(of: left) == lastSegment(of: right) }
    case .range: if let left = range(wanted), let right = range(live) { return left == right }
    case .basenameBelow(let prefixes):
        if let left = wanted.string, let right = live.string { return isSameName(left, right, below: prefixes) }
    default: break
    }
    return isEqualAcrossSpellings(wanted, live)
}

private func isSameName(_ left: String, _ right: String, below prefixes: [String]) -> Bool {
    func short(_ name: String) -> Substring? {
        guard name.contains("/") else { return name[...] }
        return prefixes.first { name.hasPrefix($0) }.map { name.dropFirst($0.count) }
    }
    switch (short(left), short(right)) {
    case (let left?, let right?): return left == right
    case (nil, nil): return isSameElsewhere(left, right)
    default: return false
    }
}

/// Two names outside our project: a server may answer with a project's number for its id, but not with another id.
private func isSameElsewhere(_ left: String, _ right: String) -> Bool {
    let (left, right) = (left.split(separator: "/"), right.split(separator: "/"))
    guard left.count == right.count else { return false }
    return left.indices.allSatisfy { index in
        let (left, right) = (left[index], right[index])
        let isProject = index == 1 && left.allSatisfy(\.isNumber) != right.allSatisfy(\.isNumber)
        return left == right || isProject
    }
}

/// `1` and `"1"`, `1` and `1.0`: proto JSON writes 64-bit integers as strings, and numbers in more than one way.
private func isEqualAcrossSpellings(_ left: JSONValue, _ right: JSONValue) -> Bool {
    switch (left, right) {
    case (.number(let left), .number(let right)): isSameNumber(left.text, right.text)
    case (.number(let number), .string(let text)), (.string(let text), .number(let number)):
        isSameNumber(number.text, text)
    case (.string(let left), .string(let right)):
        // Durations are returned re-serialised: `0.500s`, `0.5s`.
        left.hasSuffix("s") && right.hasSuffix("s") && left.first?.isNumber == true
            && Double(left.dropLast()) != nil && Double(left.dropLast()) == Double(right.dropLast())
            || time(left).map { $0 == time(right) } ?? false
    default: left.isZero && right.isZero
    }
}

/// A time in UTC without the zeros at the end of its fraction: `2026-01-01T00:00:00.500Z`; nil for any other text.
private func time(_ text: String) -> Substring? {
    let seconds = "0000-00-00T00:00:00"
    guard text.hasSuffix("Z"), text.utf8.count > seconds.utf8.count,
        zip(text.utf8, seconds.utf8).allSatisfy({ $1 == UInt8(ascii: "0") ? $0.isDigit : $0 == $1 })
    else { return nil }
    var time = text.dropLast()
    let fraction = time.dropFirst(seconds.utf8.count)
    guard !fraction.isEmpty else { return time }
    guard fraction.first == ".", fraction.dropFirst().utf8.allSatisfy(\.isDigit) else { return nil }
    while time.last == "0" { time.removeLast() }
    return time.last == "." ? time.dropLast() : time
}

/// Compares whole numbers as integers: as floating point, large ones would equal their neighbours.
private func isSameNumber(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    if let left = Int(left), let right = Int(right) { return left == right }
    guard let left = Double(left), let right = Double(right) else { return false }
    return left == right
}

/// The ends of a range of numbers, which are the same in a single number; nil for anything else.
private func range(_ value: JSONValue) -> [Substring]? {
    guard let ends = value.string?.split(separator: "-", omittingEmptySubsequences: false),
        (1...2).contains(ends.count),
        ends.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(\.isDigit) })
    else { return nil }
    return [ends[0], ends[ends.count - 1]]
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
    // Divided, not multiplied by 0.001, which is not exact: 9m would not be 0.009.
    if text.hasSuffix("m") { return Double(text.dropLast()).map { $0 / 1000 } }
    for (unit, factor) in units where text.hasSuffix(unit) {
        return Double(text.dropLast(unit.count)).map { $0 * factor }
    }
    return Double(text)
}

extension JSONValue {
    /// What proto JSON omits: `null`, `false`, `0`, `""`, and containers with nothing else in them.
    package var isZero: Bool {
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
