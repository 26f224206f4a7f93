/// Where cells stand whose bytes are not those of the file: doubled quotes made one, escapes resolved.
struct Scratchpad {
    private var memory = Memory(4_096)
    private var used = 0

    /// A new row may use as many bytes as it has itself; what was handed out before is gone.
    mutating func begin(rowBytes: Int) {
        used = 0
        if rowBytes > memory.count { memory = Memory(rowBytes) }
    }

    /// Keeps what `write` puts in the room, which holds the row's own size: it says how many bytes.
    mutating func keep(_ write: (UnsafeMutableBufferPointer<UInt8>) -> Int) -> Bytes {
        let start = memory.base.assumingMemoryBound(to: UInt8.self) + used
        let count = write(UnsafeMutableBufferPointer(start: start, count: memory.count - used))
        used += count
        return Bytes(start: start, count: count)
    }
}
