/// Where the tables of one feature are, below the data directory. The job writes them, the service reads them.
///
/// ```
/// features/NAME/latest.json                                 which table is served
/// features/NAME/20261124T000000Z/manifest.json              what that table is
/// features/NAME/20261124T000000Z/part-00000-of-00004-….jsonl  one task's rows, named after their SHA-256: a part that a
///                                                             manifest names is never written over
/// features/NAME/20261124T000000Z/part-00000-of-00004.json   what that task reports
/// features/NAME/20261124T000000Z/bad-00000-of-00004.jsonl   the rows that it could not use, if there are any
/// features/NAME/runs/EXECUTION.json                         the instant that all tasks of an execution are for
/// ```
package struct TablePaths: Sendable, Hashable {
    /// The folder of all features.
    package static let root = "features"

    package let feature: String

    package init(feature: String) { self.feature = feature }

    package var folder: String { "\(Self.root)/\(feature)" }
    package var latest: String { "\(folder)/latest.json" }
    package var runs: String { "\(folder)/runs" }

    package func run(_ execution: String) -> String { "\(runs)/\(execution).json" }

    package func folder(of asOf: AsOf) -> String { "\(folder)/\(asOf.folder)" }
    package func manifest(of asOf: AsOf) -> String { "\(folder(of: asOf))/manifest.json" }

    /// `part-00002-of-00004`: the name of what task `index` (from 0) of `count` writes, without its extension.
    package static func part(_ index: Int, of count: Int) -> String { "part-\(task(index, count))" }
    package static func bad(_ index: Int, of count: Int) -> String { "bad-\(task(index, count))" }

    /// Cloud Run runs at most 10,000 tasks.
    private static func task(_ index: Int, _ count: Int) -> String { "\(padded(index, 5))-of-\(padded(count, 5))" }
}
