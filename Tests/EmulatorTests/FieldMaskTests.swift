import Text
import Testing

@testable import Emulator

private let table = MessageTable(
    messages: ["M x.M;aB s;inner @Inner;map {s;out s -", "Inner x.Inner;c s;d s"])

@Test func aMaskTouchesOnlyItsFields() throws {
    let mask = try #require(try FieldMask("a_b,inner.c", of: "M", in: table))
    let old: JSONObject = ["aB": "1", "inner": ["c": "2", "d": "3"], "map": ["k": "v"]]
    #expect(mask.apply(["inner": ["d": "9"]], to: old) == ["inner": ["d": "3"], "map": ["k": "v"]])
    #expect(mask.apply(["aB": "7", "inner": ["c": "8"]], to: old)["inner"] == ["c": "8", "d": "3"])
}

@Test func noMaskIsNil() throws {
    #expect(try FieldMask(nil, of: "M", in: table) == nil)
    #expect(try FieldMask(" ", of: "M", in: table) == nil)
    #expect(try FieldMask("*", of: "M", in: table) == nil)
}

@Test(arguments: ["b", "inner.x", "aB.c"])
func aMaskOfNoFieldIsRefused(text: String) {
    let failure = #expect(throws: Failure.self) { try FieldMask(text, of: "M", in: table) }
    #expect(failure?.message == "Invalid field mask: '\(text)' is not a field of x.M.")
}
