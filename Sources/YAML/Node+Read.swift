import Diagnostics

extension Node {
    /// The text of any scalar as written, whatever type YAML gives it. Null, mappings and lists are refused.
    package func raw() throws(Problem) -> String {
        guard case .scalar(let scalar) = content else { throw Problem("expected a value, found \(found)") }
        if scalar.isPlain, scalar.kind == .null { throw Problem("expected a value, found nothing") }
        return scalar.text
    }

    /// A text. A plain scalar that YAML reads as a number, a boolean or null is refused, because other readers of the
    /// file would see another type; `no`, `on` and `1_000` are text in YAML 1.2.
    package func text() throws(Problem) -> String {
        let text = try anyText()
        guard !text.isEmpty else { throw Problem("expected text, found an empty text") }
        return text
    }

    /// The same where an empty text is a value too, as `""` is one.
    package func anyText() throws(Problem) -> String {
        guard case .scalar(let scalar) = content, scalar.kind != .null else {
            throw Problem("expected text, found \(found)")
        }
        guard scalar.kind == .text else {
            throw Problem("expected text, found \(found)", hint: "quote it: \"\(scalar.text)\"")
        }
        return scalar.text
    }

    /// A whole number in plain decimal digits.
    package func int(in range: ClosedRange<Int>) throws(Problem) -> Int {
        guard case .scalar(let scalar) = content, scalar.kind != .null else {
            throw Problem("expected a whole number, found \(found)")
        }
        guard scalar.isPlain else {
            let isNumber = Scalar(text: scalar.text, isPlain: true).kind == .int
            throw Problem(
                "expected a whole number, found \(found)", hint: isNumber ? "remove the quotes: \(scalar.text)" : nil)
        }
        guard let value = decimal(scalar.text) else {
            throw Problem(
                "expected a whole number, found \(scalar.kind == .text ? "'\(scalar.text)'" : found)",
                hint: plainDecimal(scalar.text).map { "write \($0)" } ?? "write decimal digits only")
        }
        guard range.contains(value) else { throw Problem(outside(value, range)) }
        return value
    }

    /// `true` or `false`, and none of the other words that some YAML readers accept as booleans.
    package func bool() throws(Problem) -> Bool {
        guard case .scalar(let scalar) = content, scalar.kind != .null else {
            throw Problem("expected true or false, found \(found)")
        }
        guard scalar.isPlain else {
            let isBool = scalar.text == "true" || scalar.text == "false"
            throw Problem(
                "expected true or false, found text", hint: isBool ? "remove the quotes: \(scalar.text)" : nil)
        }
        if scalar.text == "true" { return true }
        if scalar.text == "false" { return false }
        let meant: String? =
            switch scalar.text.lowercased() {
            case "true", "yes", "on", "y", "1": "write true"
            case "false", "no", "off", "n", "0": "write false"
            default: nil
            }
        throw Problem("expected true or false, found '\(scalar.text)'", hint: meant)
    }

    /// One of the raw values of `Choice`.
    package func choice<Choice>(
        of type: Choice.Type
    ) throws(Problem) -> Choice where Choice: RawRepresentable<String> & CaseIterable {
        let word = try raw()
        if let value = Choice(rawValue: word) { return value }
        let names = Choice.allCases.map(\.rawValue)
        throw Problem(
            "unknown value '\(word)'\(didYouMean(word, among: names))", hint: "one of \(names.joined(separator: ", "))")
    }
}

/// The value of canonical decimal digits with an optional minus sign, otherwise nil.
private func decimal(_ text: String) -> Int? {
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    guard !digits.isEmpty, digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
        digits.count == 1 || digits.first != UInt8(ascii: "0")
    else { return nil }
    return Int(text)
}

/// The canonical digits of what people write instead: `08`, `1_000`, `+5`, `1.0`, `1e3`, `0x10`, `0o17`, `1:30`.
private func plainDecimal(_ text: String) -> String? {
    let clean = text.filter { $0 != "_" && $0 != "," }
    if clean.hasPrefix("0x") { return Int(clean.dropFirst(2), radix: 16).map(String.init) }
    if clean.hasPrefix("0o") { return Int(clean.dropFirst(2), radix: 8).map(String.init) }
    let parts = clean.split(separator: ":", omittingEmptySubsequences: false)
    if (2...3).contains(parts.count) {
        var total = 0
        for part in parts {
            guard part.count <= 9, let value = Int(part), value >= 0 else { return nil }
            total = total * 60 + value
        }
        return String(total)
    }
    if let value = Int(clean) { return String(value) }
    return withoutFraction(clean)
}

/// `3.00` -> `3`, `1e3` -> `1000`; nil for anything that is not a whole number written that way.
private func withoutFraction(_ text: String) -> String? {
    let halves = text.lowercased().split(separator: "e", omittingEmptySubsequences: false)
    guard halves.count <= 2, let mantissa = halves.first else { return nil }
    let zeros = halves.count == 2 ? Int(halves[1]) : 0
    let parts = mantissa.split(separator: ".", omittingEmptySubsequences: false)
    guard let zeros, (0...9).contains(zeros), let whole = parts.first, let value = Int(whole), parts.count <= 2,
        parts.count == 1 || parts[1].allSatisfy({ $0 == "0" })
    else { return nil }
    let (product, overflow) = (0..<zeros).reduce((value, false)) { result, _ in
        let (next, overflow) = result.0.multipliedReportingOverflow(by: 10)
        return (next, result.1 || overflow)
    }
    return overflow ? nil : String(product)
}

/// The message for a number that is too small or too large.
package func outside(_ value: Int, _ range: ClosedRange<Int>) -> String {
    switch (range.lowerBound, range.upperBound) {
    case (let low, .max): "\(value) is too small: at least \(low)"
    case (let low, let high): "\(value) is out of range: \(low) to \(high)"
    }
}
