import HTTP
import Text
import PlanModel
import Stores

/// A running apply: what its procedures share.
struct Run: Sendable {
    let caller: Caller
    let board: Board
    let ledger: Ledger
    let territory: Territory
    /// The state as this run found it.
    let before: State

    var effects: Effects { caller.effects }

    /// Records the intent, then sends. A resource whose intent cannot be recorded is not touched. The intent is
    /// recorded when it is this call's turn in its lane, so that its time is close to when the server may receive the
    /// call; `others` are recorded with it.
    func write(
        _ call: Call, body: Filled?, repeatable: Bool, _ action: Action, _ resource: Resource,
        _ named: NamedRules, lane: String?, announcing others: [JournalRecord] = []
    ) async throws(ApplyFailure) -> Result<Answer, TransportError> {
        let request = requestDigest(call, body?.shown)
        let recorded = Entry(resource.recorded(await board.objects(for: resource), own: nil), named)
        let result = await inLane(lane) { () async -> Result<Result<Answer, TransportError>, StateStoreError> in
            let start = effects.wallClock()
            do throws(StateStoreError) {
                try await ledger.append([.intent(action, recorded, at: start, request: request)] + others)
            } catch {
                return .failure(error)
            }
            do throws(TransportError) {
                let answer = try await caller.send(
                    call, body: body?.sent, repeatable: repeatable, address: resource.address, action: action,
                    beforeEachTry: { () async throws(TransportError) in
                        await board.sends(resource.address)
                        // A refused try may be minutes old when the next one is sent.
                        let now = effects.wallClock()
                        guard !repeatable, now > start + 1 else { return }
                        do throws(StateStoreError) {
                            try await ledger.append(.intent(action, recorded, at: now, request: request))
                        } catch {
                            throw TransportError(.notSent, "\(error)", isPermanent: true)
                        }
                    })
                await ledger.note(answered(answer, call, request, resource))
                return .success(.success(answer))
            } catch {
                return .success(.failure(error))
            }
        }
        do {
            let result = try result.get()
            if result.isRefusal { await board.refused(resource.address) }
            return result
        } catch {
            throw ApplyFailure(
                resource.address, action.rawValue, message: "\(error)",
                help: "nothing was sent for this resource; mend that and apply again")
        }
    }

    /// The same with a body that has no secret in it.
    func write(
        _ call: Call, body: JSONValue?, repeatable: Bool, _ action: Action, _ resource: Resource,
        _ named: NamedRules, lane: String?, announcing others: [JournalRecord] = []
    ) async throws(ApplyFailure) -> Result<Answer, TransportError> {
        let body = body.map { Filled(sent: $0, shown: $0.hiding(resource.sensitive)) }
        return try await write(
            call, body: body, repeatable: repeatable, action, resource, named, lane: lane, announcing: others)
    }

    /// What the journal says of `answer`: nothing that was made from a secret.
    private func answered(
        _ answer: Answer, _ call: Call, _ request: String, _ resource: Resource
    ) -> AnsweredCall {
        var record = AnsweredCall(
            resource.address, call.method, call.url, status: answer.error?.status ?? answer.status, request: request)
        guard answer.isSuccess, answer.json != .null else { return record }
        let text = answer.json.hiding(resource.sensitive).compactText
        // A server may repeat anywhere what it was sent.
        if caller.hiding(text) == text { record.answer = digest(Array(text.utf8)) }
        if resource.sensitive.isEmpty { record.etag = answer.json["etag"]?.string }
        return record
    }

    /// Records that the resource of `step` is in the cloud as `live`.
    func record(_ step: Step, live: JSONValue?) async throws(ApplyFailure) {
        try await append([await done(step, live: live)], step.resource.address)
    }

    /// The record that the resource of `step` is in the cloud as `live`.
    func done(_ step: Step, live: JSONValue?) async -> JournalRecord {
        let objects = await board.objects(for: step.resource)
        var recorded = step.resource.recorded(objects, own: live)
        if step.rules.comparison.tolerant, let live {
            recorded.served = step.resource.served(
                in: live, objects, step.rules, territory.project, step.hidden, mask: mask(for: step.resource))
        }
        for (pointer, value) in step.own { recorded.body = recorded.body.setting(value, at: pointer) }
        return .done(Entry(recorded, step.named))
    }

    /// Appends `records`, which are about what was done at `address`, in one go: each append waits for the disk.
    func append(_ records: [JournalRecord], _ address: Address) async throws(ApplyFailure) {
        do { try await ledger.append(records) } catch {
            throw ApplyFailure(
                address, "save", message: "\(error)",
                help: "the cloud was changed; the next apply finds what was made and records it")
        }
    }

    /// Takes back what this run announced for `steps`, which failed, if every call about them was refused: their objects are
    /// as they were. Those that were sent together, `all`, were refused together.
    func takeBack(_ steps: [Step], sentWith all: [Step] = []) async {
        for step in steps + all where await board.mayHaveChanged(step.resource.address) { return }
        var addresses: [Address] = []
        // A number and a restart are still due, and only the announcement says so.
        for step in steps where step.resource.numbering == nil && !step.renews {
            let address = step.resource.address
            if before.open[address] == nil, await ledger.isOpen(address) { addresses.append(address) }
        }
        // If it cannot be written down, the end of the run says so, and the announcement stays.
        try? await ledger.append(addresses.map { .refused($0) })
    }

    /// Runs `work` alone in its lane. A chain is a lane shared by many resources.
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
}

extension Result<Answer, TransportError> {
    /// True if the call changed nothing: it was refused, or not even sent.
    fileprivate var isRefusal: Bool {
        switch self {
        case .success(let answer): answer.error?.isRefusal ?? false
        case .failure(let error): error.stage == .notSent
        }
    }
}
