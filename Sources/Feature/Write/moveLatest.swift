import FeatureTable
import Foundation

/// Points `latest.json` at the newest complete table, which is the one of `asOf` (its manifest has the digest
/// `manifestSHA256`) or a later one, and returns what is then served. `temporary` is a path that nobody else writes.
///
/// Another run may complete a later table between the check and the rename; it wrote its manifest before its own
/// rename, so a check after the rename finds it. Of two simultaneous runs, the last to rename finds the other's table,
/// in either order.
func moveLatest(
    _ paths: TablePaths, to asOf: AsOf, manifestSHA256: String, temporary: String, _ files: Files,
    warn: (String) -> Void
) throws -> AsOf {
    if let served = try servedTable(paths, files, warn: warn)?.asOf, served > asOf { return served }
    var newest = (asOf: asOf, manifestSHA256: manifestSHA256)
    while true {
        if let later = try tableLater(than: newest.asOf, paths, files) { newest = later }
        let latest = LatestTable(feature: paths.feature, asOf: newest.asOf, manifestSHA256: newest.manifestSHA256)
        try files.replace(paths.latest, with: Array(try tableJSON(latest)), temporary: temporary)
        if try tableLater(than: newest.asOf, paths, files) == nil { return newest.asOf }
    }
}

/// The served table's instant and the path of its manifest; nil if none is served. A `latest.json` that cannot be read
/// is repaired by the run.
func servedTable(
    _ paths: TablePaths, _ files: Files, warn: (String) -> Void
) throws -> (asOf: AsOf, manifest: String)? {
    guard let bytes = try files.contents(paths.latest) else { return nil }
    let latest = try? JSONDecoder().decode(LatestTable.self, from: Data(bytes))
    guard let latest, let asOf = AsOf(text: latest.asOf) else {
        warn("\(paths.latest) cannot be read; it is replaced")
        return nil
    }
    return (asOf, "\(paths.folder)/\(latest.manifest)")
}

/// The newest complete table after `asOf`; nil if there is none.
private func tableLater(
    than asOf: AsOf, _ paths: TablePaths, _ files: Files
) throws -> (asOf: AsOf, manifestSHA256: String)? {
    let folders = try files.list(paths.folder) ?? []
    let later = folders.filter(\.isFolder).compactMap { AsOf(folder: $0.name) }.filter { $0 > asOf }.sorted(by: >)
    for candidate in later {
        guard let bytes = try files.contents(paths.manifest(of: candidate)) else { continue }
        let manifest = try? JSONDecoder().decode(TableManifest.self, from: Data(bytes))
        guard let manifest, manifest.feature == paths.feature, manifest.asOf == candidate.text else { continue }
        return (candidate, sha256Hex(bytes))
    }
    return nil
}
