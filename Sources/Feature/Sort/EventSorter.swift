/// Sorts more events than fit in memory by entity (its bytes), time, and order of arrival: as many as the budget allows
/// are sorted and written to a scratch file as a run; `RecordMerge` merges the runs.
struct EventSorter {
    private struct Key {
        /// Sorts like the entity, as far as it reaches.
        var prefix: UInt64
        var offset: UInt32
    }

    private var runs: [SortedRun] = []
    private let budget: Int
    private let memory: Memory
    private var used = 0
    private var keys: [Key] = []
    private var written: ScratchWriter

    /// `budget` is about how many bytes may be held at once; the longest event always fits.
    init(_ scratch: OpenFile, budget: Int) {
        self.budget = budget
        memory = Memory(budget + 3 * RowReader.longest)
        written = ScratchWriter(scratch)
    }

    /// Starts a record with space for its values and their texts. A record that is not ended is discarded.
    mutating func begin(_ at: Int, entity: Bytes, values: Int, longestTexts: Int) throws -> RecordWriter {
        let room = EventRecord.headBytes + entity.count + values * EventRecord.valueBytes + longestTexts
        if used + keys.count * MemoryLayout<Key>.stride > budget || used + room > memory.count { try writeRun() }
        precondition(used + room <= memory.count, "a row is longer than RowReader allows")
        return RecordWriter(memory.base + used, at: at, entity: entity, values: values)
    }

    mutating func end(_ record: RecordWriter) {
        record.close()
        keys.append(Key(prefix: 0, offset: UInt32(used)))
        used += record.count
    }

    /// The events in order. Nothing can be added afterwards; dropping the sorter gives its memory back.
    mutating func finish() throws -> [SortedRun] {
        try writeRun()
        try written.flush()
        return runs
    }

    private mutating func writeRun() throws {
        guard !keys.isEmpty else { return }
        let base = UnsafeRawPointer(memory.base)
        // What all entities begin with, such as `user-`, does not affect their order.
        var common = EventRecord(start: base).entity
        for key in keys { common.count = EventRecord(start: base + Int(key.offset)).entity.commonPrefix(common) }
        for index in keys.indices {
            keys[index].prefix = EventRecord(start: base + Int(keys[index].offset)).sortPrefix(from: common.count)
        }
        keys.sort { left, right in
            if left.prefix != right.prefix { return left.prefix < right.prefix }
            let order = EventRecord(start: base + Int(left.offset))
                .compare(EventRecord(start: base + Int(right.offset)))
            // Offsets increase in order of arrival.
            return order != 0 ? order < 0 : left.offset < right.offset
        }
        let start = written.position
        for key in keys {
            let record = EventRecord(start: base + Int(key.offset))
            try written.append(UnsafeRawBufferPointer(start: record.start, count: record.size))
        }
        runs.append(SortedRun(file: written.file, start: start, end: written.position))
        used = 0
        keys.removeAll(keepingCapacity: true)
    }
}
