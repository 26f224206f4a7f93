package import HTTP
package import Text
package import PlanModel

/// Sends the plan's calls: with retries, as JSON, and through to the end of their operations.
package struct Caller: Sendable {
    package let effects: Effects
    package let patience: Patience
    package let pace: Pace
    /// True for a URL that this run may call.
    let reaches: @Sendable (String) -> Bool
    let retry: RetryPolicy
    /// The secret values that this run has sent or read; no failure contains one.
    let hidden: HiddenValues
    /// A failed read has not changed anything, so it gives up sooner than a write.
    private let readRetry: RetryPolicy
    /// Nil: nobody counts the calls.
    private let gate: RateGate?
    let longPolls = LongPolls()

    /// `secrets` are texts that no message may contain, known from the start: the tokens of the calls. `isCounted`: the
    /// server takes only so many calls in a minute.
    package init(
        effects: Effects, patience: Patience = Patience(), pace: Pace? = nil, isCounted: Bool = false,
        hiding secrets: Set<String> = [],
        reaches: @escaping @Sendable (String) -> Bool = { _ in true }
    ) {
        let hidden = HiddenValues(secrets)
        var effects = effects
        effects.send = hidden.guarding(effects.send)
        let report = effects.report
        effects.report = { report($0.hiding(hidden)) }
        self.effects = effects
        self.hidden = hidden
        self.patience = patience
        self.pace = pace ?? Pace(patience)
        self.reaches = reaches
        retry = RetryPolicy(patience.write)
        readRetry = RetryPolicy(patience.read)
        gate = isCounted && !patience.rates.isEmpty ? RateGate(patience.rates) : nil
    }

    /// `text` without the secrets that this run knows.
    package func hiding(_ text: String) -> String { hidden.removed(from: text) }

    /// `value` without the secrets that this run knows; null if they cannot be removed otherwise.
    package func hiding(_ value: JSONValue) -> JSONValue { hidden.removed(from: value) }

    /// Sends `call`, which must be resolved, with `body`. `repeatable` means that repeating it after a lost answer does
    /// no harm. If an operation was started, waits for it; its `response`, if any, is then the answer's JSON. What
    /// `beforeEachTry` throws is the outcome of that try.
    package func send(
        _ call: Call, body: JSONValue?, repeatable: Bool, address: Address, action: Action,
        beforeEachTry: (@Sendable () async throws(TransportError) -> Void)? = nil
    ) async throws(TransportError) -> Answer {
        var request = body.map { Request(call.method, call.url, json: $0) } ?? Request(call.method, call.url)
        if let match = call.match { request.headers.append(Header("If-Match", match)) }
        let answer = try await send(
            request, repeatable: repeatable, address: address, action: action, retry: retry, before: beforeEachTry)
        guard let prefix = call.operation, answer.isSuccess else { return answer }
        return try await end(ofOperation: answer, prefix: prefix, address: address, action: action)
    }

    /// A read; always repeatable.
    package func read(_ call: Call, address: Address) async throws(TransportError) -> Answer {
        let request = call.body.map { Request(call.method, call.url, json: $0) } ?? Request(call.method, call.url)
        return try await send(request, repeatable: true, address: address, retry: readRetry)
    }

    /// One request with its retries, and what its answer means.
    func send(
        _ request: Request, repeatable: Bool, address: Address, action: Action = .noop, retry: RetryPolicy,
        before: (@Sendable () async throws(TransportError) -> Void)? = nil
    ) async throws(TransportError) -> Answer {
        let report = effects.report
        let (send, now) = (effects.send, effects.now)
        // What is tried again after that has a wait of its own.
        if let turn = await gate?.wait(request.method, request.url, at: now()), turn.seconds > 0 {
            try await pause(turn.seconds, address, action, for: turn.reason)
        }
        let response = try await HTTP.send(
            request, repeatable: repeatable,
            through: { request throws(TransportError) in
                try await before?()
                return try await send(request)
            }, policy: retry, sleep: effects.sleep,
            random: effects.random, report: { report(.retrying(address, $0)) },
            // A server that refuses slowly uses up the patience too.
            elapsed: { .milliseconds(Int(now() * 1000)) })
        var answer = Answer(request: Sent(request.method, request.url), status: response.status, json: .null)
        if response.isSuccess {
            guard !response.body.isEmpty else { return answer }
            do { answer.json = try JSONValue(parsing: response.body) } catch {
                answer.error = CallError(status: response.status, brokenAnswer: "the answer is not JSON: \(error)")
            }
        } else if (300..<400).contains(response.status) {
            // A redirect is never followed: it may lead to anybody.
            let place = response[header: "Location"].map { " to " + hidden.removed(from: $0.prefix(200).description) }
            answer.error = CallError(
                status: response.status,
                brokenAnswer: "the server redirects\(place ?? ""), and redirects are not followed")
        } else {
            let error = APIError(response)
            answer.error = CallError(error)
            answer.error?.isSaid = error.isExplained
        }
        return answer
    }
}

extension RetryPolicy {
    fileprivate init(_ calls: Patience.Calls) {
        self.init(
            tries: calls.tries.tries, firstWait: .seconds(calls.firstWait), longestWait: .seconds(calls.longestWait),
            total: .seconds(calls.tries.seconds), longestTry: .seconds(calls.answer))
    }
}
