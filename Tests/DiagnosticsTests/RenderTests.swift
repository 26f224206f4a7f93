import Diagnostics
import Testing

private func rendered(_ diagnostics: [Diagnostic], sources: [String: [UInt8]], style: Style = .plain) -> String {
    render(diagnostics, sources: sources, style: style).text
}

@Suite struct RenderTests {
    private func excerpt(_ source: String, column: Int, length: Int) -> [String] {
        let diagnostic = Diagnostic(
            path: "a.yaml", range: SourceRange(line: 1, column: column, length: length), message: "m")
        let text = rendered([diagnostic], sources: ["a.yaml": Array(source.utf8)])
        return text.split(separator: "\n").dropFirst().map(String.init)
    }

    @Test func hasPlaceLineCaretAndHint() {
        let source = "name: nightly\nimage: feature\n  shedule: \"0 3 * * *\"\n"
        let diagnostic = Diagnostic(
            path: "config/features/nightly.yaml", range: SourceRange(line: 3, column: 3, length: 7),
            message: "unknown key 'shedule' in feature 'nightly'; did you mean 'schedule'?", hint: "read the manual")
        let text = rendered([diagnostic], sources: ["config/features/nightly.yaml": Array(source.utf8)])
        #expect(
            text == """
                config/features/nightly.yaml:3:3: error: unknown key 'shedule' in feature 'nightly'; did you mean 'schedule'?
                  3 |   shedule: "0 3 * * *"
                    |   ^~~~~~~
                    = help: read the manual

                """)
    }

    /// A line with a secret is shown for no diagnostic, wherever on it the others are.
    @Test func linesWithSecretsAreNotShown() {
        let source = "a: 1\nb: secret\n  more\nc: 1\n"
        let end = SourcePosition(line: 3, column: 7)
        var hidden = Diagnostic(
            path: "a", range: SourceRange(start: SourcePosition(line: 2, column: 4), end: end), message: "h", hint: "x")
        hidden.hidesSource = true
        let others = (1...4).map { Diagnostic(path: "a", range: SourceRange(line: $0, column: 1), message: "m") }
        let text = rendered([hidden] + others, sources: ["a": Array(source.utf8)])
        #expect(text.contains("a:2:4: error: h\n    = help: x\n"))
        #expect(!text.contains("secret") && !text.contains("more"))
        #expect(text.contains("1 | a: 1") && text.contains("4 | c: 1"))
    }

    @Test func gutterGrowsWithTheNumber() {
        let source = String(repeating: "\n", count: 122) + "x: 1\n"
        let diagnostic = Diagnostic(path: "a", range: SourceRange(line: 123, column: 4), message: "m")
        let text = rendered([diagnostic], sources: ["a": Array(source.utf8)])
        #expect(text == "a:123:4: error: m\n  123 | x: 1\n      |    ^\n")
    }

    @Test func caretStandsUnderWideCombiningAndTabbedText() {
        #expect(excerpt("日本: x", column: 5, length: 1) == ["  1 | 日本: x", "    |       ^"])
        #expect(excerpt("e\u{301}: x", column: 5, length: 1) == ["  1 | e\u{301}: x", "    |    ^"])
        #expect(excerpt("a\tb: x", column: 3, length: 1) == ["  1 | a   b: x", "    |     ^"])
        #expect(excerpt("日本: x", column: 1, length: 2) == ["  1 | 日本: x", "    | ^~~~"])
    }

    @Test func controlCharactersAreEscaped() {
        #expect(excerpt("a\u{1B}[2Jb: x", column: 6, length: 1) == ["  1 | a\\u{1b}[2Jb: x", "    |           ^"])
        let diagnostic = Diagnostic(path: "a", range: nil, message: "key '\u{1B}[31m\u{202E}'")
        #expect(rendered([diagnostic], sources: [:]) == "a: error: key '\\u{1b}[31m\\u{202e}'\n")
    }

    @Test func longLinesAreWindowed() {
        let source = String(repeating: "a", count: 300) + "X" + String(repeating: "b", count: 300)
        let lines = excerpt(source, column: 301, length: 1)
        #expect(lines[0].hasPrefix("  1 | …aaa"))
        #expect(lines[0].hasSuffix("bbb…"))
        #expect(lines[0].count == 6 + 102)
        let caret = lines[1].firstIndex(of: "^").map { lines[1].distance(from: lines[1].startIndex, to: $0) }
        let cross = lines[0].firstIndex(of: "X").map { lines[0].distance(from: lines[0].startIndex, to: $0) }
        #expect(caret == cross && caret != nil)
        let whole = excerpt(source, column: 1, length: 601)
        #expect(whole[1].count == 6 + 100)
    }

    @Test func rangeOverLinesIsUnderlinedToTheEndOfTheFirst() {
        let range = SourceRange(
            start: SourcePosition(line: 1, column: 4), end: SourcePosition(line: 3, column: 2))
        let text = rendered(
            [Diagnostic(path: "a", range: range, message: "m")], sources: ["a": Array("a: |\n  x\n y".utf8)])
        #expect(text == "a:1:4: error: m\n  1 | a: |\n    |    ^\n")
    }

    @Test func columnBehindTheEndAndMissingLinesAreHarmless() {
        #expect(excerpt("ab", column: 9, length: 3) == ["  1 | ab", "    |   ^"])
        let diagnostic = Diagnostic(path: "a", range: SourceRange(line: 9, column: 1), message: "m")
        #expect(rendered([diagnostic], sources: ["a": Array("x".utf8)]) == "a:9:1: error: m\n")
    }

    @Test func linesEndAtEveryKindOfLineEnd() {
        let diagnostic = Diagnostic(path: "a", range: SourceRange(line: 3, column: 1), message: "m")
        let text = rendered([diagnostic], sources: ["a": Array("\u{FEFF}1\r\n2\r3\n4".utf8)])
        #expect(text == "a:3:1: error: m\n  3 | 3\n    | ^\n")
    }

    @Test func sortsByPathThenPositionAndDropsRepeats() {
        func at(_ path: String, _ line: Int) -> Diagnostic {
            Diagnostic(path: path, range: SourceRange(line: line, column: 1), message: "m")
        }
        let missing = Diagnostic(.warning, path: "b", range: nil, message: "m")
        let text = rendered([at("b", 10), at("b", 9), at("a", 20), missing, at("b", 9)], sources: [:])
        #expect(text == "a:20:1: error: m\nb: warning: m\nb:9:1: error: m\nb:10:1: error: m\n")
    }

    @Test func coloursAreOnlyAdded() {
        let diagnostic = Diagnostic(path: "a", range: SourceRange(line: 1, column: 1), message: "m", hint: "h")
        let sources = ["a": Array("x".utf8)]
        let colored = rendered([diagnostic], sources: sources, style: .color)
        #expect(colored.contains("\u{1B}[1;31merror:\u{1B}[0m"))
        var stripped = colored
        for code in ["1;31", "1;33", "36", "1", "2", "0"] {
            stripped = stripped.split(separator: "\u{1B}[\(code)m", omittingEmptySubsequences: false).joined()
        }
        #expect(stripped == rendered([diagnostic], sources: sources))
    }
}
