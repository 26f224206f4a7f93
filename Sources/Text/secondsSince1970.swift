/// Seconds since 1970 of a time in UTC as Google's APIs write it (RFC 3339, `Z`), the fraction included; nil for any
/// other text.
package func secondsSince1970(rfc3339 text: String) -> Double? {
    let form = /([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(\.[0-9]+)?Z/
    guard let match = text.wholeMatch(of: form), let year = Int(match.1), let month = Int(match.2),
        let day = Int(match.3), let time = secondsOfDay(match.4, match.5, match.6), 1...12 ~= month, 1...31 ~= day
    else { return nil }
    return Double(days(year, month, day) * 86_400 + time) + (match.7.flatMap { Double("0\($0)") } ?? 0)
}

/// Seconds since 1970 of the `Date` of an HTTP answer in the form that servers send, `Fri, 27 Nov 2026 06:03:20 GMT`
/// (RFC 9110, 5.6.7); nil for any other text.
package func secondsSince1970(httpDate text: String) -> Double? {
    let form = /[A-Z][a-z]{2}, ([0-9]{2}) ([A-Z][a-z]{2}) ([0-9]{4}) ([0-9]{2}):([0-9]{2}):([0-9]{2}) GMT/
    guard let match = text.wholeMatch(of: form), let day = Int(match.1), let year = Int(match.3),
        let month = httpMonths.firstIndex(of: String(match.2)), let time = secondsOfDay(match.4, match.5, match.6)
    else { return nil }
    return Double(days(year, month + 1, day) * 86_400 + time)
}

/// The names of the months in an HTTP date.
package let httpMonths = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

private func secondsOfDay(_ hour: Substring, _ minute: Substring, _ second: Substring) -> Int? {
    guard let hour = Int(hour), let minute = Int(minute), let second = Int(second), hour < 24, minute < 60,
        second <= 60
    else { return nil }
    return (hour * 60 + minute) * 60 + second
}

private func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    // Years begin in March here, so that a leap day is the last of its year.
    let years = month > 2 ? year : year - 1
    let months = (month + 9) % 12
    return years * 365 + years / 4 - years / 100 + years / 400 + (months * 153 + 2) / 5 + day - 719_469
}
