/// How much memory tables may take. While a table is replaced, the old and the new one are in memory together, so the sum
/// counts. Beyond its container's limit a process is killed without a word.
struct MemoryBudget: Sendable {
    /// The most bytes of one table (MAX_TABLE_BYTES).
    var table: Int
    /// The bytes of the container; `Int.max` if they are unknown.
    var container: Int

    /// The most bytes of all tables together: those of the container less what the rest of the process needs.
    var tables: Int { max(0, container - max(64 << 20, container / 8)) }

    /// Why `bytes` cannot be loaded beside the `loaded` ones; nil if they can.
    func refusal(of bytes: Int, beside loaded: Int) -> String? {
        guard bytes > tables - loaded else { return nil }
        return "it needs \(bytes) bytes beside the \(loaded) of the tables that are loaded, and tables may take "
            + "\(tables) of this container's \(container); give the service more memory"
    }
}

/// The memory limit of this container according to its control group (version 2 or 1); nil if there is none. `read` returns
/// the text of a file. A process outside of a container may not find its limit there; MEMORY_BYTES is for it.
func containerMemory(_ read: (String) -> String?) -> Int? {
    let files = ["/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes"]
    // "max", or a number larger than any memory, is no limit.
    return files.compactMap { read($0).flatMap { Int($0.prefix { $0 != "\n" }) } }.filter { $0 < 1 << 50 }.min()
}
