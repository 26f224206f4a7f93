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

/// The memory that this container may take, as its control group says (version 2 or 1); nil if it does not. `read` gives a
/// file's text. Where a process shares the tree with others, nothing is said at its root, and MEMORY_BYTES is the way.
func containerMemory(_ read: (String) -> String?) -> Int? {
    let files = ["/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes"]
    // "max", or a number beyond all memory, is no limit.
    return files.compactMap { read($0).flatMap { Int($0.prefix { $0 != "\n" }) } }.filter { $0 < 1 << 50 }.min()
}
