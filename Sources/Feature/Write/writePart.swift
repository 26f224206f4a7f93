import FeatureTable

/// Computes and writes one task's rows, and moves the part to its place. Its name contains part of the content's digest,
/// so that a second run with other events does not change a part that a manifest refers to.
func writePart(
    _ task: FeatureTask, _ lanes: [[SortedRun]], folder: String, name: String, _ world: Surroundings
) throws -> TableManifest.Part {
    let file = try NewFile(world.files, temporary: "\(folder)/.\(name).jsonl.\(task.token)")
    var rows = 0
    var lastReport = world.now()
    try computeRows(task, lanes, checkStop: world.checkStop) { line in
        try file.append(line)
        rows += 1
        guard rows % 4_096 == 0 else { return }
        try world.checkStop()
        world.report("computing: \(rows) rows written", &lastReport)
    }
    let (path, sha256) = try file.finish { "\(folder)/\(name)-\($0.prefix(16)).jsonl" }
    return TableManifest.Part(
        file: String(path.dropFirst(folder.utf8.count + 1)), rows: rows, bytes: file.count, sha256: sha256)
}
