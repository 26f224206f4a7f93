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
        /// Why the table was refused; nil if it was not.
        var problem: String?
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
                for name in Set(state.tables.keys).union(state.problems.keys).subtracting(names) {
                    let problem = "its folder is gone; the last table stays served until the next start"
                    report(state.tables[name].map { _ in problem }, of: name)
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
        let latest: [UInt8]?
        // An error here says nothing about the table, so it is neither an attempt nor a refusal.
        do { latest = try folder.file(path) } catch { return report("\(error)", of: name) }
        guard let latest else {
            let isNew = store.table(name) == nil
            let next = isNew ? "no run of the job has completed a table" : "the last table stays served"
            return report("\(path): it is missing; \(next)", of: name)
        }
        let known = attempts[name].flatMap { $0.latest == latest ? $0 : nil }
        if let known, known.problem == nil || now() < known.retryAt { return report(known.problem, of: name) }
        attempts[name] = known ?? Attempt(latest: latest)
        do {
            let table = try readTable(name, latest: latest)
            store.update { $0.tables[name] = table }
            logger.notice(
                "table loaded",
                metadata: [
                    "feature": .string(name), "as_of": .string(table.asOf.text),
                    "rows": .stringConvertible(table.manifest.rows), "bytes": .stringConvertible(table.bytes),
                ])
            attempts[name] = Attempt(latest: latest)
            report(nil, of: name)
        } catch {
            refuse(name, "\(error)")
        }
    }

    /// A refused table may only be unfinished, on a volume that shows files late. It is tried again, at growing intervals.
    private mutating func refuse(_ name: String, _ problem: String) {
        guard var attempt = attempts[name] else { return }
        // The same refusal again is not counted.
        if attempt.problem != problem {
            let dimensions = [("feature", name)]
            Counter(label: "feature_tables_refused_total", dimensions: dimensions, factory: metrics).increment()
        }
        attempt.problem = problem
        attempt.refusals += 1
        attempt.retryAt = now() + min(300, 1 << min(attempt.refusals, 9))
        attempts[name] = attempt
        report(problem, of: name, "new table refused, the old one stays served")
    }

    /// Stores the problem of a feature, and logs it if it is new; `message` is for a feature with a table.
    private func report(_ problem: String?, of name: String, _ message: Logger.Message = "its table stays served") {
        guard store.snapshot.problems[name] != problem else { return }
        store.update { $0.problems[name] = problem }
        guard let problem else { return logger.notice("problem is over", metadata: ["feature": .string(name)]) }
        let message = store.table(name) == nil ? "no table to serve" : message
        logger.error(message, metadata: ["feature": .string(name), "problem": .string(problem)])
    }
}
