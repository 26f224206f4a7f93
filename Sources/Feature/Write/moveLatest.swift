import FeatureTable
import Logging

/// Points `latest.json` at the newest complete table, which is the one of `asOf` or a later one, and returns what is then
/// served. `temporary` is a path that nobody else writes.
///
/// Another run may complete a later table, or the same one again, between the check and the rename; it wrote its manifest
/// before its own rename, so a check after the rename finds it. Of two simultaneous runs, the last to rename finds the
/// other's table, in either order.
func moveLatest(_ paths: TablePaths, to asOf: AsOf, temporary: String, _ world: Surroundings) throws -> AsOf {
    let files = world.files
    if let served = try servedTable(paths, files) {
        if served.asOf > asOf { return served.asOf }
    } else if try files.contents(paths.latest) != nil {
        world.log.warning("\(paths.latest) cannot be read; it is replaced")
    }
    var newest = try newestTable(from: asOf, paths, files)
    while let (asOf, digest) = newest {
        let latest = LatestTable(feature: paths.feature, asOf: asOf, manifestSHA256: digest)
        try files.replace(paths.latest, with: try tableJSON(latest), temporary: temporary)
        newest = try newestTable(from: asOf, paths, files)
        if let newest, newest == (asOf, digest) { return asOf }
    }
    throw RunFailure("\(paths.manifest(of: asOf)) is gone: somebody has removed it. Run the job again.")
}

/// The served table's instant and the path of its manifest; nil if none is served, or if `latest.json` cannot be read.
func servedTable(_ paths: TablePaths, _ files: Files) throws -> (asOf: AsOf, manifest: String)? {
    let latest = try files.contents(paths.latest).flatMap { tableValue(LatestTable.self, of: $0) }
    guard let latest, let asOf = AsOf(text: latest.asOf) else { return nil }
    return (asOf, "\(paths.folder)/\(latest.manifest)")
}

/// The newest complete table that is not before `asOf`; nil if there is none.
private func newestTable(
    from asOf: AsOf, _ paths: TablePaths, _ files: Files
) throws -> (asOf: AsOf, manifestSHA256: String)? {
    for candidate in try instants(paths, files) where candidate >= asOf {
        guard let bytes = try files.contents(paths.manifest(of: candidate)),
            let manifest = tableValue(TableManifest.self, of: bytes), manifest.feature == paths.feature,
            manifest.asOf == candidate.text
        else { continue }
        return (candidate, sha256Hex(bytes))
    }
    return nil
}

/// The instants whose tables have a folder, complete or not; the latest first.
func instants(_ paths: TablePaths, _ files: Files) throws -> [AsOf] {
    (try files.list(paths.folder) ?? []).filter(\.isFolder).compactMap { AsOf(folder: $0.name) }.sorted(by: >)
}
