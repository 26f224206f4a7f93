import Text
import PlanModel
package import Stores

/// The one writer of state during an apply: keeps the current state in memory and the journal on disk in step.
package actor Ledger {
    package private(set) var state: State
    private let store: StateStore
    private var begun = false
    /// The names of the rules that the journal holds already.
    private var written: Set<String> = []
    /// True while memory holds more than the snapshot does.
    private var isDirty: Bool
    private var pending: [UInt8] = []
    private var waiting: [CheckedContinuation<Result<Void, StateStoreError>, Never>] = []
    private var writing = false
    private var failure: StateStoreError?

    /// The store's journal must be empty or taken in already: save before the first append otherwise. `isDirty` says
    /// that `state` is not what the store's snapshot says.
    package init(state: State, store: StateStore, isDirty: Bool = false) {
        self.state = state
        self.store = store
        self.isDirty = isDirty
    }

    /// True once something could not be written: then every append and save fails, so nothing more may be sent.
    package var isBroken: Bool { failure != nil }

    package func append(_ record: JournalRecord) async throws(StateStoreError) { try await append([record]) }

    /// Appends `records` in their order and takes them in; returns once they are durable. Records that arrive while
    /// others are being synced go out together with the next. After a failed append every later one fails as well.
    package func append(_ records: [JournalRecord]) async throws(StateStoreError) {
        if let failure { throw failure }
        guard !records.isEmpty else { return }
        if !begun {
            begun = true
            // A journal is read without its snapshot where that was lost.
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

    /// Writes the state as a new snapshot with the next serial and empties the journal; nothing when nothing changed.
    /// Nothing may be appended meanwhile.
    package func save() async throws(StateStoreError) {
        if let failure { throw failure }
        guard isDirty else { return }
        var next = state
        next.serial += 1
        do { try await store.replace(next.json.canonicalBytes) } catch {
            // The new snapshot may stand there all the same; a journal that goes on with the old serial would be lost.
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
                // The journal may end in half a line: what came after it could not be read again.
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
