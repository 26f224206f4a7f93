import Text
import Testing

private let document: JSONValue = ["a": [["b": 1], 2], "x/y": ["~": "tilde"], "": "empty", "0": "zero"]

@Suite struct JSONPointerTests {
    @Test(
        arguments: [
            ("", document), ("/a/0/b", 1), ("/a/1", 2), ("/x~1y/~0", "tilde"), ("/", "empty"), ("/0", "zero"),
        ] as [(String, JSONValue)])
    func pointsAt(text: String, value: JSONValue) throws {
        let pointer = try #require(JSONPointer(text))
        #expect(document[pointer] == value && pointer.text == text)
    }

    @Test(arguments: ["/b", "/a/2", "/a/-1", "/a/x", "/a/0/b/c", "/a/-", "/a/99999999999999999999"])
    func pointsAtNothing(text: String) throws {
        #expect(document[try #require(JSONPointer(text))] == nil)
    }

    @Test(arguments: ["a", "a/b", "/~", "/~2", "/a~", "#/a"]) func isNoPointer(text: String) {
        #expect(JSONPointer(text) == nil)
    }

    @Test func settingMakesWhatIsMissingAndRemovesByNil() {
        let pointer = JSONPointer(tokens: ["p", "q"])
        #expect((["o": 1] as JSONValue).setting("v", at: pointer) == ["o": 1, "p": ["q": "v"]])
        #expect((["p": ["q": 1, "r": 2]] as JSONValue).setting(nil, at: pointer) == ["p": ["r": 2]])
        #expect(document.setting(9, at: JSONPointer(tokens: ["a", "1"]))["a"]?.array?[1] == 9)
        #expect(document.setting(9, at: JSONPointer(tokens: ["a", "7"])) == document)
        #expect(document.setting("all", at: JSONPointer()) == "all")
    }
}
