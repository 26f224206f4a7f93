import FeatureTable

/// Removes tables older than the `keep` latest ones, which include the served one and the one before it. Folders without a
/// manifest are a failed run's or one's that is at work: they go when nothing in them has changed for a day. Returns the
/// removed folders.
func pruneTables(_ paths: TablePaths, served: AsOf, keep: Int, now: Int, _ files: Files) throws -> [String] {
    let names = (try files.list(paths.folder) ?? []).filter(\.isFolder).map(\.name)
    let tables = names.compactMap { AsOf(folder: $0) }.filter { $0 <= served }.sorted(by: >)
    var kept = 0
    var removed: [String] = []
    for asOf in tables {
        let entries = try files.list(paths.folder(of: asOf)) ?? []
        let isComplete = entries.contains { $0.name == "manifest.json" }
        if isComplete, kept < max(2, keep) {
            kept += 1
            continue
        }
        let lastChange = entries.map(\.modified).max() ?? 0
        guard kept >= max(2, keep), isComplete || lastChange < now - 86_400 else { continue }
        // The manifest goes first: what is left of a killed removal is not a table.
        for entry in entries.sorted(by: {
            ($0.name == "manifest.json" ? 0 : 1, $0.name) < ($1.name == "manifest.json" ? 0 : 1, $1.name)
        })
        where !entry.isFolder {
            try files.remove("\(paths.folder(of: asOf))/\(entry.name)")
        }
        try files.remove(paths.folder(of: asOf))
        removed.append(asOf.folder)
    }
    try pruneRuns(paths, now: now, files)
    return removed
}

/// No execution is at work for eight days: a task of Cloud Run may take seven.
private func pruneRuns(_ paths: TablePaths, now: Int, _ files: Files) throws {
    for entry in try files.list(paths.runs) ?? [] where !entry.isFolder && entry.modified < now - 8 * 86_400 {
        try files.remove("\(paths.runs)/\(entry.name)")
    }
}
