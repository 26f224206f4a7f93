import Text
import FeatureTable

/// Runs one task: reads the events, computes its entities' rows, writes its part and its report, and completes the
/// table if it is the last one. Whatever goes wrong, and whenever it is stopped, the served table is not affected.
func runTask(_ task: FeatureTask, _ world: Surroundings) throws {
    let started = world.clock()
    let files = world.files
    let paths = TablePaths(feature: task.feature)
    let folder = paths.folder(of: task.asOf)
    let part = TablePaths.part(task.shard.index, of: task.shard.count)
    let bad = TablePaths.bad(task.shard.index, of: task.shard.count)

    let found = try sourceFiles(task.spec, dataDirectory: task.dataDirectory, files)
    let sources = found.paths
    if let text = found.warning(".\(task.spec.format.rawValue)") {
        guard task.allowsOtherFiles else {
            throw RunFailure(
                "\(text). Move them elsewhere, or let them be with --allow-other-files (ALLOW_OTHER_FILES=true).")
        }
        world.say(.warning(text))
    }
    world.say(.started(files: sources.count))
    try files.makeFolder(folder)
    let standing = try files.list(folder) ?? []
    try removeLeftovers(of: task, standing, in: folder, world)
    let badRows = BadRows { try NewFile(files, temporary: "\(folder)/.\(bad).jsonl.\(task.token)") }
    do {
        let events = try readEvents(task, sources, badRows, world)
        if let window = task.spec.widestWindow, events.counts.old * 2 > events.counts.events {
            let begin = AsOf(seconds: max(0, task.asOf.seconds - window))?.text ?? ""
            world.say(
                .warning(
                    "\(events.counts.old) of \(events.counts.events) events lie before the widest window, which begins at \(begin). Is '\(task.spec.time)' the time of the events?"
                ))
        }
        let written = try writePart(task, events.lanes, folder: folder, name: part, world)
        if let path = try badRows.finish(as: "\(folder)/\(bad).jsonl") {
            world.say(.badRows(badRows.reasons, file: path))
        } else {
            // Bad rows of an earlier run do not belong to this one.
            try files.remove("\(folder)/\(bad).jsonl")
        }
        let report = TaskReport(
            feature: task.feature, asOf: task.asOf.text, spec: try task.spec.digest(), execution: task.execution,
            index: task.shard.index, count: task.shard.count, part: written, events: events.counts.events,
            oldEvents: events.counts.old, lateEvents: events.counts.late, badRows: events.counts.bad,
            sources: events.sources)
        try files.replace(
            "\(folder)/\(part).json", with: Array(try tableJSON(report)),
            temporary: "\(folder)/.\(part).json.\(task.token)")
        try complete(task, report, standing, paths, world)
        world.say(.finished(rows: written.rows, counts: events.counts, seconds: world.clock() - started))
    } catch {
        badRows.discard()
        throw error
    }
}

private func readEvents(
    _ task: FeatureTask, _ sources: [String], _ badRows: BadRows, _ world: Surroundings
) throws -> (lanes: [Lane], counts: RowCounts, sources: [TableManifest.Source]) {
    let budget = task.sortBytes / task.lanes
    let scratch = try (0..<task.lanes).map { _ in try world.scratch() }
    var intake = EventIntake(
        task.spec, asOf: task.asOf.seconds, shard: task.shard,
        sorters: scratch.map { EventSorter($0, budget: budget) }, badRows: badRows)
    var read: [TableManifest.Source] = []
    var lastWord = world.clock()
    for (number, path) in sources.enumerated() {
        guard let input = try world.files.open(path) else {
            throw RunFailure(
                "\(path): it was there a moment ago, and is gone. Run the job again when the files are settled.")
        }
        intake.file = path
        let before = intake.counts.read
        let source = SourceBytes(input, path: path)
        var blocks = Blocks(source) { line in
            try world.checkStop()
            guard world.clock() - lastWord >= 5 else { return }
            lastWord = world.clock()
            world.say(.reading(file: path, rows: before + line, files: number, of: sources.count))
        }
        switch task.spec.format {
        case .csv: try readCSV(&blocks, file: path, into: &intake)
        case .jsonl: try readJSONLines(&blocks, into: &intake)
        }
        read.append(TableManifest.Source(file: path, bytes: source.count, sha256: source.sha256))
    }
    if task.spec.format == .jsonl, intake.counts.read > 0, !intake.unseen.isEmpty {
        let names = intake.unseen.map { "'\($0)'" }.joined(separator: ", ")
        world.say(.warning("no row of any file has a member \(names). Is the table section right?"))
    }
    let lanes = zip(intake.sorters, scratch).map { Lane(task.spec, asOf: task.asOf, $0, $1, budget: budget) }
    return (lanes, intake.counts, read)
}

private func complete(
    _ task: FeatureTask, _ report: TaskReport, _ standing: [Files.Entry], _ paths: TablePaths, _ world: Surroundings
) throws {
    let completion = try completeTable(task, report, standing, world.files, warn: { world.say(.warning($0)) })
    switch completion {
    case .waiting(let tasks):
        world.say(.waiting(for: tasks, of: task.shard.count, asOf: task.asOf.text))
    case .kept(let manifest, let served):
        world.say(.kept(manifest, served: served, isBackfill: task.isBackfill))
    case .moved(let manifest):
        world.say(.moved(manifest))
        if manifest.rows == 0 {
            world.say(
                .warning("the table is empty: no event could be used in the widest window before \(task.asOf.text)"))
        }
        do {
            let removed = try pruneTables(paths, served: task.asOf, keep: task.keep, now: world.now, world.files)
            if !removed.isEmpty { world.say(.removed(removed)) }
        } catch {
            // The new table is already served: the next run tries again to remove what could not be removed.
            world.say(.warning("old tables could not be removed: \(error)"))
        }
    }
}
