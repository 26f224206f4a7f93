import HTTP
import JSON
import PlanModel

/// Adds and removes members of one target's policy: read, merge, write with the etag that was read, all at once.
extension Run {
    /// One target's share of an apply.
    struct PolicyChange: Sendable {
        var adding: [Step] = []
        var removing: [Deletion] = []

        var resources: [Resource] { adding.map(\.resource) + removing.map(\.resource) }
    }

    /// Throws for the whole target: its members go out in one write.
    func perform(_ change: PolicyChange) async throws(ApplyFailure) {
        let (adding, removing) = (change.adding.map(\.resource.body), change.removing.map(\.resource.body))
        guard let resource = change.resources.first else { return }
        let action: Action = change.adding.isEmpty ? .delete : .create
        for attempt in 1... {
            let objects = await board.live
            guard let read = resource.calls.read.resolved(objects, own: nil),
                let write = change.adding.isEmpty ? resource.calls.delete : resource.calls.create
            else { throw ApplyFailure(resource.address, action.rawValue, message: "the plan has no call for it") }
            var problem: ApplyFailure
            switch await caller.readAnswer(read, resource.address) {
            case .missing where change.adding.isEmpty: return
            case .missing:
                problem = ApplyFailure(
                    resource.address, action.rawValue, request: "\(read.method) \(read.url) -> 404",
                    message: "the object that the role is for does not exist")
            case .failed(let failure): problem = failure
            case .object(let object):
                let policy = IAMPolicy(object)
                let next = policy.changed(adding: adding, removing: removing)
                guard next != policy else { return }
                guard policy.etag != nil else {
                    throw ApplyFailure(
                        resource.address, action.rawValue, request: "\(read.method) \(read.url)",
                        message: "the policy came without an etag; writing it could undo somebody else's change")
                }
                guard let failure = try await send(write, next, change, action) else { return }
                problem = failure
            }
            let settles = await mayPass(problem, change)
            let conflict = problem.error?.status == 409 || problem.error?.status == 412
            guard settles || conflict, attempt < (settles ? 60 : 8) else { throw problem }
            try await backOff(
                attempt, resource.address, action, for: settles ? "new accounts to be known" : "a concurrent change")
        }
    }

    /// Nil when the policy was written and holds what it should.
    private func send(
        _ call: Call, _ policy: IAMPolicy, _ change: PolicyChange, _ action: Action
    ) async throws(ApplyFailure) -> ApplyFailure? {
        guard let first = change.resources.first else { return nil }
        for resource in change.resources.dropFirst() {
            try await append(.intent(action, resource), resource.address)
        }
        let body = call.body?.replacing(Self.policyPlaceholder, with: policy.json) ?? policy.json
        // Repeatable: a repeat after a lost answer meets the new etag and is refused as a conflict.
        switch try await write(call, body: body, repeatable: true, action, first, lane: nil) {
        case .failure(let error): throw ApplyFailure(first.address, action.rawValue, call, error)
        case .success(let answer):
            if let error = answer.error { return ApplyFailure(first.address, action.rawValue, answer, error) }
            let written = IAMPolicy(answer.json)
            guard let lost = change.adding.first(where: { !written.holds($0.resource.body) }) else { return nil }
            return ApplyFailure(
                lost.resource.address, action.rawValue, request: answer.request,
                message: "the policy was accepted, but comes back without this member")
        }
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
