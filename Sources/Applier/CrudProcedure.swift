import HTTP
import JSON
import PlanModel

/// Creates, updates, replaces and deletes one object by the calls of its resource.
extension Run {
    func perform(_ step: Step) async throws(ApplyFailure) -> JSONValue {
        switch step.change.action {
        case .create: return try await create(step)
        case .update: return try await update(step, live: step.live ?? .null)
        case .replace:
            try await remove(step.resource, step.rules, live: step.live, action: .replace)
            return try await create(step)
        case .delete, .keep, .noop: return step.live ?? .null
        }
    }

    private func create(_ step: Step) async throws(ApplyFailure) -> JSONValue {
        let (resource, rules) = (step.resource, step.rules)
        let live = await board.live(for: resource)
        guard let call = resource.calls.create?.resolved(live, own: nil) else { throw unresolved(resource, .create) }
        if let required = resource.calls.requires?.resolved(live, own: nil) {
            try await caller.checkRequirement(required, resource)
        }
        guard call.body != nil || resource.body.canResolve(live, own: nil) else { throw unresolved(resource, .create) }
        var body = call.body ?? resource.body.resolved(live, own: nil)
        body = try await filled(body, resource, .create)
        let start = effects.now()
        // An earlier run announced it too: what it sent may arrive after all.
        let wasOpen = await ledger.state.open[resource.address] != nil
        var attempt = 0
        while true {
            attempt += 1
            var failure: ApplyFailure
            switch try await write(call, body: body, repeatable: false, .create, resource, lane: rules.lane) {
            case .success(let answer):
                guard let error = answer.error else {
                    await board.made(resource.address, at: effects.now())
                    let object = try await complete(step, candidate: answer.json, before: nil, action: .create)
                    if wasOpen || attempt > 1 { try await checkIsAlone(resource, rules) }
                    return object
                }
                failure = ApplyFailure(resource.address, "create", answer, error)
            case .failure(let error):
                failure = ApplyFailure(resource.address, "create", call, error)
                guard error.stage == .unanswered else { throw failure }
            }
            // Whether the server acted is found out by reading, never by sending again: some creates would make a second
            // object, and a failed Cloud Run create leaves the service behind.
            let settles = await board.mayPass(failure, for: resource.address, now: effects.now())
            let isBusy = rules.busy.contains { failure.fits($0) }
            guard settles || isBusy || isAmbiguous(failure) else { throw failure }
            var found = try await read(resource, rules, own: nil)
            if found == nil, !settles, !isBusy, failure.error?.status != 409, let seconds = rules.once {
                found = try await arrival(of: resource, rules, within: Double(seconds))
            }
            if found == nil {
                let isPatient = settles || isBusy
                guard effects.now() - start < (isPatient ? 600 : 120), attempt < (isPatient ? 60 : 12) else {
                    throw failure
                }
                let reason =
                    settles ? Self.settling : isBusy ? "other changes to end" : "the server to recover"
                try await backOff(attempt, resource.address, .create, for: reason, after: failure)
                // What was still on its way when we looked has arrived by now, or never will.
                found = try await read(resource, rules, own: nil)
            }
            if let there = found {
                guard case .ours = rules.ownership(of: there) else {
                    throw ApplyFailure(
                        resource.address, "create", request: failure.request,
                        message: "\(resource.name) was made by somebody else in the meantime",
                        help: "apply again to see how it differs")
                }
                await board.made(resource.address, at: effects.now())
                if settles {
                    try await backOff(attempt, resource.address, .create, for: Self.settling, after: failure)
                }
                return try await update(step, live: there, after: failure)
            }
        }
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

    /// Throws when more than one object is what the plan wants once.
    private func checkIsAlone(_ resource: Resource, _ rules: KindRules) async throws(ApplyFailure) {
        guard !rules.find.isEmpty, let list = rules.list else { return }
        let matches = try await caller.list(list, for: resource.address).get().matches(resource, find: rules.find)
        if let failure = ApplyFailure(duplicates: matches, of: resource, url: list.url) { throw failure }
    }

    /// Sends what differs from `live`: the body, then the switches. `after` is the failed create that left the object.
    private func update(
        _ step: Step, live first: JSONValue, after failure: ApplyFailure? = nil
    ) async throws(ApplyFailure) -> JSONValue {
        let (resource, rules) = (step.resource, step.rules)
        var live = first
        let start = effects.now()
        for attempt in 1... {
            let objects = await board.live(for: resource)
            guard resource.body.canResolve(objects, own: live) else { throw unresolved(resource, .update) }
            let wanted = resource.body.resolved(objects, own: live)
            let differs = !differences(
                wanted: wanted, live: live, lastSent: step.previous?.body, rules: rules.compare
            ).isEmpty
            let broken = rules.ready.map { $0.complaint(about: live) != nil } ?? false
            let sends = attempt == 1 && failure == nil ? step.sendsBody : differs || broken || step.renews
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
            switch try await write(call, body: body, repeatable: true, .update, resource, lane: rules.lane) {
            case .success(let answer):
                guard let error = answer.error else {
                    return try await complete(step, candidate: answer.json, before: live, action: step.change.action)
                }
                problem = ApplyFailure(resource.address, "update", answer, error)
            case .failure(let error): throw ApplyFailure(resource.address, "update", call, error)
            }
            let settles = await board.mayPass(problem, for: resource.address, now: effects.now())
            let conflict = problem.error?.status == 409 || problem.error?.status == 412
            guard settles || conflict, attempt < (settles ? 60 : 6), effects.now() - start < 600 else { throw problem }
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

    /// Deletes the object; that it is gone already is as good.
    func remove(
        _ resource: Resource, _ rules: KindRules, live: JSONValue?, action: Action
    ) async throws(ApplyFailure) {
        guard let call = resource.calls.delete?.resolved(await board.live(for: resource), own: live) else {
            throw unresolved(resource, action)
        }
        for attempt in 1... {
            switch try await write(call, body: call.body, repeatable: true, .delete, resource, lane: rules.lane) {
            case .failure(let error): throw ApplyFailure(resource.address, "delete", call, error)
            case .success(let answer):
                guard let error = answer.error, !rules.provesAbsence(error) else { return }
                let failure = ApplyFailure(resource.address, "delete", answer, error)
                // A storage conflict is no concurrent change: the object is not empty, and will not be.
                let isConcurrent = error.status == 412 || (error.status == 409 && !error.reasons.contains("conflict"))
                guard isConcurrent, attempt < 4 else { throw failure }
                try await backOff(attempt, resource.address, action, for: "a concurrent change", after: failure)
            }
        }
    }

    /// Waits until the object is ready and reads back as it was sent, then sets its switches. A create or an update is
    /// a success only here.
    private func complete(
        _ step: Step, candidate: JSONValue, before: JSONValue?, action: Action
    ) async throws(ApplyFailure) -> JSONValue {
        let (resource, rules) = (step.resource, step.rules)
        let objects = await board.live(for: resource)
        func complaint(_ object: JSONValue) -> String? {
            if let missing = rules.ready?.complaint(about: object) { return missing }
            let wanted = resource.body.resolved(objects, own: object)
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
            guard effects.now() - start < (rules.ready == nil ? 90 : caller.pace.deadline) else {
                throw ApplyFailure(
                    resource.address, action.rawValue,
                    request: "\(resource.calls.read.method) \(resource.calls.read.url)",
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
                call, body: call.body, repeatable: true, action, step.resource, lane: step.rules.lane)
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
                        step.resource.address, action.rawValue, request: "\(call.method) \(call.url)",
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

    private func filled(_ body: JSONValue, _ resource: Resource, _ action: Action) async throws(ApplyFailure)
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

    private func unresolved(_ resource: Resource, _ action: Action) -> ApplyFailure {
        ApplyFailure(
            resource.address, action.rawValue, message: "a value that it refers to is not known",
            help: "this is a mistake in the plan: a reference to a field that the other resource does not have")
    }

    /// After one of these nobody knows whether the server acted, or it says that the object is there already.
    private func isAmbiguous(_ failure: ApplyFailure) -> Bool {
        guard let error = failure.error else { return true }
        guard !error.isOperation else { return false }
        return error.status == 409 || error.status == 408 || error.status >= 500 || error.status < 300
            || (error.status == 400 && error.message.contains("already"))
    }
}
