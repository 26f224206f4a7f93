import Foundation
import Testing

@testable import FeatureTable

@Test(arguments: [
    ("1970-01-01T00:00:00Z", 0, "19700101T000000Z"), ("2026-11-24T03:04:05Z", 1_795_489_445, "20261124T030405Z"),
    ("2024-02-29T23:59:59Z", 1_709_251_199, "20240229T235959Z"),
    ("9999-12-31T23:59:59Z", 253_402_300_799, "99991231T235959Z"),
])
func instantsAreReadAndWritten(text: String, seconds: Int, folder: String) throws {
    let asOf = try #require(AsOf(text: text))
    #expect(asOf.seconds == seconds)
    #expect(asOf.text == text)
    #expect(asOf.folder == folder)
    #expect(AsOf(folder: folder) == asOf)
    #expect(AsOf(folder: text) == nil && AsOf(folder: folder.lowercased()) == nil)
}

@Test(arguments: [
    "", "2026-11-24", "2026-11-24T00:00:00", "2026-11-24T00:00:00+00:00", "2026-02-29T00:00:00Z",
    "2026-13-01T00:00:00Z",
    "2026-04-31T00:00:00Z", "2026-11-24T24:00:00Z", "1969-12-31T23:59:59Z", "2026-00-10T00:00:00Z",
    "２026-11-24T00:00:00Z",
])
func whatIsNoInstantIsRefused(text: String) {
    #expect(AsOf(text: text) == nil)
}

@Test func everyDayOfFourCenturiesGoesThereAndBack() {
    for day in 0..<146_097 { #expect(CivilDate(daysSince1970: day).daysSince1970 == day) }
}
