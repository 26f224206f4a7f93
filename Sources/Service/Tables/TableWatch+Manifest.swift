import FeatureTable

extension TableWatch {
    /// The manifest that `latest`, the bytes of a feature's latest.json, names, after checking that both agree with each
    /// other and with the folder they are in. Throws `TableRefusal`.
    func readManifest(
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
    func totalBytes(_ manifest: TableManifest, _ path: String) throws -> Int {
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

private func decode<Value: Decodable>(_ type: Value.Type, _ bytes: [UInt8], _ path: String) throws -> Value {
    guard let value = tableValue(type, of: bytes) else {
        throw TableRefusal(path, "it is not the JSON that it should be")
    }
    return value
}

func check(_ isRight: Bool, _ path: String, _ reason: @autoclosure () -> String) throws(TableRefusal) {
    if !isRight { throw TableRefusal(path, reason()) }
}
