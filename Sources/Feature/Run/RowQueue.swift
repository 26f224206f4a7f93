import Foundation

/// Finished lines of the table on their way from the thread that computes them to the one that writes them. Bounded, so
/// the faster side waits.
final class RowQueue: @unchecked Sendable {
    private static let longest = 4
    private let condition = NSCondition()
    private var batches: [RowBatch] = []
    private var isEnded = false
    private var isCancelled = false
    private var failure: (any Error)?

    /// Throws `Stopped` if the rows are no longer wanted.
    func put(_ batch: RowBatch) throws {
        try condition.withLock {
            while batches.count >= Self.longest, !isCancelled { condition.wait() }
            if isCancelled { throw Stopped() }
            batches.append(batch)
            condition.broadcast()
        }
    }

    /// Called by the computing thread now and then.
    func checkCancelled() throws { if condition.withLock({ isCancelled }) { throw Stopped() } }

    /// The last call of the computing thread.
    func end(_ failure: (any Error)? = nil) {
        condition.withLock {
            self.failure = failure
            isEnded = true
            condition.broadcast()
        }
    }

    /// The next batch; nil after the last one. While waiting it calls `checkStop` often.
    func take(_ checkStop: () throws -> Void) throws -> RowBatch? {
        try checkStop()
        return try condition.withLock {
            while batches.isEmpty, !isEnded {
                try checkStop()
                _ = condition.wait(until: Date(timeIntervalSinceNow: 0.2))
            }
            if let failure { throw failure }
            condition.broadcast()
            return batches.isEmpty ? nil : batches.removeFirst()
        }
    }

    /// Stops the computing thread, and returns when it has ended.
    func cancel() {
        condition.withLock {
            isCancelled = true
            condition.broadcast()
            while !isEnded { condition.wait() }
        }
    }
}
