import PlanModel
import Testing

@Suite struct DigestTests {
    @Test func aDigestIsWrittenAsOne() {
        #expect(isDigest(digest([])) && isDigest(digest(Array("plan".utf8))[...]))
    }

    @Test(arguments: [
        "", "sha256:", String(repeating: "0", count: 71), "sha256:" + String(repeating: "0", count: 63),
        "sha256:" + String(repeating: "0", count: 65), "sha256:" + String(repeating: "A", count: 64),
        "sha256:" + String(repeating: "g", count: 64), "sha512:" + String(repeating: "0", count: 64),
    ])
    func nothingElseIs(text: String) { #expect(!isDigest(text)) }
}
