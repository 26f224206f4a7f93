package import HTTP

/// Every effect of the applier on the world, as values: the executable supplies the real ones, tests supply others.
package struct Effects: Sendable {
    /// Sends a request with its credentials. May be called from many tasks at once.
    package var send: Send
    package var sleep: @Sendable (Duration) async throws -> Void
    /// Seconds on a clock that never goes back.
    package var now: @Sendable () -> Double
    /// Seconds since 1970, as far as this machine knows: the only clock that a killed run and the next one share.
    package var wallClock: @Sendable () -> Int
    /// A number in 0..<1, for jitter.
    package var random: @Sendable () -> Double
    /// This many bytes that nobody can guess.
    package var randomBytes: @Sendable (Int) -> [UInt8]
    /// The applier's environment, for sensitive values that the plan takes from there.
    package var environment: @Sendable (String) -> String?
    /// True once the user asked to stop: work in progress is finished, and nothing new is started.
    package var shouldStop: @Sendable () -> Bool
    package var report: @Sendable (Event) -> Void

    package init(
        send: @escaping Send,
        sleep: @escaping @Sendable (Duration) async throws -> Void,
        now: @escaping @Sendable () -> Double,
        wallClock: @escaping @Sendable () -> Int,
        random: @escaping @Sendable () -> Double,
        randomBytes: @escaping @Sendable (Int) -> [UInt8],
        environment: @escaping @Sendable (String) -> String? = { _ in nil },
        shouldStop: @escaping @Sendable () -> Bool = { false },
        report: @escaping @Sendable (Event) -> Void = { _ in }
    ) {
        self.send = send
        self.sleep = sleep
        self.now = now
        self.wallClock = wallClock
        self.random = random
        self.randomBytes = randomBytes
        self.environment = environment
        self.shouldStop = shouldStop
        self.report = report
    }
}
