import Testing

@testable import Emulator

@Test(arguments: API.all.map(\.service))
func everyTableReadsWhole(service: String) throws {
    let table = try #require(API.all.first { $0.service == service }).messages
    #expect(!table.messages.isEmpty)
    for (name, message) in table.messages {
        for field in message.fields.values { check(field.type, table, "\(name).\(field.name)") }
    }
}

private func check(_ type: MessageTable.FieldType, _ table: MessageTable, _ place: String) {
    switch type {
    case .message(let name): #expect(table.messages[name] != nil, "\(place): \(name)")
    case .enumeration(let name): #expect(table.enumerations[name]?.numbers.isEmpty == false, "\(place): \(name)")
    case .list(let element), .map(let element): check(element, table, place)
    default: break
    }
}

@Test func noLineOfATableIsLost() {
    for text in [runMessages, monitoringMessages, schedulerMessages, storageMessages, iamMessages] {
        let table = MessageTable(text)
        let heads = text.split(separator: "\n").filter { !$0.hasPrefix(" ") }
        #expect(table.messages.count + table.enumerations.count == heads.count)
        let parts = text.split(separator: "\n").joined().filter { $0 == ";" }.count
        let fields = table.messages.values.reduce(0) { $0 + $1.fields.count }
        let values = table.enumerations.values.reduce(0) { $0 + $1.numbers.count }
        #expect(fields + values == parts)
    }
}

@Test func marksAreRead() throws {
    let table = MessageTable("A: x.A; a [B] out req; b {int64} opt; c #E one=choice\nB: x.B\n#E: x.E; ZERO=0; ONE=1")
    let a = try #require(table.field("A", "a"))
    #expect(a.type == .list(.message("B")) && a.isOutput && a.isRequired && !a.keepsZero)
    #expect(table.field("A", "b")?.type == .map(.int64))
    #expect(table.field("A", "c")?.oneof == "choice")
    #expect(table.enumerations["E"]?.names[1] == "ONE")
}
