import Testing

@testable import Emulator

@Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg==")])
func base64IsStandard(text: String, encoded: String) {
    #expect(base64(Array(text.utf8)) == encoded)
    #expect(bytes(base64: encoded) == Array(text.utf8))
    #expect(bytes(base64: encoded.filter { $0 != "=" }) == Array(text.utf8))
}

@Test func bothAlphabetsAreRead() {
    #expect(bytes(base64: "-_8=") == bytes(base64: "+/8="))
    for wrong in ["Z", "Zg=", "Zg==Zg", "Z g=", "Zm9v===", "é"] { #expect(bytes(base64: wrong) == nil) }
}

@Test func theChecksumIsCastagnoli() {
    // The check value of RFC 3720's polynomial.
    #expect(crc32c(Array("123456789".utf8)) == 0xE306_9283)
    #expect(crc32c([]) == 0)
}
