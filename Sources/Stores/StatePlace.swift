/// Where a state really is: its path with every link followed. All files of the state are there, so that two paths to
/// one file share one journal and one lock.
struct StatePlace: Hashable {
    let snapshot: String

    var journal: String { snapshot + ".journal" }
    var lock: String { snapshot + ".lock" }
    /// The lock that this machine holds on a shared state.
    var note: String { snapshot + ".holder" }
    /// The journal of the last run that ended.
    var last: String { snapshot + ".last" }
    /// The same and those of the runs before it, the newest first.
    var lasts: [String] { [last] + (2...5).map { "\(last).\($0)" } }
    /// The next snapshot, before it replaces the last one.
    var temporary: String { snapshot + ".new" }

    /// Follows `path`, whose last part need not exist yet. Throws if a state cannot be at its target.
    init(_ path: String) throws(StateStoreError) {
        guard let last = path.split(separator: "/", omittingEmptySubsequences: false).last, !last.isEmpty else {
            let name = path.isEmpty ? "the state has no name" : "\(path) is a folder"
            throw StateStoreError("\(name); name a file, such as \(path)state.json")
        }
        // This comes first, because the target of some links in /proc has no path.
        try FileKind(path)?.requireFile(path)
        snapshot = try followed(path)
        try checkLeftJournal(path)
    }

    /// Earlier versions wrote the journal beside the link; it must not be overlooked there.
    private func checkLeftJournal(_ path: String) throws(StateStoreError) {
        let left = path + ".journal"
        guard linkTarget(path) != nil, let old = FileID(left), old != FileID(journal) else { return }
        throw StateStoreError(
            "\(left) stands beside a link, where an earlier version left it; the journal belongs to the file itself. "
                + "If there is no \(journal), move it there; otherwise remove the older of the two.")
    }
}

/// `path` with every link resolved. Parts that do not exist stay as they are.
private func followed(_ path: String) throws(StateStoreError) -> String {
    var root = path.hasPrefix("/") ? "/" : ""
    var parts: [String] = []
    var rest = path.split(separator: "/").reversed().map(String.init)
    var links = 0
    while let part = rest.popLast() {
        if part == "." { continue }
        if part == "..", let last = parts.last, last != ".." {
            parts.removeLast()
            continue
        }
        if part == "..", !root.isEmpty { continue }
        guard let target = linkTarget(root + (parts + [part]).joined(separator: "/")) else {
            parts.append(part)
            continue
        }
        links += 1
        guard links <= 40 else { throw StateStoreError("\(path) leads in a circle of links") }
        guard let target = String(validating: target, as: UTF8.self) else {
            throw StateStoreError("\(path) leads over a link whose target is no UTF-8")
        }
        if target.hasPrefix("/") {
            root = "/"
            parts = []
        }
        rest += target.split(separator: "/").reversed().map(String.init)
    }
    return root + parts.joined(separator: "/")
}
