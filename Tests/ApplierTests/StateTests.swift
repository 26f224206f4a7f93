@testable import Applier
import Text
import PlanModel
import Testing

private let records: [JournalRecord] = [
    .begin(lineage: "l", serial: 7), .apply(plan: "sha256:x"),
    .intent(.replace, version("key", 2), at: 1_767_225_600), .intent(.create, thing("old")),
    .done(alert("a", ["n": 1])), .gone(thing("a").address),
    .begin(us, lineage: "l", serial: 7, run: RunMark(plan: "sha256:x")),
    .begin(us, lineage: "l", serial: 7, run: RunMark(plan: "sha256:x", commit: "c0ffee", reason: "ticket 7")),
    .intent(.update, entry(thing("a")), at: 1, request: "sha256:r"),
    .answered(AnsweredCall(thing("a").address, "POST", "https://x", status: 403, request: "sha256:r")),
    .answered(
        AnsweredCall(
            thing("a").address, "POST", "https://x", status: 200, request: "sha256:r", answer: "sha256:a", etag: "\"1\""
        )),
    .deposed(thing("b").address), .deposedGone(thing("b").address, name: "things/b"),
]

@Suite struct StateTests {
    @Test(arguments: records) func everyRecordReadsBackAsItWasWritten(record: JournalRecord) throws {
        #expect(record.line.last == 0x0A && !record.line.dropLast().contains(0x0A))
        #expect(try read(record.json) == record)
        var unknown = record.json
        unknown["more"] = 1
        #expect(throws: JSONFormatError.self) { try read(unknown) }
    }

    /// Reads one record, after the records it depends on.
    private func read(_ json: JSONValue) throws -> JournalRecord {
        var reader = JournalReader(nil)
        _ = try reader.record(JournalRecord.begin(lineage: "l", serial: 7).json)
        _ = try reader.record(JournalRecord.rules(rules.values.map { NamedRules($0) }).json)
        return try reader.record(json)
    }

    @Test func theStateReadsBackAsItWasWritten() throws {
        var state = State(lineage: "l")
        for record in records { state.take(record) }
        state.take(.done(thing("b")))
        state.take(.deposed(thing("b").address))
        state.take(.done(thing("c", kind: "kept")))
        state.take(.kept(thing("c", kind: "kept").address, name: "things/c"))
        #expect(!state.entries.isEmpty && !state.open.isEmpty && !state.deposed.isEmpty && !state.kept.isEmpty)
        #expect(try State(json: JSONValue(parsing: state.json.canonicalBytes), for: plan([])) == state)
    }

    @Test func anEntryUnderAnotherAddressIsRefused() throws {
        var state = State(lineage: "l").json
        state["resources"] = [
            "thing.other": ["resource": thing("a").json, "rules": .string(entry(thing("a")).named.name)]
        ]
        state["rules"] = .object([entry(thing("a")).named.name: entry(thing("a")).rules.json])
        #expect(throws: JSONFormatError.self) { try State(json: state, for: plan([])) }
    }

    @Test func anIntentStaysOpenUntilItsOutcome() {
        var state = State(lineage: "l")
        let resource = thing("a")
        state.take(.intent(.create, resource))
        #expect(state.entries.isEmpty && state.open[resource.address] == entry(resource))
        state.take(.done(resource))
        #expect(state.entries[resource.address] == entry(resource) && state.open.isEmpty)
        state.take(.intent(.update, resource))
        state.take(.gone(resource.address))
        #expect(state.entries.isEmpty && state.open.isEmpty)
    }

    @Test func anIntentToDeleteOpensNothingBecauseTheEntryStays() {
        var state = State(lineage: "l")
        state.take(.done(thing("a")))
        state.take(.intent(.delete, thing("a")))
        #expect(state.open.isEmpty && state.entries.count == 1)
    }

    @Test func aDeposedObjectIsForgottenByAddressAndName() {
        var state = State(lineage: "l")
        for id in ["one", "two"] {
            state.take(.done(thing("a", id: id)))
            state.take(.deposed(thing("a").address))
        }
        state.take(.deposedGone(thing("a").address, name: "things/one"))
        #expect(state.deposed.map(\.resource.name) == ["things/two"])
    }
}
