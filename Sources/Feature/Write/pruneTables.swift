import FeatureTable
import Logging

/// Removes all tables except the `keep` most recently computed ones, so that a backfill is kept as long as any other;
/// the served one and that of the instant before it are always kept. Folders without a manifest belong to a failed or a
/// running run: they are removed once nothing in them has changed for a day.
///
/// A failure is only logged: the new table is served, and the next run tries again.
func pruneTables(_ paths: TablePaths, served: AsOf, keep: Int, _ world: Surroundings) {
    let (files, now, day) = (world.files, Int(world.now()), 86_400)
    do {
        let tables = try instants(paths, files).filter { $0 <= served }.map { asOf in
            Table(asOf: asOf, entries: try files.list(paths.folder(of: asOf)) ?? [])
        }
        let complete = tables.filter { $0.completed != nil }
        var kept = Set(complete.prefix(2).map(\.asOf))
        let byAge = complete.sorted { ($0.completed ?? 0, $0.asOf) > ($1.completed ?? 0, $1.asOf) }
        for table in byAge where kept.count < keep { kept.insert(table.asOf) }
        for table in tables where !kept.contains(table.asOf) {
            guard table.completed != nil || table.lastChange < now - day else { continue }
            try remove(table, paths.folder(of: table.asOf), files)
            world.log.info("old table removed: \(table.asOf.folder)")
        }
        // No execution runs for eight days: a task may take seven (run-19).
        for run in try files.list(paths.runs) ?? [] where !run.isFolder && run.modified < now - 8 * day {
            try files.remove("\(paths.runs)/\(run.name)")
        }
    } catch { world.log.warning("old tables could not be removed: \(error)") }
}

private struct Table {
    var asOf: AsOf
    var entries: [Files.Entry]

    /// When its manifest was written; nil if it has none.
    var completed: Int? { entries.first { $0.name == "manifest.json" }?.modified }
    var lastChange: Int { entries.map(\.modified).max() ?? 0 }
}

/// The manifest is removed first, so that a killed removal does not leave something that looks like a table.
private func remove(_ table: Table, _ folder: String, _ files: Files) throws {
    let names = table.entries.filter { !$0.isFolder }.map(\.name)
    for name in names.filter({ $0 == "manifest.json" }) + names.filter({ $0 != "manifest.json" }) {
        try files.remove("\(folder)/\(name)")
    }
    try files.remove(folder)
}
