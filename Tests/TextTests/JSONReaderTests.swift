import Text
import Testing

private func complaint(_ text: String) -> String { complaint(Array(text.utf8)) }

private func complaint(_ bytes: [UInt8]) -> String {
    do { return "read as \(try JSONValue(parsing: bytes).compactText)" } catch { return "\(error)" }
}

@Suite struct JSONReaderTests {
    @Test func everySortOfValue() throws {
        let value = try JSONValue(parsing: " {\"a\" : [ null, true,false , -0, 1.5e-3, \"x\" ] ,\r\n\t\"b\":{} } ")
        #expect(
            value == [
                "a": [.null, true, false, .number(JSONNumber(text: "-0")), .number(JSONNumber(text: "1.5e-3")), "x"],
                "b": [:],
            ])
    }

    @Test(arguments: ["0", "-0", "12", "1.0", "1e5", "1E+5", "0.1e-9", "123456789012345678901234567890", "1e999"])
    func numbersStayAsTheyWereWritten(text: String) throws {
        #expect(try JSONValue(parsing: text).compactText == text)
        #expect(try JSONValue(parsing: text).canonicalBytes == Array((text + "\n").utf8))
    }

    @Test func aNumberIsAnIntOnlyIfItIsWrittenAsOne() throws {
        #expect(try JSONValue(parsing: "9223372036854775807").int == Int.max)
        for text in ["9223372036854775808", "1.0", "1e2"] { #expect(try JSONValue(parsing: text).int == nil) }
    }

    @Test(arguments: [
        ("01", "column 2: a number cannot start with 0"),
        ("-", "column 2: expected a digit"),
        ("1.", "column 3: expected a digit"),
        ("1e", "column 3: expected a digit"),
        ("1e+", "column 4: expected a digit"),
        ("0x1", "column 2: unexpected text after the document"),
        ("-a", "column 2: expected a digit"),
        ("1 2", "column 3: unexpected text after the document"),
        ("", "column 1: unexpected end of the document"),
        (" ", "column 2: unexpected end of the document"),
        ("[1,]", "column 3: a ',' before ']': take it out"),
        ("[1,,2]", "column 4: expected a value"),
        ("[1,}", "column 4: expected a value"),
        ("[,1]", "column 2: expected a value"),
        ("{\"a\":1 , }", "column 8: a ',' before '}': take it out"),
        ("{\"a\":1,,}", "column 8: expected a key in quotes"),
        ("{a:1}", "column 2: expected a key in quotes"),
        ("// x", "column 1: JSON has no comments: take it out"),
        ("{/* x */}", "column 2: JSON has no comments: take it out"),
        ("[1, # x", "column 5: JSON has no comments: take it out"),
        ("/x", "column 1: expected a value"),
        ("{\"a\" 1}", "column 6: expected ':' after the key"),
        ("{\"a\":}", "column 6: expected a value"),
        ("[1", "column 3: expected ',' or ']'"),
        ("{\"a\":1", "column 7: expected ',' or '}'"),
        ("\"a", "column 3: unexpected end of a string"),
        ("\"\\x\"", "column 3: unknown escape"),
        ("\"\\u12g4\"", "column 6: expected four hexadecimal digits"),
        ("\"\\u12\"", "column 6: expected four hexadecimal digits"),
        ("\"\t\"", "column 2: a control character in a string must be escaped"),
        ("\"\\ud800\"", "column 8: lone surrogate"),
        ("\"\\ud800x\"", "column 8: lone surrogate"),
        ("\"\\ud800\\u0041\"", "column 14: lone surrogate"),
        ("\"\\udc00\"", "column 8: lone surrogate"),
        ("[1]]", "column 4: unexpected text after the document"),
    ])
    func theseAreNoJSON(text: String, problem: String) {
        let error = #expect(throws: JSONSyntaxError.self) { try JSONValue(parsing: text) }
        #expect(error?.description == "line 1, " + problem)
    }

    @Test(arguments: [
        ".5", "+1", "NaN", "Infinity", "tru", "nul", "True", "'a'", "\u{FEFF}\u{FEFF}1", "\u{FEFF}x",
    ])
    func theseAreNoValues(text: String) {
        let error = #expect(throws: JSONSyntaxError.self) { try JSONValue(parsing: text) }
        #expect(error?.description == "line 1, column 1: expected a value")
    }

    @Test func errorsSayWhereInBytes() {
        #expect(complaint("{\n  \"é\": tru\n}") == "line 2, column 9: expected a value")
        #expect(complaint("[1,\n2") == "line 2, column 2: expected ',' or ']'")
        #expect(complaint("{\"a\":1,\n \"a\":2}") == "line 2, column 2: duplicate key 'a'")
        #expect(complaint("{\"a\":1,\"\\u0061\":2}").contains("duplicate key 'a'"))
        #expect(complaint("1 x").contains("unexpected text after the document"))
    }

    @Test func aByteOrderMarkAtTheBeginningIsSkippedAndCountsInNoColumn() throws {
        #expect(complaint("\u{FEFF}{\"a\": [1]}") == "read as {\"a\":[1]}")
        #expect(complaint("\u{FEFF}{\"a\" 1}") == complaint("{\"a\" 1}"))
        #expect(complaint("\u{FEFF}[\n1 2]") == complaint("[\n1 2]"))
        #expect(complaint(" \u{FEFF}1") == "line 1, column 2: expected a value", "only at the beginning")
        #expect(complaint([0xEF, 0xBB]) == "line 1, column 1: expected a value")
    }

    @Test func escapesAndSurrogatePairs() throws {
        let text = try JSONValue(parsing: #""\"\\\/\b\f\n\r\t\u0041\u00e9\uD834\uDD1E\u0000""#).string
        #expect(text == "\"\\/\u{8}\u{C}\n\r\tA\u{E9}\u{1D11E}\u{0}")
    }

    @Test func onlyUTF8IsRead() {
        for bytes: [UInt8] in [
            [0x22, 0xFF, 0x22], [0x22, 0xC3, 0x22], [0x22, 0x5C, 0x6E, 0xED, 0xA0, 0x80, 0x22], [0xFF, 0xFE],
        ] {
            #expect(complaint(bytes).hasPrefix("line 1"), "\(bytes)")
        }
        #expect(complaint([0x22, 0xF0, 0x9F, 0x8E, 0x89, 0x22]) == "read as \"🎉\"")
    }

    @Test func depthIsBounded() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        #expect(throws: Never.self) { try JSONValue(parsing: nested(512)) }
        #expect(complaint(nested(513)).contains("512 levels"))
        #expect(complaint(String(repeating: "{\"a\":", count: 1_000_000)).contains("512 levels"))
    }

    @Test func mutatedDocumentsAreReadOrRefusedAndNeverCrash() throws {
        let seed = #"{"a":[1,-2.5e3,"x\u00e9\ud834\udd1e\n",true,null,{"b":{}}],"ü":"日本","c":[[[]]]}"#
        var state: UInt64 = 42
        func random(_ below: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % below
        }
        var read = 0
        for _ in 0..<20_000 {
            var bytes = Array(seed.utf8)
            for _ in 0...random(4) where !bytes.isEmpty {
                switch random(4) {
                case 0: bytes[random(bytes.count)] = UInt8(random(256))
                case 1: bytes.remove(at: random(bytes.count))
                case 2: bytes.insert(Array("{}[]\",:\\u0e-+.".utf8)[random(14)], at: random(bytes.count))
                default: bytes = Array(bytes.prefix(1 + random(bytes.count)))
                }
            }
            guard let value = try? JSONValue(parsing: bytes) else { continue }
            read += 1
            #expect(try JSONValue(parsing: value.canonicalBytes) == value)
            #expect(try JSONValue(parsing: value.compactBytes) == value)
        }
        #expect(read > 100)
    }
}
