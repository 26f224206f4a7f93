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

    /// Throws for the whole target: its members are written together. `add` tells which of them a failure is about.
    func change(_ change: PolicyChange) async throws(ApplyFailure) {
        guard let resource = change.resources.first else { return }
        // One writer for each policy, even if its members could not be joined into one unit.
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
        try await attempt(
            .policy(caller.patience), (resource, .plain, action), users: change.resources.map(\.address)
        ) { (current) async throws(ApplyFailure) -> Result<Void, ApplyFailure> in
            let objects = await board.objects(for: resource)
            guard let read = resource.calls.read.resolved(objects, own: nil),
                let write = (change.adding.isEmpty ? resource.calls.delete : resource.calls.create)?
                    .resolved(objects, own: nil)
            else { throw ApplyFailure(resource.address, action.rawValue, message: "the plan has no call for it") }
            func broken(_ message: String, _ status: Int, _ outcome: String? = nil) -> Result<Void, ApplyFailure> {
                var failure = ApplyFailure(resource.address, action.rawValue, Sent(read, outcome), message: message)
                failure.error = CallError(status: status, brokenAnswer: message)
                return .failure(failure)
            }
            switch await caller.readAnswer(read, resource.address, territory.rules(of: resource)) {
            // Looks twice: one answer may lack what the next one has.
            case .missing where change.adding.isEmpty && current.number > 1: return .success(())
            case .missing: return broken("the object that the role is for does not exist", 404, "404")
            case .failed(let failure): return .failure(failure)
            case .object(let object):
                let policy = resource.policy(object)
                guard policy.isWhole else { return broken("the answer is no policy", 200) }
                let grants = policy.grants
                guard adding.contains(where: { !grants.contains($0) }) || removing.contains(where: grants.contains)
                else { return .success(()) }
                let next = policy.changed(adding: adding, removing: removing)
                let failure = try await send(write, next, adding, change, action)
                return failure.map { .failure($0) } ?? .success(())
            }
        }
    }

    /// Nil if the policy was written and contains what it should.
    private func send(
        _ call: Call, _ policy: IAMPolicy, _ adding: [JSONValue], _ change: PolicyChange, _ action: Action
    ) async throws(ApplyFailure) -> ApplyFailure? {
        guard let first = change.entries.first else { return nil }
        let others = change.entries.dropFirst().map { JournalRecord.intent(action, $0) }
        var call = call
        if let etag = policy.etag { call.match = call.match?.replacing("${etag}", with: etag) }
        let body =
            call.body?.replacing(Self.policyPlaceholder, with: policy.json)
            .replacing(Resource.listPlaceholder, with: policy.elements) ?? policy.json
        // Repeatable: after a lost answer, a repeat finds the new etag and is refused as a conflict.
        switch try await write(
            call, body: body, repeatable: true, action, first.resource, first.named, lane: nil, announcing: others)
        {
        case .failure(let error): throw ApplyFailure(first.address, action.rawValue, call, error)
        case .success(let answer):
            if let error = answer.error { return ApplyFailure(first.address, action.rawValue, answer, error) }
            guard answer.json.object != nil else {
                let error = CallError(status: answer.status, brokenAnswer: "the answer holds no policy")
                return ApplyFailure(first.address, action.rawValue, answer, error)
            }
            let written = change.adding.first?.resource.policy(answer.json).grants ?? IAMGrants([])
            guard let lost = adding.firstIndex(where: { !written.contains($0) }) else { return nil }
            return ApplyFailure(
                change.adding[lost].resource.address, action.rawValue, answer.request,
                message: "the policy was accepted, but comes back without this member")
        }
    }

    private func grants(_ resources: [Resource]) async throws(ApplyFailure) -> [JSONValue] {
        var grants: [JSONValue] = []
        for resource in resources {
            let objects = await board.objects(for: resource)
            guard let grant = resource.body.wholly(resolved: objects, own: nil) else {
                throw ApplyFailure(resource.address, "create", message: "a value that it refers to is not known")
            }
            if resource.body.isUnresolved, let member = grant["member"]?.string, !member.contains(":") {
                throw ApplyFailure(
                    resource.address, "create", message: "'\(member)', which it refers to, is no member",
                    help: "write what kind of member it is, such as serviceAccount:${…}")
            }
            grants.append(grant)
        }
        return grants
    }

    static let policyPlaceholder = JSONValue.string("${policy}")
}

extension JSONValue {
    /// This value with `placeholder` replaced by `value` everywhere.
    fileprivate func replacing(_ placeholder: JSONValue, with value: JSONValue) -> JSONValue {
        if self == placeholder { return value }
        switch self {
        case .array(let elements): return .array(elements.map { $0.replacing(placeholder, with: value) })
        case .object(let object): return .object(object.mapValues { $0.replacing(placeholder, with: value) })
        default: return self
        }
    }
}
