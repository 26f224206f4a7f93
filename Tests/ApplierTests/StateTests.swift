import Applier
import JSON
import PlanModel
import Testing

private let records: [JournalRecord] = [
    .begin(lineage: "l", serial: 7), .apply(plan: "sha256:x", kinds: rules),
    .intent(.replace, version("key", 2), at: 1_767_225_600), .intent(.create, thing("old")),
    .done(alert("a", ["n": 1])), .gone(thing("a").address),
    .deposed(thing("b").address), .deposedGone(thing("b").address, name: "things/b"),
]

@Suite struct StateTests {
    @Test(arguments: records) func everyRecordReadsBackAsItWasWritten(record: JournalRecord) throws {
        #expect(record.line.last == 0x0A && !record.line.dropLast().contains(0x0A))
        #expect(try JournalRecord(json: JSONValue(parsing: record.line)) == record)
        var unknown = record.json
        unknown["more"] = 1
        #expect(throws: JSONFormatError.self) { try JournalRecord(json: unknown) }
    }

    @Test func theStateReadsBackAsItWasWritten() throws {
        var state = State(stack: "ml", environment: "test", lineage: "l")
        for record in records { state.take(record) }
        state.take(.done(thing("b")))
        state.take(.deposed(thing("b").address))
        #expect(!state.entries.isEmpty && !state.open.isEmpty && !state.deposed.isEmpty && !state.kinds.isEmpty)
        #expect(try State(json: JSONValue(parsing: state.json.canonicalBytes)) == state)
    }

    @Test func anEntryUnderAnotherAddressIsRefused() throws {
        var state = State(stack: "ml", environment: "test", lineage: "l").json
        state["resources"] = ["thing.other": thing("a").json]
        #expect(throws: JSONFormatError.self) { try State(json: state) }
    }

    @Test func anIntentStaysOpenUntilItsOutcome() {
        var state = State(stack: "ml", environment: "test", lineage: "l")
        let resource = thing("a")
        state.take(.intent(.create, resource))
        #expect(state.entries.isEmpty && state.open[resource.address] == resource)
        state.take(.done(resource))
        #expect(state.entries[resource.address] == resource && state.open.isEmpty)
        state.take(.intent(.update, resource))
        state.take(.gone(resource.address))
        #expect(state.entries.isEmpty && state.open.isEmpty)
    }

    @Test func anIntentToDeleteOpensNothingBecauseTheEntryStays() {
        var state = State(stack: "ml", environment: "test", lineage: "l")
        state.take(.done(thing("a")))
        state.take(.intent(.delete, thing("a")))
        #expect(state.open.isEmpty && state.entries.count == 1)
    }

    @Test func aDeposedObjectIsForgottenByAddressAndName() {
        var state = State(stack: "ml", environment: "test", lineage: "l")
        for id in ["one", "two"] {
            state.take(.done(thing("a", id: id)))
            state.take(.deposed(thing("a").address))
        }
        state.take(.deposedGone(thing("a").address, name: "things/one"))
        #expect(state.deposed.map(\.name) == ["things/two"])
    }
}
