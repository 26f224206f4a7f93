/// How much memory tables may take. While a table is replaced the old and the new one stand in memory together, so what
/// counts is their sum, and the container's limit is everybody's: beyond it the process is killed without a word.
struct MemoryBudget: Sendable, Hashable {
    /// Of one table's parts (MAX_TABLE_BYTES).
    var table: Int
    /// Of the container; nil where nobody limits it.
    var container: Int?

    /// Of all tables together: what the container has, less what the rest of the process needs.
    var tables: Int? { container.map { max(0, $0 - max(64 << 20, $0 / 8)) } }

    /// What is wrong with loading `bytes` beside the `loaded` ones; nil if they fit.
    func refusal(of bytes: Int, beside loaded: Int) -> String? {
        guard let container, let tables, bytes > tables - loaded else { return nil }
        return
            "it needs \(bytes) bytes beside the \(loaded) of the tables that are loaded, and tables may take \(tables) "
            + "of this container's \(container); give the service more memory"
    }
}

/// The memory that the container of this process may take, as its control group says (version 2 or 1) in its own folder or one
/// above; nil if none does. `read` gives a file's text.
func containerMemory(_ read: (String) -> String?) -> Int? {
    var limits: [Int] = []
    for line in (read("/proc/self/cgroup") ?? "0::/").split(separator: "\n") {
        let parts = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, parts[1].isEmpty || parts[1].split(separator: ",").contains("memory") else { continue }
        let (root, file) =
            parts[1].isEmpty
            ? ("/sys/fs/cgroup", "memory.max") : ("/sys/fs/cgroup/memory", "memory.limit_in_bytes")
        var folders = parts[2].split(separator: "/")
        // Without a namespace of its own a process sees the whole tree; with one, only the root.
        while true {
            let path = ([Substring(root)] + folders + [Substring(file)]).joined(separator: "/")
            // "max", or a number beyond all memory, is no limit.
            if let text = read(path), let limit = Int(text.prefix { $0 != "\n" }), limit < 1 << 50 {
                limits.append(limit)
            }
            if folders.popLast() == nil { break }
        }
    }
    return limits.min()
}
