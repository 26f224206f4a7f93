import Diagnostics
import Testing

@Suite struct SuggestionTests {
    private let keys = ["name", "image", "schedule", "timezone", "cpu", "memory"]

    @Test(arguments: [
        ("shedule", "schedule"), ("scheduel", "schedule"), ("NAME", "name"), ("timeZone", "timezone"), ("mem", nil),
        ("cup", "cpu"), ("zzz", nil), ("x", nil), ("", nil), ("schdl", nil), ("nmae", "name"),
    ])
    func nearest(word: String, expected: String?) {
        #expect(closest(word, among: keys) == expected)
    }

    @Test func tiesGoToTheFirstInByteOrder() {
        #expect(closest("cat", among: ["hat", "bat"]) == "bat")
        #expect(closest("cat", among: ["bat", "hat"]) == "bat")
    }

    @Test(arguments: [
        ("diskType", "dataDiskType"), ("disk_type", "dataDiskType"), ("userDataDiskType", "dataDiskType"),
        ("tier", "pricingTier"), ("type", nil), ("size", "dataDiskSize"), ("diskKind", nil), ("", nil),
    ])
    func namesOfWords(word: String, expected: String?) {
        let names = ["dataDiskSize", "dataDiskType", "ipType", "pricingTier"]
        let end = expected.map { "; did you mean '\($0)'?" } ?? ""
        #expect(didYouMean(word, amongNamesOfWords: names) == end)
    }

    @Test func sentenceEnd() {
        #expect(didYouMean("shedule", among: keys) == "; did you mean 'schedule'?")
        #expect(didYouMean("zzz", among: keys) == "")
    }
}
