import Applier
import PlanModel
import Stores
import Synchronization
import Testing
import Text

/// What is written where other machines read it, and the journal beside it.
private final class Share: Sendable {
    struct Contents: Sendable {
        var journal: [UInt8] = []
        var snapshots: [[UInt8]] = []
        /// How many publications fail from now on.
        var failing = 0
    }

    let contents = Mutex(Contents())
    var published: Int { contents.withLock { $0.snapshots.count } }

    var store: StateStore {
        StateStore(
            name: "gs://b/p",
            load: { self.contents.withLock { ($0.snapshots.last, $0.journal) } },
            append: { bytes in self.contents.withLock { $0.journal += bytes } },
            replace: { bytes throws(StateStoreError) in
                try self.write(bytes)
                self.contents.withLock { $0.journal = [] }
            },
            sharing: StateStore.Sharing(
                publish: { bytes throws(StateStoreError) in
                    await Task.yield()
                    try self.write(bytes)
                }, holds: { _ in true }))
    }

    private func write(_ bytes: [UInt8]) throws(StateStoreError) {
        let fails = contents.withLock { contents in
            if contents.failing > 0 {
                contents.failing -= 1
                return true
            }
            contents.snapshots.append(bytes)
            return false
        }
        if fails { throw StateStoreError("no answer") }
    }

    func state(_ plan: Plan) async throws -> State {
        try await loadState(store, for: plan, newLineage: { "new" }).state
    }
}

@Suite struct SharedLedgerTests {
    private let share = Share()
    private let empty = State(lineage: "l")
    private let never: @Sendable (Duration) async throws -> Void = { _ in try await Task.sleep(for: .seconds(3600)) }

    /// A create that a second sending would double is known to others before it is sent; nothing else has to be.
    @Test func onlyWhatMustBeKnownIsPublishedAtOnce() async throws {
        let ledger = Ledger(state: empty, store: share.store, sleep: never)
        try await ledger.append(.intent(.create, thing("a"), at: 5))
        try await ledger.append(.done(thing("a")))
        try await ledger.append(.intent(.update, alert("u"), at: 5))
        #expect(share.published == 0)
        try await ledger.append(.intent(.create, alert("x"), at: 7))
        #expect(share.published == 1)
        let state = try State(parsing: try #require(share.contents.withLock { $0.snapshots.last }))
        #expect(state.open[address("alert.x")] != nil && state.entries[address("thing.a")] != nil)
        // It may be sent much later than it was announced.
        #expect(state.openSince == [:] && state.serial == 1)
        // The same again, a second try, is known already.
        try await ledger.append(.intent(.create, alert("x"), at: 60))
        #expect(share.published == 1)
        var own = thing("o", kind: "plain")
        (own.owner, own.adopts) = ([:], false)
        try await ledger.append(.intent(.create, own))
        #expect(share.published == 2)
    }

    @Test func announcementsThatComeTogetherArePublishedTogether() async throws {
        let ledger = Ledger(state: empty, store: share.store, sleep: never)
        let alerts = (0..<50).map { alert("x\($0)") }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for alert in alerts { group.addTask { try await ledger.append(.intent(.create, alert)) } }
            try await group.waitForAll()
        }
        #expect((1...10).contains(share.published))
        let state = try State(parsing: try #require(share.contents.withLock { $0.snapshots.last }))
        #expect(state.open.count == 50)
    }

    /// All else follows some time later, and a failure then is no reason to stop.
    @Test func theRestIsPublishedFromTimeToTime() async throws {
        let waits = Mutex(0)
        let ledger = Ledger(
            state: empty, store: share.store,
            sleep: { duration in
                #expect(duration == .seconds(10))
                if waits.withLock({
                    $0 += 1; return $0
                }) > 3 {
                    try await Task.sleep(for: .seconds(3600))
                }
            })
        share.contents.withLock { $0.failing = 1 }
        try await ledger.append(.done(thing("a")))
        for _ in 0..<10_000 where share.published == 0 { await Task.yield() }
        #expect(share.published == 1)
        #expect(await !ledger.isBroken)
        try await ledger.save()
        // The failed one used its serial up.
        #expect(await ledger.state.serial == 3)
    }

    @Test func nothingIsSentIfItCouldNotBeAnnounced() async throws {
        let ledger = Ledger(state: empty, store: share.store, sleep: never)
        share.contents.withLock { $0.failing = 1 }
        await #expect(throws: StateStoreError.self) { try await ledger.append(.intent(.create, alert("x"))) }
        #expect(await ledger.isBroken)
        await #expect(throws: StateStoreError.self) { try await ledger.append(.done(thing("a"))) }
        // The end of the run tries once more: the network may be back.
        try await ledger.save()
        #expect(share.published == 1 && share.contents.withLock { $0.journal.isEmpty })
    }

    /// Of a journal, what the snapshot has not yet is taken in, wherever the run was cut off.
    @Test func theJournalGoesOnFromThePublishedSnapshot() async throws {
        let wanted = plan([thing("a"), thing("b"), alert("x")])
        let ledger = Ledger(state: empty, store: share.store, sleep: never)
        try await ledger.append(.done(thing("a")))
        try await ledger.append(.intent(.create, alert("x")))
        try await ledger.append(.deposed(thing("a").address))
        try await ledger.append(.done(thing("a", id: "new")))
        let state = try await share.state(wanted)
        #expect(state.entries.count == 1 && state.deposed.count == 1 && state.open.count == 1)
        #expect(state.serial == 1)
        // Another machine has gone on from that snapshot: what this one did since is found by reading.
        var others = try State(parsing: try #require(share.contents.withLock { $0.snapshots.last }))
        others.serial = 2
        share.contents.withLock { $0.snapshots.append(others.json.canonicalBytes) }
        let theirs = try await share.state(wanted)
        #expect(theirs.entries.count == 1 && theirs.deposed == [] && theirs.serial == 2)
    }
}
