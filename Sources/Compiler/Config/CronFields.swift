import Diagnostics
import YAML
import Text

/// The five fields of a unix-cron schedule as sets: bit N is set when the field matches N.
struct CronFields: Sendable, Hashable {
    var minutes: UInt64
    var hours: UInt64
    var days: CronDays
}

/// The three fields that select days. Day of month and weekday are alternatives, unless one of them is `*`.
struct CronDays: Sendable, Hashable {
    var monthDays: UInt64
    var months: UInt64
    /// Sunday is 0.
    var weekdays: UInt64
    var anyMonthDay: Bool
    var anyWeekday: Bool
}

/// One of the five fields: its name in messages, its range and its names for values.
private struct CronField {
    let name: String
    let range: ClosedRange<Int>
    /// The three-letter names, standing for `range.lowerBound` and up.
    var words: [String] = []
}

private let cronFields = [
    CronField(name: "minute", range: 0...59),
    CronField(name: "hour", range: 0...23),
    CronField(name: "day of the month", range: 1...31),
    CronField(
        name: "month", range: 1...12,
        words: ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]),
    CronField(name: "weekday", range: 0...7, words: ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"]),
]

/// A piece of the schedule and its position in it.
private struct Piece {
    let text: Substring
    let offset: Int

    var part: Range<Int> { offset..<(offset + max(1, text.utf8.count)) }

    /// By bytes: the text is ASCII.
    func split(_ separator: Unicode.Scalar) -> [Piece] {
        var pieces: [Piece] = []
        var start = offset
        for bytes in text.utf8.split(separator: UInt8(ascii: separator), omittingEmptySubsequences: false) {
            pieces.append(Piece(text: Substring(bytes), offset: start))
            start += bytes.count + 1
        }
        return pieces
    }
}

extension CronFields {
    /// Reads what Cloud Scheduler's unix-cron accepts: numbers, names, lists, ranges, steps after `*` or a range.
    /// `text` is the schedule with single spaces.
    static func parse(_ text: String) throws(Problem) -> (fields: CronFields, text: String) {
        guard text.utf8.allSatisfy({ $0 < 0x80 }) else { throw Problem("a schedule has no character beyond ASCII") }
        if isScheduleInWords(text) {
            throw Problem("a schedule in words is not read", hint: scheduleInWords(text).map(writingFive))
        }
        let pieces = Piece(text: text[...], offset: 0).split(" ").filter { !$0.text.isEmpty }
        if let first = pieces.first, first.text.hasPrefix("@") {
            throw Problem("'\(first.text)' is not a schedule of Cloud Scheduler", hint: macroHint(first.text[...]))
        }
        if text.hasPrefix("cron("), text.hasSuffix(")") {
            let fields = text.dropFirst("cron(".count).dropLast().split(separator: " ")
            throw Problem(
                "'cron(…)' is not a schedule of Cloud Scheduler", hint: scheduleOfFive(fields).map(writingFive))
        }
        guard pieces.count == 5 else {
            let five = scheduleOfFive(pieces.map(\.text))
            throw Problem(
                "expected 5 fields (minute hour day month weekday), found \(pieces.count)",
                hint: (6...7).contains(pieces.count)
                    ? "there is no field for seconds, and none for a year" + (five.map { ": write \($0)" } ?? "")
                    : "for example 0 3 * * *")
        }
        var sets: [UInt64] = []
        for (field, piece) in zip(cronFields, pieces) { sets.append(try parse(piece, as: field)) }
        // Both 0 and 7 are Sunday.
        let weekdays = (sets[4] | sets[4] >> 7) & 0x7F
        let days = CronDays(
            monthDays: sets[2], months: sets[3], weekdays: weekdays, anyMonthDay: pieces[2].text == "*",
            anyWeekday: pieces[4].text == "*")
        if days.isNever {
            let part = pieces[2].offset..<(pieces[3].offset + pieces[3].text.utf8.count)
            throw Problem(
                "it never runs: no month in '\(pieces[3].text)' has a day '\(pieces[2].text)'", part: part)
        }
        let fields = CronFields(minutes: sets[0], hours: sets[1], days: days)
        return (fields, pieces.map { String($0.text) }.joined(separator: " "))
    }

