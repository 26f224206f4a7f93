import Testing

@testable import Auth

struct TokenTests {
    @Test func neverPrintsItself() throws {
        let token = try Token("ya29.hidden")
        var dumped = ""
        dump([token], to: &dumped)
        let source = TokenSource.fixed(token, variable: "V")
        let credentials = Credentials(google: source, gitlab: source)
        for text in ["\(token)", String(reflecting: token), dumped, "\(Optional(token) as Any)", "\(credentials)"] {
            #expect(!text.contains("hidden"))
            #expect(text.contains("(sensitive)"))
        }
    }

    @Test(arguments: ["token\n", "to ken", "to\rken", "tok\u{0}en", "t\u{7F}", "tokén", " token"])
    func refusesWhatBreaksAHeader(text: String) {
        #expect(throws: TokenError.notVisibleASCII) { try Token(text) }
    }

    @Test func refusesNothing() {
        #expect(throws: TokenError.empty) { try Token("") }
    }
}
