import Foundation
import Synchronization

/// Passes on the line of each entity, ordered by entity. A lane holds the events of some entities; each is queried on a
/// thread of its own. `checkStop` is called by all of them.
func computeRows(
    _ task: FeatureTask, _ lanes: [[SortedRun]], checkStop: @escaping @Sendable () throws -> Void,
    line: (UnsafeRawBufferPointer) throws -> Void
) throws {
    if lanes.count == 1 {
        let events = try RecordMerge(lanes[0], budget: task.sortBytes)
        return try queryTable(task.spec, asOf: task.asOf, events, checkStop: checkStop) { _, text in
            try text.withUnsafeBytes(line)
        }
    }
    let results = Mutex<[Result<SortedRun, any Error>]>([])
    DispatchQueue.concurrentPerform(iterations: lanes.count) { lane in
        let result = Result { try sortedRows(task, lanes[lane], checkStop: checkStop) }
        results.withLock { $0.append(result) }
    }
    // Of several failures the first is reported.
    let runs = try results.withLock { try $0.map { try $0.get() } }
    var rows = try RecordMerge(runs, budget: task.sortBytes)
    while let row = try rows.next() { try line(row.rest) }
}

/// The lines of a lane as records in the sort format, so that `RecordMerge` can order those of several lanes.
private func sortedRows(
    _ task: FeatureTask, _ lane: [SortedRun], checkStop: @escaping () throws -> Void
) throws -> SortedRun {
    var output = ScratchWriter(try OpenFile(scratchIn: task.scratchDirectory))
    let events = try RecordMerge(lane, budget: task.sortBytes / task.lanes)
    try queryTable(task.spec, asOf: task.asOf, events, checkStop: checkStop) { entity, line in
        try output.append(entity, line)
    }
    try output.flush()
    return SortedRun(file: output.file, start: 0, end: output.position)
}
