import Foundation

/// Finished lines of the table on their way from the thread that computes them to the one that writes them. Bounded: the
/// faster side waits.
final class RowQueue: @unchecked Sendable {
    struct Batch: Sendable {
        struct Line: Sendable {
            /// Of the entity's bytes within the batch; the line begins where the entity ends.
            var entity: Range<Int>
            var end: Int
        }

        var bytes: [UInt8] = []
        var lines: [Line] = []
    }

    private static let longest = 4
    private let condition = NSCondition()
    private var batches: [Batch] = []
    private var isEnded = false
    private var isCancelled = false
    private var failure: (any Error)?

    /// Throws `Stopped` when nobody wants the rows any more.
    func put(_ batch: Batch) throws {
        condition.lock()
        defer { condition.unlock() }
        while batches.count >= Self.longest, !isCancelled { condition.wait() }
        if isCancelled { throw Stopped() }
        batches.append(batch)
        condition.broadcast()
    }

    /// For the computing thread, now and then.
    func checkCancelled() throws {
        condition.lock()
        defer { condition.unlock() }
        if isCancelled { throw Stopped() }
    }

    /// The computing thread's last word.
    func end(_ failure: (any Error)? = nil) {
        condition.lock()
        defer { condition.unlock() }
        self.failure = failure
        isEnded = true
        condition.broadcast()
    }

    /// The next batch; nil after the last one. While it waits it asks `checkStop` often.
    func take(_ checkStop: () throws -> Void) throws -> Batch? {
        condition.lock()
        defer { condition.unlock() }
        while batches.isEmpty, !isEnded {
            try checkStop()
            _ = condition.wait(until: Date(timeIntervalSinceNow: 0.2))
        }
        if let failure { throw failure }
        guard !batches.isEmpty else { return nil }
        condition.broadcast()
        return batches.removeFirst()
    }

    /// Stops the computing thread, and returns when it has ended.
    func cancel() {
        condition.lock()
        defer { condition.unlock() }
        isCancelled = true
        condition.broadcast()
        while !isEnded { condition.wait() }
    }
}
