/// The shortest and the longest time between two runs of a schedule, in civil time: clock changes are ignored.
struct RunGaps: Sendable, Hashable {
    var shortest: TimeSpan
    var longest: TimeSpan

    /// Of several schedules together, which is at least one: two of their runs may come at the same time, and none of
    /// them leaves more time without a run than it would alone.
    init(ofAny gaps: [RunGaps]) {
        shortest = gaps.count == 1 ? gaps[0].shortest : TimeSpan(seconds: 0)
        longest = gaps.map(\.longest).min() ?? TimeSpan(seconds: 0)
    }

    init(shortest: TimeSpan, longest: TimeSpan) { (self.shortest, self.longest) = (shortest, longest) }
}

extension CronFields {
    /// `dayGaps` caches the result for equal days: schedules mostly differ only in their times.
    func gaps(_ dayGaps: inout [CronDays: ClosedRange<Int>]) -> RunGaps {
        let span = dayGaps[days] ?? days.gaps()
        dayGaps[days] = span
        let lastMinute = 63 - minutes.leadingZeroBitCount
        let lastHour = 63 - hours.leadingZeroBitCount
        let first = hours.trailingZeroBitCount * 60 + minutes.trailingZeroBitCount
        let last = lastHour * 60 + lastMinute
        var shortest = span.lowerBound * 1440 + first - last
        var longest = span.upperBound * 1440 + first - last
        func note(_ gap: Int) {
            shortest = min(shortest, gap)
            longest = max(longest, gap)
        }
        for gap in distances(minutes) { note(gap) }
        let overTheHour = minutes.trailingZeroBitCount - lastMinute
        for gap in distances(hours) { note(gap * 60 + overTheHour) }
        return RunGaps(shortest: TimeSpan(seconds: shortest * 60), longest: TimeSpan(seconds: longest * 60))
    }
}

extension CronDays {
    /// The fewest and the most days from one matching day to the next. As long as every fourth year is a leap year the
    /// calendar repeats after 28 years, so one such cycle, from 2000 on, covers all cases.
    fileprivate func gaps() -> ClosedRange<Int> {
        let everyMonth: UInt64 = 0x1FFE
        if anyMonthDay, anyWeekday, months == everyMonth { return 1...1 }
        var first: Int?
        var previous: Int?
        var shortest = Int.max
        var longest = 0
        var day = 0
        for year in 2000..<2028 {
            for month in 1...12 {
                let length = month == 2 ? (year % 4 == 0 ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
                defer { day += length }
                guard months & 1 << month != 0 else { continue }
                // 1 January 2000 was a Saturday.
                for number in 1...length where matches(monthDay: number, weekday: (day + number + 5) % 7) {
                    let index = day + number
                    if let previous {
                        shortest = min(shortest, index - previous)
                        longest = max(longest, index - previous)
                    }
                    first = first ?? index
                    previous = index
                }
            }
        }
        guard let first, let previous else { return 1...1 }
        let around = first + day - previous
        return min(shortest, around)...max(longest, around)
    }

    private func matches(monthDay: Int, weekday: Int) -> Bool {
        let onMonthDay = monthDays & 1 << monthDay != 0
        let onWeekday = weekdays & 1 << weekday != 0
        return anyMonthDay || anyWeekday ? onMonthDay && onWeekday : onMonthDay || onWeekday
    }
}

/// The distances between neighbouring set bits.
private func distances(_ set: UInt64) -> [Int] {
    var result: [Int] = []
    var rest = set
    var previous: Int?
    while rest != 0 {
        let bit = rest.trailingZeroBitCount
        if let previous { result.append(bit - previous) }
        previous = bit
        rest &= rest - 1
    }
    return result
}
