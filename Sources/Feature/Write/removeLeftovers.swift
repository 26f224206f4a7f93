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

/// Removes those of `names` that the manifest does not count: parts that it does not name, and the reports and bad rows
/// of another number of tasks. Only of runs that are over, or of this number of tasks and older than this run: another run
/// of the same instant may be about to refer to its parts.
func removeOutdated(_ names: [String], _ manifest: TableManifest, in folder: String, _ files: Files) throws {
    let counted = Set(manifest.fileNames)
    for name in names where (name.hasPrefix("part-") || name.hasPrefix("bad-")) && !counted.contains(name) {
        try files.remove("\(folder)/\(name)")
    }
}

extension Files.Entry {
    func isOfSet(of count: Int) -> Bool { name.contains(TablePaths.part(0, of: count).dropFirst("part-00000".count)) }
}

extension Files {
    /// Nil if there is none, or if it cannot be read.
    func manifest(_ path: String) throws -> TableManifest? {
        try contents(path).flatMap { tableValue(TableManifest.self, of: $0) }
    }

    /// The files of all sets of which each task has reported.
    func wholeSets(in folder: String) throws -> [String] {
        let entries = try list(folder) ?? []
        let names = Set(entries.map(\.name))
        let counts = Set(
            names.compactMap { name in name.firstRange(of: "-of-").map { name[$0.upperBound...].prefix(5) } })
        let whole = counts.compactMap { Int($0) }.filter { count in
            (0..<count).allSatisfy { names.contains("\(TablePaths.part($0, of: count)).json") }
        }
        return entries.filter { entry in whole.contains { entry.isOfSet(of: $0) } }.map(\.name)
    }
}

extension TableManifest {
    /// Of the parts, the reports and the bad rows of its tasks.
    var fileNames: [String] {
        parts.map(\.file)
            + parts.indices.flatMap { index in
                ["\(TablePaths.part(index, of: parts.count)).json", "\(TablePaths.bad(index, of: parts.count)).jsonl"]
            }
    }
}
