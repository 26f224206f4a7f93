import Synchronization

/// The tables that are served, and what is known of those that are not. Many requests read, one watcher writes; a reader
/// gets a whole table or none.
final class TableStore: Sendable {
    struct State: Sendable {
        var tables: [String: ServedTable] = [:]
        /// By feature; of the folder as a whole under "".
        var problems: [String: String] = [:]
        /// When each table was put here, in seconds since 1970.
        var loadedAt: [String: Int] = [:]
        /// Whether the folder was looked through once.
        var isComplete = false

        var byName: [ServedTable] { tables.values.sorted { $0.name < $1.name } }
    }

    private let state = Mutex(State())

    func table(_ name: String) -> ServedTable? { state.withLock { $0.tables[name] } }

    /// All of it, at one instant.
    var snapshot: State { state.withLock { $0 } }

    func update(_ change: (inout State) -> Void) { state.withLock { change(&$0) } }
}
