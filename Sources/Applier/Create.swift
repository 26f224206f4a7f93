import HTTP
import Text
import PlanModel

/// Creates an object, whatever becomes of the answers: it is there once, or the failure says why not.
extension Run {
    func create(_ step: Step) async throws(ApplyFailure) -> JSONValue {
        if let numbering = step.resource.numbering { return try await number(step, numbering) }
        let (resource, rules) = (step.resource, step.rules)
        let live = await board.live(for: resource)
        guard let call = resource.calls.create?.resolved(live, own: nil) else { throw unresolved(resource, .create) }
        guard var body = call.body ?? resource.body.wholly(resolved: live, own: nil) else {
            throw unresolved(resource, .create)
        }
        body = try await filled(body, resource, .create)
        let start = effects.now()
        // An earlier run announced it too: what it sent may arrive after all.
        let wasOpen = await ledger.state.open[resource.address] != nil
        var attempt = 0
        while true {
            attempt += 1
            let failure: ApplyFailure
            switch try await write(
                call, body: body, repeatable: false, .create, resource, step.named, lane: rules.lane)
            {
            case .success(let answer):
                guard let error = answer.error else {
                    return try await created(step, answer.json, isMaybeTwice: wasOpen || attempt > 1)
                }
                failure = ApplyFailure(resource.address, "create", answer, error)
            case .failure(let error):
                failure = ApplyFailure(resource.address, "create", call, error)
                guard error.stage == .unanswered else { throw failure }
            }
            if let there = try await clear(up: failure, step, attempt, since: start) {
                return try await update(step, live: there, after: failure)
            }
        }
    }

    /// Whether the server acted is found out by reading, never by sending again: some creates would make a second object,
    /// and a failed Cloud Run create leaves the service behind. Returns the object that is there; nil when the create is
    /// to be sent again.
    private func clear(
        up failure: ApplyFailure, _ step: Step, _ attempt: Int, since start: Double
    ) async throws(ApplyFailure) -> JSONValue? {
        let (resource, rules) = (step.resource, step.rules)
        if rules.taken.contains(where: failure.fits) {
            var taken = failure
            taken.help = rules.foreign ?? "the name is somebody else's: choose another one"
            throw taken
        }
        let settles = await board.mayPass(failure, for: resource.address, now: effects.now())
        let isBusy = rules.busy.contains(where: failure.fits)
        let exists = failure.error?.status == 409 || rules.exists.contains(where: failure.fits)
        guard settles || isBusy || exists || failure.error?.isUnclear ?? true else { throw failure }
        var found = try await read(resource, rules, own: nil)
        if found == nil, !settles, !isBusy, failure.error?.status != 409, let seconds = rules.once {
            found = try await arrival(of: resource, rules, within: Double(seconds))
        }
        if found == nil {
            let patience = settles ? caller.patience.settling : isBusy ? caller.patience.busy : caller.patience.unclear
            guard effects.now() - start < Double(patience.seconds), attempt < patience.tries else { throw failure }
            let reason = settles ? Self.settling : isBusy ? "other changes to end" : "the server to recover"
            try await backOff(attempt, resource.address, .create, for: reason, after: failure)
            // What was still on its way when we looked has arrived by now, or never will.
            found = try await read(resource, rules, own: nil)
        }
        guard let there = found else { return nil }
        switch ownership(of: there, resource.owner) {
        // What has no labels was not there when this run looked; whoever made it, it is what the plan wants.
        case .ours, .unprovable: break
        case .nobody, .other:
            throw ApplyFailure(
                resource.address, "create", failure.request,
                message: "\(resource.name) was made by somebody else in the meantime",
                help: "apply again to see how it differs")
        }
        await board.made(resource.address, at: effects.now())
        if settles { try await backOff(attempt, resource.address, .create, for: Self.settling, after: failure) }
        return there
    }

    /// What was made, once it is ready and the only one. What others will refer to is looked for at once; of the rest the
    /// end of the run looks once for all.
    private func created(
        _ step: Step, _ answer: JSONValue, isMaybeTwice: Bool
    ) async throws(ApplyFailure) -> JSONValue {
        await board.made(step.resource.address, at: effects.now(), name: answer["name"]?.string)
        let object = try await complete(step, candidate: answer, before: nil, action: .create)
        guard !step.rules.find.isEmpty, let name = object["name"]?.string else { return object }
        let isUsed = await board.isUsed(step.resource.address)
        guard isMaybeTwice || isUsed else { return object }
        guard let first = try await leaveOne(step, made: name, mayYield: true) else { return object }
        return try await update(step, live: first, after: nil)
    }

    /// The object, as soon as it is there; nil once nothing that was sent before can arrive any more.
    private func arrival(
        of resource: Resource, _ rules: KindRules, within seconds: Double
    ) async throws(ApplyFailure) -> JSONValue? {
        let end = effects.now() + seconds
        var delay = caller.pace.pollFirst
        while effects.now() < end {
            effects.report(.waiting(resource.address, .create, for: "what was sent to arrive or be lost"))
            do { try await caller.pause(min(delay, max(0.01, end - effects.now()))) } catch {
                throw ApplyFailure(resource.address, "create", message: error.message)
            }
            delay = min(delay * 1.5, caller.pace.pollMaximum)
            if let there = try await read(resource, rules, own: nil) { return there }
        }
        return nil
    }
}
