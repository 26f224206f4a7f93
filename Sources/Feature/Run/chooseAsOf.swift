import FeatureTable

/// The instant that a task is for: `given`, or the one that the first task of the execution took from its clock and
/// stored in `features/NAME/runs/EXECUTION.json`. Otherwise two tasks on either side of midnight would compute different
/// tables. `now` is in seconds since 1970; `chance` makes the name of a temporary file unique to this run.
func chooseAsOf(
    _ given: AsOf?, _ spec: TableSpec, feature: String, execution: String, now: Int, chance: String, _ files: Files
) throws -> AsOf {
    guard let own = spec.asOf(at: now), let current = AsOf(seconds: now) else {
        throw RunFailure("the clock is wrong: \(now) seconds since 1970.")
    }
    if let given {
        guard given <= current else {
            throw RunFailure(
                "the as-of \(given.text) is in the future (it is \(current.text)): its table would stay the latest until then, whatever scheduled runs compute. Give an instant that has passed, or none."
            )
        }
        return given
    }
    guard !execution.isEmpty else { return own }
    let paths = TablePaths(feature: feature)
    let path = paths.run(execution)
    if try files.contents(path) == nil {
        try files.makeFolder(paths.runs)
        let file = try NewFile(files, temporary: "\(paths.runs)/.\(execution).\(chance).tmp")
        try file.append(try tableJSON(["as_of": own.text]))
        try file.finish(whereNothingIs: path)
    }
    // Whichever task was first wrote it.
    let standing = try files.contents(path).flatMap { tableValue([String: String].self, of: $0) }
    guard let asOf = standing?["as_of"].flatMap({ AsOf(text: $0) }) else {
        throw RunFailure(
            "\(path) is damaged: it should hold the instant of this execution, as {\"as_of\":\"2026-11-24T00:00:00Z\"}. Remove it and run the job again."
        )
    }
    return asOf
}
