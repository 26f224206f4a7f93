import Foundation

/// Sorts more events than fit in memory by entity (its bytes), time, and the order in which they came: chunks are sorted
/// and written as runs to a scratch file, `EventStream` merges them.
///
/// A run is, for each of its entities, 4 bytes with the entity's length, 4 with the number of its events, the entity, and
/// the events (`EventRecord`) in order.
final class EventSorter {
    struct Run: Hashable {
        var start: Int
        var end: Int
    }

    static let headBytes = 8

    private(set) var runs: [Run] = []
    /// With which all entities begin; nil before the first run.
    private(set) var commonBytes: [UInt8]?
    private let scratch: ScratchFile
    private let budget: Int
    private let arena: UnsafeMutableRawPointer
    private let arenaSize: Int
    @exclusivity(unchecked) private var used = 0
    /// For each event of the chunk, the number of its entity.
    @exclusivity(unchecked) private var owners: [UInt32] = []
    @exclusivity(unchecked) private var entities = EntityIndex()
    @exclusivity(unchecked) private var written: ScratchWriter

    /// `budget` is about how many bytes a chunk may take; the longest event fits anyway.
    init(_ scratch: ScratchFile, budget: Int) {
        self.scratch = scratch
        self.budget = budget
        arenaSize = budget + 2 * Blocks.longestRow + (1 << 16)
        arena = .allocate(byteCount: arenaSize, alignment: 8)
        written = ScratchWriter(scratch)
    }

    deinit { arena.deallocate() }

    /// Room for an event of at most `longest` bytes of values. What is not ended has never been.
    func begin(_ at: Int, longest: Int) throws -> EventRecord {
        if used + owners.count * 8 + entities.size > budget || used + longest + EventRecord.headBytes > arenaSize {
            try writeRun()
        }
        guard used + longest + EventRecord.headBytes <= arenaSize else {
            throw RunFailure("a row of \(longest) bytes is more than this program can hold.")
        }
        return EventRecord(at: at, start: arena + used)
    }

    func end(_ record: EventRecord, entity: Bytes, hash: UInt64) throws {
        record.close()
        used += record.count
        owners.append(UInt32(entities.number(entity, hash: hash)))
    }

    /// The events in order. Nothing can be added afterwards; the chunk's memory is given back by dropping the sorter.
    func finish() throws -> [Run] {
        try writeRun()
        try written.flush()
        return runs
    }

    private func writeRun() throws {
        guard !owners.isEmpty else { return }
        let common = entities.common
        let order = entities.sorted(common: common)
        if let first = order.first { entities.bytes(first) { noteCommon($0, common) } }
        var places = [Int](repeating: 0, count: order.count)
        var place = 0
        for number in order {
            places[number] = place
            place += Int(entities.entries[number].rows)
        }
        var offsets = [UInt32](repeating: 0, count: owners.count)
        var offset = 0
        for owner in owners {
            offsets[places[Int(owner)]] = UInt32(offset)
            places[Int(owner)] += 1
            offset += size(offset)
        }
        let start = written.position
        var group = 0
        for number in order {
            let rows = Int(entities.entries[number].rows)
            sortByTime(&offsets, group..<group + rows)
            try entities.bytes(number) { entity in
                try written.append(UInt32(entity.count))
                try written.append(UInt32(rows))
                try written.append(UnsafeRawBufferPointer(entity.buffer))
            }
            for offset in offsets[group..<group + rows] {
                try written.append(UnsafeRawBufferPointer(start: arena + Int(offset), count: size(Int(offset))))
            }
            group += rows
        }
        runs.append(Run(start: start, end: written.position))
        used = 0
        owners.removeAll(keepingCapacity: true)
        entities.removeAll()
    }

    /// `entity` is one of a chunk whose entities all begin with its first `count` bytes.
    private func noteCommon(_ entity: Bytes, _ count: Int) {
        let beginning = entity.buffer.prefix(count)
        guard let known = commonBytes else {
            commonBytes = Array(beginning)
            return
        }
        commonBytes = zip(known, beginning).prefix { $0 == $1 }.map(\.0)
    }

    private func size(_ offset: Int) -> Int {
        EventRecord.sizeBytes + Int((arena + offset).loadUnaligned(as: UInt32.self))
    }

    private func at(_ offset: UInt32) -> Int64 {
        (arena + Int(offset) + EventRecord.sizeBytes).loadUnaligned(as: Int64.self)
    }

    /// Events mostly come in time order already. Offsets rise in the order of coming, and so break ties.
    private func sortByTime(_ offsets: inout [UInt32], _ group: Range<Int>) {
        var isSorted = true
        for index in group.dropFirst() where at(offsets[index - 1]) > at(offsets[index]) {
            isSorted = false
            break
        }
        guard !isSorted else { return }
        offsets.withUnsafeMutableBufferPointer { offsets in
            var slice = UnsafeMutableBufferPointer(rebasing: offsets[group])
            slice.sort { left, right in
                let (one, other) = (at(left), at(right))
                return one != other ? one < other : left < right
            }
        }
    }
}
