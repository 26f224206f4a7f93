import Foundation

/// Reads one run of the sorter, event by event.
final class RunReader {
    /// Entities stay readable while the events of the group are.
    @exclusivity(unchecked) private(set) var entity: UnsafeMutablePointer<UInt8>
    @exclusivity(unchecked) private(set) var entityCount = 0
    private var entityCapacity = 256
    /// Of the current group, the current event included.
    @exclusivity(unchecked) private(set) var rowsLeft = 0
    /// The current event; valid until this reader goes on.
    @exclusivity(unchecked) private(set) var record: UnsafeRawPointer
    @exclusivity(unchecked) private(set) var at: Int64 = 0

    private let scratch: ScratchFile
    @exclusivity(unchecked) private var buffer: UnsafeMutableRawPointer
    private var capacity: Int
    @exclusivity(unchecked) private var start = 0
    @exclusivity(unchecked) private var end = 0
    @exclusivity(unchecked) private var offset: Int
    private let limit: Int

    init(_ scratch: ScratchFile, _ run: EventSorter.Run, bufferSize: Int) {
        self.scratch = scratch
        capacity = bufferSize
        buffer = .allocate(byteCount: capacity, alignment: 8)
        record = UnsafeRawPointer(buffer)
        entity = .allocate(capacity: entityCapacity)
        offset = run.start
        limit = run.end
    }

    deinit {
        buffer.deallocate()
        entity.deallocate()
    }

    /// Goes to the first event of the next entity. False at the end of the run.
    func nextGroup() throws -> Bool {
        guard start < end || offset < limit else { return false }
        try need(EventSorter.headBytes)
        entityCount = Int((buffer + start).loadUnaligned(as: UInt32.self))
        rowsLeft = Int((buffer + start + 4).loadUnaligned(as: UInt32.self))
        start += EventSorter.headBytes
        try need(entityCount)
        if entityCount > entityCapacity {
            entity.deallocate()
            entityCapacity = entityCount * 2
            entity = .allocate(capacity: entityCapacity)
        }
        memcpy(entity, buffer + start, entityCount)
        start += entityCount
        try loadRow()
        return true
    }

    /// Goes to the next event of the same entity. False after its last one.
    func nextRow() throws -> Bool {
        rowsLeft -= 1
        guard rowsLeft > 0 else { return false }
        try loadRow()
        return true
    }

    private func loadRow() throws {
        try need(EventRecord.sizeBytes)
        let count = Int((buffer + start).loadUnaligned(as: UInt32.self)) + EventRecord.sizeBytes
        try need(count)
        record = UnsafeRawPointer(buffer + start)
        at = (record + EventRecord.sizeBytes).loadUnaligned(as: Int64.self)
        start += count
    }

    private func need(_ count: Int) throws {
        guard end - start < count else { return }
        let unused = end - start
        if count > capacity {
            capacity = count * 2
            let larger = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 8)
            memcpy(larger, buffer + start, unused)
            buffer.deallocate()
            buffer = larger
        } else {
            memmove(buffer, buffer + start, unused)
        }
        (start, end) = (0, unused)
        while end < count {
            let room = Swift.min(capacity - end, limit - offset)
            let read =
                room == 0
                ? 0 : try scratch.read(UnsafeMutableRawBufferPointer(start: buffer + end, count: room), offset)
            guard read > 0 else { throw RunFailure("the scratch file ended early; is somebody else writing there?") }
            end += read
            offset += read
        }
    }
}
