/// Where state is stored: a snapshot that is replaced as a whole, an append-only journal, and a lock. It handles bytes
/// and knows no plan.
package struct StateStore: Sendable {
    /// The name of the place in messages.
    package var name: String
    /// The snapshot and the journal as they are; nil and empty if there is none.
    package var load: @Sendable () async throws(StateStoreError) -> (snapshot: [UInt8]?, journal: [UInt8])
    /// Appends to the journal, and returns once the bytes would survive a crash.
    package var append: @Sendable ([UInt8]) async throws(StateStoreError) -> Void
    /// Replaces the snapshot atomically and starts an empty journal after it.
    package var replace: @Sendable ([UInt8]) async throws(StateStoreError) -> Void
    /// Keeps all others out until `unlock`; they are told the name of this holder. Throws `StateStoreError.held` at
    /// once if somebody else holds it.
    package var lock: @Sendable (_ holder: String) async throws(StateStoreError) -> Void
    /// Releases the lock; does nothing if it is not held.
    package var unlock: @Sendable () async -> Void

    package init(
        name: String,
        load: @escaping @Sendable () async throws(StateStoreError) -> (snapshot: [UInt8]?, journal: [UInt8]),
        append: @escaping @Sendable ([UInt8]) async throws(StateStoreError) -> Void,
        replace: @escaping @Sendable ([UInt8]) async throws(StateStoreError) -> Void,
        lock: @escaping @Sendable (_ holder: String) async throws(StateStoreError) -> Void = { _ in },
        unlock: @escaping @Sendable () async -> Void = {}
    ) {
        self.name = name
        self.load = load
        self.append = append
        self.replace = replace
        self.lock = lock
        self.unlock = unlock
    }

    /// Does `work` while `holder` holds the lock.
    package func withLock<Value>(by holder: String, _ work: () async throws -> Value) async throws -> Value {
        try await lock(holder)
        do {
            let value = try await work()
            await unlock()
            return value
        } catch {
            await unlock()
            throw error
        }
    }
}
