import FeatureTable
import Synchronization

/// The tables that are served, and what is wrong with those that are not. Many requests read it, one watcher writes; a reader
/// gets a whole table or none.
final class TableStore: Sendable {
    struct State: Sendable {
        var tables: [String: ServedTable] = [:]
        /// By feature; those of the whole folder under "".
        var problems: [String: String] = [:] { didSet { troubled.formUnion(problems.keys) } }
        /// Every feature that has ever had a problem.
        private(set) var troubled: Set<String> = []
        /// Whether the watcher has looked once.
        var isComplete = false

        var byName: [ServedTable] { tables.values.sorted { $0.name < $1.name } }

        /// What /readyz lists and the metrics show: the problems that the watcher found, then the tables that are too old.
        func allProblems(now: Int, staleAfter: Int) -> [(feature: String, text: String, isStale: Bool)] {
            problems.sorted { $0.key < $1.key }.map { ($0.key, $0.value, false) }
                + byName.filter { now - $0.asOf.seconds > staleAfter }.map {
                    ($0.name, "its age is \(now - $0.asOf.seconds) s, more than STALE_AFTER (\(staleAfter) s)", true)
                }
        }
    }

    private let state = Mutex(State())

    func table(_ name: String) -> ServedTable? { state.withLock { $0.tables[name] } }

    var snapshot: State { state.withLock { $0 } }

    func update(_ change: (inout State) -> Void) { state.withLock { change(&$0) } }
}
