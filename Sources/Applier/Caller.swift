package import HTTP
package import Text
package import PlanModel

/// What a call came to: the answer's JSON, or why there is none.
package struct Answer: Sendable {
    package var request: Sent
    package var status: Int
    package var json: JSONValue
    /// Set unless the status is 2xx and the operation, if there was one, succeeded.
    package var error: CallError?

    package var isSuccess: Bool { error == nil }
}

/// Why a call that was answered is no success.
package struct CallError: Sendable, Hashable {
    /// The HTTP status; for an operation that failed, the one that its gRPC code stands for.
    package var status: Int
    /// `PERMISSION_DENIED`, or empty.
    package var word: String
    package var message: String
    /// Machine-readable reasons such as `SERVICE_DISABLED`.
    package var reasons: [String]
    /// The permission that the caller lacks, where the answer names one.
    package var permission: String?
    /// True: `message` is the server's own; false: it is ours, about an answer that says nothing.
    package var isSaid = true
    /// Somebody else changed the object since it was read.
    var isConflict: Bool { status == 409 || status == 412 || word == "FAILED_PRECONDITION" || word == "ABORTED" }
    /// Whether the server acted is not known.
    var isUnclear: Bool { !isOperation && (status == 409 || status == 408 || status >= 500 || status < 300) }
    /// True: the request was taken and its operation failed. Sending it again would do the same work again.
    package var isOperation: Bool

    init(_ error: APIError, isOperation: Bool = false) {
        status = error.httpStatus
        word = error.status
        message = error.message
        reasons = error.reasons
        permission = error.permission
        self.isOperation = isOperation
    }

    /// An answer that breaks the protocol; whether the server acted is not known.
    init(status: Int, brokenAnswer message: String) {
        self.status = status
        word = ""
        self.message = message
        reasons = []
        isOperation = false
        isSaid = false
    }
}

/// Sends the plan's calls: with retries, as JSON, and through to the end of their operations.
package struct Caller: Sendable {
    package let effects: Effects
    package let patience: Patience
    package let pace: Pace
    /// True for a URL that this run may talk to.
    let reaches: @Sendable (String) -> Bool
    private let retry: RetryPolicy
    /// The secret values that this run has sent or read; no failure repeats one.
    let hidden: HiddenValues
    /// Nothing was changed yet when a read fails, so it gives up sooner than a write does.
    private let readRetry: RetryPolicy

    /// `secrets` are texts that no message may repeat from the start: the tokens of the calls.
    package init(
        effects: Effects, patience: Patience = Patience(), pace: Pace? = nil, hiding secrets: Set<String> = [],
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
    }

    /// `text` without the secrets that this run knows.
    package func hiding(_ text: String) -> String { hidden.removed(from: text) }

    /// Sends `call`, which must be resolved, with `body`. `repeatable` says that a repeat after a lost answer does no harm.
    /// An operation that was begun is waited for; its `response`, if it has one, is then the answer's JSON. What
    /// `beforeEachTry` throws is the outcome of that try.
    package func send(
        _ call: Call, body: JSONValue?, repeatable: Bool, address: Address, action: Action,
        beforeEachTry: (@Sendable () async throws(TransportError) -> Void)? = nil
    ) async throws(TransportError) -> Answer {
        let request = body.map { Request(call.method, call.url, json: $0) } ?? Request(call.method, call.url)
        let answer = try await send(
            request, repeatable: repeatable, address: address, action: action, retry: retry, before: beforeEachTry)
        guard let prefix = call.operation, answer.isSuccess else { return answer }
        return try await wait(for: answer, prefix: prefix, address: address, action: action)
    }

    /// A read; always repeatable.
    package func read(_ call: Call, address: Address) async throws(TransportError) -> Answer {
        let request = call.body.map { Request(call.method, call.url, json: $0) } ?? Request(call.method, call.url)
        return try await send(request, repeatable: true, address: address, action: .noop, retry: readRetry)
    }

    private func send(
        _ request: Request, repeatable: Bool, address: Address, action: Action, retry: RetryPolicy,
        before: (@Sendable () async throws(TransportError) -> Void)? = nil
    ) async throws(TransportError) -> Answer {
        let report = effects.report
        let (send, now) = (effects.send, effects.now)
        let response = try await HTTP.send(
            request, repeatable: repeatable,
            through: { request throws(TransportError) in
                try await before?()
                return try await send(request)
            }, policy: retry, sleep: effects.sleep,
            random: effects.random, report: { report(.retrying(address, $0)) },
            // A server that takes its time with each refusal uses up the patience as well.
            elapsed: { .milliseconds(Int(now() * 1000)) })
        var answer = Answer(request: Sent(request.method, request.url), status: response.status, json: .null)
        if response.isSuccess {
            guard !response.body.isEmpty else { return answer }
            do { answer.json = try JSONValue(parsing: response.body) } catch {
                answer.error = CallError(status: response.status, brokenAnswer: "the answer is not JSON: \(error)")
            }
        } else if (300..<400).contains(response.status) {
            // Nothing is sent where a server points to: it may be anybody.
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

    /// Polls until `done`. The first answer may be done already, and then needs no name.
    private func wait(
        for first: Answer, prefix: String, address: Address, action: Action
    ) async throws(TransportError) -> Answer {
        var answer = first
        var delay = pace.pollFirst
        let start = effects.now()
        while answer.json["done"]?.bool != true {
            guard let name = first.json["name"]?.string, !name.isEmpty else {
                answer.error = CallError(status: answer.status, brokenAnswer: "the operation in the answer has no name")
                return answer
            }
            guard effects.now() - start < Double(patience.ready) else {
                answer.error = CallError(
                    status: answer.status, brokenAnswer: "\(name) has not ended after \(patience.ready) s")
                return answer
            }
            effects.report(.waiting(address, action, for: "operation"))
            try await pause(delay)
            delay = min(delay * 1.5, pace.pollMaximum)
            // What has begun goes before what has not: others wait for it.
            let poll = try await Urgency.$current.withValue(.lane) { () async -> Result<Answer, TransportError> in
                do throws(TransportError) {
                    return .success(
                        try await send(
                            Request("GET", prefix + name), repeatable: true, address: address, action: action,
                            retry: retry))
                } catch {
                    return .failure(error)
                }
            }.get()
            // An operation can be unknown for a moment after it was begun (google-15).
            if poll.error?.status == 404, effects.now() - start < Double(patience.begun) { continue }
            guard poll.isSuccess else { return poll }
            answer.json = poll.json
        }
        if let error = answer.json["error"] {
            answer.error = CallError(APIError(operation: hidden.removed(from: error)), isOperation: true)
        } else {
            var response = answer.json["response"] ?? .null
            if response.object != nil { response["@type"] = nil }
            answer.json = response
        }
        return answer
    }

    /// Sleeps, and turns a cancelled sleep into the error that callers know.
    package func pause(_ seconds: Double) async throws(TransportError) {
        do { try await effects.sleep(.milliseconds(Int(seconds * 1000))) } catch {
            throw TransportError(.cancelled, "interrupted")
        }
    }
}

extension RetryPolicy {
    fileprivate init(_ calls: Patience.Calls) {
        self.init(
            tries: calls.tries.tries, firstDelay: .seconds(calls.firstWait), longestDelay: .seconds(calls.longestWait),
            total: .seconds(calls.tries.seconds), longestTry: .seconds(calls.answer))
    }
}
