import HTTP
import Text
import PlanModel

/// Changes an object, or only its switches.
extension Run {
    /// Sends what differs from `live`: the body, then the switches. `after` is the failed create that left the object.
    func update(
        _ step: Step, live first: JSONValue, after failure: ApplyFailure? = nil
    ) async throws(ApplyFailure) -> JSONValue {
        let (resource, rules) = (step.resource, step.rules)
        var live = first
        let start = effects.now()
        for attempt in 1... {
            let objects = await board.live(for: resource)
            guard let wanted = resource.body.wholly(resolved: objects, own: live) else {
                throw unresolved(resource, .update)
            }
            let differs = !differences(
                wanted: wanted, live: live, lastSent: step.previous?.body, rules: rules.compare
            ).isEmpty
            let broken = rules.ready.map { $0.complaint(about: live) != nil } ?? false
            // Whether a value that nobody may read arrived, no reading tells.
            let isHidden = (attempt > 1 || failure != nil) && !resource.sensitive.isEmpty
            let sends =
                attempt == 1 && failure == nil && first == step.live
                ? step.sendsBody : differs || broken || step.renews || isHidden
            guard sends else {
                return try await complete(step, candidate: live, before: live, action: step.change.action)
            }
            let wantedCall = step.renews ? resource.calls.renew : resource.calls.update
            guard let call = wantedCall?.resolved(objects, own: live) else {
                throw failure ?? unresolved(resource, .update)
            }
            var body = call.body ?? wanted
            for echo in rules.echo { body = echo.applied(to: body, from: live) }
            if call.merge { body = body.mergePatch(removing: step.previous?.body) }
            body = try await filled(body, resource, .update)
            var problem: ApplyFailure
            switch try await write(call, body: body, repeatable: true, .update, resource, step.named, lane: rules.lane)
            {
            case .success(let answer):
                guard let error = answer.error else {
                    return try await complete(step, candidate: answer.json, before: live, action: step.change.action)
                }
                problem = ApplyFailure(resource.address, "update", answer, error)
            case .failure(let error): throw ApplyFailure(resource.address, "update", call, error)
            }
            let settles = await board.mayPass(problem, for: resource.address, now: effects.now())
            let conflict = problem.error?.status == 409 || problem.error?.status == 412
            let patience = settles ? caller.patience.settling : caller.patience.conflict
            guard settles || conflict, attempt < patience.tries, effects.now() - start < Double(patience.seconds) else {
                throw problem
            }
            try await backOff(
                attempt, resource.address, .update, for: settles ? Self.settling : "a concurrent change",
                after: problem)
            guard let now = try await read(resource, rules, own: live) else {
                problem.help = "it was deleted while it was being changed; apply again"
                throw problem
            }
            live = now
        }
        return live
    }
}
