import FeatureTable
import Foundation

/// Some of a task's entities: their events are sorted and queried apart, on a thread of their own.
final class Lane: @unchecked Sendable {
    // Handed from the reading thread to the lane's own, never used by both at once.
    private var sorter: EventSorter?
    private let scratch: ScratchFile
    private let spec: TableSpec
    private let asOf: AsOf
    private let budget: Int
    private let queue = RowQueue()

    /// `sorter` writes to `scratch`; `budget` is for reading it back.
    init(_ spec: TableSpec, asOf: AsOf, _ sorter: EventSorter, _ scratch: ScratchFile, budget: Int) {
        self.sorter = sorter
        self.scratch = scratch
        self.spec = spec
        self.asOf = asOf
        self.budget = budget
    }

    /// The lines of all lanes in the order of their entities, which are each in one lane only.
    static func merge(_ lanes: [Lane], checkStop: () throws -> Void, line: (ArraySlice<UInt8>) throws -> Void) throws {
        for lane in lanes { Thread.detachNewThread { lane.compute() } }
        defer { for lane in lanes { lane.queue.cancel() } }
        var heads: [Head] = []
        for lane in lanes {
            if let batch = try lane.queue.take(checkStop) { heads.append(Head(queue: lane.queue, batch: batch)) }
        }
        while var least = heads.indices.first {
            for other in heads.indices.dropFirst() where heads[other].isBefore(heads[least]) { least = other }
            let current = heads[least].batch.lines[heads[least].index]
            try line(heads[least].batch.bytes[current.entity.upperBound..<current.end])
            if try !heads[least].next(checkStop) { heads.remove(at: least) }
        }
    }

    private func compute() {
        do {
            guard let runs = try sorter?.finish() else { return queue.end() }
            let common = sorter?.commonBytes?.count ?? 0
            sorter = nil
            let queue = queue
            let stream = try EventStream(
                scratch, runs, common: common, valueCount: spec.valueFields.count, budget: budget,
                checkStop: { try queue.checkCancelled() })
            var renderer = RowRenderer(spec)
            try queryTable(spec, asOf: asOf, stream) { entity, row in
                renderer.append(entity, row)
                if renderer.isFull { try queue.put(renderer.takeBatch()) }
            }
            if !renderer.isEmpty { try queue.put(renderer.takeBatch()) }
            queue.end()
        } catch {
            queue.end(error)
        }
    }
}

/// Where the merge stands in one lane.
private struct Head {
    let queue: RowQueue
    var batch: RowQueue.Batch
    var index = 0

    func isBefore(_ other: Head) -> Bool {
        let (left, right) = (batch.lines[index].entity, other.batch.lines[other.index].entity)
        return batch.bytes.withUnsafeBufferPointer { one in
            other.batch.bytes.withUnsafeBufferPointer { two in
                guard let one = one.baseAddress, let two = two.baseAddress else { return false }
                return compare(one + left.lowerBound, left.count, two + right.lowerBound, right.count) < 0
            }
        }
    }

    /// False after the last line.
    mutating func next(_ checkStop: () throws -> Void) throws -> Bool {
        index += 1
        guard index == batch.lines.count else { return true }
        guard let next = try queue.take(checkStop) else { return false }
        (batch, index) = (next, 0)
        return true
    }
}
