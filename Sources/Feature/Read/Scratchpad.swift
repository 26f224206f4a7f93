/// Storage for cells whose bytes differ from the file's: with doubled quotes reduced or escapes resolved.
struct Scratchpad {
    private var memory = Memory(4_096)
    private var used = 0

    /// Starts a new row, which may use as many bytes as it has itself; earlier contents are no longer valid.
    mutating func begin(rowBytes: Int) {
        used = 0
        if rowBytes > memory.count { memory = Memory(rowBytes) }
    }

    /// Keeps what `write` stores in the available space, which fits the row's own size; `write` returns how many bytes.
    mutating func keep(_ write: (UnsafeMutableBufferPointer<UInt8>) -> Int) -> Bytes {
        let start = memory.base.assumingMemoryBound(to: UInt8.self) + used
        let count = write(UnsafeMutableBufferPointer(start: start, count: memory.count - used))
        used += count
        return Bytes(start: start, count: count)
    }
}
