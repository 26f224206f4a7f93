/// How often and how long a call is tried again. The defaults follow the published advice for Google's APIs: full
/// jitter that starts at one second and doubles up to thirty.
package struct RetryPolicy: Sendable, Hashable {
    /// Tries in all, the first one included.
    package var tries: Int
    /// The longest first wait; each further one may be twice as long.
    package var firstDelay: Duration
    /// No wait grows beyond this, except where the server asks for more.
    package var longestDelay: Duration
    /// No further try begins when this much time would have passed.
    package var total: Duration
    /// What one try may take. A third of `total` unless told otherwise, so that a call that hangs is tried three times.
    /// A third of the default is 100 s: Google's slowest synchronous calls take about seven, and its advice is to wait
    /// for at least a minute.
    package var longestTry: Duration

    package init(
        tries: Int = 8, firstDelay: Duration = .seconds(1), longestDelay: Duration = .seconds(30),
        total: Duration = .seconds(300), longestTry: Duration? = nil
    ) {
        self.tries = tries
        self.firstDelay = firstDelay
        self.longestDelay = longestDelay
        self.total = total
        self.longestTry = longestTry ?? total / 3
    }

    /// One try and no second.
    package static let once = RetryPolicy(tries: 1)

    /// The wait after the failed try number `attempt` (from 1): `random` (0 to 1) of the grown delay, and never less
    /// than `lowerBound`.
    func delay(after attempt: Int, random: Double, lowerBound: Duration?) -> Duration {
        var ceiling = firstDelay
        for _ in 1..<max(attempt, 1) where ceiling < longestDelay { ceiling = ceiling * 2 }
        let share = random.isNaN ? 1 : min(max(random, 0), 1)
        let jittered = min(ceiling, longestDelay) * share
        return max(jittered, lowerBound ?? .zero)
    }
}

/// Told before each wait: what failed, which try it was, and how long the wait is.
package struct RetryNotice: Sendable, Hashable {
    package let method: String
    package let url: String
    /// The number of the try that failed, from 1.
    package let attempt: Int
    package let delay: Duration
    /// The failure in one line, without headers, and the wait that the server asks for, if it does.
    package let cause: String

    package init(method: String, url: String, attempt: Int, delay: Duration, cause: String) {
        self.method = method
        self.url = url
        self.attempt = attempt
        self.delay = delay
        self.cause = cause
    }
}
