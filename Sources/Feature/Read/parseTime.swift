import FeatureTable

/// Microseconds since 1970 of RFC 3339 text (T or a space, any offset, none means UTC; a date alone is its midnight). Digits
/// finer than microseconds are cut off. Nil for anything else.
struct TimeParser {
    /// Events of a day stand together: the last day's number is kept.
    private var isKnown = false
    private var lastDate: UInt64 = 0
    private var lastYearDigits: UInt16 = 0
    private var lastDays: Int = 0

    static let seconds = -62_167_219_200...253_402_300_799

    mutating func parse(_ text: Bytes) -> Int? {
        guard text.count >= 10, let days = days(text) else { return nil }
        if text.count == 10 { return days * 86_400_000_000 }
        let separator = text[10] | 0x20
        guard separator == UInt8(ascii: "t") || text[10] == UInt8(ascii: " "), text.count >= 19,
            text[13] == UInt8(ascii: ":"), text[16] == UInt8(ascii: ":"), let hour = text.twoDigits(11),
            let minute = text.twoDigits(14), let second = text.twoDigits(17), hour < 24, minute < 60, second <= 60
        else { return nil }
        var index = 19
        var micros = 0
        if index < text.count, text[index] == UInt8(ascii: ".") {
            index += 1
            let start = index
            var unit = 100_000
            while index < text.count, let digit = text.digit(index) {
                micros += digit * unit
                unit /= 10
                index += 1
            }
            guard index > start else { return nil }
        }
        guard let offset = offset(text, from: index) else { return nil }
        let seconds = days * 86_400 + hour * 3_600 + minute * 60 + second - offset
        guard Self.seconds.contains(seconds) else { return nil }
        return seconds * 1_000_000 + micros
    }

    private mutating func days(_ text: Bytes) -> Int? {
        let word = text.word(0)
        let rest = text.halfWord(8)
        if isKnown, word == lastDate, rest == lastYearDigits { return lastDays }
        guard text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"), let century = text.twoDigits(0),
            let year = text.twoDigits(2), let month = text.twoDigits(5), let day = text.twoDigits(8),
            let days = CivilDate(year: century * 100 + year, month: month, day: day).daysSince1970
        else { return nil }
        (isKnown, lastDate, lastYearDigits, lastDays) = (true, word, rest, days)
        return days
    }

    /// In seconds: `Z`, `+02:00`, `+0200`, `+02` or nothing.
    private func offset(_ text: Bytes, from index: Int) -> Int? {
        guard index < text.count else { return 0 }
        let rest = Bytes(start: text.start + index, count: text.count - index)
        if rest.count == 1 { return rest[0] | 0x20 == UInt8(ascii: "z") ? 0 : nil }
        guard rest[0] == UInt8(ascii: "+") || rest[0] == UInt8(ascii: "-"), rest.count >= 3,
            let hours = rest.twoDigits(1), hours < 24
        else { return nil }
        var minutes = 0
        if rest.count > 3 {
            let colon = rest[3] == UInt8(ascii: ":") ? 1 : 0
            guard rest.count == 5 + colon, let given = rest.twoDigits(3 + colon), given < 60 else { return nil }
            minutes = given
        }
        return (hours * 3_600 + minutes * 60) * (rest[0] == UInt8(ascii: "-") ? -1 : 1)
    }
}

/// Microseconds since 1970 of Unix seconds as a decimal number, finer digits cut off; nil if `text` is none or the year is
/// not one of 0 to 9999 (milliseconds are mostly caught by that).
func parseUnixSeconds(_ text: Bytes) -> Int? {
    let isNegative = text.count > 0 && text[0] == UInt8(ascii: "-")
    var index = isNegative ? 1 : 0
    let start = index
    var seconds = 0
    while index < text.count, let digit = text.digit(index) {
        // The year 9999 has 12 digits, and 12 digits of seconds fit as microseconds.
        guard index - start < 12 else { return nil }
        seconds = seconds * 10 + digit
        index += 1
    }
    guard index > start else { return nil }
    var micros = 0
    var isCut = false
    if index < text.count, text[index] == UInt8(ascii: ".") {
        index += 1
        let fraction = index
        var unit = 100_000
        while index < text.count, let digit = text.digit(index) {
            micros += digit * unit
            isCut = isCut || (unit == 0 && digit > 0)
            unit /= 10
            index += 1
        }
        guard index > fraction else { return nil }
    }
    if index < text.count {
        guard case .real(let value) = parseNumber(text), abs(value) < 1e12 else { return nil }
        let whole = value.rounded(.down)
        seconds = Int(whole)
        micros = Int(((value - whole) * 1_000_000).rounded(.down))
        return TimeParser.seconds.contains(seconds) ? seconds * 1_000_000 + micros : nil
    }
    let value = seconds * 1_000_000 + micros
    let signed = isNegative ? -value - (isCut ? 1 : 0) : value
    guard signed >= TimeParser.seconds.lowerBound * 1_000_000,
        signed < (TimeParser.seconds.upperBound + 1) * 1_000_000
    else { return nil }
    return signed
}
