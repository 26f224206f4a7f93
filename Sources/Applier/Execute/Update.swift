import HTTP
import PlanModel
import Text

/// Changes an object, or only its switches.
extension Run {
    /// Sends what differs from `live`: the body, then the switches. `failure` is the failure of the create that left
    /// the object behind.
    func update(
        _ step: Step, live first: JSONValue, after failure: ApplyFailure? = nil
    ) async throws(ApplyFailure) -> JSONValue {
        let (resource, rules) = (step.resource, step.rules)
        // The object that this run read, and what it decided from it.
        let isAsDecided = failure == nil && first == step.live
        return try await attempt(.update(rules, caller.patience), (resource, rules, .update), live: first) {
            (current) async throws(ApplyFailure) -> Result<JSONValue, ApplyFailure> in
            let live = current.live ?? .null
            let isFirst = current.number == 1
            let objects = await board.objects(for: resource)
            guard let wanted = resource.body.wholly(resolved: objects, own: live) else {
                throw unresolved(resource, .update, objects)
            }
            // A read cannot tell whether a value arrived that may not be read.
            let isHidden = !(isFirst && failure == nil) && !resource.sensitive.isEmpty
            guard isFirst && isAsDecided ? step.sendsBody : isHidden || needsBody(step, wanted, live) else {
                return .success(try await complete(step, answer: live, before: live, action: step.change.action))
            }
            let changed = differing(step, wanted, live)
            let own = changed.filter { !resource.isApart($0) }
            // Nothing but what has calls of its own differs.
            if own.count < changed.count, own.allSatisfy(resource.isSwitch), !step.renews, !isHidden {
                if let failure = try await setApart(step, wanted, live, changed) { return .failure(failure) }
                return .success(
                    try await complete(step, answer: .null, before: live, action: step.change.action))
            }
            guard
                let planned = (step.renews ? resource.calls.renew : resource.calls.update)?.resolved(objects, own: live)
            else { throw failure ?? unresolved(resource, .update, objects) }
            let request = updateRequest(planned, wanted, step, live, own)
            let call = request.call
            let body = call.wrapping(try await filled(request.body, resource, .update, only: request.fields))
            switch try await write(
                call, body: body, repeatable: true, .update, resource, step.named, lane: rules.timing.lane)
            {
            case .success(let answer):
                if let error = answer.error {
                    return .failure(ApplyFailure(resource.address, "update", answer, error))
                }
                if let failure = try await setApart(step, wanted, live, changed) { return .failure(failure) }
                let isWhole = resource.apart.isEmpty
                return .success(
                    try await complete(
                        step, answer: isWhole ? answer.json : .null, before: live, action: step.change.action))
            case .failure(let error): throw ApplyFailure(resource.address, "update", call, error)
            }
        }
    }

    /// True if `live` differs from the wanted object in more than its switches.
    private func needsBody(_ step: Step, _ wanted: JSONValue, _ live: JSONValue) -> Bool {
        let isReady = step.rules.readiness.ready.map { $0.objection(to: live) == nil } ?? true
        let fields = differences(
            wanted: wanted, live: withoutSecrets(live, step.resource), previous: step.previous,
            lastSent: step.previous.map { step.resource.body(sentBy: $0) }, rules: step.rules,
            in: territory.project)
        return step.renews || !isReady || !fields.isEmpty
    }
}
