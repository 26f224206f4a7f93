import Testing

@testable import Emulator

@Test(arguments: [
    (0, "1970-01-01T00:00:00.000000Z"), (951_782_400_000, "2000-02-29T00:00:00.000000Z"),
    (1_775_044_800_123, "2026-04-01T12:00:00.123000Z"), (-1, "1969-12-31T23:59:59.999000Z"),
    (4_107_542_399_999, "2100-02-28T23:59:59.999000Z"), (4_107_542_400_000, "2100-03-01T00:00:00.000000Z"),
])
func instantsAreWrittenAsGoogleWritesThem(milliseconds: Int64, text: String) {
    #expect(Instant(milliseconds: milliseconds).rfc3339 == text)
}

@Test func farInstantsDoNotTrap() {
    let last = Instant(milliseconds: .max)
    #expect(last.adding(days: 30) == last)
    #expect(!last.rfc3339.isEmpty)
    #expect(!Instant(milliseconds: .min).rfc3339.isEmpty)
}

@Test(arguments: [
    ("1970-01-01T00:00:00Z", 0), ("2000-02-29T00:00:00.000000Z", 951_782_400_000),
    ("2026-04-01T14:00:00.123456789+02:00", 1_775_044_800_123), ("2026-04-01T06:30:00.1-05:30", 1_775_044_800_100),
    ("1969-12-31T23:59:59.999Z", -1), ("2100-03-01T00:00:00Z", 4_107_542_400_000),
])
func instantsAreReadWithAnyOffset(text: String, milliseconds: Int64) {
    #expect(Instant(rfc3339: text)?.milliseconds == milliseconds)
}

@Test(arguments: [
    "", "2026-04-01", "2026-04-01T12:00:00", "2026-04-01 12:00:00Z", "2026-4-01T12:00:00ZZ", "2026-00-01T12:00:00Z",
    "2026-04-01T24:00:00Z", "2026-04-01T12:00:00.Z", "2026-04-01T12:00:00.1234567890Z", "2026-04-01T12:00:00+2:00",
    "2026-04-01T12:00:00Zulu", "+026-04-01T12:00:00Z", "2026-04-01T12:00:00+02:00:00", "2026-04-01T12:00:00٠Z",
])
func otherTextsAreNotInstants(text: String) { #expect(Instant(rfc3339: text) == nil) }
