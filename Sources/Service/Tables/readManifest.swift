import FeatureTable

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A latest.json and a manifest are small; more than this is something else.
private let maximumLatestBytes = 65_536
private let maximumManifestBytes = 64 << 20

/// The bytes of a feature's latest.json; nil if it has none.
func readLatest(_ paths: TablePaths, from folder: DataFolder) throws(TableRefusal) -> [UInt8]? {
    try folder.file(paths.latest, maximumLatestBytes)
}

/// The manifest that `latest` speaks of, once both agree with each other and with the folder that they stand in.
func readManifest(
    _ paths: TablePaths, latest: [UInt8], from folder: DataFolder
) throws(TableRefusal) -> (manifest: TableManifest, asOf: AsOf, sha256: String) {
    let pointer = try decode(LatestTable.self, latest, paths.latest)
    guard pointer.format == LatestTable.format else {
        throw TableRefusal(paths.latest, "its format is \(pointer.format), this program reads \(LatestTable.format)")
    }
    guard pointer.feature == paths.feature else {
        throw TableRefusal(paths.latest, "it is of the feature '\(pointer.feature)'")
    }
    guard let asOf = AsOf(text: pointer.asOf) else {
        throw TableRefusal(paths.latest, "its as_of '\(pointer.asOf)' is no instant like 2026-11-24T00:00:00Z")
    }
    // Only the path that the job writes: nothing outside of the feature's folder can be named.
    guard pointer.manifest == "\(asOf.folder)/manifest.json" else {
        throw TableRefusal(paths.latest, "its manifest is not '\(asOf.folder)/manifest.json'")
    }
    let path = paths.manifest(of: asOf)
    guard let bytes = try folder.file(path, maximumManifestBytes) else { throw TableRefusal(path, "it is missing") }
    let sha256 = sha256Hex(bytes)
    guard sha256 == pointer.sha256.lowercased() else {
        throw TableRefusal(path, "its SHA-256 is not the one that latest.json gives")
    }
    let manifest = try decode(TableManifest.self, bytes, path)
    try check(manifest, path: path, feature: paths.feature, asOf: asOf)
    return (manifest, asOf, sha256)
}

private func decode<Value: Decodable>(_ type: Value.Type, _ bytes: [UInt8], _ path: String) throws(TableRefusal)
    -> Value
{
    do {
        return try JSONDecoder().decode(type, from: Data(bytes))
    } catch DecodingError.keyNotFound(let key, _) {
        throw TableRefusal(path, "'\(key.stringValue)' is missing")
    } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context) {
        throw TableRefusal(path, "'\(context.codingPath.map(\.stringValue).joined(separator: "."))' has the wrong type")
    } catch {
        throw TableRefusal(path, "it is not the JSON that it should be")
    }
}

private func check(_ manifest: TableManifest, path: String, feature: String, asOf: AsOf) throws(TableRefusal) {
    guard manifest.format == TableManifest.format else {
        throw TableRefusal(path, "its format is \(manifest.format), this program reads \(TableManifest.format)")
    }
    guard manifest.feature == feature else { throw TableRefusal(path, "it is of the feature '\(manifest.feature)'") }
    guard manifest.asOf == asOf.text else {
        throw TableRefusal(path, "its as_of is '\(manifest.asOf)', latest.json says '\(asOf.text)'")
    }
    guard Set(manifest.columns.map(\.name)).count == manifest.columns.count else {
        throw TableRefusal(path, "two columns have one name")
    }
    guard Set(manifest.parts.map(\.file)).count == manifest.parts.count else {
        throw TableRefusal(path, "a part stands twice")
    }
    for part in manifest.parts where !isPlainName(part.file) {
        throw TableRefusal(path, "the part '\(part.file)' is no file beside the manifest")
    }
}

private func isPlainName(_ name: String) -> Bool {
    !name.isEmpty && name != "." && name != ".." && name.utf8.count <= 255
        && !name.utf8.contains { $0 == UInt8(ascii: "/") || $0 == 0 }
}

/// The size of all parts; the rows are counted too, so that nothing later can overflow.
func totalBytes(_ manifest: TableManifest, _ path: String, maximum: Int) throws(TableRefusal) -> Int {
    // The smallest row is `{"entity":"","features":{}}` and a newline.
    let smallestRow = 28
    var (bytes, rows) = (0, 0)
    for part in manifest.parts {
        guard part.bytes >= 0, part.rows >= 0, part.rows <= part.bytes / smallestRow else {
            throw TableRefusal(path, "the part '\(part.file)' cannot hold \(part.rows) rows in \(part.bytes) bytes")
        }
        guard part.bytes <= min(maximum, EntityIndex.maximumOffset) - bytes else {
            throw TableRefusal(path, "the parts have more than \(maximum) bytes (MAX_TABLE_BYTES)")
        }
        bytes += part.bytes
        rows += part.rows
    }
    guard rows == manifest.rows else {
        throw TableRefusal(path, "it says \(manifest.rows) rows, its parts have \(rows)")
    }
    return bytes
}
