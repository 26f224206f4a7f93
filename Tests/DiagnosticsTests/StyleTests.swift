import Diagnostics
import Testing

@Suite struct StyleTests {
    @Test func terminalDecidesByDefault() {
        #expect(Style.detect(isTerminal: true, environment: [:]).hasColor)
        #expect(!Style.detect(isTerminal: false, environment: [:]).hasColor)
        #expect(!Style.detect(isTerminal: true, environment: ["TERM": "dumb"]).hasColor)
    }

    @Test func noColorWinsWhenNotEmpty() {
        #expect(!Style.detect(isTerminal: true, environment: ["NO_COLOR": "1", "FORCE_COLOR": "1"]).hasColor)
        #expect(Style.detect(isTerminal: true, environment: ["NO_COLOR": ""]).hasColor)
        #expect(!Style.detect(isTerminal: true, environment: ["FORCE_COLOR": "1"], noColorFlag: true).hasColor)
    }

    @Test func colourIsForced() {
        for name in ["FORCE_COLOR", "CLICOLOR_FORCE"] {
            #expect(Style.detect(isTerminal: false, environment: [name: "1", "TERM": "dumb"]).hasColor)
            #expect(!Style.detect(isTerminal: false, environment: [name: "0"]).hasColor)
        }
        #expect(Style.detect(isTerminal: false, environment: ["GITLAB_CI": "true"]).hasColor)
    }

    @Test func plainTextStaysAsItIs() {
        #expect(Style.plain.paint("x", .error) == "x")
        #expect(Style.color.paint("x", .error) == "\u{1B}[1;31mx\u{1B}[0m")
        #expect(Style.color.paint("", .error) == "")
    }
}
