// What a byte is in ASCII, and the number that digits make.

extension UInt8 {
    /// True for `0` to `9`.
    package var isDigit: Bool { UInt8(ascii: "0") <= self && self <= UInt8(ascii: "9") }
    /// True for `a` to `z`.
    package var isLowercase: Bool { UInt8(ascii: "a") <= self && self <= UInt8(ascii: "z") }
    /// True for `A` to `Z`.
    package var isUppercase: Bool { UInt8(ascii: "A") <= self && self <= UInt8(ascii: "Z") }
    /// True for `a` to `z` and `0` to `9`.
    package var isLowercaseOrDigit: Bool { isLowercase || isDigit }
    /// True for `a` to `z`, `A` to `Z` and `0` to `9`.
    package var isLetterOrDigit: Bool { isLowercase || isUppercase || isDigit }
}

/// The value of 1 to 15 digits, which cannot overflow an `Int`; nil for any other text.
package func parseDigits(_ text: Substring.UTF8View) -> Int? {
    guard !text.isEmpty, text.count <= 15 else { return nil }
    var value = 0
    for byte in text {
        guard byte.isDigit else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
}
