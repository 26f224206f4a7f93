import Applier
import Text
import PlanModel
import Testing
import Stores

private let sample = plan([thing("a")])

private func load(_ snapshot: JSONValue?, _ journal: [UInt8] = []) async throws -> LoadedState {
    try await load(bytes: snapshot?.canonicalBytes, journal)
}

private func load(bytes: [UInt8]?, _ journal: [UInt8] = []) async throws -> LoadedState {
    let store = StateStore(
        name: "state.json", load: { (bytes, journal) }, append: { _ in }, replace: { _ in })
    return try await loadState(store, for: sample, newLineage: { "new" })
}

private func state(serial: Int = 3, lineage: String = "l", _ change: (inout State) -> Void = { _ in }) -> JSONValue {
    var state = State(lineage: lineage)
    state.serial = serial
    change(&state)
    return state.json
}

private func complaint(_ work: () async throws -> LoadedState) async -> String {
    do { return "accepted \(try await work().state.serial)" } catch { return "\(error)" }
}

@Suite struct LoadStateTests {
    @Test func nothingThereIsANewState() async throws {
        let loaded = try await load(nil)
        #expect(loaded.state == State(lineage: "new") && !loaded.mustBeSaved)
    }

    @Test func theJournalIsTakenIn() async throws {
        let loaded = try await load(
            state(), lines(.begin(lineage: "l", serial: 3), .done(thing("a")), .intent(.create, thing("b"))))
        #expect(loaded.mustBeSaved && loaded.state.entries.count == 1)
        #expect(loaded.state.open.keys.map(\.text) == ["thing.b"])
    }

    @Test func aTornLastLineIsDroppedAtEveryLength() async throws {
        let whole = lines(.begin(lineage: "l", serial: 3), .done(thing("a")), .done(thing("b")))
        let last = JournalRecord.done(thing("b")).line.count
        for cut in 1...last {
            let loaded = try await load(state(), Array(whole.dropLast(cut)))
            #expect(loaded.state.entries.count == 1 && loaded.mustBeSaved)
        }
        let torn = try await load(state(), Array(lines(.begin(lineage: "l", serial: 3)).dropLast(5)))
        #expect(torn.mustBeSaved && torn.state.serial == 3)
    }

    @Test func aJournalOfAnEarlierSerialIsInTheSnapshotAlready() async throws {
        let loaded = try await load(
            state(serial: 4), lines(.begin(lineage: "l", serial: 3), .gone(thing("a").address), .done(thing("z"))))
        #expect(loaded.state.entries.isEmpty && loaded.mustBeSaved)
    }

    @Test func aStateOlderThanItsJournalIsRefused() async {
        let text = await complaint { try await load(state(serial: 2), lines(.begin(lineage: "l", serial: 3))) }
        #expect(text.contains("older than its journal"))
    }

    @Test func aJournalWithoutItsSnapshotIsTheState() async throws {
        let loaded = try await load(nil, lines(.begin(lineage: "l", serial: 0), .done(thing("a"))))
        #expect(loaded.state.lineage == "l" && loaded.state.entries.count == 1)
    }

    @Test func anEntryWithoutItsRulesIsRefused() async {
        var snapshot = state { $0.entries[thing("a").address] = entry(thing("a")) }
        snapshot["rules"] = [:]
        let begin = lines(.begin(lineage: "l", serial: 3))
        for text in [
            await complaint { try await load(snapshot) },
            await complaint { try await load(state(), begin + JournalRecord.done(thing("a")).line) },
        ] {
            #expect(text.contains("there are no rules"))
        }
    }

    @Test func rulesUnderAnotherNameAreRefused() async {
        var snapshot = state { $0.entries[thing("a").address] = entry(thing("a")) }
        snapshot["rules"] = ["0123456789abcdef": KindRules().json]
        #expect(await complaint { try await load(snapshot) }.contains("these are the rules"))
    }

