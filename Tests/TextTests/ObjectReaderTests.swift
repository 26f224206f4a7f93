import Text
import Testing

private func complaint(_ work: () throws -> Void) -> String {
    do { try work() } catch { return "\(error)" }
    return "none"
}

@Suite struct ObjectReaderTests {
    private let place = JSONPointer(tokens: ["here"])

    @Test func readsWhatIsThere() throws {
        var reader = try ObjectReader(["s": "x", "i": 3, "b": true, "p": "/a", "l": ["x"], "m": ["k": 1]])
        #expect(try reader.string("s") == "x" && reader.int("i") == 3 && reader.bool("b", default: false))
        #expect(try reader.pointerValue("p") == JSONPointer(tokens: ["a"]) && reader.optionalString("none") == nil)
        #expect(
            try reader.array("l") { value, _ in value } == ["x"] && reader.array("none") { value, _ in value } == [])
        #expect(try reader.members("m") { name, _, at in name + at.text } == ["k/m/k"])
        #expect(throws: Never.self) { try reader.finish() }
    }

    @Test func refusesWhatNobodyAskedFor() {
        #expect(
            complaint {
                var reader = try ObjectReader(["a": 1, "b": 2], at: place)
                _ = reader.optional("a")
                try reader.finish()
            } == "/here/b: unknown member")
    }

    @Test func refusesItInLargeObjectsToo() throws {
        let large = JSONValue.object(JSONObject((10..<90).map { ("k\($0)", JSONValue($0)) }))
        func left(_ skipped: Int) -> String {
            complaint {
                var reader = try ObjectReader(large, at: place)
                for number in 10..<90 where number != skipped {
                    // Asking twice, or for an absent member, does not make up for one that was not read.
                    for _ in 0..<2 { #expect(try reader.int("k\(number)") == number) }
                    _ = reader.optional("none")
                }
                try reader.finish()
            }
        }
        for number in [10, 73, 74, 89] { #expect(left(number) == "/here/k\(number): unknown member") }
        #expect(left(0) == "none")
    }

    @Test func saysWhatIsWrongAndWhere() {
        #expect(complaint { _ = try ObjectReader([1], at: place) } == "/here: expected an object, found a array")
        for (value, wanted) in [
            (["x": 1], "/here/x: expected a string, found a number"), ([:], "/here: 'x' is missing"),
        ] as [(JSONValue, String)] {
            #expect(
                complaint {
                    var reader = try ObjectReader(value, at: place)
                    _ = try reader.string("x")
                } == wanted)
        }
        for wrong in ["1", true, .null, [:]] as [JSONValue] {
            #expect(
                complaint {
                    var reader = try ObjectReader(["x": wrong])
                    _ = try reader.int("x")
                } == "/x: expected a whole number")
        }
    }
}
