import Text
import Testing

/// Reads `bytes` in pieces of `size`: the members of the top level, of which `list` is walked element by element.
private func read(_ bytes: [UInt8], by size: Int) throws -> (value: JSONValue, places: [Range<Int>]) {
    var offset = 0
    var stream = JSONStream {
        let piece = Array(bytes[offset..<min(offset + size, bytes.count)])
        offset += piece.count
        return piece
    }
    var (members, places): (JSONObject, [Range<Int>]) = ([:], [])
    let other = try stream.members { key, stream in
        guard key == "list" else { return members[key] = try stream.value() }
        var elements: [JSONValue] = []
        let other = try stream.elements { element, place in
            elements.append(element)
            places.append(place)
        }
        members[key] = other ?? .array(elements)
    }
    try stream.end()
    return (other ?? .object(members), places)
}

private func outcome(_ body: () throws -> JSONValue) -> String {
    do { return try body().compactText } catch { return "\(error)" }
}

private let sizes = [1, 2, 3, 7, 64, 1 << 16]

@Suite struct JSONStreamTests {
    @Test func readsWhatTheReaderReadsHoweverItComes() {
        for text in [
            #" {"a": 1, "list" : [ {"b": "x\u00e9\ud83d\ude00\n"} , [12.5e3,true] , null,"日本" ] , "z": {} } "#,
            "{}", "[1, 2]", "12", "\"text\"", " null ", "{\"list\": []}", "{\"list\": 7}", "{\"list\": {\"a\": []}}",
            "\u{FEFF}{\"list\": [1]}", "\u{FEFF}7",
        ] {
            let whole = outcome { try JSONValue(parsing: text) }
            for size in sizes { #expect(outcome { try read(Array(text.utf8), by: size).value } == whole) }
        }
    }

    @Test func refusesInTheSameWordsAtTheSamePlaces() {
        for text in [
            "", " ", "{", "{\"a\"", "{\"a\" 1}", "{\"a\":}", "{\"a\":1,}", "{\"a\":1,\n\"a\":2}", "{\"a\":1} x", "[1,]",
            "{\"list\":[1,\n\n  2 3]}", "{\"list\":[1,]}", "{\"list\":[1", "{\"list\":[{\"k\":1,\"k\":2}]}",
            "{\"list\":[\"\\ud83d\"]}", "{\"list\":[\"\\ud83d\\u0041\"]}", "{\"list\":[\"a\tb\"]}", "{\"list\":[tru]}",
            "{\"list\":[\"open", "{\"list\":[01]}", "{\"list\":[1.]}", "{\"list\":[\"\\x\"]}",
            "{\"list\":[\"\\u12g4\"]}",
            "{\"list\":1,\"list\":2}", "{1:2}", "\u{FEFF}{1:2}", "\u{FEFF}{\"list\":[1,\n 2 3]}", "\u{FEFF}",
            "\u{FEFF}\u{FEFF}{}",
            "{\"list\":[1 , ]}", "{\"list\":[{\"a\":1,\n}]}", "{\"list\":[1],\n}", "{\"list\":[1]]",
        ] {
            let whole = outcome { try JSONValue(parsing: text) }
            #expect(whole.hasPrefix("line "))
            for size in sizes { #expect(outcome { try read(Array(text.utf8), by: size).value } == whole) }
        }
        let wrong = Array("{\"list\":[\"é".utf8) + [0xFF, 0x22, 0x5D, 0x7D]
        let whole = outcome { try JSONValue(parsing: wrong) }
        #expect(whole.hasSuffix("not valid UTF-8"))
        for size in sizes { #expect(outcome { try read(wrong, by: size).value } == whole) }
    }

    @Test func depthIsBoundedWhereverItBegins() {
        func nested(_ depth: Int) -> [UInt8] {
            Array(("{\"list\":[" + String(repeating: "[", count: depth)).utf8)
                + Array((String(repeating: "]", count: depth) + "]}").utf8)
        }
        for depth in [510, 511] {
            let whole = outcome { try JSONValue(parsing: nested(depth)) }
            #expect(whole.contains("512 levels") == (depth == 511))
            #expect(outcome { try read(nested(depth), by: 5).value } == whole)
        }
    }

    @Test func saysWhereEachElementStands() throws {
        for mark in ["", "\u{FEFF}"] {
            let text = Array((mark + "{\"list\": [ 12 ,\n {\"a\": [1]}, \"é\" ]}").utf8)
            for size in sizes {
                let (value, places) = try read(text, by: size)
                #expect(places.map { String(decoding: text[$0], as: UTF8.self) } == ["12", "{\"a\": [1]}", "\"é\""])
                #expect(try places.map { try JSONValue(parsing: text[$0]) } == value["list"]?.array)
            }
        }
    }

    @Test func anElementThatIsLargerThanThePiecesIsNotReadManyTimes() throws {
        let large = "{\"list\":[\"" + String(repeating: "x", count: 1 << 20) + "\"]}"
        let start = ContinuousClock.now
        #expect(try read(Array(large.utf8), by: 64).places.first?.count == (1 << 20) + 2)
        #expect(ContinuousClock.now - start < .seconds(20))
    }

    @Test func whatTheSourceThrowsComesThrough() {
        struct Broken: Error {}
        var stream = JSONStream { throw Broken() }
        #expect(throws: Broken.self) { try stream.value() }
    }
}
