import Diagnostics
import Testing
import YAML

/// The first diagnostic as `line:column: message`.
func firstProblem(_ text: String) -> String? { firstProblem(Array(text.utf8)) }

func firstProblem(_ bytes: [UInt8]) -> String? {
    parse(bytes, path: "a.yaml").diagnostics.first.map { diagnostic in
        let place = diagnostic.range.map { "\($0.start.line):\($0.start.column): " } ?? ""
        return place + diagnostic.message
    }
}

@Suite struct ParseTests {
    private func tree(_ text: String) throws -> Node {
        let (node, diagnostics) = parse(Array(text.utf8), path: "a.yaml")
        #expect(diagnostics == [])
        return try #require(node)
    }

    private func span(_ range: SourceRange?) -> String {
        range.map { "\($0.start.line):\($0.start.column)-\($0.end.line):\($0.end.column)" } ?? "nil"
    }

    @Test func readsScalarsMappingsAndLists() throws {
        let root = try tree("b: [x, 'y', \"z\"]\na:\n  - k: v\n  - plain\nc: |\n  l1\n  l2\n")
        #expect(root.entries?.map(\.key) == ["b", "a", "c"])
        #expect(
            root["b"]?.elements?.map(\.scalar) == [
                Scalar(text: "x", isPlain: true), Scalar(text: "y", isPlain: false), Scalar(text: "z", isPlain: false),
            ])
        #expect(root["a"]?.elements?[0]["k"]?.scalar?.text == "v")
        #expect(root["c"]?.scalar == Scalar(text: "l1\nl2\n", isPlain: false))
    }

    /// One mistake, and the value is read as it was meant.
    @Test func aMissingSpaceIsFoundWhereYAMLFindsAKey() {
        let (node, diagnostics) = parse(Array("a: {last:country, b: 1}\n".utf8), path: "a.yaml")
        #expect(diagnostics.map(\.message) == ["expected a space after ':'"])
        #expect(diagnostics.map(\.hint) == ["write `last: country`"])
        #expect(node?["a"]?["last"]?.scalar?.text == "country")
        for fine in ["a: {\"x:y\": 1}\n", "a: {x:y: 1}\n", "a: {https://x.example}\n", "a: {b}\n"] {
            #expect(parse(Array(fine.utf8), path: "a.yaml").diagnostics == [], "\(fine)")
        }
        let list = parse(Array("a:\n  -b: 3\n  - c: 4\n".utf8), path: "a.yaml").diagnostics
        #expect(list.map(\.message) == ["expected a space after '-'"])
        #expect(list.map(\.hint) == ["write `- b: 3`"])
        #expect(list.first?.range?.start == SourcePosition(line: 2, column: 3))
    }

    @Test func keepsRanges() throws {
        let root = try tree("# note\nname: é日x\nlist: [a,  bc]\nmap:\n  k: v\n\n# end\nlast: 1\n")
        #expect(span(root.entry("name")?.keyRange) == "2:1-2:5")
        #expect(span(root["name"]?.range) == "2:7-2:10")
        #expect(span(root["list"]?.range) == "3:7-3:15")
        #expect(span(root["list"]?.elements?[1].range) == "3:12-3:14")
        #expect(span(root["map"]?.range) == "5:3-5:7")
        #expect(span(root.range) == "2:1-8:8")
        #expect(root["map"]?["k"]?.path == "a.yaml")
    }

    @Test func quotedRangesHaveTheirQuotes() throws {
        #expect(span(try tree("a: \"x y\"")["a"]?.range) == "1:4-1:9")
    }

    @Test func byteOrderMarkIsSkipped() throws {
        let (node, diagnostics) = parse([0xEF, 0xBB, 0xBF] + Array("a: 1\n".utf8), path: "a")
        #expect(diagnostics == [])
        #expect(span(node?.entry("a")?.keyRange) == "1:1-1:2")
    }

    @Test func carriageReturnsEndLines() throws {
        #expect(span(try tree("a: 1\r\nb: 2\r\n").entry("b")?.keyRange) == "2:1-2:2")
    }

    @Test(arguments: [
        ("", "1:1: the file is empty"),
        ("# only a comment\n", "1:1: the file is empty"),
        ("- a\n", "1:1: expected `key: value` lines at the top of the file, found a list"),
        ("hello\n", "1:1: expected `key: value` lines at the top of the file, found text"),
        ("---\n", "2:1: expected `key: value` lines at the top of the file, found nothing"),
        ("a: 1\nb: 2\na: 3\n", "3:1: duplicate key 'a': it stands on line 1 already"),
        ("a: {x: 1, \"x\": 2}\n", "1:11: duplicate key 'x': it stands on line 1 already"),
        ("a: &x 1\n", "1:4: an anchor (`&name`) is not allowed"),
        ("a: &x {b: 1}\n", "1:4: an anchor (`&name`) is not allowed"),
        ("a: &x [b]\n", "1:4: an anchor (`&name`) is not allowed"),
        ("a: *x\n", "1:4: an alias (`*name`) is not allowed"),
        ("<<: {a: 1}\n", "1:1: a merge key (`<<`) is not allowed"),
        ("a: !secret x\n", "1:4: a tag (`!name`) is not allowed"),
        ("a: !!str 1\n", "1:4: a tag (`!name`) is not allowed"),
        ("a: !x!y 1\n", "1:4: a tag (`!name`) is not allowed"),
        ("a: !t [b]\n", "1:4: a tag (`!name`) is not allowed"),
        ("%YAML 1.2\n---\na: 1\n", "1:1: a directive (`%YAML`, `%TAG`) is not allowed"),
        ("a: 1\n---\nb: 2\n", "2:1: a second document starts here"),
        ("a: 1\n\tb: 2\n", "2:1: a tab is used for indentation"),
        ("a:\n  b: 1\n\tc: 2\n", "3:1: a tab is used for indentation"),
        ("a:\n \t- b\n", "2:2: a tab is used for indentation"),
        ("{a: 1}: 2\n", "1:1: a key must be text, not a mapping"),
        ("? [a]\n: 2\n", "1:3: a key must be text, not a list"),
        (": 2\n", "1:1: the key is missing before ':'"),
        ("a: {: 2}\n", "1:5: the key is missing before ':'"),
        ("?\n: 2\n", "1:2: the key is missing before ':'"),
        ("~: 2\n", "1:1: the key is missing before ':'"),
        ("a: [,]\n", "1:5: expected a value"),
        ("a: \"x\n", "1:4: the quote that opens here is never closed"),
        ("a: [1, 2\nb: 3\n", "1:4: the '[' that opens here is never closed, or a ',' is missing"),
        ("a: {x: 1\n", "1:4: the '{' that opens here is never closed, or a ',' is missing"),
        ("a: b: c\n", "1:5: unexpected ':'"),
        ("a: 1\nb\nc: 2\n", "2:1: expected ':' and a space after the key"),
        ("a: 1\n  b: 2\n", "2:4: unexpected ':'"),
        ("a:\n  b:1\n  c: 2\n", "2:5: expected a space after ':'"),
        ("a:\n  'b:1\n  c: 2\n", "2:3: the quote that opens here is never closed"),
        ("a:\n  b: 1\n c: 2\n", "3:2: expected a key of the mapping that starts on line 1"),
        ("a: @x\n", "1:4: a value cannot start with '@'"),
        ("a: `x\n", "1:4: a value cannot start with '`'"),
        ("a: \"\\q\"\n", "1:5: unknown escape in a text in double quotes"),
        ("a: x\u{0}y\n", "1:5: control character U+0000"),
        ("a: 1\nb: é\u{1B}[31m\n", "2:5: control character U+001B"),
        ("a: x\u{85}y\n", "1:5: control character U+0085"),
        ("a: x\u{2028}y\n", "1:5: control character U+2028"),
    ])
    func refuses(text: String, expected: String) {
        #expect(firstProblem(text) == expected)
    }

    @Test(arguments: [
        ("env: A: x\n", "quote it: `env: \"A: x\"`, or write `env: {A: x}` if that is a key of it"),
        ("a:\n  MSG: take note: this # now\n", "quote it: `MSG: \"take note: this\"`"),
        ("a: 1\n  b: 2\n", "this line is indented deeper than the key before it: start both in the same column"),
    ])
    func aColonTooManySaysWhatToWrite(text: String, hint: String) {
        #expect(parse(Array(text.utf8), path: "a.yaml").diagnostics.first?.hint == hint)
    }

    /// YAML ends a text without quotes at the brace, and would tell of the one around it.
    @Test(arguments: [
        ("a: {b: projects/${project.id}/x, c: 1}\n", "1:8", "\"projects/${project.id}/x\""),
        ("a: {b: 1, c: ${x.y.z}}\n", "1:14", "\"${x.y.z}\""),
        ("a: {b: \"${x.y.z}\", é: {c: p-${x.y.z}}}\n", "1:27", "\"p-${x.y.z}\""),
        ("after: [x/service-${project.number}@g.iam, b]\n", "1:9", "\"x/service-${project.number}@g.iam\""),
        ("a: {b: 1,\n    c: [1, ${x.y.z}]}\n", "2:12", "\"${x.y.z}\""),
    ])
    func aReferenceInBracesNeedsQuotes(text: String, place: String, quoted: String) {
        let message = "a text with ${…} inside {…} or […] needs quotes"
        #expect(firstProblem(text) == "\(place): \(message)")
        #expect(parse(Array(text.utf8), path: "a.yaml").diagnostics.first?.hint == "write \(quoted)")
    }

    @Test(arguments: [
        "a: projects/${project.id}\n", "a: {b: \"${x.y.z}\", c: '${x.y.z}'}\n", "a:\n  - p-${x.y.z}\n", "a: ${x.y.z}\n",
    ])
    func elsewhereItNeedsNone(text: String) {
        #expect(parse(Array(text.utf8), path: "a.yaml").diagnostics == [])
    }

    /// Another mistake on such a line is told as itself.
    @Test func whatHasQuotesIsNotToBlame() {
        #expect(
            firstProblem("a: {b: \"${x.y.z}\"\n") == "1:4: the '{' that opens here is never closed, or a ',' is missing"
        )
        #expect(firstProblem("a: ${x.y.z}\nb: @c\n") == "2:4: a value cannot start with '@'")
    }

    /// What is wrong with a line is seen on the next one.
    @Test(arguments: [
        ("a:\u{A0}b\nc: d\n", "a no-break space (U+00A0)"), ("n: x\na:\u{A0}b\nc: d\n", "a no-break space (U+00A0)"),
        ("a:\u{200B}b\nc: d\n", "a zero-width space (U+200B)"),
        ("a:\u{2003}b\nc: d\n", "a space that YAML does not know (U+2003)"),
    ])
    func aSpaceThatIsNoneIsNamed(text: String, name: String) {
        #expect(firstProblem(text)?.hasSuffix(":3: \(name) stands here") == true, "\(firstProblem(text) ?? "")")
    }

    @Test func everyDiagnosticCarriesAWayOut() {
        for text in [
            "a: &x 1", "a: *x", "<<: {a: 1}", "a: !t x", "a: 1\n---\nb: 2", "\ta: 1", "a: x\u{1}", "a: @x", "a: b: c",
        ] {
            #expect(parse(Array(text.utf8), path: "a").diagnostics.first?.hint != nil, "\(text)")
        }
    }

    @Test(arguments: [
        ("a: @x y # z\n", "quote it: \"@x y\""), ("a: [@x, y]\n", "quote it: \"@x\""),
        ("a: {b: @x}\n", "quote it: \"@x\""),
    ])
    func aQuotedValueEndsWhereTheValueEnds(text: String, hint: String) {
        #expect(parse(Array(text.utf8), path: "a").diagnostics.first?.hint == hint)
    }

    @Test func whatIsRefusedIsLeftOut() throws {
        let node = try #require(parse(Array("a: {<<: {b: 1}, c: *x, d: [*x, 2]}\n".utf8), path: "a").node)
        #expect(node["a"]?.entries?.map(\.key) == ["d"])
        #expect(node["a"]?["d"]?.elements?.count == 1)
    }

    @Test func refusesOtherEncodings() {
        #expect(firstProblem([0x61, 0x3A, 0x20, 0xC3, 0x28]) == "1:4: byte 3 (0xc3) is not UTF-8")
        #expect(firstProblem(Array("a: 1\nb: ".utf8) + [0xFF]) == "2:4: byte 8 (0xff) is not UTF-8")
        #expect(firstProblem([0x61, 0x3A, 0x20, 0xED, 0xA0, 0x80]) == "1:4: byte 3 (0xed) is not UTF-8")
        #expect(firstProblem([0x61, 0x3A, 0x20, 0xC0, 0x80]) == "1:4: byte 3 (0xc0) is not UTF-8")
        #expect(firstProblem([0xFF, 0xFE, 0x61, 0x00]) == "1:1: the file is UTF-16, not UTF-8")
        #expect(firstProblem([0xFE, 0xFF, 0x00, 0x61]) == "1:1: the file is UTF-16, not UTF-8")
    }

    @Test func tabsAreFineOutsideIndentation() throws {
        #expect(try tree("a:\t1\t# note\nb: [x,\ty]\n")["b"]?.elements?.count == 2)
        #expect(try tree("{\n\t\"a\": \"x\\/y\"\n}\n")["a"]?.scalar?.text == "x/y")
    }

    @Test func limitsSizeAndDepth() throws {
        let fits = Array("a: ".utf8) + [UInt8](repeating: 0x62, count: maximumFileSize - 3)
        #expect(firstProblem(fits) == nil)
        #expect(firstProblem(fits + [0x62]) == "the file has 1048577 bytes; at most 1048576 are read")
        func nested(_ levels: Int) -> String {
            "a: " + String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
        }
        #expect(firstProblem(nested(63)) == nil)
        #expect(firstProblem(nested(64)) == "1:67: nested deeper than 64 levels")
        #expect(firstProblem(nested(100_000))?.hasSuffix("nested deeper than 64 levels") == true)
        #expect(firstProblem(String(repeating: "[", count: 500_000)) == "1:65: nested deeper than 64 levels")
    }

    @Test func unicodeEndsWhereItEnds() {
        #expect(firstProblem(Array("a: ".utf8) + [0xF4, 0x8F, 0xBF, 0xBD]) == nil)
        #expect(firstProblem(Array("a: ".utf8) + [0xF4, 0x90, 0x80, 0x80]) == "1:4: byte 3 (0xf4) is not UTF-8")
        #expect(firstProblem(Array("a: ".utf8) + [0xED, 0xA0, 0x80]) == "1:4: byte 3 (0xed) is not UTF-8")
    }

    @Test func manyKeysAreCheckedForDuplicates() {
        let lines = (1...5000).map { "key\($0): 1\n" }.joined()
        #expect(firstProblem(lines) == nil)
        #expect(firstProblem(lines + "key7: 2\n") == "5001:1: duplicate key 'key7': it stands on line 7 already")
    }

    @Test func reportsSeveralAtOnce() {
        let (_, diagnostics) = parse(Array("a: &x 1\nb: *x\nc: !t 3\na: 2\n".utf8), path: "a")
        #expect(
            diagnostics.map(\.message) == [
                "an anchor (`&name`) is not allowed", "an alias (`*name`) is not allowed",
                "a tag (`!name`) is not allowed", "duplicate key 'a': it stands on line 1 already",
            ])
    }

    @Test func anyBytesAreHarmless() {
        var state: UInt64 = 42
        let alphabet = Array("ab: -?[]{}\"'|>&*!%@#,\n\r\t~<\\0é\u{FEFF}".utf8) + [0x00, 0xFF]
        for _ in 0..<5000 {
            var bytes: [UInt8] = []
            for _ in 0..<24 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes.append(alphabet[Int(state >> 33) % alphabet.count])
            }
            let (node, diagnostics) = parse(bytes, path: "a")
            if diagnostics.isEmpty { #expect(node?.entries != nil) }
        }
    }
}
