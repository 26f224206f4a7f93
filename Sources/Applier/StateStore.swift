/// Where state lives. A store keeps two things: the snapshot, replaced whole, and the journal, only appended to.
package struct StateStore: Sendable {
    /// The snapshot and the journal as they are, nil and empty where there is none.
    package var load: @Sendable () async throws(StateStoreError) -> (snapshot: [UInt8]?, journal: [UInt8])
    /// Returns once the bytes would survive a crash.
    package var append: @Sendable ([UInt8]) async throws(StateStoreError) -> Void
    /// Replaces the snapshot atomically and starts an empty journal after it.
    package var replace: @Sendable ([UInt8]) async throws(StateStoreError) -> Void
    /// How messages name the place.
    package var name: String

    package init(
        name: String,
        load: @escaping @Sendable () async throws(StateStoreError) -> (snapshot: [UInt8]?, journal: [UInt8]),
        append: @escaping @Sendable ([UInt8]) async throws(StateStoreError) -> Void,
        replace: @escaping @Sendable ([UInt8]) async throws(StateStoreError) -> Void
    ) {
        self.name = name
        self.load = load
        self.append = append
        self.replace = replace
    }
}

/// The state could not be read or written; the message says where, why and what to do.
package struct StateStoreError: Error, Sendable, Hashable, CustomStringConvertible {
    package let description: String

    package init(_ description: String) { self.description = description }
}
