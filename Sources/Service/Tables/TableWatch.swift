import FeatureTable
import Logging
import Metrics

/// Looks at the data directory and loads into the store what is new there. If a new table is wrong, the one before it stays
/// served. A feature whose folder is gone stays served until the next start, because a mount that fails for a minute looks
/// the same.
struct TableWatch {
    let folder: DataFolder
    let store: TableStore
    let budget: MemoryBudget
    let metrics: any MetricsFactory
    let logger: Logger
    /// Seconds since 1970.
    let now: @Sendable () -> Int

    /// The last attempt for each feature.
    private(set) var attempts: [String: Attempt] = [:]

    struct Attempt {
        /// The bytes of latest.json.
        var latest: [UInt8]
        var refusals = 0
        /// When a refused table is tried again, in seconds since 1970.
        var retryAt = 0
    }

    /// Looks once. Where nothing changed, this only compares the bytes of each latest.json.
    mutating func look() {
        do {
            if let names = try folder.folders(TablePaths.root)?.sorted() {
                report(nil, of: "")
                for name in names { look(at: name) }
                let state = store.snapshot
                for name in state.tables.keys where !names.contains(name) {
                    report("its folder is gone; the last table stays served until the next start", of: name)
                }
                for name in state.problems.keys where !names.contains(name) && state.tables[name] == nil {
                    report(nil, of: name)
                }
            } else {
                report("the data directory has no folder '\(TablePaths.root)'", of: "")
            }
        } catch {
            report("\(TablePaths.root): it cannot be listed: \(error)", of: "")
        }
        store.update { $0.isComplete = true }
    }

    private mutating func look(at name: String) {
        let path = TablePaths(feature: name).latest
        do {
            guard let latest = try folder.file(path) else {
                let isServed = store.table(name) != nil
                let next = isServed ? "the last table stays served" : "no run of the job has completed a table"
                return report("\(path): it is missing; \(next)", of: name)
            }
            if let attempt = attempts[name], attempt.latest == latest {
                guard attempt.refusals > 0 else { return report(nil, of: name) }
                guard now() >= attempt.retryAt else { return }
            } else {
                attempts[name] = Attempt(latest: latest)
            }
            let table = try readTable(name, latest: latest)
            store.update { $0.tables[name] = table }
            logger.notice(
                "table loaded",
                metadata: [
                    "feature": .string(name), "as_of": .string(table.asOf.text),
                    "rows": .stringConvertible(table.manifest.rows), "bytes": .stringConvertible(table.bytes),
                ])
            attempts[name]?.refusals = 0
            report(nil, of: name)
        } catch {
            refuse(name, "\(error)")
        }
    }

    /// A refused table may only be unfinished, on a volume that shows files late. It is tried again, at growing intervals.
    private mutating func refuse(_ name: String, _ problem: String) {
        if var attempt = attempts[name] {
            attempt.refusals += 1
            attempt.retryAt = now() + min(300, 1 << min(attempt.refusals, 9))
            attempts[name] = attempt
        }
        // The same refusal again is not counted.
        if store.snapshot.problems[name] != problem {
            let dimensions = [("feature", name)]
            Counter(label: "feature_tables_refused_total", dimensions: dimensions, factory: metrics).increment()
        }
        report(problem, of: name)
    }

    /// Stores the problem of a feature, and logs it if it is new.
    private func report(_ problem: String?, of name: String) {
        guard store.snapshot.problems[name] != problem else { return }
        store.update { $0.problems[name] = problem }
        guard let problem else { return logger.notice("problem is over", metadata: ["feature": .string(name)]) }
        let isServed = store.table(name) != nil
        logger.error(
            isServed ? "new table refused, the old one stays served" : "no table to serve",
            metadata: ["feature": .string(name), "problem": .string(problem)])
    }
}
