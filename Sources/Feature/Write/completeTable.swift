import FeatureTable
import Foundation

/// What a task finds once its own report is in its place.
enum Completion: Hashable, Sendable {
    /// Tasks that have not reported yet, or only for an earlier run. One of them will complete the table.
    case waiting(for: [Int])
    /// The table is there and `latest.json` speaks of it.
    case moved(TableManifest)
    /// The table is there; the served one is of a later instant, and stays.
    case kept(TableManifest, served: String)
}

/// Writes the manifest and moves `latest.json` if all tasks of the set have reported. Two tasks that do so at once write the
/// same bytes.
func completeTable(
    _ spec: TableSpec, _ own: TaskReport, asOf: AsOf, maximumBadShare: Double, temporary: String, _ files: Files,
    warn: (String) -> Void
) throws -> Completion {
    let paths = TablePaths(feature: own.feature)
    let folder = paths.folder(of: asOf)
    var reports: [TaskReport] = []
    var missing: [Int] = []
    for index in 0..<own.count {
        let path = "\(folder)/\(TablePaths.part(index, of: own.count)).json"
        let report = index == own.index ? own : try files.contents(path).flatMap { decodeReport($0) }
        guard let report, report.index == index else {
            missing.append(index)
            continue
        }
        if report.matches(own) {
            reports.append(report)
        } else if report.execution == own.execution, !own.execution.isEmpty {
            throw RunFailure(
                "task \(index) read other sources than task \(own.index): \(difference(report, own)). Files came or changed while the tasks were reading; run the job again. The served table has not changed."
            )
        } else {
            missing.append(index)
        }
    }
    guard missing.isEmpty else { return .waiting(for: missing) }
    let manifest = TableManifest(
        feature: own.feature, asOf: asOf, entity: spec.entity,
        columns: spec.columns.map { TableManifest.Column(name: $0.name, type: $0.aggregate.valueType) },
        rows: reports.reduce(0) { $0 + $1.part.rows }, events: reports.reduce(0) { $0 + $1.events },
        badRows: reports.reduce(0) { $0 + $1.badRows }, parts: reports.map(\.part), sources: own.sources)
    try checkBadShare(manifest, reports, maximumBadShare, folder)
    let bytes = try tableJSON(manifest)
    try files.replace(paths.manifest(of: asOf), with: Array(bytes), temporary: "\(folder)/.manifest.json.\(temporary)")
    let served = try moveLatest(
        paths, to: asOf, manifestSHA256: sha256Hex(bytes), temporary: "\(folder)/.latest.json.\(temporary)", files,
        warn: warn)
    return served == asOf ? .moved(manifest) : .kept(manifest, served: served.text)
}

/// Of the sum of all tasks, so that the outcome does not depend on how many they are.
private func checkBadShare(
    _ manifest: TableManifest, _ reports: [TaskReport], _ maximum: Double, _ folder: String
) throws {
    let rows = manifest.events + manifest.badRows + reports.reduce(0) { $0 + $1.lateEvents }
    guard Double(manifest.badRows) > maximum * Double(rows) else { return }
    throw RunFailure(
        "\(manifest.badRows) of \(rows) rows cannot be used, more than the share of \(maximum) that is allowed. \(folder)/bad-*.jsonl says why for each; correct the sources or the table section, or raise --max-bad-share. The served table has not changed."
    )
}

private func decodeReport(_ bytes: [UInt8]) -> TaskReport? {
    try? JSONDecoder().decode(TaskReport.self, from: Data(bytes))
}

private func difference(_ left: TaskReport, _ right: TaskReport) -> String {
    let other = Set(left.sources).symmetricDifference(right.sources).map(\.file)
    return other.isEmpty ? "the spec differs" : Set(other).sorted().prefix(5).joined(separator: ", ")
}
