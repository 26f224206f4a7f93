import Text
import PlanModel
package import Stores

/// The only writer of state during an apply: keeps the state in memory and the journal on disk in step.
package actor Ledger {
    package private(set) var state: State
    private let store: StateStore
    private var begun = false
    /// The names of the rules that the journal already has.
    private var written: Set<String> = []
    /// True while memory has more than the snapshot.
    private var isDirty: Bool
    private var pending: [UInt8] = []
    private var waiting: [CheckedContinuation<Result<Void, StateStoreError>, Never>] = []
    private var writing = false
    private var failure: StateStoreError?

    /// The store's journal must be empty or already taken in: otherwise save before the first append. `isDirty` means
    /// that `state` differs from the store's snapshot.
    package init(state: State, store: StateStore, isDirty: Bool = false) {
        self.state = state
        self.store = store
        self.isDirty = isDirty
    }

    /// True after a failed write: then every append and save fails, so nothing more may be sent.
    package var isBroken: Bool { failure != nil }

    package func append(_ record: JournalRecord) async throws(StateStoreError) { try await append([record]) }

    /// Appends `records` in order and applies them; returns once they are durable. Records that arrive during a sync
    /// are written together in the next one. After a failed append every later one fails too.
    package func append(_ records: [JournalRecord]) async throws(StateStoreError) {
        if let failure { throw failure }
        guard !records.isEmpty else { return }
        if !begun {
            begun = true
            // A journal must be readable without its snapshot, which may be lost.
            written = []
            pending += JournalRecord.begin(state.owner, lineage: state.lineage, serial: state.serial).line
        }
        for record in records {
            if let named = record.named, written.insert(named.name).inserted {
                pending += JournalRecord.rules([named]).line
            }
            pending += record.line
            state.take(record)
        }
        isDirty = true
        let result = await withCheckedContinuation { continuation in
            waiting.append(continuation)
            if !writing { Task { await self.flush() } }
            writing = true
        }
        try result.get()
    }

    /// Writes the state as a new snapshot with the next serial and empties the journal; does nothing if nothing
    /// changed. Nothing may be appended meanwhile.
    package func save() async throws(StateStoreError) {
        if let failure { throw failure }
        guard isDirty else { return }
        var next = state
        next.serial += 1
        do { try await store.replace(next.json.canonicalBytes) } catch {
            // The new snapshot may have been written all the same; a journal that continues the old serial would then
            // be ignored.
            failure = error
            throw error
        }
        state = next
        begun = false
        isDirty = false
    }

    private func flush() async {
        while !pending.isEmpty {
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
}
