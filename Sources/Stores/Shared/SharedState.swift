package import Text

/// A state that several machines share: one document that is replaced as a whole, and a lock. It stores bytes and knows
/// no plan.
package struct SharedState: Sendable {
    /// The name of the place in messages.
    package var name: String
    /// The document; nil if there is none.
    package var read: @Sendable () async throws(StateStoreError) -> [UInt8]?
    /// Replaces the document that was read or written last. Throws, and has written nothing, if somebody else wrote
    /// since then. What is written must have been read once before.
    package var write: @Sendable ([UInt8]) async throws(StateStoreError) -> Void
    /// Keeps all others out until `unlock`. Throws `StateStoreError.held` at once if somebody else holds it.
    package var lock: @Sendable (LockHolder) async throws(StateStoreError) -> Void
    /// Releases the lock of that id; does nothing if it is not held. Throws if it is somebody else's.
    package var unlock: @Sendable (_ id: String) async throws(StateStoreError) -> Void
    /// The holder of the lock; nil if nobody holds it.
    package var holder: @Sendable () async throws(StateStoreError) -> LockHolder?
    /// The same by reading alone: the lock is not even tried. Nil also for one that has ended by itself. The id is empty
    /// where the store does not tell it.
    package var seenHolder: @Sendable () async throws(StateStoreError) -> LockHolder?
    /// Waits until the lock is sure to be held for that many seconds more; false if it no longer is.
    package var holds: @Sendable (_ seconds: Double) async -> Bool
    /// The documents that were written before, the newest first, at most this many.
    package var versions: @Sendable (_ count: Int) async throws(StateStoreError) -> [StateVersion]
    /// The document of that version.
    package var version: @Sendable (_ id: String) async throws(StateStoreError) -> [UInt8]
}

/// Who holds a lock.
package struct LockHolder: Sendable, Hashable {
    /// A text that no other lock has; it releases this lock and no later one.
    package var id: String
    /// For people: a process and its machine, or a user of GitLab's.
    package var who: String
    /// When the lock was taken, in RFC 3339; empty if it is not known.
    package var since: String
    /// For people: where to look, such as the URL of a job; empty if there is nothing.
    package var info: String
    /// Whose state it is.
    package var owner: JSONObject

    package init(id: String, who: String, since: String = "", info: String = "", owner: JSONObject = JSONObject([])) {
        (self.id, self.who, self.since, self.info, self.owner) = (id, who, since, info, owner)
    }

    /// `process 4711 on build-3, since 2026-11-27T06:03:20Z, https://gitlab.example/jobs/7`
    package var text: String {
        [who, since.isEmpty ? "" : "since \(since)", info].filter { !$0.isEmpty }.joined(separator: ", ")
    }
}

/// A document that was written before.
package struct StateVersion: Sendable, Hashable {
    /// What `state restore` takes.
    package var id: String
    /// When it was written, in RFC 3339; empty if the store does not say.
    package var written: String
    /// In bytes; nil if the store does not say.
    package var size: Int?

    package init(id: String, written: String, size: Int?) { (self.id, self.written, self.size) = (id, written, size) }
}
