/// The files that the spec's source names, below the data directory, in the order of their paths' bytes. Throws when there
/// is none, and says where it looked.
func sourceFiles(_ spec: TableSpec, dataDirectory: String, _ files: Files) throws -> [String] {
    let source = spec.source.hasSuffix("/") ? String(spec.source.dropLast()) : spec.source
    let ending = ".\(spec.format.rawValue)"
    var found: [String] = []
    var folders = [(path: source, depth: 0)]
    while let (folder, depth) = folders.popLast() {
        guard let entries = try files.list(folder) else {
            // The source itself may be a file, of any name.
            if depth == 0, !spec.source.hasSuffix("/"), try files.open(folder).map({ $0.close() }) != nil {
                return [folder]
            }
            continue
        }
        guard depth < 64 else {
            throw RunFailure("\(folder): folders are nested too deeply; is one a link to another?")
        }
        for entry in entries {
            let path = "\(folder)/\(entry.name)"
            if entry.isFolder {
                folders.append((path, depth + 1))
            } else if entry.name.hasSuffix(ending) {
                found.append(path)
            }
        }
    }
    guard !found.isEmpty else {
        throw RunFailure(
            "no events: looked for files *\(ending) below \(dataDirectory)/\(source), and there is none. Is the data directory mounted, and the table's source right?"
        )
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}
