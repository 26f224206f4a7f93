/// Reads one run of sorted records, one by one.
struct RunReader {
    /// Valid after a `next` that returned true, until the following one.
    private(set) var record: EventRecord
    private var blocks: Blocks

    init(_ run: SortedRun, bufferSize: Int) {
        var offset = run.start
        blocks = Blocks(capacity: bufferSize) { room in
            guard offset < run.end else { return 0 }
            let count = try run.file.read(
                UnsafeMutableRawBufferPointer(rebasing: room.prefix(run.end - offset)), at: offset)
            guard count > 0 else { throw RunFailure("the scratch file ended early; is somebody else writing there?") }
            offset += count
            return count
        }
        record = EventRecord(start: blocks.base)
    }

    /// False at the end of the run.
    mutating func next() throws -> Bool {
        while true {
            record = EventRecord(start: blocks.base + blocks.start)
            let unread = blocks.end - blocks.start
            if unread >= EventRecord.sizeBytes, unread >= record.size {
                blocks.start += record.size
                return true
            }
            guard try blocks.refill() else { return false }
        }
    }
}
