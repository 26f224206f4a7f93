import Text
import Testing

private func canonical(_ value: JSONValue) -> String { String(decoding: value.canonicalBytes, as: UTF8.self) }

@Suite struct JSONWriterTests {
    @Test func theOneByteFormat() {
        #expect(
            canonical(["b": [1, ["x": true]], "a": [:], "c": [], "B": "t", "n": .null]) == """
                {
                  "B": "t",
                  "a": {},
                  "b": [
                    1,
                    {
                      "x": true
                    }
                  ],
                  "c": [],
                  "n": null
                }

                """)
        #expect(canonical("x") == "\"x\"\n")
    }

    @Test func compactIsOneLineWithoutSpaces() {
        #expect((["b": [1, 2], "a": ["c": [:]]] as JSONValue).compactText == #"{"a":{"c":{}},"b":[1,2]}"#)
    }

    @Test func onlyWhatMustBeIsEscaped() {
        #expect(
            JSONValue.string("\"\\\n\r\t\u{1}\u{1F}\u{7F}/é🎉\u{2028}").compactText
                == #""\"\\\n\r\t\u0001\u001f\u007f/é🎉\u2028""#)
    }

    @Test func aDocumentCanBeWrittenInPieces() {
        var writer = JSONWriter()
        writer.raw("{\n  \"a\": ")
        writer.write(["x": 1], depth: 1)
        let first = writer.drain()
        writer.raw("\n}\n")
        #expect(String(decoding: first + writer.drain(), as: UTF8.self) == canonical(["a": ["x": 1]]))
    }

    @Test func whatIsWrittenIsReadBackTheSame() throws {
        let value: JSONValue = ["é": ["\u{0}", "\\u0041", "line\nfeed"], "": [[], [:], .null, false], "😀": -3]
        #expect(
            try JSONValue(parsing: value.canonicalBytes) == value && JSONValue(parsing: value.compactBytes) == value)
        #expect(try JSONValue(parsing: value.compactBytes).canonicalBytes == value.canonicalBytes)
    }
}
