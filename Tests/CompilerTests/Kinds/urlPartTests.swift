import Testing

@testable import Compiler

@Suite struct PercentEncodedTests {
    @Test(arguments: [
        ("plain-text_1.~", "plain-text_1.~"), ("a/b", "a%2Fb"), ("a b", "a%20b"), ("*", "%2A"), ("100%", "100%25"),
        ("?&=#", "%3F%26%3D%23"), ("ñ", "%C3%B1"), ("me@x.y:z", "me@x.y:z"), ("", ""),
    ])
    func encodes(text: String, encoded: String) { #expect(urlPart(text) == encoded) }
}
