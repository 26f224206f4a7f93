/// Sends `request`, and sends it again if that is safe and can help; the last answer is returned as it is.
///
/// A request that the server cannot have acted on (not sent, 429, 403 for its rate) is always retried. After an
/// ambiguous outcome (no answer, 408, 5xx) only a `repeatable` request is; otherwise the outcome is returned to the
/// caller, who finds out by reading. Waits use full jitter and respect the server's own wish. One try takes no longer
/// than `policy.longestTry`; if nothing came back, the next uses another connection, since the old one may hang
/// forever. `elapsed` is a monotonic clock with any origin; without one only the waits count against `policy.total`.
/// Throws `TransportError`, and `.cancelled` at once if the task is cancelled or `sleep` throws.
package func send(
    _ request: Request, repeatable: Bool, through transport: Send, policy: RetryPolicy = RetryPolicy(),
    sleep: @Sendable (Duration) async throws -> Void, random: @Sendable () -> Double,
    report: (@Sendable (RetryNotice) -> Void)? = nil, elapsed: (@Sendable () -> Duration)? = nil
) async throws(TransportError) -> Response {
    let start = elapsed?() ?? .zero
    var waited = Duration.zero
    var number = 1
    var request = request
    request.timeout = request.timeout ?? policy.longestTry
    while true {
        try checkCancellation()
        let outcome = await outcome(of: request, through: transport)
        let spent = elapsed.map { $0() - start } ?? waited
        guard number < policy.tries, outcome.mayRepeat(repeatable) else { return try outcome.get() }
        let wish = outcome.requestedDelay
        let delay = policy.delay(after: number, random: random(), lowerBound: wish)
        guard spent + delay <= policy.total else {
            guard let wish, spent + wish > policy.total else { return try outcome.get() }
            return try outcome.get().explaining("\(asked(wish)), which is longer than this run waits")
        }
        report?(
            RetryNotice(
                method: request.method, url: request.url, number: number, delay: delay,
                cause: outcome.cause + (wish.map { "; " + asked($0) } ?? "")))
        do { try await sleep(delay) } catch { throw TransportError.interrupted }
        waited += delay
        number += 1
        request.needsNewConnection = outcome.isUnanswered
    }
}

private typealias Outcome = Result<Response, TransportError>

extension Result<Response, TransportError> {
    fileprivate func mayRepeat(_ repeatable: Bool) -> Bool {
        let retriable =
            switch self {
            case .success(let response): response.retriable
            case .failure(let error): error.retriable
            }
        return retriable == .always || (repeatable && retriable == .whenRepeatable)
    }

    fileprivate var requestedDelay: Duration? {
        if case .success(let response) = self { response.requestedDelay } else { nil }
    }

    fileprivate var isUnanswered: Bool {
        if case .failure(let error) = self { error.stage == .unanswered } else { false }
    }

    fileprivate var cause: String {
        switch self {
        case .success(let response): APIError(response).description
        case .failure(let error): error.message
        }
    }
}

private func asked(_ wish: Duration) -> String {
    "the server asks to wait \(Int((wish / .seconds(1)).rounded(.up))) s"
}

private func outcome(of request: Request, through transport: Send) async -> Outcome {
    do { return .success(try await transport(request)) } catch { return .failure(error) }
}

private func checkCancellation() throws(TransportError) {
    if Task.isCancelled { throw TransportError.interrupted }
}

extension TransportError {
    /// The call was abandoned because its task was cancelled.
    package static let interrupted = TransportError(.cancelled, "interrupted")
}
