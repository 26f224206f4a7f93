/// Whether Cloud Scheduler would take `text` as a schedule: five cron fields, or an English-like sentence. Only the
/// form is looked at (cloudscheduler-11).
func isSchedule(_ text: String) -> Bool {
    let fields = text.split(separator: " ")
    if let first = fields.first?.lowercased(),
        ["every", "first", "second", "third", "fourth", "last", "1st"].contains(first)
    {
        return fields.count >= 2
    }
    guard fields.count == 5 else { return false }
    let months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]
    let days = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"]
    return isField(fields[0], 0...59, []) && isField(fields[1], 0...23, []) && isField(fields[2], 1...31, [])
        && isField(fields[3], 1...12, months) && isField(fields[4], 0...7, days)
}

/// Whether `text` looks like a name of the tz database: `UTC`, `EST`, `Area/City`, `Etc/GMT+1`.
func isTimeZone(_ text: String) -> Bool {
    guard !text.isEmpty, text.first?.isLetter == true, !text.hasSuffix("/") else { return false }
    let isPlain = text.allSatisfy { $0.isASCII && ($0.isLetter || isDigit($0) || "/_+-".contains($0)) }
    guard isPlain else { return false }
    let parts = text.split(separator: "/")
    if parts.count > 1 { return (2...3).contains(parts.count) && areas.contains(String(parts[0])) }
    return text == text.uppercased() || countries.contains(text)
}

private let areas: Set<String> = [
    "Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Brazil", "Canada", "Chile", "Etc",
    "Europe", "Indian", "Mexico", "Pacific", "US",
]
private let countries: Set<String> = [
    "Cuba", "Egypt", "Eire", "Greenwich", "Hongkong", "Iceland", "Iran", "Israel", "Jamaica", "Japan", "Kwajalein",
    "Libya", "Navajo", "Poland", "Portugal", "Singapore", "Turkey", "Universal", "Zulu",
]

private func isField(_ text: Substring, _ range: ClosedRange<Int>, _ names: [String]) -> Bool {
    text.split(separator: ",", omittingEmptySubsequences: false).allSatisfy { part in
        let halves = part.split(separator: "/", omittingEmptySubsequences: false)
        guard (1...2).contains(halves.count) else { return false }
        let bounds = halves[0].split(separator: "-", omittingEmptySubsequences: false)
        if halves.count == 2 {
            // A step stands after `*` or a range only.
            guard let step = Int(halves[1]), step > 0, halves[0] == "*" || bounds.count == 2 else { return false }
        }
        if halves[0] == "*" { return true }
        let values = bounds.map { value($0, range, names) }
        guard (1...2).contains(values.count), !values.contains(nil) else { return false }
        if let low = values[0], let high = values.last ?? nil, values.count == 2 { return low <= high }
        return true
    }
}

private func value(_ text: Substring, _ range: ClosedRange<Int>, _ names: [String]) -> Int? {
    if let index = names.firstIndex(of: text.uppercased()) { return index + range.lowerBound }
    guard !text.isEmpty, text.allSatisfy(isDigit), let number = Int(text), range.contains(number) else { return nil }
    return number
}
