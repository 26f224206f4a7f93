import Testing

import FeatureTable

@testable import Service

@Test func everyEntityIsFoundAndNothingElse() throws {
    let names = (0..<5_000).map { Array("entity-\($0)".utf8) }
    var index = EntityIndex(rows: names.count)
    func isEntity(_ name: [UInt8]) -> (Int) -> Bool { { names[$0] == name } }
    for (offset, name) in names.enumerated() {
        #expect(name.withUnsafeBytes { index.insert($0, at: offset, isEntity: isEntity(name)) })
    }
    for (offset, name) in names.enumerated() {
        #expect(name.withUnsafeBytes { index.find($0, isEntity: isEntity(name)) } == offset)
        #expect(!name.withUnsafeBytes { index.insert($0, at: offset, isEntity: isEntity(name)) })
    }
    for number in 5_000..<6_000 {
        let name = Array("entity-\(number)".utf8)
        #expect(name.withUnsafeBytes { index.find($0, isEntity: isEntity(name)) } == nil)
    }
}

@Test func anEmptyIndexFindsNothing() throws {
    let index = EntityIndex(rows: 0)
    #expect(Array("a".utf8).withUnsafeBytes { index.find($0, isEntity: { _ in true }) } == nil)
}

@Test(arguments: [
    (#"{"entity":"u1","features":{}}"#, "u1", true), (#"{"entity":"u1","features":{}}"#, "u", false),
    (#"{"entity":"u1","features":{}}"#, "u12", false), (#"{"entity":"","features":{}}"#, "", true),
    (#"{"entity":"\u0075\u0031","features":{}}"#, "u1", true), (#"{"entity":"u\u0031","features":{}}"#, "u", false),
    (#"{"entity":"a\"b","features":{}}"#, #"a"b"#, true), (#"{"entity":"a\"b","features":{}}"#, #"a\"b"#, false),
    (#"{"entity":"a\"b","features":{}}"#, #"a\"#, false), (#"{"entity":"u1"#, "u1", false),
])
func aRowMatchesItsOwnEntityOnly(_ row: String, _ entity: String, _ isIt: Bool) {
    Array(row.utf8).withUnsafeBytes { bytes in
        Array(entity.utf8).withUnsafeBytes { #expect(Row.isEntity($0, at: 0, of: bytes) == isIt) }
    }
}
