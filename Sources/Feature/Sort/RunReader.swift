import Foundation

/// Reads one run of the sorter, record by record.
struct RunReader {
    /// Valid after a `next` that returned true, until the following one.
    private(set) var record: EventRecord
    private let scratch: ScratchFile
    private var memory: Memory
    private var start = 0
    private var end = 0
    private var offset: Int
    private let limit: Int

    init(_ scratch: ScratchFile, _ run: EventSorter.Run, bufferSize: Int) {
        self.scratch = scratch
        memory = Memory(bufferSize)
        record = EventRecord(start: memory.base)
        offset = run.start
        limit = run.end
    }

    /// False at the end of the run.
    mutating func next() throws -> Bool {
        guard start < end || offset < limit else { return false }
        if end - start < EventRecord.sizeBytes { try need(EventRecord.sizeBytes) }
        let size = EventRecord(start: memory.base + start).size
        if end - start < size { try need(size) }
        record = EventRecord(start: memory.base + start)
        start += size
        return true
    }

    private mutating func need(_ count: Int) throws {
        let unused = end - start
        let target = count > memory.count ? Memory(count * 2) : memory
        memmove(target.base, memory.base + start, unused)
        memory = target
        (start, end) = (0, unused)
        while end < count {
            let room = UnsafeMutableRawBufferPointer(
                start: memory.base + end, count: Swift.min(memory.count - end, limit - offset))
            let read = room.isEmpty ? 0 : try scratch.read(room, offset)
            guard read > 0 else { throw RunFailure("the scratch file ended early; is somebody else writing there?") }
            end += read
            offset += read
        }
    }
}
