import Text

/// The files in the spec's source.
struct SourceFiles: Hashable, Sendable {
    /// Below the data directory, in the order of their paths' bytes.
    var paths: [String] = []
    /// What is not read and perhaps should be: files with another extension, and anything that is neither a file nor a
    /// folder.
    var others: [String] = []
    /// How many entries are markers beside the data.
    var ignored = 0

    /// About `others`; nil if there are none.
    func warning(_ ending: String) -> String? {
        guard !others.isEmpty else { return nil }
        let shown = others.prefix(10).joined(separator: ", ") + (others.count > 10 ? ", …" : "")
        return "not read, since only files *\(ending) and *\(ending).gz are: \(shown) (\(others.count) in all)"
    }
}

/// The files that the spec's source names. Links are followed, and each file is read once however many links lead to
/// it. If there are no files, throws and says where it looked.
func sourceFiles(_ spec: TableSpec, _ files: Files) throws -> SourceFiles {
    let source = spec.source.hasSuffix("/") ? String(spec.source.dropLast()) : spec.source
    let ending = ".\(spec.format.rawValue)"
    var found: [(path: String, target: String)] = []
    var result = SourceFiles()
    var seenFolders: Set<String> = []
    // The last one is next.
    var folders = [(path: source, target: files.target(source) ?? source)]
    while let (folder, target) = folders.popLast() {
        guard seenFolders.insert(target).inserted else { continue }
        guard let entries = try files.list(folder) else {
            // The source itself may be a file, of any name.
            if folder == source, !spec.source.hasSuffix("/"), try files.open(folder) != nil {
                return SourceFiles(paths: [folder])
            }
            continue
        }
        for entry in entries.sorted(by: { precedes($1.name, $0.name) }) {
            let path = "\(folder)/\(entry.name)"
            let place = entry.isLink ? files.target(path) ?? path : "\(target)/\(entry.name)"
            if isHidden(entry.name) {
                result.ignored += 1
            } else if entry.isFolder {
                folders.append((path, place))
            } else if entry.isFile, entry.name.hasSuffix(ending) || entry.name.hasSuffix(ending + ".gz") {
                found.append((path, place))
            } else if entry.isFile, entry.bytes == 0 || entry.name.hasSuffix(".crc") {
                result.ignored += 1
            } else {
                result.others.append(path)
            }
        }
    }
    result.others.sort(by: precedes)
    guard !found.isEmpty else {
        let others = result.warning(ending).map { " Found instead: \($0)." } ?? ""
        let ignored = result.ignored > 0 ? " Ignored as markers: \(result.ignored)." : ""
        throw RunFailure(
            "no events: looked for files *\(ending) below \(files.root)/\(source), and found none. Is the data directory mounted, and the table's source right?\(others)\(ignored)"
        )
    }
    var seen: Set<String> = []
    result.paths = found.sorted { precedes($0.path, $1.path) }.filter { seen.insert($0.target).inserted }.map(\.path)
    return result
}

/// The convention of Hadoop and Spark: `_SUCCESS`, `_committed_…`, `.part-0.csv.crc`, and folders such as `_temporary`.
private func isHidden(_ name: String) -> Bool { name.hasPrefix("_") || name.hasPrefix(".") }
