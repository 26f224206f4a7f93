/// All events in the order of entity (its bytes), time, file and line: the merge of the sorter's runs.
///
/// Runs come in the order of reading, so that at the same instant the earlier run has the earlier line.
final class EventStream {
    /// The current event. Plain memory, since SQLite asks for it once for each column of each event.
    struct Row {
        var entity: UnsafePointer<UInt8>
        var entityCount: Int
        var at: Int64
        /// From 1.
        var position: Int64
        /// Where each value stands.
        let values: UnsafeMutablePointer<UnsafeRawPointer>
    }

    /// Valid after a `next` that returned true, until the following one.
    let row: UnsafeMutablePointer<Row>

    /// The current event's run; nil before the first `next` and at the end.
    @exclusivity(unchecked) private var current: RunReader?
    private let valueCount: Int
    /// A heap by entity, then run, of those that wait.
    @exclusivity(unchecked) private var waiting: [(run: Int, reader: RunReader)] = []
    /// Those that stand at the current entity, in the order of runs.
    @exclusivity(unchecked) private var active: [(run: Int, reader: RunReader)] = []
    @exclusivity(unchecked) private var activeIndex = 0
    /// Until when the current run goes on before another one has its turn.
    @exclusivity(unchecked) private var turnEnd: (at: Int64, run: Int) = (.max, .max)
    private let checkStop: () throws -> Void

    /// The readers share about `budget` bytes.
    init(
        _ scratch: ScratchFile, _ runs: [EventSorter.Run], valueCount: Int, budget: Int,
        checkStop: @escaping () throws -> Void
    ) throws {
        self.valueCount = valueCount
        self.checkStop = checkStop
        let values = UnsafeMutablePointer<UnsafeRawPointer>.allocate(capacity: Swift.max(1, valueCount))
        row = .allocate(capacity: 1)
        row.initialize(
            to: Row(
                entity: UnsafeRawPointer(values).assumingMemoryBound(to: UInt8.self), entityCount: 0, at: 0,
                position: 0,
                values: values))
        let bufferSize = Swift.min(1 << 18, Swift.max(1 << 12, budget / Swift.max(1, runs.count)))
        for (number, run) in runs.enumerated() {
            let reader = RunReader(scratch, run, bufferSize: bufferSize)
            if try reader.nextGroup() { push((number, reader)) }
        }
    }

    deinit {
        row.pointee.values.deallocate()
        row.deallocate()
    }

    /// Goes to the next event. False when there is none.
    func next() throws -> Bool {
        if row.pointee.position & 4_095 == 0 { try checkStop() }
        if let reader = current {
            if try reader.nextRow() {
                // Its turn ends when another run has an earlier event, or one as early and read before it.
                if (reader.at, active[activeIndex].run) > turnEnd { chooseTurn() }
            } else {
                let ended = active.remove(at: activeIndex)
                if try ended.reader.nextGroup() { push(ended) }
                if active.isEmpty { gather() } else { chooseTurn() }
            }
        } else {
            gather()
        }
        guard let reader = current else { return false }
        row.pointee.entity = UnsafePointer(reader.entity)
        row.pointee.entityCount = reader.entityCount
        row.pointee.at = reader.at
        row.pointee.position += 1
        locateValues(reader.record)
        return true
    }

    /// Takes all runs that stand at the smallest entity.
    private func gather() {
        current = nil
        guard let first = pop() else { return }
        active.append(first)
        while let next = waiting.first, order(next.reader, first.reader) == 0, let same = pop() { active.append(same) }
        chooseTurn()
    }

    private func chooseTurn() {
        var best = 0
        turnEnd = (.max, .max)
        for index in active.indices.dropFirst() {
            if active[index].reader.at < active[best].reader.at {
                turnEnd = (active[best].reader.at, active[best].run)
                best = index
            } else if (active[index].reader.at, active[index].run) < turnEnd {
                turnEnd = (active[index].reader.at, active[index].run)
            }
        }
        activeIndex = best
        current = active[best].reader
    }

    private func locateValues(_ record: UnsafeRawPointer) {
        var place = record + EventRecord.headBytes
        let values = row.pointee.values
        for value in 0..<valueCount {
            values[value] = place
            switch place.load(as: UInt8.self) {
            case EventRecord.Tag.null: place += 1
            case EventRecord.Tag.text: place += 5 + Int((place + 1).loadUnaligned(as: UInt32.self))
            default: place += 9
            }
        }
    }

    private func order(_ left: RunReader, _ right: RunReader) -> Int {
        compare(left.entity, left.entityCount, right.entity, right.entityCount)
    }

    private func isBefore(_ left: Int, _ right: Int) -> Bool {
        let order = order(waiting[left].reader, waiting[right].reader)
        return order != 0 ? order < 0 : waiting[left].run < waiting[right].run
    }

    private func push(_ item: (run: Int, reader: RunReader)) {
        waiting.append(item)
        var child = waiting.count - 1
        while child > 0, isBefore(child, (child - 1) / 2) {
            waiting.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    private func pop() -> (run: Int, reader: RunReader)? {
        guard let first = waiting.first, let last = waiting.popLast() else { return nil }
        guard !waiting.isEmpty else { return first }
        waiting[0] = last
        var parent = 0
        while true {
            var least = parent
            for child in [2 * parent + 1, 2 * parent + 2] where child < waiting.count && isBefore(child, least) {
                least = child
            }
            guard least != parent else { return first }
            waiting.swapAt(parent, least)
            parent = least
        }
    }
}
