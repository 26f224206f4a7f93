import Text

/// The first time after `now` at which a schedule is due; nil if there is none, or if computing it would take the rules
/// of a time zone, which the local cloud does not have. It therefore handles zones that equal UTC and, in other zones,
/// schedules that are the same every hour (cloudscheduler-15).
func nextRun(_ schedule: String, in zone: String, after now: Instant) -> Instant? {
    let fields = schedule.split(separator: " ")
    guard fields.count == 5, fields[0].utf8.first != UInt8(ascii: "e"), isSchedule(schedule) else { return nil }
    let isHourly = fields.dropFirst().allSatisfy { $0 == "*" }
    guard utcZones.contains(zone) || isHourly && !partHourZones.contains(zone) else { return nil }
    let minutes = values(fields[0], 0...59)
    let hours = values(fields[1], 0...23)
    let datesOfMonth = values(fields[2], 1...31)
    let monthsOfYear = values(fields[3], 1...12, months)
    let weekdays = Set(values(fields[4], 0...7, days).map { $0 % 7 })
    // If both are restricted, a day that matches either one is due.
    let isEither = !fields[2].hasPrefix("*") && !fields[4].hasPrefix("*")
    let (minute, _) = floorDivide(now.milliseconds, by: 60_000)
    let (first, start) = floorDivide(minute + 1, by: 1440)
    // 29 February comes every four years, and after eight around some turns of the century.
    for day in first...first + 3000 {
        let (_, month, date) = civil(days: day)
        let weekday = Int(floorDivide(day + 4, by: 7).rest)
        let isDate = datesOfMonth.contains(Int(date))
        let isWeekday = weekdays.contains(weekday)
        guard monthsOfYear.contains(Int(month)), isEither ? isDate || isWeekday : isDate && isWeekday else { continue }
        for minute in (day == first ? start : 0)..<1440
        where hours.contains(Int(minute / 60)) && minutes.contains(Int(minute % 60)) {
            return Instant(milliseconds: (day * 1440 + minute) * 60_000)
        }
    }
    return nil
}

/// The numbers that a valid schedule field stands for.
private func values(_ field: Substring, _ range: ClosedRange<Int>, _ names: [String] = []) -> Set<Int> {
    var result: Set<Int> = []
    for part in field.split(separator: ",") {
        let halves = part.split(separator: "/")
        guard !halves.isEmpty else { continue }
        let bounds = halves[0].split(separator: "-").compactMap { value($0, range, names) }
        let low = bounds.first ?? range.lowerBound
        let high = halves[0] == "*" ? range.upperBound : bounds.last ?? low
        let step = halves.count == 2 ? Int(halves[1]) ?? 1 : 1
        result.formUnion(stride(from: low, through: high, by: max(1, step)))
    }
    return result
}

private let utcZones: Set<String> = [
    "Etc/GMT", "Etc/GMT+0", "Etc/GMT-0", "Etc/GMT0", "Etc/Greenwich", "Etc/UCT", "Etc/UTC", "Etc/Universal", "Etc/Zulu",
    "GMT", "GMT+0", "GMT-0", "GMT0", "Greenwich", "UCT", "UTC", "Universal", "Zulu",
]

/// Zones whose offset from UTC is not a whole number of hours.
private let partHourZones: Set<String> = [
    "America/St_Johns", "Asia/Calcutta", "Asia/Colombo", "Asia/Kabul", "Asia/Kathmandu", "Asia/Katmandu",
    "Asia/Kolkata",
    "Asia/Rangoon", "Asia/Tehran", "Asia/Yangon", "Australia/Adelaide", "Australia/Broken_Hill", "Australia/Darwin",
    "Australia/Eucla", "Australia/LHI", "Australia/Lord_Howe", "Australia/North", "Australia/South",
    "Australia/Yancowinna", "Canada/Newfoundland", "Indian/Cocos", "Iran", "NZ-CHAT", "Pacific/Chatham",
    "Pacific/Marquesas",
]
