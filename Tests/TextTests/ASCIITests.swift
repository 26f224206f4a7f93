import Testing
import Text

@Suite struct ASCIITests {
    private func characters(_ isOne: (UInt8) -> Bool) -> String {
        String(decoding: (0...UInt8.max).filter(isOne), as: UTF8.self)
    }

    @Test func eachTestHoldsForItsCharactersOnly() {
        let (digits, lower, upper) = ("0123456789", "abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        #expect(characters(\.isDigit) == digits)
        #expect(characters(\.isLowercase) == lower)
        #expect(characters(\.isUppercase) == upper)
        #expect(characters(\.isLowercaseOrDigit) == digits + lower)
        #expect(characters(\.isLetterOrDigit) == digits + upper + lower)
        #expect(characters(\.isUnreserved) == "-." + digits + upper + "_" + lower + "~")
    }

    @Test(arguments: [
        ("0", 0), ("007", 7), ("999999999999999", 999_999_999_999_999), ("1000000000000000", nil), ("", nil),
        ("-1", nil), ("1 ", nil), ("١", nil),
    ])
    func digitsAreReadUpToFifteen(text: String, value: Int?) {
        #expect(parseDigits(text[...].utf8) == value)
    }
}
