import Synchronization

/// The tables that are served, and what is wrong with those that are not. Many requests read it, one watcher writes; a reader
/// gets a whole table or none.
final class TableStore: Sendable {
    struct State: Sendable {
        var tables: [String: ServedTable] = [:]
        /// By feature; those of the whole folder under "".
        var problems: [String: String] = [:]
        /// Whether the watcher has looked once.
        var isComplete = false

        var byName: [ServedTable] { tables.values.sorted { $0.name < $1.name } }
    }

    private let state = Mutex(State())

    func table(_ name: String) -> ServedTable? { state.withLock { $0.tables[name] } }

    var snapshot: State { state.withLock { $0 } }

    func update(_ change: (inout State) -> Void) { state.withLock { change(&$0) } }
}
