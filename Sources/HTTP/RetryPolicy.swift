/// How often and for how long a call is retried. The defaults follow the published advice for Google's APIs: full
/// jitter that starts at one second and doubles up to thirty.
package struct RetryPolicy: Sendable, Hashable {
    /// The number of tries, including the first.
    package var tries: Int
    /// The longest first wait; the limit doubles for each further one.
    package var firstWait: Duration
    /// No wait grows beyond this, unless the server asks for more.
    package var longestWait: Duration
    /// No further try begins when this much time would have passed.
    package var total: Duration
    /// How long one try may take. By default a third of `total`, so that a call that hangs is tried three times. A
    /// third of the default is 100 s: Google's slowest synchronous calls take about seven seconds, and its advice is to
    /// wait for at least a minute.
    package var longestTry: Duration

    package init(
        tries: Int = 8, firstWait: Duration = .seconds(1), longestWait: Duration = .seconds(30),
        total: Duration = .seconds(300), longestTry: Duration? = nil
    ) {
        self.tries = tries
        self.firstWait = firstWait
        self.longestWait = longestWait
        self.total = total
        self.longestTry = longestTry ?? total / 3
    }

    /// The wait after the failed try `number` (from 1): `random` (0 to 1) times the grown delay, and never less
    /// than `lowerBound`.
    func delay(after number: Int, random: Double, lowerBound: Duration?) -> Duration {
        var ceiling = firstWait
        for _ in 1..<max(number, 1) where ceiling < longestWait { ceiling = ceiling * 2 }
        let share = random.isNaN ? 1 : min(max(random, 0), 1)
        let jittered = min(ceiling, longestWait) * share
        return max(jittered, lowerBound ?? .zero)
    }
}

/// Reported before each wait: what failed, which try it was, and how long the wait is.
package struct RetryNotice: Sendable, Hashable {
    package let method: String
    package let url: String
    /// The number of the try that failed, from 1.
    package let number: Int
    package let delay: Duration
    /// The failure in one line, without headers, and the wait that the server asks for, if it does.
    package let cause: String

    package init(method: String, url: String, number: Int, delay: Duration, cause: String) {
        self.method = method
        self.url = url
        self.number = number
        self.delay = delay
        self.cause = cause
    }
}
