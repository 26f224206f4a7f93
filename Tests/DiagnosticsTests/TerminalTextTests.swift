import Diagnostics
import Testing

@Suite struct TerminalTextTests {
    private let hostile = "a\u{1B}]0;x\u{7}\u{9B}2J\u{7F}\u{202E}\u{2066}\nb"
    private let shown = #"a\u{1b}]0;x\u{7}\u{9b}2J\u{7f}\u{202e}\u{2066}\nb"#

    @Test func outsideTextComesInEscaped() {
        let text: TerminalText = "one \(hostile)\n"
        #expect(text.text == "one \(shown)\n")
        #expect(TerminalText(hostile).text == shown)
        #expect(TerminalText(hostile[...]).text == shown)
    }

    @Test func soDoesEverythingElse() {
        struct Thing: CustomStringConvertible { let description: String }
        let text: TerminalText = "\(Thing(description: hostile)) \([hostile]) \(1) \(true)"
        #expect(!text.text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
        #expect(text.text.hasPrefix(shown) && text.text.hasSuffix(" 1 true"))
    }

    @Test func ourOwnColoursStay() {
        let text: TerminalText = "\(Style.color.paint("\(hostile)", .error))!"
        #expect(text.text == "\u{1B}[1;31m\(shown)\u{1B}[0m!")
        #expect((text + text).text == text.text + text.text)
        #expect(["a", TerminalText(hostile)].joined(separator: "\n").text == "a\n\(shown)")
    }

    @Test func directionMarksAreShownEverywhere() {
        for value: UInt32 in [0x61C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x2069, 0x85, 0xFEFF] {
            let scalar = Unicode.Scalar(value).map(String.init) ?? ""
            #expect(TerminalText(scalar).text == "\\u{\(String(value, radix: 16))}")
        }
        #expect(TerminalText("é日🎉 ~").text == "é日🎉 ~")
    }
}
