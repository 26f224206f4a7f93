import Text
import PlanModel
package import Stores

/// The only writer of state during an apply: keeps the state in memory, the journal on disk, and the snapshot that other
/// machines may read in step.
package actor Ledger {
    package private(set) var state: State
    private let store: StateStore
    /// What the journal begins with.
    private let run: RunMark?
    private let sleep: @Sendable (Duration) async throws -> Void
    /// Is told the serial of each snapshot that was written.
    private let onSave: @Sendable (Int) -> Void
    private var begun = false
    /// The names of the rules that the journal already has.
    private var written: Set<String> = []
    /// True while memory has more than the snapshot.
    private var isDirty: Bool
    private var pending: [UInt8] = []
    private var waiting: [CheckedContinuation<Result<Void, StateStoreError>, Never>] = []
    private var writing = false
    /// Why the journal can no longer be written.
    private var failure: StateStoreError?
    /// Why others could not be told what they must know before it is sent. The journal has it, and the end of the run tries
    /// once more.
    private var unpublished: StateStoreError?

    /// How many appends there were, and how many of them the last published snapshot has.
    private var appended = 0
    private var published = 0
    /// What was open when it was published.
    private var announced: [Address: Entry] = [:]
    private var publishing: Task<Result<Void, StateStoreError>, Never>?
    private var timer: Task<Void, Never>?

    /// How long others may not know of what was done, in seconds.
    private static let publishInterval = 10

    /// The store's journal must be empty or already taken in: otherwise save before the first append. `isDirty` means
    /// that `state` differs from the store's snapshot; `run` is the run that writes.
    package init(
        state: State, store: StateStore, isDirty: Bool = false, run: RunMark? = nil,
        sleep: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) },
        onSave: @escaping @Sendable (Int) -> Void = { _ in }
    ) {
        self.state = state
        self.store = store
        self.isDirty = isDirty
        self.run = run
        self.sleep = sleep
        self.onSave = onSave
    }

    /// True after a failed write: then every append fails, so nothing more may be sent.
    package var isBroken: Bool { failure != nil || unpublished != nil }

    /// True if a change at `address` was announced and has no outcome yet. Who took all of `state` to look would make the
    /// next record copy it.
    func isOpen(_ address: Address) -> Bool { state.open[address] != nil }

    package func append(_ record: JournalRecord) async throws(StateStoreError) { try await append([record]) }

    /// Appends `records` in order and applies them; returns once they are durable, and once other machines can read them
    /// if they must. Records that arrive during a sync are written together in the next one. After a failed append every
    /// later one fails too.
    package func append(_ records: [JournalRecord]) async throws(StateStoreError) {
        if let failure = failure ?? unpublished { throw failure }
        guard !records.isEmpty else { return }
        if !begun {
            begun = true
            // A journal must be readable without its snapshot, which may be lost.
            written = []
            pending += JournalRecord.begin(state.owner, lineage: state.lineage, serial: state.serial, run: run).line
        }
        for record in records {
            if let named = record.named, written.insert(named.name).inserted {
                pending += JournalRecord.rules([named]).line
            }
            pending += record.line
            state.take(record)
        }
        isDirty = true
        appended += 1
        let number = appended
        try await durable()
        guard let sharing = store.sharing else { return }
        if records.contains(where: { $0.mustBeShared && !isAnnounced($0) }) {
            try await publish(upTo: number, sharing)
        } else if timer == nil {
            timer = Task { await self.publishLater(sharing) }
        }
    }

    /// Appends what nothing depends on: it is written together with what comes next, at the latest with the end.
    package func note(_ call: AnsweredCall) {
        guard begun, failure == nil else { return }
        pending += JournalRecord.answered(call).line
    }

    /// Writes the state as a new snapshot with the next serial and empties the journal; does nothing if nothing
    /// changed. Nothing may be appended meanwhile.
    package func save() async throws(StateStoreError) {
        timer?.cancel()
        timer = nil
        _ = await publishing?.value
        if let failure { throw failure }
        guard isDirty else { return }
        var next = state
        next.serial += 1
        let bytes = next.json.canonicalBytes
        // If the answer to a write over the network is lost, the journal says how much of it is written.
        if store.sharing != nil, begun {
            announce(bytes, next.serial)
            try await durable()
        } else if !pending.isEmpty {
            try await durable()
        }
        do { try await store.replace(bytes) } catch {
            // The new snapshot may have been written all the same; a journal that continues the old serial would then
            // be ignored.
            failure = error
            throw error
        }
        state = next
        begun = false
        isDirty = false
        published = appended
        onSave(state.serial)
    }

    // MARK: The journal

    /// Returns once everything pending is in the journal.
    private func durable() async throws(StateStoreError) {
        let result = await withCheckedContinuation { continuation in
            waiting.append(continuation)
            if !writing { Task { await self.flush() } }
            writing = true
        }
        try result.get()
    }

    private func flush() async {
        while !waiting.isEmpty {
            let bytes = pending
            let continuations = waiting
            pending = []
            waiting = []
            let result: Result<Void, StateStoreError>
            if let failure {
                // The journal may end in half a line: anything appended after that could not be read again.
                result = .failure(failure)
            } else {
                do {
                    try await store.append(bytes)
                    result = .success(())
                } catch {
                    failure = error
                    result = .failure(error)
                }
            }
            for continuation in continuations { continuation.resume(returning: result) }
        }
        writing = false
    }

    // MARK: What others can read

    /// Returns once a snapshot with the first `number` appends is where others can read it. Those that arrive while one
    /// is being written are in the next one together.
    private func publish(upTo number: Int, _ sharing: StateStore.Sharing) async throws(StateStoreError) {
        while published < number {
            if let failure = failure ?? unpublished { throw failure }
            if let publishing {
                _ = await publishing.value
            } else {
                try await publishOnce(sharing, mustSucceed: true)
            }
        }
    }

    private func publishLater(_ sharing: StateStore.Sharing) async {
        while !Task.isCancelled {
            do { try await sleep(.seconds(Self.publishInterval)) } catch { return }
            guard !Task.isCancelled, !isBroken, publishing == nil, published < appended else { continue }
            // The journal has everything: if it fails, the next one may succeed.
            try? await publishOnce(sharing, mustSucceed: false)
        }
    }

    private func publishOnce(_ sharing: StateStore.Sharing, mustSucceed: Bool) async throws(StateStoreError) {
        let task = Task { await self.writeForOthers(sharing) }
        publishing = task
        let outcome = await task.value
        if case .failure(let error) = outcome, mustSucceed {
            unpublished = error
            throw error
        }
    }

    private func writeForOthers(_ sharing: StateStore.Sharing) async -> Result<Void, StateStoreError> {
        // At its end, or those who wait for the task would keep this actor to themselves once it has ended.
        defer { publishing = nil }
        let number = appended
        // Even a failed write uses up its serial: it may have been stored.
        state.serial += 1
        var snapshot = state
        // A call may be sent long after it was announced. Whoever reads this knows no time, and waits.
        snapshot.openSince = [:]
        let bytes = snapshot.json.canonicalBytes
        announce(bytes, state.serial)
        do throws(StateStoreError) {
            try await durable()
            try await sharing.publish(bytes)
        } catch {
            return .failure(error)
        }
        published = max(published, number)
        announced = snapshot.open
        onSave(snapshot.serial)
        return .success(())
    }

    /// True for what is announced again because it is sent again.
    private func isAnnounced(_ record: JournalRecord) -> Bool {
        guard case .intent(_, let entry, _, _) = record else { return false }
        return announced[entry.address] == entry
    }

    /// Puts into the journal which snapshot has everything up to here.
    private func announce(_ bytes: [UInt8], _ serial: Int) {
        pending += JournalRecord.save(serial: serial, digest: digest(bytes)).line
    }
}
