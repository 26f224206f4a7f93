import FeatureTable
import Logging
import Metrics

/// Looks at the data directory and brings into the store what is new there. A table that is wrong leaves the one before it
/// served; a feature whose folder is gone stays served until the next start, because a mount that fails for a minute looks
/// the same.
struct TableWatch {
    let folder: DataFolder
    let store: TableStore
    let budget: MemoryBudget
    let metrics: any MetricsFactory
    let logger: Logger
    /// Seconds since 1970.
    let now: @Sendable () -> Int

    /// The latest.json that was last read of each feature, and when a refused one is worth another look.
    private(set) var seen: [String: Attempt] = [:]
    private(set) var logged: [String: String] = [:]

    struct Attempt {
        var latest: [UInt8]
        var refusals = 0
        /// Seconds since 1970.
        var retryAt = 0
    }

    /// One look. It is cheap where nothing changed: the bytes of each latest.json are compared.
    mutating func look() {
        do {
            if let names = try folder.folders(TablePaths.root)?.sorted() {
                report(nil, of: "")
                for name in names { look(at: name) }
                for name in store.snapshot.tables.keys where !names.contains(name) {
                    report("its folder is gone; the last table stays served until the next start", of: name)
                }
                // A folder that never had a table has nothing to be reported any more.
                for name in logged.keys where !name.isEmpty && !names.contains(name) && store.table(name) == nil {
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
        let paths = TablePaths(feature: name)
        do {
            guard let latest = try folder.file(paths.latest) else {
                let isServed = store.table(name) != nil
                let next = isServed ? "the last table stays served" : "no run of the job has completed a table"
                return report("\(paths.latest): it is missing; \(next)", of: name)
            }
            if let attempt = seen[name], attempt.latest == latest {
                guard attempt.refusals > 0 else { return report(nil, of: name) }
                guard now() >= attempt.retryAt else { return }
            } else {
                seen[name] = Attempt(latest: latest)
            }
            try load(name, latest)
            seen[name]?.refusals = 0
            report(nil, of: name)
        } catch {
            refuse(name, "\(error)")
        }
    }

    private func load(_ name: String, _ latest: [UInt8]) throws {
        let loaded = store.snapshot.tables
        let table = try readTable(name, latest: latest, from: folder, budget: budget, loaded: loaded, metrics: metrics)
        let instant = now()
        store.update {
            $0.tables[name] = table
            $0.loadedAt[name] = instant
        }
        logger.notice(
            "table loaded",
            metadata: [
                "feature": .string(name), "as_of": .string(table.asOf.text),
                "rows": .stringConvertible(table.manifest.rows), "bytes": .stringConvertible(table.bytes),
            ])
    }

    /// What is refused may only be unfinished, on a volume that shows files late: it is tried again, ever more seldom.
    private mutating func refuse(_ name: String, _ problem: String) {
        let refusals = (seen[name]?.refusals ?? 0) + 1
        seen[name]?.refusals = refusals
        let retryAt = now() + min(300, 1 << min(refusals, 9))
        seen[name]?.retryAt = retryAt
        // A refusal that only repeats itself is one.
        if logged[name] != problem {
            let dimensions = [("feature", name)]
            Counter(label: "feature_tables_refused_total", dimensions: dimensions, factory: metrics).increment()
        }
        report(problem, of: name)
    }

    /// Keeps the problem of a feature, and logs it when it is a new one.
    private mutating func report(_ problem: String?, of name: String) {
        guard logged[name] != problem else { return }
        logged[name] = problem
        store.update { $0.problems[name] = problem }
        guard let problem else { return logger.notice("problem is over", metadata: ["feature": .string(name)]) }
        let isServed = store.table(name) != nil
        logger.error(
            isServed ? "new table refused, the old one stays served" : "no table to serve",
            metadata: ["feature": .string(name), "problem": .string(problem)])
    }
}
