import FeatureTable
import Foundation

/// A part of a task's entities, whose events are sorted and queried separately, on their own thread.
final class Lane: @unchecked Sendable {
    // Handed from the reading thread to the lane's thread, never used by both at once.
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

    /// The lines of all lanes, ordered by entity; each entity is in one lane only.
    static func merge(_ lanes: [Lane], checkStop: () throws -> Void, line: (ArraySlice<UInt8>) throws -> Void) throws {
        for lane in lanes { Thread.detachNewThread { lane.compute() } }
        defer { for lane in lanes { lane.queue.cancel() } }
        /// The position of the merge in each lane that has lines left.
        var heads: [(queue: RowQueue, batch: RowBatch, index: Int)] = []
        for lane in lanes {
            if let batch = try lane.queue.take(checkStop) { heads.append((lane.queue, batch, 0)) }
        }
        while var least = heads.indices.first {
            let first = heads[least]
            var entity = first.batch.entity(first.index)
            for other in heads.indices.dropFirst() {
                let candidate = heads[other].batch.entity(heads[other].index)
                if candidate.lexicographicallyPrecedes(entity) { (least, entity) = (other, candidate) }
            }
            try line(heads[least].batch.line(heads[least].index))
            heads[least].index += 1
            guard heads[least].index == heads[least].batch.count else { continue }
            if let batch = try heads[least].queue.take(checkStop) {
                heads[least] = (heads[least].queue, batch, 0)
            } else {
                heads.remove(at: least)
            }
        }
    }

    private func compute() {
        do {
            guard var events = sorter.take() else { return queue.end() }
            let runs = try events.finish()
            let common = events.common?.count ?? 0
            _ = consume events
            let merge = try RecordMerge(scratch, runs, common: common, budget: budget)
            let keys = RowBatch.keys(spec)
            var batch = RowBatch()
            try queryTable(spec, asOf: asOf, merge, checkStop: queue.checkCancelled) { entity, row in
                batch.append(entity, row, keys: keys)
                guard batch.isFull else { return }
                try queue.put(batch)
                batch = RowBatch()
            }
            if batch.count > 0 { try queue.put(batch) }
            queue.end()
        } catch {
            queue.end(error)
        }
    }
}
