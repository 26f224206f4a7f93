/// The records of several runs, ordered by entity (its bytes), time, and run: runs are in reading order, so at the same
/// instant the earlier run has the earlier line.
struct RecordMerge: ~Copyable {
    private var readers: [RunReader]
    /// The length of the common prefix of all entities.
    private let common: Int
    /// The runs with a record left, as a heap: the first one has the next record.
    private var heap: [Item] = []
    private var isStarted = false

    private struct Item {
        /// The prefix of its record, which sorts like the entity as far as it reaches.
        var prefix: UInt64 = 0
        var run: Int
    }

    /// The readers share about `budget` bytes.
    init(_ events: SortedEvents, budget: Int) throws {
        let runs = events.runs
        common = events.common
        let bufferSize = Swift.min(1 << 18, Swift.max(1 << 12, budget / Swift.max(1, runs.count)))
        readers = runs.map { RunReader($0, bufferSize: bufferSize) }
        for run in readers.indices { if let item = try advanced(Item(run: run)) { heap.append(item) } }
        for place in heap.indices.reversed() { sift(heap[place], from: place) }
    }

    /// The next record, valid until the following call; nil at the end.
    mutating func next() throws -> EventRecord? {
        if isStarted, let first = heap.first {
            if let item = try advanced(first) {
                sift(item, from: 0)
            } else if let last = heap.popLast(), !heap.isEmpty {
                sift(last, from: 0)
            }
        }
        isStarted = true
        return heap.first.map { readers[$0.run].record }
    }

    private mutating func advanced(_ item: Item) throws -> Item? {
        guard try readers[item.run].next() else { return nil }
        return Item(prefix: readers[item.run].record.sortPrefix(from: common), run: item.run)
    }

    private func isBefore(_ left: Item, _ right: Item) -> Bool {
        if left.prefix != right.prefix { return left.prefix < right.prefix }
        let order = readers[left.run].record.compare(readers[right.run].record)
        return order != 0 ? order < 0 : left.run < right.run
    }

    /// Puts `item` at `place`, or below it where it belongs.
    private mutating func sift(_ item: Item, from place: Int) {
        var place = place
        while true {
            var least = 2 * place + 1
            guard least < heap.count else { break }
            if least + 1 < heap.count, isBefore(heap[least + 1], heap[least]) { least += 1 }
            guard isBefore(heap[least], item) else { break }
            heap[place] = heap[least]
            place = least
        }
        heap[place] = item
    }
}
