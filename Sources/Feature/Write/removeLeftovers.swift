import FeatureTable

extension FeatureTask {
    /// Stands in the names of the task's temporary files: the same for all attempts of one task of an execution.
    var owner: String { Self.owner(shard, execution) }

    static func owner(_ shard: Shard, _ execution: String) -> String {
        "\(execution.isEmpty ? "local" : execution)-\(shard.index)-of-\(shard.count)"
    }

    /// Of a temporary file that nobody else writes; `chance` tells attempts apart.
    static func token(_ shard: Shard, _ execution: String, chance: String) -> String {
        "\(owner(shard, execution)).\(chance).tmp"
    }
}

/// Removes the temporary files that a killed attempt of this task left in `folder`, and anybody's that are older than a day:
/// no other run is at work on those. `now` is in seconds since 1970.
func removeLeftovers(of task: FeatureTask, in folder: String, now: Int, _ files: Files) throws {
    for entry in try files.list(folder) ?? [] where entry.isFile && entry.name.hasPrefix(".") {
        guard entry.name.hasSuffix(".tmp"), !entry.name.hasSuffix(".\(task.token)") else { continue }
        if entry.name.contains(".\(task.owner).") || entry.modified < now - 86_400 {
            try files.remove("\(folder)/\(entry.name)")
        }
    }
}
