@testable import Compiler
import Testing
import YAML

@Suite struct CronFieldsTests {
    private func problem(_ text: String) -> String? {
        do throws(Problem) {
            _ = try CronFields.parse(text)
            return nil
        } catch { return error.message }
    }

    @Test func readsNumbersNamesListsRangesAndSteps() throws {
        let fields = try CronFields.parse("0,30 1-3 */10 jan-MAR,12 mon,5-7/2").fields
        #expect(fields.minutes == 1 | 1 << 30)
        #expect(fields.hours == 0b1110)
        #expect(fields.days.monthDays == 1 << 1 | 1 << 11 | 1 << 21 | 1 << 31)
        #expect(fields.days.months == 0b1110 | 1 << 12)
        #expect(fields.days.weekdays == 1 << 1 | 1 << 5 | 1)
    }

    @Test func sevenIsSunday() throws {
        #expect(try CronFields.parse("0 0 * * 7").fields == CronFields.parse("0 0 * * SUN").fields)
        #expect(try CronFields.parse("0 0 * * */2").fields.days.weekdays == 0b1010101)
    }

    @Test func textHasSingleSpaces() throws { #expect(try CronFields.parse(" 0  3 * *  * ").text == "0 3 * * *") }

    @Test(arguments: [
        ("60 * * * *", "minute 60 is out of range: 0 to 59"),
        ("* 24 * * *", "hour 24 is out of range: 0 to 23"),
        ("* * 0 * *", "day of the month 0 is out of range: 1 to 31"),
        ("* * * 13 *", "month 13 is out of range: 1 to 12"),
        ("* * * * 8", "weekday 8 is out of range: 0 to 7"),
        ("30-10 * * * *", "minute range '30-10' is empty"),
        ("* * * * FRI-MON", "weekday range 'FRI-MON' is empty"),
        ("*/0 * * * *", "minute step '0' is out of range: 1 to 59"),
        ("*/60 * * * *", "minute step '60' is out of range: 1 to 59"),
        ("5/10 * * * *", "minute '5/10': a step needs * or a range before it"),
        ("1,,2 * * * *", "minute '1,,2' is not a cron field"),
        ("1-2-3 * * * *", "minute '1-2-3' is not a range"),
        ("*/2/2 * * * *", "minute '*/2/2' is not a cron field"),
        ("-1 * * * *", "minute '' is not known"),
        ("* * ? * *", "day of the month '?' is not known to Cloud Scheduler"),
        ("* * L * *", "day of the month 'L': L, W and # are not known to Cloud Scheduler"),
        ("* * 15W * *", "day of the month '15W': L, W and # are not known to Cloud Scheduler"),
        ("* * * * MON#2", "weekday 'MON#2': L, W and # are not known to Cloud Scheduler"),
        ("* * * * MONDAY", "weekday 'MONDAY' is not known"),
        ("* * * MON *", "month 'MON' is not known"),
        ("@daily", "'@daily' is not a schedule of Cloud Scheduler"),
        ("every 12 hours", "a schedule in words is not read"), ("1 of month 09:00", "a schedule in words is not read"),
        ("0 0 3 * * *", "expected 5 fields (minute hour day month weekday), found 6"),
        ("0 3 * *", "expected 5 fields (minute hour day month weekday), found 4"),
        ("", "expected 5 fields (minute hour day month weekday), found 0"),
        ("0 0 31 2 *", "it never runs: no month in '2' has a day '31'"),
        ("0 0 30-31 FEB *", "it never runs: no month in 'FEB' has a day '30-31'"),
        ("0 0 31 4,6 *", "it never runs: no month in '4,6' has a day '31'"),
        ("99999999999999999999 * * * *", "minute '99999999999999999999' is not known"),
        ("٣ * * * *", "a schedule has no character beyond ASCII"),
    ])
    func refuses(text: String, message: String) { #expect(problem(text) == message) }

    @Test(arguments: ["0 0 29 2 *", "0 0 31 2 MON", "0 0 31 1,2 *", "59 23 31 12 *"])
    func takes(text: String) { #expect(problem(text) == nil) }

    @Test func problemsPointAtTheirField() {
        func part(_ text: String) -> Range<Int>? {
            do throws(Problem) {
                _ = try CronFields.parse(text)
                return nil
            } catch { return error.part }
        }
        #expect(part("0  1,75 * * *") == 5..<7)
        #expect(part("0 0 31 2 *") == 4..<8)
        #expect(part("0 0 * * 1-9") == 10..<11)
    }
}

@Suite struct CronGapsTests {
    @Test(arguments: [
        ("* * * * *", 1, 1),
        ("*/15 * * * *", 15, 15),
        ("*/25 * * * *", 10, 25),
        ("0 * * * *", 60, 60),
        ("0 3 * * *", 1440, 1440),
        ("0 9-17 * * *", 60, 16 * 60),
        ("0,50 8,20 * * *", 50, 670),
        ("0 3 * * MON-FRI", 1440, 3 * 1440),
        ("0 3 * * 1", 7 * 1440, 7 * 1440),
        ("0 3 * * 0,6", 1440, 6 * 1440),
        ("0 3 1 * *", 28 * 1440, 31 * 1440),
        ("0 3 31 * *", 31 * 1440, 61 * 1440),
        ("0 3 29 2 *", 1461 * 1440, 1461 * 1440),
        ("0 3 1 1 *", 365 * 1440, 366 * 1440),
        ("0 3 1 * 1", 1440, 7 * 1440),
        ("59 23 * * *", 1440, 1440),
        ("0,59 0,23 * * *", 1, 22 * 60 + 1),
    ])
    func gaps(schedule: String, shortest: Int, longest: Int) throws {
        var known: [CronDays: ClosedRange<Int>] = [:]
        let fields = try CronFields.parse(schedule).fields
        let expected = RunGaps(shortest: TimeSpan(seconds: shortest * 60), longest: TimeSpan(seconds: longest * 60))
        #expect(fields.gaps(&known) == expected)
        #expect(fields.gaps(&known) == expected)
    }
}
