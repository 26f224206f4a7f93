import FeatureTable
import Logging

/// Writes one task's rows, and moves the part to its place. Its name contains part of the content's digest, so that a
/// second run with other events does not change a part that a manifest refers to.
func writePart(
    _ task: FeatureTask, _ rows: consuming RecordMerge, folder: String, name: String, _ world: Surroundings
) throws -> TableManifest.Part {
    let file = try NewFile(world.files, temporary: "\(folder)/.\(name).jsonl.\(task.token)")
    var count = 0
    var lastReport = world.clock()
    while let row = try rows.next() {
        try file.append(row.rest)
        count += 1
        guard count % 4_096 == 0 else { continue }
        try world.checkStop()
        guard world.isTimeToReport(&lastReport) else { continue }
        world.log.info("writing: \(count) rows", metadata: ["rows": .stringConvertible(count)])
    }
    let (path, sha256) = try file.finish { "\(folder)/\(name)-\($0.prefix(16)).jsonl" }
    return TableManifest.Part(
        file: String(path.dropFirst(folder.utf8.count + 1)), rows: count, bytes: file.count, sha256: sha256)
}
