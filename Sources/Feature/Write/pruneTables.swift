import FeatureTable
import Logging

/// Removes all tables except the `keep` most recently computed ones, so that a backfill is kept as long as any other;
/// the served one and that of the instant before it are always kept. Folders without a manifest belong to a failed or a
/// running run: they are removed once nothing in them has changed for a day.
///
/// A failure is only logged: the new table is served, and the next run tries again.
func pruneTables(_ paths: TablePaths, served: AsOf, keep: Int, _ world: Surroundings) {
    do {
        let removed = try removeTables(paths, served: served, keep: keep, now: world.now, world.files)
        if !removed.isEmpty { world.log.info("old tables removed: \(removed.joined(separator: ", "))") }
        try removeRuns(paths, now: world.now, world.files)
    } catch {
        world.log.warning("old tables could not be removed: \(error)")
    }
}

/// Returns the removed folders.
private func removeTables(
    _ paths: TablePaths, served: AsOf, keep: Int, now: Int, _ files: Files
) throws -> [String] {
    let tables = try instants(paths, files).filter { $0 <= served }.map { asOf in
        Table(asOf: asOf, entries: try files.list(paths.folder(of: asOf)) ?? [])
    }
    let complete = tables.filter { $0.completed != nil }
    var kept = Set(complete.prefix(2).map(\.asOf))
    let byAge = complete.sorted { ($0.completed ?? 0, $0.asOf) > ($1.completed ?? 0, $1.asOf) }
    for table in byAge where kept.count < keep { kept.insert(table.asOf) }
    var removed: [String] = []
    for table in tables where !kept.contains(table.asOf) {
        guard table.completed != nil || table.lastChange < now - 86_400 else { continue }
        try remove(table, paths, files)
        removed.append(table.asOf.folder)
    }
    return removed
}

private struct Table {
    var asOf: AsOf
    var entries: [Files.Entry]

    /// When its manifest was written; nil if it has none.
    var completed: Int? { entries.first { $0.name == "manifest.json" }?.modified }
    var lastChange: Int { entries.map(\.modified).max() ?? 0 }
}

/// The manifest is removed first, so that a killed removal does not leave something that looks like a table.
private func remove(_ table: Table, _ paths: TablePaths, _ files: Files) throws {
    let folder = paths.folder(of: table.asOf)
    for entry in table.entries where entry.name == "manifest.json" { try files.remove("\(folder)/\(entry.name)") }
    for entry in table.entries where !entry.isFolder && entry.name != "manifest.json" {
        try files.remove("\(folder)/\(entry.name)")
    }
    try files.remove(folder)
}

/// No execution runs for eight days: a Cloud Run task may take seven.
private func removeRuns(_ paths: TablePaths, now: Int, _ files: Files) throws {
    for entry in try files.list(paths.runs) ?? [] where !entry.isFolder && entry.modified < now - 8 * 86_400 {
        try files.remove("\(paths.runs)/\(entry.name)")
    }
}
