import HTTP
import PlanModel
import Text

/// Waits until a write counts as done: the object is ready and reads back as it was sent, and its switches are set.
extension Run {
    /// The object, once it is complete. `answer` is the answer to the write, `before` the object before it.
    func complete(
        _ step: Step, answer: JSONValue, before: JSONValue?, action: Action
    ) async throws(ApplyFailure) -> JSONValue {
        let (resource, rules) = (step.resource, step.rules)
        let expected = Expected(resource: resource, rules: rules, objects: await board.objects(for: resource))
        let patience = Double(rules.readiness.ready == nil ? caller.patience.readBack : caller.patience.ready)
        let start = effects.now()
        var intervals = caller.pace.intervals
        var live = answer
        let referred = await board.fields(referredOf: resource.address)
        var lacks = expected.objection(toAnswer: answer, before: before, referred)
        var isFirst = true
        while let reason = lacks {
            if live.object != nil, rules.readiness.ready?.hasFailed(live) == true {
                throw ApplyFailure(
                    resource.address, action.rawValue, message: reason, saidByServer: true,
                    help: rules.readiness.ready?.help)
            }
            // A changed object may read back in its old form for a moment; a service may take minutes to start.
            guard effects.now() - start < patience else {
                throw ApplyFailure(
                    resource.address, action.rawValue,
                    Sent(resource.calls.read.resolved([:], own: live) ?? resource.calls.read),
                    message: "the change was accepted, but \(reason)")
            }
            if !isFirst { try await caller.wait(intervals.next(), resource.address, action, for: "it to be ready") }
            isFirst = false
            let found = try await read(resource, rules, own: live)
            if let found {
                (live, lacks) = (found, expected.objection(to: found))
            } else {
                lacks = "it cannot be found"
            }
        }
        try expected.checkName(of: live, action)
        let served = expected.served(in: live, territory.project, step.hidden, mask: mask(for: resource)).sorted {
            $0.key.text < $1.key.text
        }
        for (pointer, kept) in served where step.previous?.served[pointer] != kept {
            effects.report(.served(resource.address, pointer, kept))
        }
        if action == .update, let before, !step.dropped(left: before, in: live).isEmpty {
            // It may read back in its old form for a moment.
            try await caller.wait(intervals.next(), resource.address, action, for: "what was dropped to be gone")
            if let found = try await read(resource, rules, own: live), expected.objection(to: found) == nil {
                live = found
            }
            for pointer in step.dropped(left: before, in: live) { effects.report(.stays(resource.address, pointer)) }
        }
        return try await setSwitches(step, live, action)
    }
}

extension Step {
    /// The fields that the update dropped and that are in `live` what they were in `before`.
    fileprivate func dropped(left before: JSONValue, in live: JSONValue) -> [JSONPointer] {
        change.fields.filter { $0.new == nil && !$0.isReset && !resource.isSwitch($0.pointer) }.map(\.pointer).filter {
            guard let value = live[$0], !value.isZero else { return false }
            return value == before[$0]
        }
    }
}

/// What an object should be after a write.
private struct Expected {
    let resource: Resource
    let rules: KindRules
    let objects: LiveObjects
    /// The body, unless it refers to the object itself and so differs with each answer.
    private let fixed: JSONValue?

    init(resource: Resource, rules: KindRules, objects: LiveObjects) {
        self.resource = resource
        self.rules = rules
        self.objects = objects
        fixed = resource.body.wholly(resolved: objects, own: nil)
    }

    /// What `live` still lacks, as text; nil if it is complete.
    func objection(to live: JSONValue) -> String? {
        if let missing = rules.readiness.ready?.objection(to: live) { return missing }
        let wanted = fixed ?? resource.body.resolved(objects, own: live)
        let fields = differences(wanted: wanted, live: live, lastSent: nil, rules: rules.comparison.fields)
        guard !fields.isEmpty, !rules.comparison.tolerant else { return nil }
        return "the server answers with other values in " + fields.map(\.pointer.text).joined(separator: ", ")
    }

    /// The fields that `live` keeps differently than they were sent, if that is tolerated; what may be secret is not
    /// among them.
    func served(
        in live: JSONValue, _ project: Plan.Project, _ hidden: HiddenPlaces, mask: (JSONValue) -> JSONValue
    ) -> [JSONPointer: JSONValue] {
        guard rules.comparison.tolerant else { return [:] }
        return resource.served(in: live, objects, rules, project, hidden, mask: mask)
    }

    /// The answer to a write is often the object itself. Another read is needed only if it is not (yet), or is only
    /// part of it, because others may refer to any field.
    /// A create may be answered without what the server adds (artifactregistry-5): `referred` are fields that are needed.
    func objection(toAnswer answer: JSONValue, before: JSONValue?, _ referred: Set<JSONPointer>) -> String? {
        let isPart =
            before?.object?.contains { !$0.value.isZero && answer[$0.key] == nil }
            ?? referred.contains { answer[$0] == nil }
        return answer.object == nil || isPart ? "it cannot be read" : objection(to: answer)
    }

    /// A server that numbers objects itself may have created a different one than wanted.
    func checkName(of live: JSONValue, _ action: Action) throws(ApplyFailure) {
        guard rules.identity.find.isEmpty, let name = live["name"]?.string,
            lastSegment(of: name) != resource.lastName, resource.body["name"]?.string != name
        else { return }
        throw ApplyFailure(
            resource.address, action.rawValue, message: "the server made \(name), the plan wants \(resource.name)")
    }
}

extension Resource {
    /// The fields that `live` keeps differently than this resource, resolved with `objects`, says, without what is hidden and
    /// as `mask` shows them.
    func served(
        in live: JSONValue, _ objects: LiveObjects, _ rules: KindRules, _ project: Plan.Project,
        _ hidden: HiddenPlaces, mask: (JSONValue) -> JSONValue
    ) -> [JSONPointer: JSONValue] {
        let wanted = body.resolved(objects, own: live)
        // What fills an empty message that was sent is the server's matter.
        let fields = differences(wanted: wanted, live: live, previous: nil, lastSent: wanted, rules: rules, in: project)
        let kept = fields.compactMap { field in
            hidden.removed(from: live[field.pointer] ?? .null, at: field.pointer).map { (field.pointer, mask($0)) }
        }
        return Dictionary(kept) { $1 }
    }
}
