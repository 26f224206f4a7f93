import HTTP
import PlanModel
import Text

/// Creates an object, whatever happens to the answers: it exists exactly once, or the failure says why not.
extension Run {
    func create(_ step: Step) async throws(ApplyFailure) -> JSONValue {
        if let numbering = step.resource.numbering { return try await number(step, numbering) }
        let (resource, rules) = (step.resource, step.rules)
        let objects = await board.objects(for: resource)
        guard let call = resource.calls.create?.resolved(objects, own: nil),
            let sent = (call.member == nil ? call.body : nil) ?? resource.body.wholly(resolved: objects, own: nil)
        else { throw unresolved(resource, .create, objects) }
        let body = call.wrapping(try await filled(sent, resource, .create))
        // An earlier run announced it too: its request may still arrive.
        let wasOpen = await ledger.isOpen(resource.address)
        return try await attempt(.create(rules, caller.patience), (resource, rules, .create)) {
            (current) async throws(ApplyFailure) -> Result<JSONValue, ApplyFailure> in
            if let live = current.live { return .success(try await takeOver(live, step, after: current)) }
            switch try await write(
                call, body: body, repeatable: false, .create, resource, step.named, lane: rules.timing.lane)
            {
            case .success(let answer):
                guard let error = answer.error else {
                    return .success(try await created(step, answer.json, isMaybeTwice: wasOpen || current.number > 1))
                }
                let failure = ApplyFailure(resource.address, "create", answer, error)
                if rules.readiness.taken.contains(where: failure.fits) { throw taken(failure, rules) }
                return .failure(failure)
            case .failure(let error):
                let failure = ApplyFailure(resource.address, "create", call, error)
                guard error.stage == .unanswered else { throw failure }
                return .failure(failure)
            }
        }
    }

    private func taken(_ failure: ApplyFailure, _ rules: KindRules) -> ApplyFailure {
        var failure = failure
        failure.help = rules.foreign(failure.address) ?? "the name is somebody else's: choose another one"
        return failure
    }

    /// The create failed but the object exists. Sending some creates again would create a second one, and a failed
    /// Cloud Run create leaves the service behind, so the existing object is updated to what the plan wants.
    private func takeOver(_ live: JSONValue, _ step: Step, after current: Try) async throws(ApplyFailure) -> JSONValue {
        let resource = step.resource
        switch ownership(of: live, resource.owner) {
        // An object without labels did not exist when this run looked; whoever created it, it is what the plan wants.
        case .ours, .unprovable: break
        case .nobody, .other:
            throw ApplyFailure(
                resource.address, "create", current.failure?.request,
                message: "\(resource.name([:], own: live)) was made by somebody else in the meantime",
                help: "apply again to see how it differs")
        }
        await board.made(resource.address, at: effects.now())
        if let reason = current.reason, reason.cause == .settling, let failure = current.failure {
            try await backOff(
                current.number - 1, resource.address, .create, for: reason.wait ?? "", after: failure)
        }
        return try await update(step, live: live, after: current.failure)
    }

    /// The created object, once it is ready and the only one. If others will refer to it, twins are looked for at once;
    /// all others are checked together at the end of the run.
    private func created(
        _ step: Step, _ answer: JSONValue, isMaybeTwice: Bool
    ) async throws(ApplyFailure) -> JSONValue {
        await board.made(step.resource.address, at: effects.now(), name: step.resource.serverName(of: answer))
        let live = try await complete(step, answer: answer, before: nil, action: .create)
        guard !step.rules.identity.find.isEmpty, let name = step.resource.serverName(of: live) else { return live }
        let isUsed = await board.isUsed(step.resource.address)
        guard isMaybeTwice || isUsed else { return live }
        guard let first = try await leaveOne(step, made: name, mayYield: true) else { return live }
        return try await update(step, live: first, after: nil)
    }
}
