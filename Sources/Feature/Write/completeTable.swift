import FeatureTable
import Logging

/// Writes the manifest and moves `latest.json` if all tasks of the set have reported; otherwise one of the missing tasks
/// will. Two tasks that do so at once write the same bytes. `standing` is what the table's folder contained when this
/// run began: files that nothing refers to any more are removed.
func completeTable(_ task: FeatureTask, _ own: TaskReport, _ standing: [Files.Entry], _ world: Surroundings) throws {
    let files = world.files
    let (spec, asOf, shard) = (task.spec, task.asOf, task.shard)
    let paths = TablePaths(feature: task.feature)
    let folder = paths.folder(of: asOf)
    var reports: [TaskReport] = []
    var missing: [Int] = []
    for index in 0..<shard.count {
        let path = "\(folder)/\(TablePaths.part(index, of: shard.count)).json"
        let report =
            index == shard.index ? own : try files.contents(path).flatMap { tableValue(TaskReport.self, of: $0) }
        if let report, (report.format, report.spec) == (own.format, own.spec), report.sources == own.sources {
            reports.append(report)
        } else if let report, report.execution == own.execution, !own.execution.isEmpty {
            throw RunFailure(
                "task \(index) read other sources than task \(shard.index): \(difference(report, own)). Files came or changed while the tasks were reading; run the job again. The served table has not changed."
            )
        } else {
            missing.append(index)
        }
    }
    guard missing.isEmpty else {
        let shown = missing.prefix(10).map(String.init).joined(separator: ", ") + (missing.count > 10 ? ", …" : "")
        return world.log.notice(
            "this task's part is written; the table of \(asOf.text) still lacks the parts of \(missing.count) of \(shard.count) tasks: \(shown)"
        )
    }
    let manifest = TableManifest(
        feature: task.feature, asOf: asOf, entity: spec.entity,
        columns: spec.columns.map { TableManifest.Column(name: $0.name, type: spec.valueType($0)) },
        rows: reports.reduce(0) { $0 + $1.part.rows }, events: reports.reduce(0) { $0 + $1.counts.events },
        badRows: reports.reduce(0) { $0 + $1.counts.bad }, parts: reports.map(\.part), sources: own.sources)
    try checkBadShare(manifest, reports, task.maximumBadShare, folder)
    if manifest.rows == 0, !task.allowsEmpty { try checkServedIsEmpty(paths, asOf, files) }
    let present = Set((try files.list(folder) ?? []).map(\.name))
    if let gone = manifest.parts.first(where: { !present.contains($0.file) }) {
        throw RunFailure(
            "\(folder)/\(gone.file) is gone: another run of the same instant has replaced this one's. Run the job again."
        )
    }
    let (path, bytes) = (paths.manifest(of: asOf), try tableJSON(manifest))
    let replaced = try files.contents(path)
    try files.replace(path, with: bytes, temporary: "\(folder)/.manifest.json.\(task.token)")
    // Whoever serves another table of this instant has written its manifest since, and is done.
    let latest = try files.contents(paths.latest).flatMap { tableValue(LatestTable.self, of: $0) }
    let isOvertaken =
        latest?.asOf == asOf.text && ![sha256Hex(bytes), sha256Hex(replaced ?? [])].contains(latest?.sha256)
    let served = try moveLatest(paths, to: asOf, temporary: "\(folder)/.latest.json.\(task.token)", world)
    let current = try files.manifest(path) ?? manifest
    var old = standing.filter { $0.isOfSet(of: shard.count) || $0.modified < Int(world.now()) - 86_400 }.map(\.name)
    old += replaced.flatMap { tableValue(TableManifest.self, of: $0)?.fileNames } ?? []
    // The last to write the manifest wins.
    if current != manifest { old += manifest.fileNames } else if isOvertaken { old += try files.wholeSets(in: folder) }
    try removeOutdated(old, current, in: folder, files)
    let numbers: Logger.Metadata = [
        "as_of": .string(asOf.text), "rows": .stringConvertible(manifest.rows),
        "events": .stringConvertible(manifest.events), "bad_rows": .stringConvertible(manifest.badRows),
        "parts": .stringConvertible(manifest.parts.count),
    ]
    if served == asOf {
        world.log.notice("the table of \(asOf.text) is complete, and the latest", metadata: numbers)
        if manifest.rows == 0 {
            world.log.warning("the table is empty: no event could be used in the widest window before \(asOf.text)")
        }
        pruneTables(paths, served: asOf, keep: task.keep, world)
    } else {
        let text = "the table of \(asOf.text) is complete; the latest stays the one of \(served.text)"
        guard !task.isBackfill else { return world.log.notice("\(text)", metadata: numbers) }
        world.log.warning(
            "\(text), which is later. If no later run made that one, its instant is a mistake: remove its folder and latest.json, and run the job again",
            metadata: numbers)
    }
}

/// Checks the sum over all tasks, so that the outcome does not depend on their number.
private func checkBadShare(
    _ manifest: TableManifest, _ reports: [TaskReport], _ maximum: Double, _ folder: String
) throws {
    let rows = manifest.events + manifest.badRows + reports.reduce(0) { $0 + $1.counts.late }
    guard Double(manifest.badRows) > maximum * Double(rows) else { return }
    throw RunFailure(
        "\(manifest.badRows) of \(rows) rows cannot be used, more than the share of \(maximum) that is allowed. \(folder)/bad-*.jsonl says why for each; correct the sources or the table section, or raise --max-bad-share. The served table has not changed."
    )
}

/// Sources that happen to be empty must not replace a good table.
private func checkServedIsEmpty(_ paths: TablePaths, _ asOf: AsOf, _ files: Files) throws {
    guard let served = try servedTable(paths, files), served.asOf <= asOf,
        let manifest = try files.manifest(served.manifest), manifest.rows > 0
    else { return }
    throw RunFailure(
        "the table of \(asOf.text) would be empty, and the served one of \(served.asOf.text) has \(manifest.rows) rows: no event could be used in the widest window. Are the sources complete? If an empty table is right, give --allow-empty (ALLOW_EMPTY=true). The served table has not changed."
    )
}

private func difference(_ left: TaskReport, _ right: TaskReport) -> String {
    let other = Set(left.sources).symmetricDifference(right.sources).map(\.file)
    return other.isEmpty ? "the spec differs" : Set(other).sorted().prefix(5).joined(separator: ", ")
}
