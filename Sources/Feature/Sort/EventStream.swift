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

    private let readers: [RunReader]
    /// Of the bytes with which all entities begin; they say nothing about the order.
    private let common: Int
    private let valueCount: Int
    /// The current event's run; nil before the first `next` and at the end.
    @exclusivity(unchecked) private var current: RunReader?
    /// A heap by entity, then run, of those that wait.
    @exclusivity(unchecked) private var waiting: [Waiting] = []
    /// The runs that stand at the current entity, in their order.
    @exclusivity(unchecked) private var active: [Int] = []
    @exclusivity(unchecked) private var activeIndex = 0
    /// Until when the current run goes on before another one has its turn.
    @exclusivity(unchecked) private var turnEnd: (at: Int64, run: Int) = (.max, .max)
    private let checkStop: () throws -> Void

    private struct Waiting {
        /// Sorts as the entity does, as far as it goes.
        var prefix: UInt64
        var run: Int
    }

    /// All entities begin with the same `common` bytes. The readers share about `budget` bytes.
    init(
        _ scratch: ScratchFile, _ runs: [EventSorter.Run], common: Int, valueCount: Int, budget: Int,
        checkStop: @escaping () throws -> Void
    ) throws {
        self.common = common
        self.valueCount = valueCount
        self.checkStop = checkStop
        let bufferSize = Swift.min(1 << 18, Swift.max(1 << 12, budget / Swift.max(1, runs.count)))
        readers = runs.map { RunReader(scratch, $0, bufferSize: bufferSize) }
        let values = UnsafeMutablePointer<UnsafeRawPointer>.allocate(capacity: Swift.max(1, valueCount))
        row = .allocate(capacity: 1)
        row.initialize(
            to: Row(
                entity: UnsafeRawPointer(values).assumingMemoryBound(to: UInt8.self), entityCount: 0, at: 0,
                position: 0,
                values: values))
        for run in readers.indices where try readers[run].nextGroup() { push(run) }
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
                if (reader.at, active[activeIndex]) > turnEnd { chooseTurn() }
            } else {
                let ended = active.remove(at: activeIndex)
                if try readers[ended].nextGroup() { push(ended) }
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
        active.append(first.run)
        while let next = waiting.first, next.prefix == first.prefix, order(next.run, first.run) == 0, let same = pop() {
            active.append(same.run)
        }
        chooseTurn()
    }

    private func chooseTurn() {
        var best = 0
        var bestAt = readers[active[0]].at
        turnEnd = (.max, .max)
        for index in active.indices.dropFirst() {
            let at = readers[active[index]].at
            if at < bestAt {
                turnEnd = (bestAt, active[best])
                (best, bestAt) = (index, at)
            } else if (at, active[index]) < turnEnd {
                turnEnd = (at, active[index])
            }
        }
        activeIndex = best
        current = readers[active[best]]
    }

    private func locateValues(_ record: UnsafeRawPointer) {
        var place = record + EventRecord.headBytes
        let values = row.pointee.values
        for value in 0..<valueCount {
            values[value] = place
            switch place.load(as: UInt8.self) {
            case EventRecord.Tag.null: place += 1
            case EventRecord.Tag.text, EventRecord.Tag.json:
                place += 5 + Int((place + 1).loadUnaligned(as: UInt32.self))
            default: place += 9
            }
        }
    }

    private func order(_ left: Int, _ right: Int) -> Int {
        let (one, other) = (readers[left], readers[right])
        return compare(one.entity, one.entityCount, other.entity, other.entityCount)
    }

    private func isBefore(_ left: Waiting, _ right: Waiting) -> Bool {
        if left.prefix != right.prefix { return left.prefix < right.prefix }
        let order = order(left.run, right.run)
        return order != 0 ? order < 0 : left.run < right.run
    }

    private func push(_ run: Int) {
        let reader = readers[run]
        let item = Waiting(prefix: sortPrefix(reader.entity + common, reader.entityCount - common), run: run)
        waiting.append(item)
        var child = waiting.count - 1
        while child > 0, isBefore(item, waiting[(child - 1) / 2]) {
            waiting[child] = waiting[(child - 1) / 2]
            child = (child - 1) / 2
        }
        waiting[child] = item
    }

    private func pop() -> Waiting? {
        guard let first = waiting.first, let last = waiting.popLast() else { return nil }
        guard !waiting.isEmpty else { return first }
        var parent = 0
        while true {
            var least = 2 * parent + 1
            guard least < waiting.count else { break }
            if least + 1 < waiting.count, isBefore(waiting[least + 1], waiting[least]) { least += 1 }
            guard isBefore(waiting[least], last) else { break }
            waiting[parent] = waiting[least]
            parent = least
        }
        waiting[parent] = last
        return first
    }
}
