/// The files in the spec's source.
struct SourceFiles: Hashable, Sendable {
    /// Below the data directory, in the order of their paths' bytes.
    var paths: [String] = []
    /// What is not read although it is not hidden: names with another extension, and anything that is neither a file
    /// nor a folder.
    var ignored: [String] = []

    /// A message; nil if nothing is ignored.
    func warning(_ ending: String) -> String? {
        guard !ignored.isEmpty else { return nil }
        let shown = ignored.prefix(10).joined(separator: ", ") + (ignored.count > 10 ? ", …" : "")
        return "not read, since only files *\(ending) and *\(ending).gz are: \(shown) (\(ignored.count) in all)"
    }
}

/// The files that the spec's source names. Links are followed, and each file is read once however many links lead to
/// it; names that begin with a dot are hidden. If there are no files, throws and says where it looked.
func sourceFiles(_ spec: TableSpec, dataDirectory: String, _ files: Files) throws -> SourceFiles {
    let source = spec.source.hasSuffix("/") ? String(spec.source.dropLast()) : spec.source
    let ending = ".\(spec.format.rawValue)"
    var found: [(path: String, target: String)] = []
    var ignored: [String] = []
    var seenFolders: Set<String> = []
    // The last one is next.
    var folders = [(path: source, target: try files.target(source) ?? source)]
    while let (folder, target) = folders.popLast() {
        guard seenFolders.insert(target).inserted else { continue }
        guard let entries = try files.list(folder) else {
            // The source itself may be a file, of any name.
            if folder == source, !spec.source.hasSuffix("/"), try files.open(folder).map({ $0.close() }) != nil {
                return SourceFiles(paths: [folder])
            }
            continue
        }
        for entry in entries.sorted(by: { isBefore($1.name, $0.name) }) where !entry.name.hasPrefix(".") {
            let path = "\(folder)/\(entry.name)"
            let place = entry.isLink ? try files.target(path) ?? path : "\(target)/\(entry.name)"
            if entry.isFolder {
                folders.append((path, place))
            } else if entry.isFile, entry.name.hasSuffix(ending) || entry.name.hasSuffix(ending + ".gz") {
                found.append((path, place))
            } else {
                ignored.append(path)
            }
        }
    }
    ignored.sort(by: isBefore)
    guard !found.isEmpty else {
        let others = SourceFiles(ignored: ignored).warning(ending).map { " There is: \($0)." } ?? ""
        throw RunFailure(
            "no events: looked for files *\(ending) below \(dataDirectory)/\(source), and there is none. Is the data directory mounted, and the table's source right?\(others)"
        )
    }
    var seen: Set<String> = []
    let paths = found.sorted { isBefore($0.path, $1.path) }.filter { seen.insert($0.target).inserted }.map(\.path)
    return SourceFiles(paths: paths, ignored: ignored)
}

private func isBefore(_ left: String, _ right: String) -> Bool { left.utf8.lexicographicallyPrecedes(right.utf8) }
