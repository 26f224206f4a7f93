import PlanModel

/// The waits between two polls, in seconds. The plan sets them; a cloud that answers at once is polled more often.
package struct Pace: Sendable, Hashable {
    /// The first wait; each further one is 1.5 times as long, up to `longest`.
    package var first: Double
    package var longest: Double

    package init(first: Double, longest: Double) { (self.first, self.longest) = (first, longest) }

    init(_ patience: Patience) {
        self.init(first: patience.firstPoll, longest: Double(patience.longestPoll))
    }

    var intervals: Intervals { Intervals(self) }
}

/// The waits of one series of polls, in order.
struct Intervals {
    private var seconds: Double
    private let longest: Double

    init(_ pace: Pace) { (seconds, longest) = (pace.first, pace.longest) }

    mutating func next() -> Double {
        defer { seconds = min(seconds * 1.5, longest) }
        return seconds
    }
}
