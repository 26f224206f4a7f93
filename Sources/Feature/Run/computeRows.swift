import Foundation
import Synchronization

/// Passes on the line of each entity, ordered by entity. A lane holds the events of some entities; each is queried on a
/// thread of its own. `checkStop` is called by all of them.
func computeRows(
    _ task: FeatureTask, _ lanes: [SortedEvents], checkStop: @escaping @Sendable () throws -> Void,
    line: (UnsafeRawBufferPointer) throws -> Void
) throws {
    if lanes.count == 1 {
        let events = try RecordMerge(lanes[0], budget: task.sortBytes)
        return try queryTable(task.spec, asOf: task.asOf, events, checkStop: checkStop) { _, text in
            try text.withUnsafeBytes(line)
        }
    }
    struct Results {
        var rows: [SortedRun] = []
        var failure: (any Error)?
    }
    let results = Mutex(Results())
    DispatchQueue.concurrentPerform(iterations: lanes.count) { lane in
        do {
            let rows = try sortedRows(task, lanes[lane]) {
                try checkStop()
                // The other lane's failure is the one that is reported.
                if results.withLock({ $0.failure != nil }) { throw Stopped() }
            }
            results.withLock { $0.rows.append(rows) }
        } catch {
            results.withLock { $0.failure = $0.failure ?? error }
        }
    }
    let computed = try results.withLock { results in
        if let failure = results.failure { throw failure }
        return results.rows
    }
    var rows = try RecordMerge(SortedEvents(runs: computed, common: 0), budget: task.sortBytes)
    while let row = try rows.next() { try line(row.rest) }
}

/// The lines of a lane as records in the sort format, so that `RecordMerge` can order those of several lanes.
private func sortedRows(
    _ task: FeatureTask, _ lane: SortedEvents, checkStop: @escaping () throws -> Void
) throws -> SortedRun {
    var output = ScratchWriter(try OpenFile(scratchIn: task.scratchDirectory))
    let events = try RecordMerge(lane, budget: task.sortBytes / task.lanes)
    try queryTable(task.spec, asOf: task.asOf, events, checkStop: checkStop) { entity, line in
        try output.append(entity, line)
    }
    try output.flush()
    return SortedRun(file: output.file, start: 0, end: output.position)
}
