import HTTP
import Text
import PlanModel

/// When a write counts as done, and what belongs to each.
extension Run {
    /// Waits until the object is ready and reads back as it was sent, then sets its switches. A create or an update is
    /// a success only here.
    func complete(
        _ step: Step, candidate: JSONValue, before: JSONValue?, action: Action
    ) async throws(ApplyFailure) -> JSONValue {
        let (resource, rules) = (step.resource, step.rules)
        let objects = await board.live(for: resource)
        // Only what refers to the object itself is another value in each of its answers.
        let fixed = resource.body.wholly(resolved: objects, own: nil)
        func complaint(_ object: JSONValue) -> String? {
            if let missing = rules.ready?.complaint(about: object) { return missing }
            let wanted = fixed ?? resource.body.resolved(objects, own: object)
            let fields = differences(wanted: wanted, live: object, lastSent: nil, rules: rules.compare)
            guard !fields.isEmpty else { return nil }
            return "the server answers with other values in " + fields.map(\.pointer.text).joined(separator: ", ")
        }
        var object = candidate
        var delay = caller.pace.pollFirst
        let start = effects.now()
        // The answer to a write often is the object; only where it is not (yet), or only a part of it, another read is
        // needed: others may refer to any of its fields.
        let isPart = before?.object?.contains { !$0.value.isZero && candidate[$0.key] == nil } ?? false
        var lacks = candidate.object == nil || isPart ? "it cannot be read" : complaint(candidate)
        var isFirst = true
        while let reason = lacks {
            if object.object != nil, rules.ready?.hasFailed(object) == true {
                throw ApplyFailure(resource.address, action.rawValue, message: reason, saidByServer: true)
            }
            // A changed object may read back as it was for a moment, a service may take minutes to come up.
            guard effects.now() - start < Double(rules.ready == nil ? caller.patience.readBack : caller.patience.ready)
            else {
                throw ApplyFailure(
                    resource.address, action.rawValue,
                    .init(resource.calls.read),
                    message: "the change was accepted, but \(reason)")
            }
            if !isFirst {
                effects.report(.waiting(resource.address, action, for: "it to be ready"))
                do { try await caller.pause(delay) } catch {
                    throw ApplyFailure(resource.address, action.rawValue, message: error.message)
                }
                delay = min(delay * 1.5, caller.pace.pollMaximum)
            }
            isFirst = false
            if let there = try await read(resource, rules, own: object) {
                object = there
                lacks = complaint(there)
            } else {
                lacks = "it cannot be found"
            }
        }
        try checkName(of: object, resource, rules, action)
        return try await setSwitches(step, object, action)
    }

    private func setSwitches(_ step: Step, _ object: JSONValue, _ action: Action) async throws(ApplyFailure)
        -> JSONValue
    {
        var object = object
        for wanted in step.resource.switches where object[wanted.at]?.string != wanted.value {
            guard let call = wanted.call.resolved(await board.live(for: step.resource), own: object) else {
                throw unresolved(step.resource, action)
            }
            var problem: ApplyFailure?
            switch try await write(
                call, body: call.body, repeatable: true, action, step.resource, step.named, lane: step.rules.lane)
            {
            case .failure(let error): problem = ApplyFailure(step.resource.address, action.rawValue, call, error)
            case .success(let answer):
                problem = answer.error.map { ApplyFailure(step.resource.address, action.rawValue, answer, $0) }
            }
            // Not the answer tells: a repeat after a lost one is refused, because the switch is set already.
            guard let there = try await read(step.resource, step.rules, own: object),
                there[wanted.at]?.string == wanted.value
            else {
                throw problem
                    ?? ApplyFailure(
                        step.resource.address, action.rawValue, .init(call),
                        message: "the call was accepted, but \(wanted.at.text) is not \(wanted.value)")
            }
            object = there
        }
        return object
    }

    /// A server that numbers objects itself may have made another one than was wanted.
    private func checkName(
        of object: JSONValue, _ resource: Resource, _ rules: KindRules, _ action: Action
    ) throws(ApplyFailure) {
        guard rules.find.isEmpty, let name = object["name"]?.string,
            name.split(separator: "/").last != resource.name.split(separator: "/").last
        else { return }
        throw ApplyFailure(
            resource.address, action.rawValue, message: "the server made \(name), the plan wants \(resource.name)")
    }

    func filled(_ body: JSONValue, _ resource: Resource, _ action: Action) async throws(ApplyFailure)
        -> JSONValue
    {
        var body = body
        for sensitive in resource.sensitive {
            let secret = try await patiently(resource, action) { () async throws(ApplyFailure) in
                try await caller.secret(sensitive.source, for: resource.address)
            }
            body = sensitive.fill(body, with: secret)
        }
        return body
    }

    func unresolved(_ resource: Resource, _ action: Action) -> ApplyFailure {
        ApplyFailure(
            resource.address, action.rawValue, message: "a value that it refers to is not known",
            help: "this is a mistake in the plan: a reference to a field that the other resource does not have")
    }
}
