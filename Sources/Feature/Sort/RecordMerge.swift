/// The records of several runs, ordered by entity (its bytes), time, and run: runs are in reading order, so at the same
/// instant the earlier run has the earlier line.
struct RecordMerge: ~Copyable {
    private var readers: [RunReader]
    /// The runs with a record left, as a heap: the first one has the next record.
    private var heap: [Int] = []
    private var isStarted = false

    /// The readers share about `budget` bytes.
    init(_ runs: [SortedRun], budget: Int) throws {
        let bufferSize = Swift.min(1 << 18, Swift.max(1 << 12, budget / Swift.max(1, runs.count)))
        readers = runs.map { RunReader($0, bufferSize: bufferSize) }
        for run in readers.indices { if try readers[run].next() { heap.append(run) } }
        for place in heap.indices.reversed() { sift(heap[place], from: place) }
    }

    /// The next record, valid until the following call; nil at the end.
    mutating func next() throws -> EventRecord? {
        if isStarted, let first = heap.first {
            if try readers[first].next() {
                sift(first, from: 0)
            } else if let last = heap.popLast(), !heap.isEmpty {
                sift(last, from: 0)
            }
        }
        isStarted = true
        return heap.first.map { readers[$0].record }
    }

    private func isBefore(_ left: Int, _ right: Int) -> Bool {
        let order = readers[left].record.compare(readers[right].record)
        return order != 0 ? order < 0 : left < right
    }

    /// Puts `run` at `place`, or below it where it belongs.
    private mutating func sift(_ run: Int, from place: Int) {
        var place = place
        while true {
            var least = 2 * place + 1
            guard least < heap.count else { break }
            if least + 1 < heap.count, isBefore(heap[least + 1], heap[least]) { least += 1 }
            guard isBefore(heap[least], run) else { break }
            heap[place] = heap[least]
            place = least
        }
        heap[place] = run
    }
}
