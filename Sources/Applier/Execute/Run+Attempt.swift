import HTTP
import PlanModel
import Text

/// One try of an attempt.
struct Try: Sendable {
    /// From 1.
    var number: Int
    /// The object as last read.
    var live: JSONValue?
    /// The reason for a retry; nil for the first try.
    var reason: Attempt.Again?
    var failure: ApplyFailure?
}

extension Run {
    /// Does `work` until it succeeds, or fails in a way that `attempt` does not retry. A failure that it returns may be
    /// retried; one that it throws ends the attempt. `users` are the resources whose dependencies may still have to
    /// settle.
    func attempt<Value>(
        _ attempt: Attempt, _ step: (resource: Resource, rules: KindRules, action: Action), users: [Address]? = nil,
        live: JSONValue? = nil, _ work: (Try) async throws(ApplyFailure) -> Result<Value, ApplyFailure>
    ) async throws(ApplyFailure) -> Value {
        let (resource, rules, action) = step
        let start = effects.now()
        var current = Try(number: 1, live: live)
        while true {
            var failure: ApplyFailure
            switch try await work(current) {
            case .success(let value): return value
            case .failure(let error): failure = error
            }
            let isSettling = await isSettling(failure, for: users ?? [resource.address])
            guard let reason = attempt.reason(for: failure, isSettling: isSettling) else { throw failure }
            var found: JSONValue?
            if attempt.look == .aroundWait {
                found = try await read(resource, rules, own: nil)
                if found == nil, let seconds = reason.arrival {
                    found = try await arrival(of: resource, rules, within: Double(seconds))
                }
            }
            if found == nil {
                guard current.number < reason.limit.tries, effects.now() - start < Double(reason.limit.seconds) else {
                    throw failure
                }
                if let wait = reason.wait {
                    try await backOff(current.number, resource.address, action, for: wait, after: failure)
                }
                switch attempt.look {
                case .never: break
                // A request that was still in flight at the last read has arrived by now, or never will.
                case .aroundWait: found = try await read(resource, rules, own: nil)
                case .afterWait(let help):
                    found = try await read(resource, rules, own: current.live)
                    if found == nil {
                        failure.help = help
                        throw failure
                    }
                }
            }
            current = Try(number: current.number + 1, live: found, reason: reason, failure: failure)
        }
    }

    /// Repeats `work`, which only reads, while its failure may only mean that something this run created is not visible
    /// everywhere yet.
    func patiently<Value>(
        _ resource: Resource, _ action: Action, _ work: () async throws(ApplyFailure) -> Value
    ) async throws(ApplyFailure) -> Value {
        try await attempt(.read(caller.patience), (resource, .plain, action)) {
            (_) async throws(ApplyFailure) -> Result<Value, ApplyFailure> in
            do throws(ApplyFailure) { return .success(try await work()) } catch { return .failure(error) }
        }
    }

    private func isSettling(_ failure: ApplyFailure, for users: [Address]) async -> Bool {
        await board.mayPass(failure, for: users, now: effects.now())
    }

    /// The object, as soon as it exists; nil once no earlier request can arrive any more.
    private func arrival(
        of resource: Resource, _ rules: KindRules, within seconds: Double
    ) async throws(ApplyFailure) -> JSONValue? {
        let end = effects.now() + seconds
        var intervals = caller.pace.intervals
        while effects.now() < end {
            try await caller.wait(
                min(intervals.next(), max(0.01, end - effects.now())), resource.address, .create,
                for: "what was sent to arrive or be lost")
            if let live = try await read(resource, rules, own: nil) { return live }
        }
        return nil
    }

    /// Waits after the try `number` before the next one, longer each time, with jitter so that many tasks do not retry together. The first wait is
    /// reported with its `failure`: that the failure will pass is a guess, and the user may know better.
    func backOff(
        _ number: Int, _ address: Address, _ action: Action, for reason: String, after failure: ApplyFailure
    ) async throws(ApplyFailure) {
        // From eight polls on: a poll asks a server that is at work, this one said no.
        let longest = min(caller.pace.longest, caller.pace.first * Double(1 << (min(number, 6) + 2)))
        let seconds = longest * (0.5 + effects.random() / 2)
        if number == 1 {
            let said =
                failure.error.map { "\($0.status)\($0.word.isEmpty ? "" : " " + $0.word): \($0.message)" }
                ?? failure.message
            effects.report(
                .retrying(
                    address,
                    RetryNotice(
                        method: failure.request?.method ?? "", url: failure.request?.url ?? "", number: number,
                        delay: .milliseconds(Int(seconds * 1000)), cause: "\(said) (waiting for \(reason))")))
        }
        try await caller.wait(seconds, address, action, for: reason, attempt: number)
    }
}
