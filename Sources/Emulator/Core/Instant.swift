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

    /// RFC 3339 in UTC with six digits after the second, as Google's services write it (google-16).
    package var rfc3339: String { text(fraction: 6) }

    /// RFC 3339 in UTC without a fraction (cloudscheduler-12).
    package var rfc3339Seconds: String { text(fraction: 0) }

    /// RFC 3339 in UTC with three digits after the second (storage-17).
    package var rfc3339Milliseconds: String { text(fraction: 3) }

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

func floorDivide(_ value: Int64, by divisor: Int64) -> (quotient: Int64, rest: Int64) {
    let (quotient, rest) = value.quotientAndRemainder(dividingBy: divisor)
    return rest < 0 ? (quotient - 1, rest + divisor) : (quotient, rest)
}

/// The proleptic Gregorian date of a day number; years are counted from March, so that leap days come last.
func civil(days: Int64) -> (year: Int64, month: Int64, day: Int64) {
    let (era, dayOfEra) = floorDivide(days + 719_468, by: 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
}

func padded(_ value: some BinaryInteger, _ width: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, width - text.count)) + text
}
