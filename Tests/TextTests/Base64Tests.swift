import Testing
import Text

@Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg==")])
func base64IsStandard(text: String, encoded: String) {
    #expect(base64(Array(text.utf8)) == encoded)
    #expect(bytes(base64: encoded) == Array(text.utf8))
    #expect(bytes(base64: encoded.filter { $0 != "=" }) == Array(text.utf8))
}

@Test func bothAlphabetsAreRead() {
    #expect(bytes(base64: "-_8=") == bytes(base64: "+/8="))
    for wrong in ["Z", "Zg=", "Zg==Zg", "Z g=", "Zm9v===", "Zg======", "é"] { #expect(bytes(base64: wrong) == nil) }
}

@Test func theURLAlphabetHasNoPadding() {
    #expect(base64URL([0xFB, 0xFF]) == "-_8")
    #expect(base64URL([]) == "")
}
