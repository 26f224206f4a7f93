// Byte tests for the ASCII names of Google and GitLab.

extension UInt8 {
    var isDigit: Bool { UInt8(ascii: "0") <= self && self <= UInt8(ascii: "9") }
    var isLowercase: Bool { UInt8(ascii: "a") <= self && self <= UInt8(ascii: "z") }
    var isUppercase: Bool { UInt8(ascii: "A") <= self && self <= UInt8(ascii: "Z") }
    var isLowercaseOrDigit: Bool { isLowercase || isDigit }
    var isLetterOrDigit: Bool { isLowercase || isUppercase || isDigit }
}

/// The value of 1 to 15 digits, which cannot overflow an `Int`.
func parseDigits(_ text: Substring.UTF8View) -> Int? {
    guard !text.isEmpty, text.count <= 15 else { return nil }
    var value = 0
    for byte in text {
        guard byte.isDigit else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
}
