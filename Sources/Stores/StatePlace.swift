/// Where a state really is: what its path leads to once every link on the way is followed. All that belongs to the state
/// stands there, so that two paths to one file have one journal and one lock.
struct StatePlace: Hashable {
    let snapshot: String

    var journal: String { snapshot + ".journal" }
    var lock: String { snapshot + ".lock" }
    /// The next snapshot, before it takes the place of the last.
    var temporary: String { snapshot + ".new" }

    /// Follows `path`, whose last part need not exist yet. Throws when a state cannot stand where it leads.
    init(_ path: String) throws(StateStoreError) {
        guard let last = path.split(separator: "/", omittingEmptySubsequences: false).last, !last.isEmpty else {
            let name = path.isEmpty ? "the state has no name" : "\(path) is a folder"
            throw StateStoreError("\(name); name a file, such as \(path)state.json")
        }
        // First, because what some links of /proc lead to has no path.
        try FileKind(path)?.requireFile(path)
        snapshot = try followed(path)
        try checkLeftJournal(path)
    }

    /// Earlier versions wrote the journal beside the link; it must not be forgotten there.
    private func checkLeftJournal(_ path: String) throws(StateStoreError) {
        let left = path + ".journal"
        guard linkTarget(path) != nil, let old = FileID(left), old != FileID(journal) else { return }
        throw StateStoreError(
            "\(left) stands beside a link, where an earlier version left it; the journal belongs to the file itself. "
                + "If there is no \(journal), move it there; otherwise remove the older of the two.")
    }
}

/// `path` without a link in it. Parts that do not exist stay as they are.
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
