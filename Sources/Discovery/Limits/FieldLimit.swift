package import Text

/// What Google takes in a field of less than its type allows; the description of an API says so in words only.
package indirect enum FieldLimit: Sendable {
    /// One of these words.
    case words([String])
    /// One of these words, in any case.
    case wordsInAnyCase([String])
    /// So many characters at most.
    case characters(Int)
    /// So many bytes in UTF-8 at most.
    case bytes(Int)
    /// So many elements or keys at most.
    case items(Int)
    case number(ClosedRange<Double>)
    case seconds(ClosedRange<Double>)
    /// One of these begins the text.
    case begins([String])
    /// One of these ends the text.
    case ends([String])
    /// Parts between slashes, of which `*` is any: `projects/*/topics/*`.
    case form(String)
    /// Letters, digits and `_`, no digit first, so many at most.
    case identifier(Int)
    /// Labels of a resource (google-10).
    case labels
    /// A region, or one of these; one with a hyphen at its end only begins the text.
    case region([String])
    /// A time of the day: `23:30`.
    case clock
    /// A number with one of these units, or with none.
    case size(units: [String])
    /// None of these begins the text, and none of these ends it.
    case without(first: [String], last: [String])
    /// A text of a form that code reads.
    case text(TextForm)
    /// Each element of a list, or value of a map.
    case each(FieldLimit)
    /// A map with no other keys than these, and what is taken as the value of each.
    case parameters([String: FieldLimit])
    /// All of these.
    case all([FieldLimit])

    /// True for a value that Google takes here. What is no value of the field's type is not looked at, nor is zero, which
    /// stands for the API's default.
    package func allows(_ value: JSONValue) -> Bool {
        switch self {
        case .all(let limits): limits.allSatisfy { $0.allows(value) }
        case .items(let most): (value.array?.count ?? value.object?.count ?? 0) <= most
        case .labels: areLabels(value)
        case .each(let limit):
            (value.array ?? value.object?.map(\.value) ?? []).allSatisfy { isLater($0) || limit.allows($0) }
        case .parameters(let known):
            value.object?.allSatisfy { isLater($0.value) || known[$0.key]?.allows($0.value) == true } ?? true
        case .number(let range): amount(of: value).map { $0 == 0 || range.contains($0) } ?? true
        case .seconds(let range): value.string.flatMap(length).map(range.contains) ?? true
        default: value.string.map { $0.isEmpty || allows(text: $0) } ?? true
        }
    }

    /// What is taken here, such as `from 10 to 600`.
    package var demand: String {
        switch self {
        case .all(let limits): limits.map(\.demand).joined(separator: ", ")
        case .words(let words), .wordsInAnyCase(let words): "one of \(words.joined(separator: ", "))"
        case .characters(let most): "at most \(most) characters"
        case .bytes(let most): "at most \(most) bytes"
        case .items(let most): most == 1 ? "at most one" : "at most \(most)"
        case .number(let range): bounds(range, "")
        case .seconds(let range): bounds(range, "s")
        case .begins(let words): "it begins with \(words.joined(separator: " or "))"
        case .ends(let words): "it ends with \(words.joined(separator: " or "))"
        case .form(let form): form
        case .identifier(let most): "up to \(most) letters, digits and _, the first one no digit"
        case .labels:
            "up to 64 labels of lower-case letters, digits, _ and -, up to 63 each, and a letter first in a key"
        case .region(let also):
            (["a region"] + also.filter { !$0.hasSuffix("-") }).joined(separator: " or ")
        case .clock: "a time as HH:MM"
        case .size(let units): "a number, and one of the units \(units.joined(separator: ", "))"
        case .without(let first, let last):
            [
                first.isEmpty ? nil : "not \(first.joined(separator: ", ")) at the beginning",
                last.isEmpty ? nil : "not \(last.joined(separator: ", ")) at the end",
            ]
            .compactMap(\.self).joined(separator: ", and ")
        case .text(let form): form.demand
        case .each(let limit): "each is \(limit.demand)"
        case .parameters(let known): "only \(known.keys.sorted(by: precedes).joined(separator: ", "))"
        }
    }

    private func allows(text: String) -> Bool {
        switch self {
        case .words(let words): words.contains(text)
        case .wordsInAnyCase(let words): words.contains(text.uppercased())
        case .characters(let most): text.unicodeScalars.count <= most
        case .bytes(let most): text.utf8.count <= most
        case .begins(let words): words.contains(where: text.hasPrefix)
        case .ends(let words): words.contains(where: text.hasSuffix)
        case .form(let form): fits(text, form)
        case .identifier(let most): isIdentifier(text) && text.utf8.count <= most
        case .region(let also):
            cloudRegions.contains(text.lowercased())
                || also.contains {
                    $0.hasSuffix("-") ? text.uppercased().hasPrefix($0) : text.uppercased() == $0
                }
        case .clock: isClock(text)
        case .size(let units): isAmount(text, units)
        case .without(let first, let last):
            !first.contains { text.lowercased().hasPrefix($0.lowercased()) } && !last.contains(where: text.hasSuffix)
        case .text(let form): form.takes(text)
        case .all, .each, .parameters, .items, .labels, .number, .seconds: true
        }
    }

    private func bounds(_ range: ClosedRange<Double>, _ unit: String) -> String {
        func text(_ bound: Double) -> String {
            (Int(exactly: bound).map(String.init) ?? String(bound)) + unit
        }
        if range.upperBound == .infinity { return "at least \(text(range.lowerBound))" }
        return "from \(text(range.lowerBound)) to \(text(range.upperBound))"
    }
}

private func amount(of value: JSONValue) -> Double? {
    switch value {
    case .number(let number): number.double
    case .string(let text): Double(text)
    default: nil
    }
}

private func length(_ text: String) -> Double? { text.hasSuffix("s") ? Double(text.dropLast()) : nil }

private func fits(_ text: String, _ form: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    let wanted = form.split(separator: "/")
    return parts.count == wanted.count && zip(parts, wanted).allSatisfy { $1 == "*" ? !$0.isEmpty : $0 == $1 }
}

private func isIdentifier(_ text: String) -> Bool {
    text.utf8.first?.isDigit == false && text.utf8.allSatisfy { $0.isLetterOrDigit || $0 == UInt8(ascii: "_") }
}

private func isClock(_ text: String) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy(\.isDigit) }) else {
        return false
    }
    return (0...23).contains(Int(parts[0]) ?? 99) && (0...59).contains(Int(parts[1]) ?? 99)
}

private func isAmount(_ text: String, _ units: [String]) -> Bool {
    let unit = text.drop { $0.isNumber || $0 == "." }
    return unit.count < text.count && (unit.isEmpty || units.contains(String(unit)))
}

/// A letter may be one of any script that has no upper case (google-10). A value that is known later is not looked at.
private func areLabels(_ value: JSONValue) -> Bool {
    guard let labels = value.object else { return true }
    func isWord(_ text: String) -> Bool {
        text.unicodeScalars.count <= 63 && text.utf8.count <= 128
            && text.allSatisfy { $0 == "_" || $0 == "-" || $0.isNumber || $0.isLetter && !$0.isUppercase }
    }
    return labels.count <= 64
        && labels.allSatisfy { key, value in
            let text = value.string ?? ""
            return key.first.map { $0.isLetter } == true && isWord(key) && (text.contains("${") || isWord(text))
        }
}

/// A value that is known later: the compiler sees a reference in its place.
func isLater(_ value: JSONValue?) -> Bool { value?.string?.contains("${") == true }
