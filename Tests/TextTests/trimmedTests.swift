import Testing
import Text

@Suite struct TrimmedTests {
    @Test(arguments: [
        ("a", "a"), (" a b\t", "a b"), ("\n\r\n a\u{A0}", "a"), ("  ", ""), ("", ""),
    ])
    func whiteSpaceIsTakenFromBothEnds(text: String, inner: String) {
        #expect(trimmed(text) == inner)
        #expect(trimmed(text[...]) == inner)
    }
}
