import Applier
import Text
import PlanModel
import Synchronization
import Testing
import Stores

/// Counts and records appends; the first can be made slow or made to fail.
private final class SlowDisk: Sendable {
    let appended = Mutex<[[UInt8]]>([])
    let replaced = Mutex<[[UInt8]]>([])
    let failsFrom: Int?
    let failsReplace: Bool

    init(failsFrom: Int? = nil, failsReplace: Bool = false) {
        self.failsFrom = failsFrom
        self.failsReplace = failsReplace
    }

    var store: StateStore {
        StateStore(
            name: "s", load: { (nil, []) },
            append: { bytes throws(StateStoreError) in
                let number = self.appended.withLock {
                    $0.append(bytes); return $0.count
                }
                try? await Task.sleep(for: .milliseconds(number == 1 ? 30 : 1))
                if number == self.failsFrom { throw StateStoreError("full") }
            },
            replace: { bytes throws(StateStoreError) in
                if self.failsReplace { throw StateStoreError("full") }
                self.replaced.withLock { $0.append(bytes) }
            })
    }

    var lines: [String] {
        appended.withLock { $0.flatMap { String(decoding: $0, as: UTF8.self).split(separator: "\n").map(String.init) } }
    }
}

private let empty = State(lineage: "l")

@Suite struct LedgerTests {
    @Test func recordsThatArriveTogetherAreSyncedTogether() async throws {
        let disk = SlowDisk()
        let ledger = Ledger(state: empty, store: disk.store)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for index in 0..<50 { group.addTask { try await ledger.append(.done(thing("t\(index)"))) } }
            try await group.waitForAll()
        }
        #expect(disk.lines.count == 52)
        #expect(disk.lines.first?.contains("\"begin\"") == true)
        #expect(disk.appended.withLock { $0.count } < 10)
        #expect(await ledger.state.entries.count == 50)
    }

    @Test func oneBatchKeepsItsOrder() async throws {
        let old = thing("x", id: "old")
        var state = empty
        state.entries[old.address] = entry(old)
        let ledger = Ledger(state: state, store: SlowDisk().store)
        try await ledger.append([.deposed(old.address), .done(thing("x", id: "new"))])
        #expect(await ledger.state.deposed.map(\.resource.name) == ["things/old"])
        #expect(await ledger.state.entries[old.address]?.resource.name == "things/new")
    }

    @Test func nothingFollowsAFailedAppend() async throws {
        let disk = SlowDisk(failsFrom: 1)
        let ledger = Ledger(state: empty, store: disk.store)
        await withTaskGroup(of: Void.self) { group in
            for index in 0..<10 {
                group.addTask {
                    await #expect(throws: StateStoreError.self) { try await ledger.append(.done(thing("t\(index)"))) }
                }
            }
        }
        #expect(disk.appended.withLock { $0.count } == 1, "a record after half a line makes the journal unreadable")
        await #expect(throws: StateStoreError.self) { try await ledger.save() }
        #expect(await ledger.isBroken)
    }

    /// What nothing depends on costs no sync of its own.
    @Test func aNoteIsWrittenWithWhatComesNext() async throws {
        let disk = SlowDisk()
        let ledger = Ledger(state: empty, store: disk.store)
        func call(_ url: String) -> AnsweredCall {
            AnsweredCall(address("thing.a"), "POST", url, status: 200, request: "sha256:r")
        }
        await ledger.note(call("early"))
        try await ledger.append(.intent(.create, thing("a")))
        await ledger.note(call("first"))
        try await Task.sleep(for: .milliseconds(50))
        #expect(disk.appended.withLock { $0.count } == 1)
        try await ledger.append(.done(thing("a")))
        await ledger.note(call("second"))
        #expect(disk.appended.withLock { $0.count } == 2)
        try await ledger.save()
        let answered = disk.lines.filter { $0.contains(#""record":"answered""#) }
        #expect(answered.count == 2 && answered[0].contains("first") && answered[1].contains("second"))
        #expect(disk.lines.last == answered.last, "it is there before the journal is set aside")
    }

    @Test func aSaveRaisesTheSerialAndIsSkippedWithoutNews() async throws {
        let disk = SlowDisk()
        let ledger = Ledger(state: empty, store: disk.store)
        try await ledger.save()
        #expect(disk.replaced.withLock { $0.isEmpty })
        try await ledger.append(.done(thing("a")))
        try await ledger.save()
        try await ledger.save()
        #expect(await ledger.state.serial == 1)
        let saved = try State(json: JSONValue(parsing: disk.replaced.withLock { $0[0] }), for: plan([]))
        #expect(disk.replaced.withLock { $0.count } == 1 && saved.serial == 1 && saved.entries.count == 1)
    }

    @Test func theJournalAfterASaveContinuesTheNewSerial() async throws {
        let disk = SlowDisk()
        let ledger = Ledger(state: empty, store: disk.store)
        try await ledger.append(.done(thing("a")))
        try await ledger.save()
        try await ledger.append(.done(thing("b")))
        #expect(disk.lines.filter { $0.contains("\"begin\"") }.map { $0.contains("\"serial\":1") } == [false, true])
    }

    @Test func aFailedSaveKeepsTheSerialAndEndsTheJournal() async throws {
        let ledger = Ledger(state: empty, store: SlowDisk(failsReplace: true).store)
        try await ledger.append(.done(thing("a")))
        await #expect(throws: StateStoreError.self) { try await ledger.save() }
        #expect(await ledger.state.serial == 0)
        await #expect(throws: StateStoreError.self) { try await ledger.append(.done(thing("b"))) }
    }

    @Test func rulesAreWrittenOnceAndLeaveWithTheLastThatNeedsThem() async throws {
        let disk = SlowDisk()
        let ledger = Ledger(state: empty, store: disk.store)
        try await ledger.append([.done(thing("a")), .done(thing("c")), .intent(.create, alert("b"))])
        #expect(disk.lines.count { $0.contains("\"record\":\"rules\"") } == 2)
        try await ledger.save()
        try await ledger.append([.done(thing("d")), .gone(alert("b").address)])
        #expect(
            disk.lines.count { $0.contains("\"record\":\"rules\"") } == 3,
            "once in each journal: the snapshot may be lost")
        try await ledger.save()
        let saved = try JSONValue(parsing: disk.replaced.withLock { $0[1] })
        #expect(saved["rules"]?.object?.count == 1)
    }

    /// A new plan's rules must not make an old object unreachable.
    @Test func anOldObjectKeepsItsRulesBesideTheNewOnes() async throws {
        var moved = rules["listed"] ?? KindRules()
        moved.identity.list?.url = root + "elsewhere"
        let ledger = Ledger(state: empty, store: SlowDisk().store)
        let old = thing("x", kind: "listed", id: "old")
        try await ledger.append([.done(old), .deposed(old.address)])
        try await ledger.append(.done(Entry(thing("x", kind: "listed"), NamedRules(moved))))
        let state = await ledger.state
        #expect(state.deposed.first?.rules.identity.list?.url == root + "things")
        #expect(state.entries[old.address]?.rules.identity.list?.url == root + "elsewhere")
        let read = try State(json: JSONValue(parsing: state.json.canonicalBytes), for: plan([]))
        #expect(read == state)
    }
}
