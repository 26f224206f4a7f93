import Foundation
import Synchronization

/// The table's rows of all lanes, ordered by entity, as records whose value is the row's line. A lane holds the events
/// of some entities; each is queried on a thread of its own. `checkStop` is called by all of them.
func computeRows(_ task: FeatureTask, _ lanes: [SortedEvents], checkStop: @escaping @Sendable () throws -> Void) throws
    -> RecordMerge
{
    struct Results {
        var rows: [SortedRun] = []
        var failure: (any Error)?
    }
    let results = Mutex(Results())
    DispatchQueue.concurrentPerform(iterations: lanes.count) { lane in
        do {
            let rows = try rows(of: lanes[lane], task) {
                try checkStop()
                // What another lane failed with is reported, not this.
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
    return try RecordMerge(SortedEvents(runs: computed, common: 0), budget: task.sortBytes)
}

private func rows(of lane: SortedEvents, _ task: FeatureTask, checkStop: @escaping () throws -> Void) throws
    -> SortedRun
{
    var output = ScratchWriter(try OpenFile(scratchIn: task.scratchDirectory))
    let events = try RecordMerge(lane, budget: task.sortBytes / task.lanes)
    try queryTable(task.spec, asOf: task.asOf, events, checkStop: checkStop) { entity, line in
        try output.append(entity, line)
    }
    try output.flush()
    return SortedRun(file: output.file, start: 0, end: output.position)
}
