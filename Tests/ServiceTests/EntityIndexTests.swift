import Testing

@testable import Service

@Test func everyEntityIsFoundAndNoOther() {
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

@Test func anEmptyIndexFindsNothing() {
    let index = EntityIndex(rows: 0)
    #expect(Array("a".utf8).withUnsafeBytes { index.find($0, isEntity: { _ in true }) } == nil)
}
