import HTTP
import Testing

struct Base64Tests {
    @Test(arguments: [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
        ("foobar", "Zm9vYmFy"),
    ])
    func followsTheVectorsOfTheRFC(text: String, encoded: String) {
        #expect(base64(text.utf8) == encoded)
    }

    @Test func usesTheWholeAlphabet() {
        #expect(base64([0xFB, 0xFF, 0xFE]) == "+//+")
    }
}
