import Testing

@testable import Discovery

@Test func aFieldIsReadWithItsMarks() throws {
    let api = smallAPI(schemas: ["A x.A;a [@B +-;b {l ?;c #E =choice;d s ^*;e y <!", "B -"])
    let a = try #require(api.schema("A"))
    #expect(a.name == "A" && a.fullName == "x.A" && a.fields.count == 5)
    #expect(a.fields["a"] == Field(name: "a", type: .list(.message("B")), isOutputOnly: true, isRequired: true))
    #expect(a.fields["b"] == Field(name: "b", type: .map(.int64), hasPresence: true))
    #expect(a.fields["c"] == Field(name: "c", type: .enumeration("E"), hasPresence: true, oneof: "choice"))
    #expect(a.fields["d"] == Field(name: "d", type: .string, isImmutable: true, isIdentifier: true))
    #expect(a.fields["e"] == Field(name: "e", type: .bytes, isInputOnly: true, isSecret: true))
    #expect(api.schema("B") == Schema(name: "B", fullName: nil, fields: [:]))
    #expect(api.schema("C") == nil)
    #expect(api.secretFields == ["A.e"])
}

@Test(
    arguments: [
        ("s", .string), ("b", .bool), ("i", .int32), ("u", .uint32), ("l", .int64), ("v", .uint64), ("f", .float),
        ("n", .double), ("y", .bytes), ("d", .duration), ("t", .timestamp), ("m", .mask), ("o", .object), ("a", .any),
        ("@", .message("M.f")), ("#", .enumeration("M.f")), ("[{[s", .list(.map(.list(.string)))), ("x", nil),
        ("ss", nil), ("[", nil), ("", nil), (String(repeating: "[", count: 100_000) + "s", nil),
    ] as [(String, FieldType?)])
func aTypeIsReadFromItsSigns(text: String, type: FieldType?) {
    #expect(FieldType(text, at: "M.f") == type)
}

@Test func anEnumCountsOnFromAWrittenNumber() throws {
    let api = smallAPI(enums: ["M.e x.E;NONE;ONE;FIVE=5;SIX;BELOW=-1;ZERO;ONE"])
    let read = try #require(api.enumeration("M.e"))
    #expect(read.values == ["NONE", "ONE", "FIVE", "SIX", "BELOW", "ZERO"])
    #expect(read.numbers == ["NONE": 0, "ONE": 1, "FIVE": 5, "SIX": 6, "BELOW": -1, "ZERO": 0])
    #expect(read.names[0] == "NONE" && read.names[-1] == "BELOW" && read.fullName == "x.E")
}

@Test func aFieldThatDoesNotReadIsLeftOut() {
    let api = smallAPI(schemas: ["A -;good s;bad;worse x;marked s %;also s +"])
    #expect(api.schema("A")?.fields.keys.sorted() == ["also", "good"])
}

@Test func anEnumMayEndWithTheLargestNumber() {
    let read = smallAPI(enums: ["M.e -;LAST=9223372036854775807;MORE;BAD=x"]).enumeration("M.e")
    #expect(read?.numbers["LAST"] == .max && read?.values == ["LAST", "MORE", "BAD"])
}
