import Crypto
import FeatureTable
import Metrics
import Text

/// Reads the table that `latest`, the bytes of a feature's latest.json, speaks of, and checks all of it: the manifest's
/// hash, every part's size and hash, and every row. The `loaded` tables are in memory already: one that does not fit beside
/// them, or is older than its own, is refused before it is read. Throws `TableRefusal` for the first thing that is wrong.
func readTable(
    _ feature: String, latest: [UInt8], from folder: DataFolder, budget: MemoryBudget,
    loaded: [String: ServedTable], metrics: any MetricsFactory
) throws(TableRefusal) -> ServedTable {
    let paths = TablePaths(feature: feature)
    let (manifest, asOf, sha256) = try readManifest(paths, latest: latest, from: folder)
    if let served = loaded[feature], asOf < served.asOf {
        throw TableRefusal(
            paths.latest,
            "it goes back from \(served.asOf.text) to \(asOf.text); start anew to serve the earlier table")
    }
    let path = paths.manifest(of: asOf)
    let total = try totalBytes(manifest, path, maximum: budget.table)
    let needed = total + EntityIndex.bytes(rows: manifest.rows)
    if let refusal = budget.refusal(of: needed, beside: loaded.values.reduce(0) { $0 + $1.bytes }) {
        throw TableRefusal(path, refusal)
    }
    // One piece for all parts, which are read into it: loading takes no more than what is served.
    guard let memory = MappedMemory(count: total), let index = EntityIndex(rows: manifest.rows) else {
        throw TableRefusal(path, "the system gives no \(needed) bytes of memory")
    }
    let loading = TableLoading(index: index, shape: RowShape(columns: manifest.columns))
    var start = 0
    for part in manifest.parts {
        let path = "\(paths.folder(of: asOf))/\(part.file)"
        let bytes = UnsafeMutableRawBufferPointer(rebasing: memory.bytes[start..<(start + part.bytes)])
        try fill(bytes, path: path, sha256: part.sha256, from: folder)
        try loading.addRows(part.rows, of: memory, from: start, to: start + part.bytes, path: path)
        start += part.bytes
    }
    return ServedTable(manifest, asOf: asOf, sha256: sha256, memory: memory, index: index, metrics: metrics)
}

private func fill(
    _ bytes: UnsafeMutableRawBufferPointer, path: String, sha256: String, from folder: DataFolder
) throws(TableRefusal) {
    var hash = SHA256()
    try folder.fill(bytes, path) { hash.update(bufferPointer: $0) }
    guard hexadecimal(hash.finalize()) == sha256.lowercased() else {
        throw TableRefusal(path, "its SHA-256 is not the one that the manifest gives")
    }
}

private struct TableLoading {
    let index: EntityIndex
    let shape: RowShape

    /// Of the part that ends at `end`; offsets are those of the whole table, so that one index serves all parts.
    func addRows(_ rows: Int, of memory: MappedMemory, from start: Int, to end: Int, path: String) throws(TableRefusal)
    {
        let bytes = UnsafeRawBufferPointer(rebasing: memory.bytes[..<end])
        var (offset, found) = (start, 0)
        while offset < end, found <= rows {
            let line = ServedTable.line(at: offset, of: bytes)
            var entity: String
            do throws(RowError) { entity = try shape.entity(of: line) } catch {
                throw TableRefusal(path, "line \(found + 1): \(error.message)")
            }
            let isNew = entity.withUTF8 { entity in
                let entity = UnsafeRawBufferPointer(entity)
                return index.insert(entity, at: offset) { ServedTable.isEntity(entity, at: $0, of: bytes) }
            }
            guard isNew else { throw TableRefusal(path, "line \(found + 1): its entity stands in the table already") }
            offset += line.count + 1
            found += 1
        }
        guard found == rows, offset == end else {
            let what = found == rows ? "an unfinished line" : found > rows ? "more rows" : "\(found) rows"
            throw TableRefusal(path, "holds \(what), the manifest says \(rows)")
        }
    }
}
