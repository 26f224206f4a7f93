import Text

/// A moment, in milliseconds since 1970-01-01T00:00:00Z. The local cloud has no clock: every moment is passed to it.
package struct Instant: Sendable, Hashable, Comparable {
    package let milliseconds: Int64

    package init(milliseconds: Int64) { self.milliseconds = milliseconds }

    package static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }

    /// This moment `days` later, clamped to the ends of the calendar.
    package func adding(days: Int64) -> Instant {
        let (sum, overflow) = milliseconds.addingReportingOverflow(days * 86_400_000)
        return overflow ? self : Instant(milliseconds: sum)
    }

    /// The moment that an RFC 3339 text names, whatever its offset from UTC; nil if it is none.
    package init?(rfc3339 text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, bytes.allSatisfy({ $0 < 128 }) else { return nil }
        func number(_ range: Range<Int>) -> Int64? {
            let part = bytes[range]
            guard part.allSatisfy({ (48...57).contains($0) }) else { return nil }
            return Int64(String(decoding: part, as: UTF8.self))
        }
        for (index, mark) in [(4, "-"), (7, "-"), (10, "T"), (13, ":"), (16, ":")] where bytes[index] != mark.utf8.first
        {
            return nil
        }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10), let hour = number(11..<13),
            let minute = number(14..<16), let second = number(17..<19), (1...12).contains(month),
            (1...31).contains(day),
            hour < 24, minute < 60, second < 61
        else { return nil }
        var rest = String(decoding: bytes[19...], as: UTF8.self)[...]
        var thousandths: Int64 = 0
        if rest.first == "." {
            let digits = rest.dropFirst().prefix(while: isDigit)
            guard (1...9).contains(digits.count) else { return nil }
            thousandths = Int64((digits + "00").prefix(3)) ?? 0
            rest = rest.dropFirst(digits.count + 1)
        }
        guard let offset = Self.minutesFromUTC(rest) else { return nil }
        let minutes = days(year: year, month: month, day: day) * 1440 + hour * 60 + minute - offset
        self.init(milliseconds: (minutes * 60 + second) * 1000 + thousandths)
    }

    /// `Z`, `+05:30` or `-08:00` as minutes.
    private static func minutesFromUTC(_ text: Substring) -> Int64? {
        if text == "Z" { return 0 }
        let parts = text.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
        guard let sign = text.first, "+-".contains(sign), parts.count == 2,
            parts.allSatisfy({ $0.count == 2 && $0.allSatisfy(isDigit) }), let hours = Int64(parts[0]),
            let minutes = Int64(parts[1]), hours < 24, minutes < 60
        else { return nil }
        return (hours * 60 + minutes) * (sign == "-" ? -1 : 1)
    }

    /// RFC 3339 in UTC with six digits after the second, as Google's services write it (google-16).
    package var rfc3339: String { text(fraction: 6) }

    /// RFC 3339 in UTC without a fraction (cloudscheduler-12).
    package var rfc3339Seconds: String { text(fraction: 0) }

    /// RFC 3339 in UTC with three digits after the second (storage-17).
    package var rfc3339Milliseconds: String { text(fraction: 3) }

    /// As the header `Date` of an answer has it (RFC 9110, 5.6.7).
    package var httpDate: String {
        let days = floorDivide(milliseconds, by: 86_400_000).quotient
        let (year, month, day) = civil(days: days)
        let weekday = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"][Int(floorDivide(days, by: 7).rest)]
        let time = text(fraction: 0).dropFirst("2026-11-27T".count).dropLast()
        return "\(weekday), \(padded(day, 2)) \(httpMonths[Int(month) - 1]) \(padded(year, 4)) \(time) GMT"
    }

    private func text(fraction: Int) -> String {
        let (days, rest) = floorDivide(milliseconds, by: 86_400_000)
        let (year, month, day) = civil(days: days)
        let seconds = rest / 1000
        var text = "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))T"
        text += "\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
        if fraction > 0 { text += "." + padded(rest % 1000, 3) + String(repeating: "0", count: fraction - 3) }
        return text + "Z"
    }
}

/// The inverse of `civil`.
func days(year: Int64, month: Int64, day: Int64) -> Int64 {
    let marchYear = month <= 2 ? year - 1 : year
    let (era, yearOfEra) = floorDivide(marchYear, by: 400)
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
}

func padded(_ value: some BinaryInteger, _ width: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, width - text.count)) + text
}
