import Emulator
import Testing

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