    private static func parse(_ piece: Piece, as field: CronField) throws(Problem) -> UInt64 {
        var set: UInt64 = 0
        for item in piece.split(",") {
            let halves = item.split("/")
            guard halves.count <= 2, let base = halves.first, !base.text.isEmpty else {
                throw Problem("\(field.name) '\(piece.text)' is not a cron field", part: item.part)
            }
            let ends = base.split("-")
            let range: ClosedRange<Int>
            if base.text == "*" {
                range = field.range.lowerBound...(field.words.count == 7 ? 6 : field.range.upperBound)
            } else if ends.count == 2 {
                let low = try value(ends[0], field)
                let high = try value(ends[1], field)
                guard low <= high else {
                    throw Problem(
                        "\(field.name) range '\(base.text)' is empty", hint: "write it as two, joined by a comma",
                        part: base.part)
                }
                range = low...high
            } else {
                guard ends.count == 1 else {
                    throw Problem("\(field.name) '\(base.text)' is not a range", part: base.part)
                }
                let only = try value(base, field)
                guard halves.count == 1 else {
                    throw Problem(
                        "\(field.name) '\(item.text)': a step needs * or a range before it",
                        hint: "for example */\(halves[1].text) or \(only)-\(field.range.upperBound)/\(halves[1].text)",
                        part: item.part)
                }
                range = only...only
            }
            let step = halves.count == 2 ? try self.step(halves[1], field) : 1
            for number in stride(from: range.lowerBound, through: range.upperBound, by: step) { set |= 1 << number }
        }
        return set
    }

    private static func step(_ piece: Piece, _ field: CronField) throws(Problem) -> Int {
        let highest = field.range.upperBound
        guard let step = parseDigits(piece.text.utf8), (1...highest).contains(step) else {
            throw Problem("\(field.name) step '\(piece.text)' is out of range: 1 to \(highest)", part: piece.part)
        }
        return step
    }

    private static func value(_ piece: Piece, _ field: CronField) throws(Problem) -> Int {
        let text = piece.text
        if let number = parseDigits(text.utf8) {
            guard field.range.contains(number) else {
                throw Problem(
                    "\(field.name) \(text) is out of range: \(field.range.lowerBound) to \(field.range.upperBound)",
                    part: piece.part)
            }
            return number
        }
        let word = text.uppercased()
        if let index = field.words.firstIndex(of: word) { return field.range.lowerBound + index }
        if word == "?" {
            throw Problem(
                "\(field.name) '?' is not known to Cloud Scheduler", hint: "write * instead", part: piece.part)
        }
        if word.contains("#") || word.hasSuffix("L") || word.hasSuffix("W") {
            throw Problem("\(field.name) '\(text)': L, W and # are not known to Cloud Scheduler", part: piece.part)
        }
        let long = field.words.first { word.hasPrefix($0) }
        throw Problem(
            "\(field.name) '\(text)' is not known", hint: long.map { "three letters: \($0)" }, part: piece.part)
    }
}

/// The days of each month, of February in a leap year.
let longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

extension CronDays {
    /// True when no month has any of the chosen days, as in `31 2`.
    fileprivate var isNever: Bool {
        guard anyWeekday, !anyMonthDay else { return false }
        return !(1...12).contains { month in
            months & 1 << month != 0 && (1...longestMonths[month - 1]).contains { monthDays & 1 << $0 != 0 }
        }
    }
}

extension CronSchedule {
    init(parsing text: String) throws(Problem) {
        self.init(text: try CronFields.parse(text).text)
    }
}

/// What cron's macros mean in five fields.
private let macros = [
    "@hourly": "0 * * * *", "@daily": "0 0 * * *", "@midnight": "0 0 * * *", "@weekly": "0 0 * * 0",
    "@monthly": "0 0 1 * *", "@yearly": "0 0 1 1 *", "@annually": "0 0 1 1 *",
]

private func macroHint(_ text: Substring) -> String? {
    if text.lowercased() == "@reboot" {
        return "nothing reboots there: a schedule is five fields, such as \"0 3 * * *\""
    }
    return macros[text.lowercased()].map(writingFive)
}

private func writingFive(_ fields: String) -> String { "write five fields: \"\(fields)\"" }

extension Diagnostic {
    /// Without quotes a macro is no YAML; quoted, it would only be the next error.
    var advisingOnMacros: Diagnostic {
        let start = "quote it: \""
        guard let hint, hint.hasPrefix(start + "@") else { return self }
        let text = hint.dropFirst(start.count).dropLast()
        guard let meant = macroHint(text) ?? scheduleInWords(String(text)).map(writingFive) else { return self }
        var advised = self
        advised.hint = meant
        return advised
    }
}
