/// A decimal number: an integer if it is written as one and fits 64 bits, otherwise the nearest double; nil for
/// anything else, infinities and NaN included.
func parseNumber(_ text: Bytes) -> EventRecord.Value? {
    guard text.count > 0 else { return nil }
    let isNegative = text[0] == UInt8(ascii: "-")
    var index = isNegative || text[0] == UInt8(ascii: "+") ? 1 : 0
    var digits: UInt64 = 0
    var significant = 0
    func readDigits() -> Int {
        let start = index
        while index < text.count, let digit = text.digit(index) {
            if significant > 0 || digit > 0 { significant += 1 }
            digits = digits &* 10 &+ UInt64(digit)
            index += 1
        }
        return index - start
    }
    let whole = readDigits()
    if index == text.count, whole > 0, significant <= 19,
        let integer = Int64(exactly: Int128(digits) * (isNegative ? -1 : 1))
    {
        return .integer(integer)
    }
    var scale = 0
    if index < text.count, text[index] == UInt8(ascii: ".") {
        index += 1
        scale = readDigits()
    }
    guard whole + scale > 0 else { return nil }
    // Both operands are exact below these limits, so a single division rounds only once (Clinger 1990).
    if index == text.count, significant <= 15, scale <= 22 {
        let value = Double(digits) / powersOfTen[scale]
        return .real(isNegative ? -value : value)
    }
    if index < text.count {
        guard text[index] | 0x20 == UInt8(ascii: "e") else { return nil }
        index += 1
        if index < text.count, text[index] == UInt8(ascii: "-") || text[index] == UInt8(ascii: "+") { index += 1 }
        guard readDigits() > 0, index == text.count else { return nil }
    }
    guard text.count <= 1_000, let value = Double(text.text), value.isFinite else { return nil }
    return .real(value)
}

/// Up to 10^22 each is a double, so each product is exact.
private let powersOfTen = (0..<22).reduce(into: [1.0]) { powers, last in powers.append(powers[last] * 10) }
