import Text
import Testing

@Test func membersStandInScalarOrder() {
    let object: JSONObject = ["b": 1, "a2": 2, "a10": 3, "_": 4, "B": 5, "é": 6, "\u{10000}": 7, "\u{FFFF}": 8]
    #expect(object.sortedKeys == ["B", "_", "a10", "a2", "b", "é", "\u{FFFF}", "\u{10000}"])
}

@Test func theLastOfEqualKeysStays() {
    var object: JSONObject = ["a": 1, "b": 2, "a": 3]
    #expect(object == ["a": 3, "b": 2] && object.count == 2)
    object["a"] = nil
    object["z"] = nil
    #expect(object == ["b": 2])
}

@Test func composedAndDecomposedKeysAreTwoKeys() throws {
    let text = "{\"e\u{301}\":1,\"\u{E9}\":2}"
    let value = try JSONValue(parsing: text)
    #expect(value.object?.count == 2)
    #expect(value["e\u{301}"] == 1 && value["\u{E9}"] == 2)
    #expect(value.compactText.utf8.elementsEqual(text.utf8))
    // Whichever came first.
    #expect(try JSONValue(parsing: "{\"\u{E9}\":2,\"e\u{301}\":1}").compactText.utf8.elementsEqual(text.utf8))
}
