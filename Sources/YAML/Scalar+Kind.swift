extension Scalar {
    /// The type that the core schema of YAML 1.2 (section 10.3.2) gives to a scalar. `no`, `on`, `1_000` and `12:30`
    /// are text.
    package enum Kind: Sendable, Hashable {
        case text
        case null
        case bool
        case int
        case float
    }

    /// True for what YAML takes for a number.
    package var isNumber: Bool { kind == .int || kind == .float }

    package var kind: Kind {
        guard isPlain else { return .text }
        guard let first = text.utf8.first else { return .null }
        switch first {
        case UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "~"):
            return ["null", "Null", "NULL", "~"].contains(text) ? .null : .text
        case UInt8(ascii: "t"), UInt8(ascii: "T"): return ["true", "True", "TRUE"].contains(text) ? .bool : .text
        case UInt8(ascii: "f"), UInt8(ascii: "F"): return ["false", "False", "FALSE"].contains(text) ? .bool : .text
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
            return numberKind(text.utf8[...])
        default: return .text
        }
    }
}

private func numberKind(_ text: Substring.UTF8View) -> Scalar.Kind {
    if text.starts(with: "0x".utf8) { return allDigits(text.dropFirst(2), isHexDigit) ? .int : .text }
    if text.starts(with: "0o".utf8) { return allDigits(text.dropFirst(2), isOctalDigit) ? .int : .text }
    var rest = text
    if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { rest = rest.dropFirst() }
    if rest.first == UInt8(ascii: "."), rest.count == 4 {
        let word = Substring(rest)
        if word == ".inf" || word == ".Inf" || word == ".INF" { return .float }
        if rest.count == text.count, word == ".nan" || word == ".NaN" || word == ".NAN" { return .float }
    }
    let whole = rest.prefix(while: isDigit).count
    rest = rest.dropFirst(whole)
    if rest.isEmpty { return whole > 0 ? .int : .text }
    var fraction = 0
    if rest.first == UInt8(ascii: ".") {
        rest = rest.dropFirst()
        fraction = rest.prefix(while: isDigit).count
        rest = rest.dropFirst(fraction)
    }
    guard whole + fraction > 0 else { return .text }
    guard let exponent = rest.first else { return .float }
    guard exponent == UInt8(ascii: "e") || exponent == UInt8(ascii: "E") else { return .text }
    rest = rest.dropFirst()
    if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { rest = rest.dropFirst() }
    return allDigits(rest, isDigit) ? .float : .text
}

private func allDigits(_ text: Substring.UTF8View, _ isOne: (UInt8) -> Bool) -> Bool {
    !text.isEmpty && text.allSatisfy(isOne)
}

private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
private func isOctalDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(byte) }
private func isHexDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
}
