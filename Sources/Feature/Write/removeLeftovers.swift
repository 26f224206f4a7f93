import FeatureTable

extension FeatureTask {
    /// Part of the names of the task's temporary files: equal for all attempts of one task of an execution.
    var owner: String { "\(execution.isEmpty ? "local" : execution)-\(shard.index)-of-\(shard.count)" }

    /// How a temporary file's name ends that nobody else writes.
    var token: String { "\(owner).\(attempt).\(chance).tmp" }
}

/// Removes the temporary files of finished attempts of this task, and anybody's that are older than a day, on which no
/// other run is working. `standing` is the folder's contents.
func removeLeftovers(of task: FeatureTask, _ standing: [Files.Entry], in folder: String, _ world: Surroundings) throws {
    for entry in standing where entry.isFile && entry.name.hasPrefix(".") && entry.name.hasSuffix(".tmp") {
        // …, owner, attempt, chance, tmp
        let words = entry.name.split(separator: ".").suffix(4).map(String.init)
        let isOwn = words.count == 4 && words[0] == task.owner && world.isOver(words[1])
        if isOwn || entry.modified < Int(world.now()) - 86_400 { try world.files.remove("\(folder)/\(entry.name)") }
    }
}

/// Removes what earlier runs left and the manifest just written does not count: parts that it does not name, and the
/// reports and bad rows of another number of tasks. Only what existed before this run began, which is `standing`: another
/// run of the same instant may be about to refer to newer parts.
func removeOutdated(_ standing: [Files.Entry], _ manifest: TableManifest, in folder: String, _ files: Files) throws {
    let count = manifest.parts.count
    let own = (0..<count).flatMap {
        ["\(TablePaths.part($0, of: count)).json", "\(TablePaths.bad($0, of: count)).jsonl"]
    }
    let counted = Set(own + manifest.parts.map(\.file))
    for entry in standing where entry.name.hasPrefix("part-") || entry.name.hasPrefix("bad-") {
        if !counted.contains(entry.name) { try files.remove("\(folder)/\(entry.name)") }
    }
}
