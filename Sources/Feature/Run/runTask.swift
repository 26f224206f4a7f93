import FeatureTable
import Logging

/// Runs one task: reads the events, computes its entities' rows, writes its part and its report, and completes the
/// table if it is the last one. Whatever goes wrong, and whenever it is stopped, the served table is not affected.
func runTask(_ task: FeatureTask, _ world: Surroundings) throws {
    let started = world.now()
    let files = world.files
    let folder = TablePaths(feature: task.feature).folder(of: task.asOf)
    let part = TablePaths.part(task.shard.index, of: task.shard.count)
    let bad = TablePaths.bad(task.shard.index, of: task.shard.count)

    let found = try sourceFiles(task.spec, files)
    if let text = found.warning(".\(task.spec.format.rawValue)") {
        guard task.allowsOtherFiles else {
            throw RunFailure(
                "\(text). Move them elsewhere, or accept them with --allow-other-files (ALLOW_OTHER_FILES=true).")
        }
        world.log.warning("\(text)")
    }
    let sources = found.paths
    world.log.info(
        "started",
        metadata: ["files": .stringConvertible(sources.count), "ignored_files": .stringConvertible(found.ignored)])
    try files.makeFolder(folder)
    let standing = try files.list(folder) ?? []
    try removeLeftovers(of: task, standing, in: folder, world)
    let badRows = BadRows { try NewFile(files, temporary: "\(folder)/.\(bad).jsonl.\(task.token)") }
    let events = try readEvents(task, sources, badRows, world)
    let counts = events.counts
    if let window = task.spec.widestWindow, counts.old * 2 > counts.events {
        let begin = AsOf(seconds: max(0, task.asOf.seconds - window))?.text ?? ""
        world.log.warning(
            "\(counts.old) of \(counts.events) events lie before the widest window, which begins at \(begin). Is '\(task.spec.time)' the time of the events?"
        )
    }
    let written = try writePart(task, events.lanes, folder: folder, name: part, world)
    if let path = try badRows.finish(as: "\(folder)/\(bad).jsonl") {
        world.log.warning(
            "\(counts.bad) rows cannot be used; they are in \(path)",
            metadata: ["reasons": .dictionary(badRows.reasons.mapValues { .stringConvertible($0) })])
    } else {
        // Bad rows of an earlier run do not belong to this one.
        try files.remove("\(folder)/\(bad).jsonl")
    }
    let report = TaskReport(
        spec: task.specSHA256, execution: task.execution, part: written, counts: counts, sources: events.sources)
    try files.replace(
        "\(folder)/\(part).json", with: try tableJSON(report), temporary: "\(folder)/.\(part).json.\(task.token)")
    try completeTable(task, report, standing, world)
    world.log.notice(
        "done: \(written.rows) rows from \(counts.events) events",
        metadata: [
            "rows": .stringConvertible(written.rows), "rows_read": .stringConvertible(counts.read),
            "events": .stringConvertible(counts.events), "old_events": .stringConvertible(counts.old),
            "late_events": .stringConvertible(counts.late), "bad_rows": .stringConvertible(counts.bad),
            "seconds": .stringConvertible(((world.now() - started) * 1_000).rounded() / 1_000),
        ])
}

private func readEvents(
    _ task: FeatureTask, _ sources: [String], _ badRows: BadRows, _ world: Surroundings
) throws -> (lanes: [[SortedRun]], counts: RowCounts, sources: [TableManifest.Source]) {
    let sorters = try (0..<task.lanes).map { _ in
        EventSorter(try OpenFile(scratchIn: task.scratchDirectory), budget: task.sortBytes / task.lanes)
    }
    var intake = EventIntake(task.spec, asOf: task.asOf.seconds, shard: task.shard, sorters: sorters, badRows: badRows)
    var read: [TableManifest.Source] = []
    var lastReport = world.now()
    for (number, path) in sources.enumerated() {
        guard let input = try world.files.open(path) else {
            throw RunFailure(
                "\(path): it has disappeared since the source was listed. Run the job again when its files no longer change."
            )
        }
        intake.file = path
        let before = intake.counts.read
        let source = try SourceBytes(input, path: path)
        var rows = try RowReader(source, task.spec.format) { line in
            try world.checkStop()
            world.report(
                "reading \(path): \(before + line) rows, \(number) of \(sources.count) files done", &lastReport)
        }
        switch task.spec.format {
        case .csv: try readCSV(&rows, file: path, into: &intake)
        case .jsonl: try readJSONLines(&rows, into: &intake)
        }
        read.append(TableManifest.Source(file: path, bytes: source.count, sha256: source.sha256))
    }
    if task.spec.format == .jsonl, intake.counts.read > 0, !intake.unseen.isEmpty {
        let names = intake.unseen.map { "'\(intake.fields[$0])'" }.joined(separator: ", ")
        world.log.warning("no row of any file has a member \(names). Is the table section right?")
    }
    return (try intake.finish(), intake.counts, read)
}
