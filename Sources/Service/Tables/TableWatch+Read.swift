import Crypto
import FeatureTable
import Text

extension TableWatch {
    /// Reads the table that `latest`, the bytes of a feature's latest.json, names, and checks it against its hashes. A table
    /// that does not fit beside those in memory, or is older than the one it would replace, is refused before it is read.
    /// Throws `TableRefusal`.
    func readTable(_ feature: String, latest: [UInt8]) throws -> ServedTable {
        let paths = TablePaths(feature: feature)
        let loaded = store.snapshot.tables
        let (manifest, asOf, sha256) = try readManifest(paths, latest: latest)
        if let served = loaded[feature], asOf < served.asOf {
            let reason = "it goes back from \(served.asOf.text) to \(asOf.text); restart to serve the earlier table"
            throw TableRefusal(paths.latest, reason)
        }
        let path = paths.manifest(of: asOf)
        let total = try totalBytes(manifest, path)
        let needed = total + EntityIndex.bytes(rows: manifest.rows)
        if let refusal = budget.refusal(of: needed, beside: loaded.values.reduce(0) { $0 + $1.bytes }) {
            throw TableRefusal(path, refusal)
        }
        var index = EntityIndex(rows: manifest.rows)
        // One array for all parts, so that one index serves them all.
        let rows = try [UInt8](unsafeUninitializedCapacity: total) { memory, count in
            let memory = UnsafeMutableRawBufferPointer(memory)
            for part in manifest.parts {
                let path = "\(paths.folder(of: asOf))/\(part.file)"
                let end = count + part.bytes
                let bytes = UnsafeMutableRawBufferPointer(rebasing: memory[count..<end])
                try folder.fill(bytes, path)
                let sha256 = sha256Hex(UnsafeRawBufferPointer(bytes))
                try check(sha256 == part.sha256.lowercased(), path, "its SHA-256 is not the one in the manifest")
                try index.addRows(
                    part.rows, of: UnsafeRawBufferPointer(rebasing: memory[..<end]), from: count, path: path)
                count = end
            }
        }
        return ServedTable(
            manifest, asOf: asOf, sha256: sha256, rows: rows, index: index, loadedAt: now(), metrics: metrics)
    }
}

extension EntityIndex {
    /// Adds the rows of the part that begins at `start` and ends where `bytes`, the table so far, end.
    fileprivate mutating func addRows(
        _ rows: Int, of bytes: UnsafeRawBufferPointer, from start: Int, path: String
    ) throws(TableRefusal) {
        var (offset, found) = (start, 0)
        while offset < bytes.count, found < rows {
            let line = Row.line(at: offset, of: bytes)
            try check(Row.isRow(line), path, #"line \#(found + 1): expected {"entity":"…","features":{…}}"#)
            let isNew = Row.withEntity(of: line) { entity in
                insert(entity, at: offset) { Row.isEntity(entity, at: $0, of: bytes) }
            }
            try check(isNew == true, path, "line \(found + 1): its entity is in the table already")
            offset += line.count + 1
            found += 1
        }
        let what = found < rows ? "\(found) rows" : offset < bytes.count ? "more rows" : "an unfinished line"
        try check(found == rows && offset == bytes.count, path, "it has \(what), the manifest says \(rows)")
    }
}
