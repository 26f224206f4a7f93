package import HTTP

/// What a shared state needs of the world.
package struct SharedEffects: Sendable {
    /// With credentials.
    package var send: Send
    package var sleep: @Sendable (Duration) async throws -> Void
    /// Seconds on a clock that never goes back, and that goes on while the machine sleeps.
    package var now: @Sendable () -> Double
    /// A number in 0..<1, for jitter.
    package var random: @Sendable () -> Double

    package init(
        send: @escaping Send, sleep: @escaping @Sendable (Duration) async throws -> Void,
        now: @escaping @Sendable () -> Double, random: @escaping @Sendable () -> Double
    ) {
        (self.send, self.sleep, self.now, self.random) = (send, sleep, now, random)
    }

    /// Sends a request that may be repeated: a read, or a write with a precondition. Throws `name`'s error if there
    /// was no answer.
    func answer(to request: Request, _ policy: RetryPolicy = .patient) async throws(TransportError) -> Response {
        let now = now
        return try await HTTP.send(
            request, repeatable: true, through: send, policy: policy, sleep: sleep, random: random,
            elapsed: { .milliseconds(Int(now() * 1000)) })
    }
}

extension RetryPolicy {
    /// For what a run can wait for.
    static let patient = RetryPolicy(tries: 6, total: .seconds(90))
    /// For the renewal of a lease, which has to be over before the lease is.
    static let brief = RetryPolicy(tries: 3, longestWait: .seconds(5), total: .seconds(20))
}
