import Text

/// The five fields that say what people write in words, as App Engine has them (appengine-2) and as some programs do:
/// `every 6 hours`, `every mon,fri 09:00`, `1,15 of month 04:30`, `@every 5m`, `rate(5 minutes)`. Nil for what five fields
/// cannot say, or not exactly: a step that does not divide the hour or the day, and `1st monday of month`.
func scheduleInWords(_ text: String) -> String? {
    var words = text.lowercased().split(separator: " ").map(String.init)
    if words.count == 2, words[0] == "@every" { return interval(words[1]) }
    if words.count == 2, words[0].hasPrefix("rate("), words[1].hasSuffix(")") {
        words = ["every", String(words[0].dropFirst("rate(".count)), String(words[1].dropLast())]
    }
    words.removeAll { $0 == "at" || $0 == "synchronized" }
    if words.first == "every:" { words[0] = "every" }
    let isEvery = words.first == "every"
    if isEvery { words.removeFirst() }
    if isEvery, words.count == 2, let number = parseDigits(words[0][...].utf8), number < 10_000,
        let unit = minutes(of: words[1])
    {
        return interval(minutes: number * unit)
    }
    if isEvery, words.count == 1, let unit = minutes(of: words[0]) { return interval(minutes: unit) }
    return onDays(words, isEvery: isEvery)
}

/// True if `text` is a schedule in words, whether or not five fields can say it.
func isScheduleInWords(_ text: String) -> Bool {
    let words = text.lowercased().split(separator: " ")
    return words.first.map { $0 == "every" || $0 == "every:" || $0 == "@every" || $0.hasPrefix("rate(") } == true
        || words.count >= 3 && words.contains("of")
}

/// `every day 09:00`, `every mon,fri of may 09:00`, `1,15 of month 09:00`: days, months, and the time.
private func onDays(_ words: [String], isEvery: Bool) -> String? {
    guard let first = words.first else { return nil }
    var rest = Array(words.dropFirst())
    var months = "*"
    if rest.first == "of" {
        guard rest.count >= 2, let chosen = rest[1] == "month" ? "*" : list(rest[1], among: monthWords) else {
            return nil
        }
        months = chosen
        rest.removeFirst(2)
    }
    guard rest.count <= 1, let time = rest.isEmpty ? (0, 0) : clock(rest[0]) else { return nil }
    let start = "\(time.1) \(time.0)"
    if first == "day" { return isEvery ? "\(start) * \(months) *" : nil }
    if isEvery, first == "weekday" { return "\(start) * \(months) MON-FRI" }
    // Both day fields at once would mean either.
    if isEvery, let days = list(first, among: dayWords) { return "\(start) * \(months) \(days)" }
    let days = first.split(separator: ",", omittingEmptySubsequences: false).map { parseDigits($0.utf8) }
    guard !isEvery, words.dropFirst().first == "of", !days.isEmpty,
        days.allSatisfy({ day in day.map { (1...31).contains($0) } ?? false })
    else { return nil }
    return "\(start) \(days.compactMap { $0.map(String.init) }.joined(separator: ",")) \(months) *"
}

private let dayWords = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"]
private let monthWords = [
    "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
]
private let longWords = [
    "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "january", "february", "march",
    "april", "may", "june", "july", "august", "september", "october", "november", "december",
]

/// `monday,fri` as `MON,FRI`; nil if one of them is no such word.
private func list(_ text: String, among known: [String]) -> String? {
    let words = text.split(separator: ",", omittingEmptySubsequences: false).map { word -> String? in
        let short = word.prefix(3).uppercased()
        guard word.utf8.count == 3 || longWords.contains(String(word)), known.contains(short) else { return nil }
        return short
    }
    return words.contains(nil) ? nil : words.compactMap { $0 }.joined(separator: ",")
}

/// Hour and minute of `9:00` and `09:00`.
private func clock(_ text: String) -> (Int, Int)? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
        let hour = parseDigits(parts[0].utf8), let minute = parseDigits(parts[1].utf8), (0...23).contains(hour),
        (0...59).contains(minute)
    else { return nil }
    return (hour, minute)
}

private func minutes(of unit: String) -> Int? {
    switch unit {
    case "min", "mins", "minute", "minutes": 1
    case "hour", "hours": 60
    case "day", "days": 24 * 60
    default: nil
    }
}

/// `5m`, `1h30m`.
private func interval(_ text: String) -> String? {
    var (total, number) = (0, "")
    for character in text {
        if character.isNumber {
            number.append(character)
        } else {
            guard let value = parseDigits(number[...].utf8), value < 10_000, "hm".contains(character) else {
                return nil
            }
            total += value * (character == "h" ? 60 : 1)
            number = ""
        }
    }
    return number.isEmpty ? interval(minutes: total) : nil
}

private func interval(minutes: Int) -> String? {
    switch minutes {
    case 1: "* * * * *"
    case 60: "0 * * * *"
    case 24 * 60: "0 0 * * *"
    case 2..<60 where 60 % minutes == 0: "*/\(minutes) * * * *"
    case 61..<24 * 60 where minutes % 60 == 0 && 24 % (minutes / 60) == 0: "0 */\(minutes / 60) * * *"
    default: nil
    }
}

/// What six or seven fields mean in five: seconds stand before them, a year behind them. Nil if nothing right is left, or
/// if weekdays are numbered otherwise, as they are where a field may be `?`.
func scheduleOfFive(_ fields: [Substring]) -> String? {
    func five(_ fields: ArraySlice<Substring>) -> String? {
        let hasMark = fields.contains("?")
        if hasMark, fields.last?.utf8.contains(where: \.isDigit) == true { return nil }
        let text = fields.map { $0 == "?" ? "*" : String($0) }.joined(separator: " ")
        guard fields.count == 5, (try? CronFields.parse(text)) != nil else { return nil }
        return text
    }
    switch fields.count {
    case 7: return isYear(fields[6]) || fields[6] == "*" ? five(fields[1...5]) : nil
    case 6:
        // A field that may be anything is the day or the weekday, which tells where the five begin.
        let mark = fields.firstIndex(of: "?")
        if isYear(fields[5]) || mark == 2 || mark == 4 { return five(fields[..<5]) }
        return five(fields[1...]) ?? (fields[5] == "*" ? five(fields[..<5]) : nil)
    default: return nil
    }
}

/// `2026`, `2026-2028`, `2026,2027`.
private func isYear(_ field: Substring) -> Bool {
    field.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "-" || $0 == "," }).allSatisfy { part in
        part.utf8.count == 4 && parseDigits(part.utf8).map { (1970...2199).contains($0) } == true
    }
}
