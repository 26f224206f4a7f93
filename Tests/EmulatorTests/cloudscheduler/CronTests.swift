import Testing

@testable import Emulator

@Test(arguments: [
    "0 3 * * *", "*/15 0-5,22 1,15 JAN-MAR mon-fri", "59 23 31 12 7", "0-30/5 * * * *", "every 12 hours",
    "1st monday of month 09:00",
])
func schedulesAreTaken(text: String) { #expect(isSchedule(text)) }

@Test(arguments: [
    "", "* * * *", "* * * * * *", "60 * * * *", "* 24 * * *", "* * 0 * *", "* * * 13 *", "* * * * 8", "5-1 * * * *",
    "5/10 * * * *", "*/0 * * * *", "@daily", "0 0 L * *", "0 0 ? * *", "1,,2 * * * *", "1- * * * *", "- * * * *",
    "1-2-3 * * * *", "99999999999999999999 * * * *", "every",
])
func schedulesAreRefused(text: String) { #expect(!isSchedule(text)) }

@Test func timeZonesMustBeInTheDatabase() {
    for zone in ["UTC", "EST", "Etc/UTC", "Europe/Madrid", "America/Argentina/Buenos_Aires", "Etc/GMT+1", "Japan"] {
        #expect(isTimeZone(zone), "\(zone)")
    }
    for zone in ["", "Madrid", "Europe/", "Mars/Olympus", "Europe/Ma drid", "+01:00", "utc"] {
        #expect(!isTimeZone(zone), "\(zone)")
    }
}
