import Text

/// Whether Cloud Scheduler would accept `text` as a schedule: five cron fields, or an English-like sentence. Only the
/// form is checked (cloudscheduler-11).
func isSchedule(_ text: String) -> Bool {
    let fields = text.split(separator: " ")
    if let first = fields.first?.lowercased(),
        ["every", "first", "second", "third", "fourth", "last", "1st"].contains(first)
    {
        // Every how many minutes or hours: never every none.
        return fields.count >= 2 && !(first == "every" && Int(fields[1]) == 0)
    }
    guard fields.count == 5 else { return false }
    return isField(fields[0], 0...59, []) && isField(fields[1], 0...23, []) && isField(fields[2], 1...31, [])
        && isField(fields[3], 1...12, months) && isField(fields[4], 0...7, days)
}

/// Whether `text` is a name in the tz database (cloudscheduler-5).
func isTimeZone(_ text: String) -> Bool { timeZoneNames.contains(text) }

let months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]
let days = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"]

private func isField(_ text: Substring, _ range: ClosedRange<Int>, _ names: [String]) -> Bool {
    text.split(separator: ",", omittingEmptySubsequences: false).allSatisfy { part in
        let halves = part.split(separator: "/", omittingEmptySubsequences: false)
        guard (1...2).contains(halves.count) else { return false }
        let bounds = halves[0].split(separator: "-", omittingEmptySubsequences: false)
        if halves.count == 2 {
            // A step may only follow `*` or a range.
            guard let step = Int(halves[1]), step > 0, halves[0] == "*" || bounds.count == 2 else { return false }
        }
        if halves[0] == "*" { return true }
        let values = bounds.map { value($0, range, names) }
        guard (1...2).contains(values.count), !values.contains(nil) else { return false }
        if let low = values[0], let high = values.last ?? nil, values.count == 2 { return low <= high }
        return true
    }
}

func value(_ text: Substring, _ range: ClosedRange<Int>, _ names: [String]) -> Int? {
    if let index = names.firstIndex(of: text.uppercased()) { return index + range.lowerBound }
    guard !text.isEmpty, text.allSatisfy(isDigit), let number = Int(text), range.contains(number) else { return nil }
    return number
}
