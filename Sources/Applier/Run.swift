import HTTP
import Text
import PlanModel
import Stores

/// One apply under way: what its procedures share.
struct Run: Sendable {
    let caller: Caller
    let board: Board
    let ledger: Ledger
    let territory: Territory

    var effects: Effects { caller.effects }

    /// Writes the intent down, then sends. A resource whose intent cannot be written is not touched. The intent is written
    /// when it is this call's turn in its lane, so that its time tells when the server may have it.
    func write(
        _ call: Call, body: JSONValue?, repeatable: Bool, _ action: Action, _ resource: Resource,
        _ named: NamedRules, lane: String?
    ) async throws(ApplyFailure) -> Result<Answer, TransportError> {
        let settled = Entry(resource.settled(await board.live(for: resource), own: nil), named)
        let result = await inLane(lane) { () async -> Result<Result<Answer, TransportError>, StateStoreError> in
            let start = effects.wallClock()
            do throws(StateStoreError) { try await ledger.append(.intent(action, settled, at: start)) } catch {
                return .failure(error)
            }
            do throws(TransportError) {
                return .success(
                    .success(
                        try await caller.send(
                            call, body: body, repeatable: repeatable, address: resource.address, action: action,
                            beforeEachTry: { () async throws(TransportError) in
                                // A refused try may be minutes old when the next one goes out.
                                let now = effects.wallClock()
                                guard !repeatable, now > start + 1 else { return }
                                do throws(StateStoreError) {
                                    try await ledger.append(.intent(action, settled, at: now))
                                } catch {
                                    throw TransportError(.notSent, "\(error)", isPermanent: true)
                                }
                            })))
            } catch {
                return .success(.failure(error))
            }
        }
        do { return try result.get() } catch {
            throw ApplyFailure(
                resource.address, action.rawValue, message: "\(error)",
                help: "nothing was sent for this resource; make room or mend the disk, then apply again")
        }
    }

    /// Records that the resource of `step` stands in the cloud as `live`.
    func record(_ step: Step, live: JSONValue?) async throws(ApplyFailure) {
        let objects = await board.live(for: step.resource)
        try await append(
            .done(Entry(step.resource.settled(objects, own: live), step.named)), step.resource.address)
    }

    func append(_ record: JournalRecord, _ address: Address) async throws(ApplyFailure) {
        do { try await ledger.append(record) } catch {
            throw ApplyFailure(
                address, "save", message: "\(error)",
                help: "the cloud was changed; the next apply finds what was made and records it")
        }
    }

    /// The object as it is now, nil where there is none. `own` is what is known of it, for URLs that need its name.
    func read(_ resource: Resource, _ rules: KindRules, own: JSONValue?) async throws(ApplyFailure) -> JSONValue? {
        try await patiently(resource, .noop) { () async throws(ApplyFailure) in
            try await readOnce(resource, rules, own: own)
        }
    }

    private func readOnce(
        _ resource: Resource, _ rules: KindRules, own: JSONValue?
    ) async throws(ApplyFailure) -> JSONValue? {
        if let call = resource.calls.read.resolved(await board.live(for: resource), own: own) {
            return try object(in: await caller.readAnswer(call, resource.address, rules), resource, rules)
        }
        guard let list = rules.list else {
            throw ApplyFailure(resource.address, "read", message: "its name is not known and its kind cannot be listed")
        }
        switch await caller.list(list, for: resource.address) {
        case .failure(let failure): throw failure
        case .success(let collection):
            return rules.firstMade(collection.matches(resource, find: rules.find)).first
        }
    }

    private func object(
        in answer: ReadAnswer, _ resource: Resource, _ rules: KindRules
    ) throws(ApplyFailure) -> JSONValue? {
        switch answer {
        case .object(let object):
            switch interpret(object, resource, rules) {
            case .present(let object): return object
            case .absent, .outOfReach: return nil
            case .failed(let failure): throw failure
            }
        case .missing: return nil
        case .failed(let failure): throw failure
        }
    }

    /// Does `work`, which only reads, again while its failure may only mean that something this run made is not visible
    /// everywhere yet.
    func patiently<Value>(
        _ resource: Resource, _ action: Action, _ work: () async throws(ApplyFailure) -> Value
    ) async throws(ApplyFailure) -> Value {
        var attempt = 1
        let (start, patience) = (effects.now(), caller.patience.settling)
        while true {
            do throws(ApplyFailure) { return try await work() } catch {
                let now = effects.now()
                guard attempt < patience.tries, now - start < Double(patience.seconds),
                    await board.mayPass(error, for: resource.address, now: now)
                else { throw error }
                try await backOff(attempt, resource.address, action, for: Self.settling, after: error)
                attempt += 1
            }
        }
    }

    /// Runs `work` alone in its lane. A chain is a lane that many resources share.
    func inLane<Value: Sendable>(
        _ lane: String?, isChain: Bool = true, _ work: () async -> Value
    ) async -> Value {
        guard let lane else { return await work() }
        let gate = await board.lane(lane)
        await gate.enter()
        let value = await Urgency.$current.withValue(isChain ? .lane : Urgency.current) { await work() }
        await gate.leave()
        return value
    }

    /// What the wait is called for what this run has just made.
    static let settling = "permissions to take effect"

    /// Waits before another try; longer each time, with jitter so that many do not come back together. The first time it
    /// is told after which `failure`: that this one passes is a guess, and the reader may know better.
    func backOff(
        _ attempt: Int, _ address: Address, _ action: Action, for reason: String, after failure: ApplyFailure
    ) async throws(ApplyFailure) {
        let longest = min(caller.pace.pollMaximum, caller.pace.pollFirst * Double(1 << min(attempt, 6)))
        let seconds = longest * (0.5 + effects.random() / 2)
        if attempt == 1 {
            let said =
                failure.error.map { "\($0.status)\($0.word.isEmpty ? "" : " " + $0.word): \($0.message)" }
                ?? failure.message
            effects.report(
                .retrying(
                    address,
                    RetryNotice(
                        method: failure.request?.method ?? "", url: failure.request?.url ?? "", attempt: attempt,
                        delay: .milliseconds(Int(seconds * 1000)), cause: "\(said) (waiting for \(reason))")))
        }
        effects.report(.waiting(address, action, for: reason))
        do { try await caller.pause(seconds) } catch {
            throw ApplyFailure(address, action.rawValue, message: error.message)
        }
    }
}