    @Test func whatNoPlanCouldSayIsRefused() async {
        var bent = thing("a")
        bent.calls.delete?.url = "https://cloud.test/projects/other/things/a"
        var read = thing("b")
        read.calls.read.method = "POST"
        var grant = member("m", of: "a", role: "viewer", "allUsers")
        grant.calls.delete?.body = ["policy": ["bindings": [["role": "owner", "members": ["user:mallory@x"]]]]]
        for resource in [bent, read, grant] {
            for text in [
                await complaint { try await load(state { $0.entries[resource.address] = entry(resource) }) },
                await complaint { try await load(state { $0.deposed = [entry(resource)] }) },
                await complaint { try await load(state { $0.kept = [entry(resource)] }) },
                await complaint {
                    try await load(nil, lines(.begin(lineage: "l", serial: 0), .intent(.create, resource)))
                },
            ] {
                #expect(text.contains("is not named, read and deleted like a '"), "\(text)")
            }
        }
    }

    @Test func anotherLineageIsRefused() async {
        let text = await complaint { try await load(state(), lines(.begin(lineage: "other", serial: 3))) }
        #expect(text.contains("two lineages"))
    }

    @Test func anotherStackOrEnvironmentIsRefused() async {
        var foreign = state()
        foreign["stack"] = "shop"
        #expect(await complaint { try await load(foreign) }.contains("belongs to stack 'shop'"))
        foreign = state()
        foreign["environment"] = "prod"
        #expect(await complaint { try await load(foreign) }.contains("environment 'prod'"))
        foreign = state()
        foreign["project"] = ["id": "q", "number": "1"]
        let text = await complaint { try await load(foreign) }
        #expect(text.contains("belongs to the project 'q'") && text.contains("Either") && text.contains("Or leave"))
    }

    /// A state can start from a journal alone.
    @Test func anothersJournalIsRefused() async throws {
        for other in [
            StackID(stack: "shop", environment: "test", project: us.project),
            StackID(stack: "ml", environment: "prod", project: us.project),
            StackID(stack: "ml", environment: "test", project: .init(id: "q", number: "2")),
        ] {
            let journal = lines(.begin(other, lineage: "l", serial: 0), .done(thing("a")))
            #expect(await complaint { try await load(nil, journal) }.contains("belongs to"))
            #expect(
                await complaint { try await load(state(), lines(.begin(other, lineage: "l", serial: 3))) }.contains(
                    "belongs to"))
        }
    }

    @Test func aNumberThatWasWrongCanBePutRight() async throws {
        var mended = state()
        mended["project"] = ["id": "p", "number": "7"]
        #expect(try await load(mended).state.owner == us)
    }

    @Test(arguments: [
        "", "nonsense", "[]", "{}", #"{"format":"calco/plan"}"#,
        #"{"format":"calco/state","version":3}"#,
    ])
    func garbageIsRefusedAndNotOverwritten(text: String) async {
        #expect(await complaint { try await load(bytes: Array(text.utf8)) }.contains("not a state file"))
    }

    @Test func aSerialThatCannotGrowIsRefused() async {
        for serial in [-1, Int.max] {
            #expect(await complaint { try await load(state(serial: serial)) }.contains("is no serial"))
            #expect(
                await complaint { try await load(nil, lines(.begin(lineage: "l", serial: serial))) }.contains(
                    "is no serial"))
        }
    }

    @Test func damageInTheMiddleOfTheJournalIsAnError() async {
        let begin = lines(.begin(lineage: "l", serial: 3))
        let text = await complaint {
            try await load(state(), begin + Array("{\"record\":\n".utf8) + lines(.done(thing("a"))))
        }
        #expect(text.contains("state.json.journal, line 2"))
        #expect(await complaint { try await load(state(), lines(.done(thing("a")))) }.contains("does not start"))
        #expect(
            await complaint { try await load(state(), begin + Array("{\"record\":\"new\"}\n".utf8)) }.contains("line 2")
        )
    }
}
