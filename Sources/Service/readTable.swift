import Text
import Crypto
import FeatureTable

/// Reads the table that `latest`, the bytes of a feature's latest.json, speaks of, and checks all of it: the manifest's
/// hash, every part's size and hash, and every row. Throws `TableRefusal` for the first thing that is wrong.
func readTable(
    _ feature: String, latest: [UInt8], from folder: DataFolder, maximumBytes: Int
) throws(TableRefusal) -> ServedTable {
    let paths = TablePaths(feature: feature)
    let (manifest, asOf) = try readManifest(paths, latest: latest, from: folder)
    let total = try totalBytes(manifest, of: paths, asOf, maximum: maximumBytes)
    guard let memory = TableBytes(count: total) else {
        throw TableRefusal(paths.manifest(of: asOf), "no memory for \(total) bytes")
    }
    var loading = TableLoading(index: EntityIndex(rows: manifest.rows), shape: RowShape(columns: manifest.columns))
    var start = 0
    for part in manifest.parts {
        let path = "\(paths.folder(of: asOf))/\(part.file)"
        let bytes = UnsafeMutableRawBufferPointer(rebasing: memory.bytes[start..<(start + part.bytes)])
        try fill(bytes, path: path, sha256: part.sha256, from: folder)
        try loading.addRows(part.rows, of: memory, from: start, count: part.bytes, path: path)
        start += part.bytes
    }
    return ServedTable(manifest: manifest, asOf: asOf, memory: memory, index: loading.index)
}

private func fill(
    _ bytes: UnsafeMutableRawBufferPointer, path: String, sha256: String, from folder: DataFolder
) throws(TableRefusal) {
    var hash = SHA256()
    do throws(DataFolderError) {
        try folder.fill(bytes, path) { hash.update(bufferPointer: $0) }
    } catch {
        throw TableRefusal(error)
    }
    guard hexadecimal(hash.finalize()) == sha256.lowercased() else {
        throw TableRefusal(path, "its SHA-256 is not the one that the manifest gives")
    }
}

private struct TableLoading {
    var index: EntityIndex
    let shape: RowShape

    mutating func addRows(
        _ rows: Int, of memory: TableBytes, from start: Int, count: Int, path: String
    ) throws(TableRefusal) {
        // Offsets are those of the whole table, so that one index serves all of its parts.
        let bytes = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(memory.bytes)[..<(start + count)])
        var scanner = JSONScanner(bytes, from: start)
        var found = 0
        while scanner.current != nil {
            let offset = scanner.index
            let isNew: Bool
            do throws(JSONScanError) {
                isNew = insert(try shape.row(&scanner), at: offset, of: bytes, scanner)
            } catch {
                throw TableRefusal(path, "line \(found + 1), byte \(error.offset - offset + 1): \(error.message)")
            }
            guard isNew else { throw TableRefusal(path, "line \(found + 1): its entity stands in the table already") }
            found += 1
            guard found <= rows else { break }
        }
        guard found == rows else {
            throw TableRefusal(path, "holds \(found > rows ? "more" : "\(found)") rows, the manifest says \(rows)")
        }
    }

    private mutating func insert(
        _ row: RowShape.Row, at offset: Int, of bytes: UnsafeRawBufferPointer, _ scanner: JSONScanner
    ) -> Bool {
        if row.entity.hasEscapes {
            return scanner.content(row.entity).withUnsafeBytes { entity in
                index.insert(entity, at: offset) { ServedTable.isEntity(entity, at: $0, of: bytes) }
            }
        }
        let entity = UnsafeRawBufferPointer(rebasing: bytes[row.entity.range])
        return index.insert(entity, at: offset) { ServedTable.isEntity(entity, at: $0, of: bytes) }
    }
}
