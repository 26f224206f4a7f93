import Testing
import Text

@Test func onlyUnreservedCharactersStandForThemselves() {
    #expect(percentEncoded("aZ9-._~") == "aZ9-._~")
    #expect(percentEncoded("a b/ü@:") == "a%20b%2F%C3%BC%40%3A")
    #expect(percentEncoded("a@b:c/", keeping: "@:") == "a@b:c%2F")
    #expect(percentEncoded("/?", uppercase: false) == "%2f%3f")
}

@Test func decodingUndoesEncoding() {
    for text in ["", "plain", "a b/ü@:%", "\u{1F600}"] { #expect(percentDecoded(percentEncoded(text)) == text) }
    #expect(percentDecoded("a+b", plusIsSpace: true) == "a b")
    #expect(percentDecoded("a+b") == "a+b")
}

@Test func aBrokenEscapeStaysOrIsRefused() {
    for text in ["%", "%4", "%zz", "a%"] {
        #expect(percentDecoded(text) == text)
        #expect(strictly(percentDecoded: text) == nil)
    }
    #expect(percentDecoded("%FF") == "\u{FFFD}")
    #expect(strictly(percentDecoded: "%FFa") == [0xFF, 0x61])
}

@Test func hexadecimalHasTwoDigitsAByte() {
    #expect(hexadecimal([0, 15, 255]) == "000fff")
    #expect(hexadecimal([0xAB], uppercase: true) == "AB")
    #expect("09afAF".utf8.map { hexadecimalValue($0) } == [0, 9, 10, 15, 10, 15])
    #expect(hexadecimalValue(UInt8(ascii: "g")) == nil)
}
