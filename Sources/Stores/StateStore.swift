/// Where state is stored: a snapshot that is replaced as a whole, an append-only journal, and a lock. It handles bytes
/// and knows no plan.
package struct StateStore: Sendable {
    /// The name of the place in messages.
    package var name: String
    /// The name of the journal in messages.
    package var journal: String
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
    /// Set if other machines share the state.
    package var sharing: Sharing?

    /// What a run does so that the others know of it even if this machine is lost.
    package struct Sharing: Sendable {
        /// Replaces the snapshot while the journal goes on.
        package var publish: @Sendable ([UInt8]) async throws(StateStoreError) -> Void
        /// Waits until the lock is sure to be held for that many seconds more; false if it no longer is.
        package var holds: @Sendable (_ seconds: Double) async -> Bool

        package init(
            publish: @escaping @Sendable ([UInt8]) async throws(StateStoreError) -> Void,
            holds: @escaping @Sendable (_ seconds: Double) async -> Bool
        ) {
            (self.publish, self.holds) = (publish, holds)
        }
    }

    package init(
        name: String, journal: String? = nil,
        load: @escaping @Sendable () async throws(StateStoreError) -> (snapshot: [UInt8]?, journal: [UInt8]),
        append: @escaping @Sendable ([UInt8]) async throws(StateStoreError) -> Void,
        replace: @escaping @Sendable ([UInt8]) async throws(StateStoreError) -> Void,
        lock: @escaping @Sendable (_ holder: String) async throws(StateStoreError) -> Void = { _ in },
        unlock: @escaping @Sendable () async -> Void = {},
        sharing: Sharing? = nil
    ) {
        self.name = name
        self.journal = journal ?? name + ".journal"
        self.load = load
        self.append = append
        self.replace = replace
        self.lock = lock
        self.unlock = unlock
        self.sharing = sharing
    }

    /// Does `work` while `holder` holds the lock. If somebody else holds it, `waits` says whether to try again, after it
    /// has waited.
    package func withLock<Value>(
        by holder: String, waits: (HeldLock) async -> Bool = { _ in false }, _ work: () async throws -> Value
    ) async throws -> Value {
        try await takeLock(waits: waits) { () throws(StateStoreError) in try await lock(holder) }
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
