import Crypto
import FeatureTable
import Metrics
import Text

/// Reads the table that `latest`, the bytes of a feature's latest.json, speaks of, if all hashes are right. The `loaded`
/// tables are in memory already: one that does not fit beside them, or is older than its own, is refused before it is read.
/// Throws `TableRefusal` for the first thing that is wrong.
func readTable(
    _ feature: String, latest: [UInt8], from folder: DataFolder, budget: MemoryBudget, loaded: [String: ServedTable],
    metrics: any MetricsFactory
) throws -> ServedTable {
    let paths = TablePaths(feature: feature)
    let (manifest, asOf, sha256) = try readManifest(paths, latest: latest, from: folder)
    if let served = loaded[feature], asOf < served.asOf {
        let reason = "it goes back from \(served.asOf.text) to \(asOf.text); restart to serve the earlier table"
        throw TableRefusal(paths.latest, reason)
    }
    let path = paths.manifest(of: asOf)
    let total = try totalBytes(manifest, path, maximum: budget.table)
    let needed = total + EntityIndex.bytes(rows: manifest.rows)
    if let refusal = budget.refusal(of: needed, beside: loaded.values.reduce(0) { $0 + $1.bytes }) {
        throw TableRefusal(path, refusal)
    }
    var index = EntityIndex(rows: manifest.rows)
    // One piece for all parts, so that one index serves them all.
    let rows = try [UInt8](unsafeUninitializedCapacity: total) { memory, count in
        let memory = UnsafeMutableRawBufferPointer(memory)
        for part in manifest.parts {
            let path = "\(paths.folder(of: asOf))/\(part.file)"
            let end = count + part.bytes
            try fill(UnsafeMutableRawBufferPointer(rebasing: memory[count..<end]), path, part.sha256, from: folder)
            try index.addRows(part.rows, of: UnsafeRawBufferPointer(rebasing: memory[..<end]), from: count, path: path)
            count = end
        }
    }
    return ServedTable(manifest, asOf: asOf, sha256: sha256, rows: rows, index: index, metrics: metrics)
}

private func fill(
    _ bytes: UnsafeMutableRawBufferPointer, _ path: String, _ sha256: String, from folder: DataFolder
) throws {
    try folder.fill(bytes, path)
    var hash = SHA256()
    hash.update(bufferPointer: UnsafeRawBufferPointer(bytes))
    guard hexadecimal(hash.finalize()) == sha256.lowercased() else {
        throw TableRefusal(path, "its SHA-256 is not the one that the manifest gives")
    }
}

extension EntityIndex {
    /// Adds the rows of the part that begins at `start` and ends with `bytes`, the whole table so far.
    fileprivate mutating func addRows(
        _ rows: Int, of bytes: UnsafeRawBufferPointer, from start: Int, path: String
    ) throws(TableRefusal) {
        var (offset, found) = (start, 0)
        while offset < bytes.count, found < rows {
            let line = Row.line(at: offset, of: bytes)
            guard Row.isRow(line) else {
                throw TableRefusal(path, #"line \#(found + 1): expected {"entity":"…","features":{…}}"#)
            }
            let isNew = Row.withEntity(of: line) { entity in
                insert(entity, at: offset) { Row.isEntity(entity, at: $0, of: bytes) }
            }
            guard isNew == true else {
                throw TableRefusal(path, "line \(found + 1): its entity is in the table already")
            }
            offset += line.count + 1
            found += 1
        }
        guard found == rows, offset == bytes.count else {
            let what = found < rows ? "\(found) rows" : offset < bytes.count ? "more rows" : "an unfinished line"
            throw TableRefusal(path, "holds \(what), the manifest says \(rows)")
        }
    }
}
