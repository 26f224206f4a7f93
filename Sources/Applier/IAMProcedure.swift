import HTTP
import Text
import PlanModel

/// Adds and removes members of one target's policy: read, merge, write with the etag that was read, all at once.
extension Run {
    /// One target's share of an apply.
    struct PolicyChange: Sendable {
        var adding: [Step] = []
        var removing: [Deletion] = []

        var resources: [Resource] { adding.map(\.resource) + removing.map(\.resource) }
        var entries: [Entry] { adding.map { Entry($0.resource, $0.named) } + removing.map(\.entry) }
    }

    /// Throws for the whole target: its members go out in one write.
    func perform(_ change: PolicyChange) async throws(ApplyFailure) {
        guard let resource = change.resources.first else { return }
        // One writer for each policy, also where its members could not be joined.
        let result = await inLane("policy " + resource.calls.read.url, isChain: false) {
            () async -> Result<Void, ApplyFailure> in
            do throws(ApplyFailure) { return .success(try await merge(change, resource)) } catch {
                return .failure(error)
            }
        }
        try result.get()
    }

    private func merge(_ change: PolicyChange, _ resource: Resource) async throws(ApplyFailure) {
        let (adding, removing) = try await (
            grants(change.adding.map(\.resource)), grants(change.removing.map(\.resource))
        )
        let action: Action = change.adding.isEmpty ? .delete : .create
        let start = effects.now()
        for attempt in 1... {
            let objects = await board.live(for: resource)
            guard let read = resource.calls.read.resolved(objects, own: nil),
                let write = (change.adding.isEmpty ? resource.calls.delete : resource.calls.create)?
                    .resolved(objects, own: nil)
            else { throw ApplyFailure(resource.address, action.rawValue, message: "the plan has no call for it") }
            var problem: ApplyFailure
            switch await caller.readAnswer(read, resource.address) {
            // Twice: what one answer denies, the next may have.
            case .missing where change.adding.isEmpty && attempt > 1: return
            case .missing:
                problem = ApplyFailure(
                    resource.address, action.rawValue, Sent(read, "404"),
                    message: "the object that the role is for does not exist")
                problem.error = CallError(status: 404, brokenAnswer: problem.message)
            case .failed(let failure): problem = failure
            case .object(let object):
                let policy = IAMPolicy(object)
                guard policy.isWhole else {
                    problem = ApplyFailure(
                        resource.address, action.rawValue, Sent(read),
                        message: "the answer is no policy")
                    problem.error = CallError(status: 200, brokenAnswer: problem.message)
                    break
                }
                let held = policy.grants
                guard adding.contains(where: { !held.contains($0) }) || removing.contains(where: held.contains) else {
                    return
                }
                let next = policy.changed(adding: adding, removing: removing)
                guard let failure = try await send(write, next, adding, change, action) else { return }
                problem = failure
            }
            let settles = await mayPass(problem, change)
            let conflict = problem.error?.status == 409 || problem.error?.status == 412
            // An answer that cannot be read leaves open whether the policy was written: reading it tells.
            let isUnclear = problem.error.map { $0.status < 300 || ($0.status == 404 && attempt == 1) } ?? false
            let patience = settles ? caller.patience.settling : caller.patience.policy
            guard settles || conflict || isUnclear, attempt < patience.tries,
                effects.now() - start < Double(patience.seconds)
            else { throw problem }
            let reason =
                settles ? "new accounts to be known" : isUnclear ? "a look at the policy" : "a concurrent change"
            try await backOff(attempt, resource.address, action, for: reason, after: problem)
        }
    }

    /// Nil when the policy was written and holds what it should.
    private func send(
        _ call: Call, _ policy: IAMPolicy, _ adding: [JSONValue], _ change: PolicyChange, _ action: Action
    ) async throws(ApplyFailure) -> ApplyFailure? {
        guard let first = change.entries.first else { return nil }
        for entry in change.entries.dropFirst() { try await append(.intent(action, entry), entry.address) }
        let body = call.body?.replacing(Self.policyPlaceholder, with: policy.json) ?? policy.json
        // Repeatable: a repeat after a lost answer meets the new etag and is refused as a conflict.
        switch try await write(call, body: body, repeatable: true, action, first.resource, first.named, lane: nil) {
        case .failure(let error): throw ApplyFailure(first.address, action.rawValue, call, error)
        case .success(let answer):
            if let error = answer.error { return ApplyFailure(first.address, action.rawValue, answer, error) }
            guard answer.json.object != nil else {
                let error = CallError(status: answer.status, brokenAnswer: "the answer holds no policy")
                return ApplyFailure(first.address, action.rawValue, answer, error)
            }
            let written = IAMPolicy(answer.json).grants
            guard let lost = adding.firstIndex(where: { !written.contains($0) }) else { return nil }
            return ApplyFailure(
                change.adding[lost].resource.address, action.rawValue, answer.request,
                message: "the policy was accepted, but comes back without this member")
        }
    }

    private func grants(_ resources: [Resource]) async throws(ApplyFailure) -> [JSONValue] {
        var grants: [JSONValue] = []
        for resource in resources {
            let objects = await board.live(for: resource)
            guard let grant = resource.body.wholly(resolved: objects, own: nil) else {
                throw ApplyFailure(resource.address, "create", message: "a value that it refers to is not known")
            }
            grants.append(grant)
        }
        return grants
    }

    private func mayPass(_ problem: ApplyFailure, _ change: PolicyChange) async -> Bool {
        for resource in change.resources
        where await board.mayPass(problem, for: resource.address, now: effects.now()) {
            return true
        }
        return false
    }

    static let policyPlaceholder = JSONValue.string("${policy}")
}

extension JSONValue {
    /// This value with `value` wherever `placeholder` stands.
    fileprivate func replacing(_ placeholder: JSONValue, with value: JSONValue) -> JSONValue {
        if self == placeholder { return value }
        switch self {
        case .array(let elements): return .array(elements.map { $0.replacing(placeholder, with: value) })
        case .object(let object): return .object(object.mapValues { $0.replacing(placeholder, with: value) })
        default: return self
        }
    }
}
