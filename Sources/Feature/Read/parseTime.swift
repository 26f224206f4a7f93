import FeatureTable

/// The years 0 to 9999, in seconds since 1970.
private let allSeconds = -62_167_219_200...253_402_300_799

/// Microseconds since 1970 of RFC 3339 text: T or a space, any offset or `UTC`, with or without a space before it; no
/// offset means UTC; a date alone means midnight. Digits beyond microseconds are truncated. Nil for anything else.
struct TimeParser {
    /// Events of a day are usually adjacent, so the number of the last day is cached.
    private var last: (date: UInt64, yearDigits: UInt16, days: Int)?

    mutating func parse(_ text: Bytes) -> Int? {
        guard text.count >= 10, let days = days(text) else { return nil }
        if text.count == 10 { return days * 86_400_000_000 }
        guard text.count >= 19, text[10] | 0x20 == UInt8(ascii: "t") || text[10] == UInt8(ascii: " "),
            text[13] == UInt8(ascii: ":"), text[16] == UInt8(ascii: ":"), let hour = text.twoDigits(11),
            let minute = text.twoDigits(14), let second = text.twoDigits(17), hour < 24, minute < 60, second <= 60
        else { return nil }
        var index = 19
        guard let fraction = fraction(text, &index), let offset = offset(text, from: index) else { return nil }
        let seconds = days * 86_400 + hour * 3_600 + minute * 60 + second - offset
        return allSeconds.contains(seconds) ? seconds * 1_000_000 + fraction : nil
    }

    private mutating func days(_ text: Bytes) -> Int? {
        let (word, rest) = (text.word(0), text.halfWord(8))
        if let last, word == last.date, rest == last.yearDigits { return last.days }
        guard text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"), let century = text.twoDigits(0),
            let year = text.twoDigits(2), let month = text.twoDigits(5), let day = text.twoDigits(8),
            let days = CivilDate(year: century * 100 + year, month: month, day: day).daysSince1970
        else { return nil }
        last = (word, rest, days)
        return days
    }

    /// In seconds: `Z`, `UTC`, `+02:00`, `+0200`, `+02` or nothing.
    private func offset(_ text: Bytes, from index: Int) -> Int? {
        guard index < text.count else { return 0 }
        let space = text[index] == UInt8(ascii: " ") ? 1 : 0
        let rest = Bytes(start: text.start + index + space, count: text.count - index - space)
        if rest.count == 1 { return rest[0] | 0x20 == UInt8(ascii: "z") ? 0 : nil }
        if rest.buffer.elementsEqual("UTC".utf8) { return 0 }
        guard rest.count >= 3, rest[0] == UInt8(ascii: "+") || rest[0] == UInt8(ascii: "-"),
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

/// The digits after a point at `index`, as microseconds; 0 if there is no point, nil if no digit follows it.
private func fraction(_ text: Bytes, _ index: inout Int) -> Int? {
    guard index < text.count, text[index] == UInt8(ascii: ".") else { return 0 }
    index += 1
    let start = index
    var (micros, unit) = (0, 100_000)
    while index < text.count, let digit = text.digit(index) {
        micros += digit * unit
        unit /= 10
        index += 1
    }
    return index > start ? micros : nil
}

/// Microseconds since 1970 of Unix seconds as a decimal number, finer digits truncated; nil if `text` is not a number
/// or the year is outside 0 to 9999 (which catches most milliseconds).
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
    guard index > start, let fraction = fraction(text, &index) else { return nil }
    var micros = (seconds * 1_000_000 + fraction) * (isNegative ? -1 : 1)
    if index < text.count {
        guard case .real(let value) = parseNumber(text), abs(value) < 1e12 else { return nil }
        micros = Int((value * 1_000_000).rounded(.down))
    }
    let range = allSeconds.lowerBound * 1_000_000..<(allSeconds.upperBound + 1) * 1_000_000
    return range.contains(micros) ? micros : nil
}
