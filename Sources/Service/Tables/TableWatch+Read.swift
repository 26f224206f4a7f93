import FeatureTable

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

    /// The manifest that `latest`, the bytes of a feature's latest.json, names, after checking that both agree with each
    /// other and with the folder they are in. Throws `TableRefusal`.
    private func readManifest(
        _ paths: TablePaths, latest: [UInt8]
    ) throws -> (manifest: TableManifest, asOf: AsOf, sha256: String) {
        let pointer = try decode(LatestTable.self, latest, paths.latest)
        try check(pointer.format == LatestTable.format, paths.latest, "its format is \(pointer.format)")
        try check(pointer.feature == paths.feature, paths.latest, "it belongs to the feature '\(pointer.feature)'")
        guard let asOf = AsOf(text: pointer.asOf) else {
            throw TableRefusal(paths.latest, "its as_of '\(pointer.asOf)' is not an instant like 2026-11-24T00:00:00Z")
        }
        // Only the path that the job writes, so that nothing outside of the feature's folder can be named.
        let expected = "\(asOf.folder)/manifest.json"
        try check(pointer.manifest == expected, paths.latest, "its manifest is not '\(expected)'")

        let path = paths.manifest(of: asOf)
        guard let bytes = try folder.file(path) else { throw TableRefusal(path, "it is missing") }
        let sha256 = sha256Hex(bytes)
        try check(sha256 == pointer.sha256.lowercased(), path, "its SHA-256 is not that of latest.json")
        let manifest = try decode(TableManifest.self, bytes, path)
        try check(manifest.format == TableManifest.format, path, "its format is \(manifest.format)")
        try check(manifest.feature == paths.feature, path, "it belongs to the feature '\(manifest.feature)'")
        try check(manifest.asOf == asOf.text, path, "its as_of is '\(manifest.asOf)', latest.json says '\(asOf.text)'")
        for part in manifest.parts {
            let isBeside = !part.file.isEmpty && !part.file.hasPrefix(".") && !part.file.contains("/")
            try check(isBeside, path, "the part '\(part.file)' is not a file beside the manifest")
        }
        return (manifest, asOf, sha256)
    }

    /// The size of all parts, whose numbers are checked so that nothing can overflow later.
    private func totalBytes(_ manifest: TableManifest, _ path: String) throws -> Int {
        var (bytes, rows) = (0, 0)
        for part in manifest.parts {
            // No row is shorter than `{"entity":"","features":{}}` and its newline.
            let isPossible = part.bytes >= 0 && (0...(max(0, part.bytes) / 28)).contains(part.rows)
            try check(isPossible, path, "the part '\(part.file)' cannot have \(part.rows) rows in \(part.bytes) bytes")
            let isSmall = part.bytes <= min(budget.table, EntityIndex.maximumOffset) - bytes
            try check(isSmall, path, "the parts have more than \(budget.table) bytes (MAX_TABLE_BYTES)")
            bytes += part.bytes
            rows += part.rows
        }
        try check(rows == manifest.rows, path, "it says \(manifest.rows) rows, its parts have \(rows)")
        return bytes
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
            try check(isNew != nil, path, "line \(found + 1): its entity is not a string of JSON")
            try check(isNew == true, path, "line \(found + 1): its entity is in the table already")
            offset += line.count + 1
            found += 1
        }
        let what = found < rows ? "\(found) rows" : offset < bytes.count ? "more rows" : "an unfinished line"
        try check(found == rows && offset == bytes.count, path, "it has \(what), the manifest says \(rows)")
    }
}

private func decode<Value: Decodable>(_ type: Value.Type, _ bytes: [UInt8], _ path: String) throws -> Value {
    guard let value = tableValue(type, of: bytes) else {
        throw TableRefusal(path, "it is not JSON, or has wrong members")
    }
    return value
}

private func check(_ isRight: Bool, _ path: String, _ reason: @autoclosure () -> String) throws(TableRefusal) {
    if !isRight { throw TableRefusal(path, reason()) }
}
