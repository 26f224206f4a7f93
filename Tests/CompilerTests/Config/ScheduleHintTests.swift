import Testing
import YAML

@testable import Compiler

/// What is written where five fields are wanted, and what is to be written instead. A hint that is not exactly the same
/// is worse than none.
@Suite struct ScheduleHintTests {
    private func hint(_ text: String) -> String? {
        do throws(Problem) {
            _ = try CronFields.parse(text)
            return "no error"
        } catch { return error.hint }
    }

    @Test(arguments: [
        ("every 6 hours", "0 */6 * * *"), ("every 12 hours", "0 */12 * * *"), ("every 24 hours", "0 0 * * *"),
        ("every 1 hours", "0 * * * *"), ("every 5 minutes", "*/5 * * * *"), ("every 1 mins", "* * * * *"),
        ("every 60 minutes", "0 * * * *"), ("every 120 minutes", "0 */2 * * *"), ("every hour", "0 * * * *"),
        ("every 2 hours synchronized", "0 */2 * * *"), ("every day 03:00", "0 3 * * *"), ("every day", "0 0 * * *"),
        ("every day at 23:45", "45 23 * * *"), ("every monday 09:00", "0 9 * * MON"),
        ("Every Monday,fri of Jan,sept 9:05", nil), ("every mon,fri of jan,september 09:05", "5 9 * JAN,SEP MON,FRI"),
        ("every weekday 08:30", "30 8 * * MON-FRI"), ("every tuesday of month 10:00", "0 10 * * TUE"),
        ("1 of month 04:30", "30 4 1 * *"), ("1,15 of jan,apr 00:00", "0 0 1,15 JAN,APR *"),
        ("@every 5m", "*/5 * * * *"), ("@every 1h", "0 * * * *"), ("@every 2h0m", "0 */2 * * *"),
        ("rate(5 minutes)", "*/5 * * * *"), ("rate(1 day)", "0 0 * * *"), ("@daily", "0 0 * * *"),
        ("cron(0 3 * * ? *)", "0 3 * * *"), ("cron(15 10 ? * MON-FRI *)", "15 10 * * MON-FRI"),
    ])
    func wordsAreTranslated(text: String, fields: String?) throws {
        #expect(hint(text) == fields.map { "write five fields: \"\($0)\"" })
        if let fields { #expect(try CronFields.parse(fields).text == fields) }
    }

    @Test(arguments: [
        "every 7 hours", "every 90 minutes", "every 0 hours", "every 36 hours", "every 99999999999999 hours",
        "1st monday of month 09:00", "2nd,third mon of march 17:00", "every day 25:00", "every noon",
        "every 5 minutes from 10:00 to 14:00", "40 of month 09:00", "@every 90s", "@every 7m",
        "cron(0 3 ? * 2 *)", "rate(7 hours)", "every", "of of of",
    ])
    func whatFiveFieldsCannotSayGetsNoLine(text: String) { #expect(hint(text) == nil) }

    @Test func aRestartIsNoTime() {
        #expect(hint("@reboot") == "nothing reboots there: a schedule is five fields, such as \"0 3 * * *\"")
    }

    @Test(arguments: [
        ("0 3 * * * 2026", ": write 0 3 * * *"), ("0 30 3 * * MON", ": write 30 3 * * MON"),
        ("0 3 * * MON 2026-2028", ": write 0 3 * * MON"), ("0 0 3 ? * MON", ": write 0 3 * * MON"),
        ("0 0 3 * * ? 2026", ": write 0 3 * * *"), ("0 0 3 ? * 2", ""), ("0 99 3 * * MON", ""),
        ("0 3 * * * *", ": write 3 * * * *"),
        ("59 3 1 1 2 2026", ": write 59 3 1 1 2"), ("0 3 ? * MON *", ": write 0 3 * * MON"), ("0 3 ? * 2 *", ""),
        ("0 0 3 * * ?", ": write 0 3 * * *"),
    ])
    func sixAndSevenFieldsBecomeTheRightFive(text: String, five: String) {
        #expect(hint(text) == "there is no field for seconds, and none for a year" + five)
    }

    /// Without quotes it is no YAML, and the quotes alone would only lead to the next error.
    @Test func whatBeginsWithAnAtIsTranslatedWithoutQuotesToo() {
        var files = ConfigFiles()
        files.features["nightly"] = "name: nightly\nimage: feature\nschedule: @every 5m\n"
        #expect(files.problems().first?.hasSuffix("(write five fields: \"*/5 * * * *\")") == true)
    }
}
