import HTTP
import PlanModel
import Text

/// Writes the annotations for numbered objects: which numbers are ours, and which one comes next.
extension Run {
    /// Called before a numbered object is disabled: records that a killed run created it, while its value can still
    /// prove that. The calls come from the state, so they are sent only if they stay within the parent that the plan
    /// names.
    func writeDown(_ resource: Resource, _ named: NamedRules) async throws(ApplyFailure) {
        guard let numbering = resource.numbering, let place = territory.parent(of: resource),
            numbering.isWithin(place.read), Applier.number(of: ["name": .string(resource.name)]) == numbering.number
        else { return }
        let parent = try await caller.parent(of: numbering, resource.address)
        var numbers = Numbers(parent, numbering)
        guard numbers.made?.contains(numbering.number) == false, let announced = numbers.announced,
            try await caller.hasValue(numbering.number, announced, numbering, resource) == true
        else { return }
        numbers.made?.insert(numbering.number)
        numbers.announced = nil
        _ = try await write(numbers, into: parent, resource, named, .delete, numbering)
    }

    /// Records a created number, whatever happened to the annotations meanwhile.
    func written(
        _ made: Int, _ announced: Numbers.Announcement, _ step: Step, _ numbering: Numbering
    ) async throws(ApplyFailure) {
        let raced = ApplyFailure(step.resource.address, "update", Sent(numbering.write), message: "others were faster")
        do throws(ApplyFailure) {
            try await attempt(
                .rounds(caller.patience.conflict.tries), (step.resource, step.rules, step.change.action)
            ) { (_) async throws(ApplyFailure) -> Result<Void, ApplyFailure> in
                let parent = try await parent(of: numbering, step.resource)
                var numbers = Numbers(parent, numbering)
                numbers.made = (numbers.made ?? []).union([made])
                if numbers.announced == announced { numbers.announced = nil }
                guard try await write(numbers, into: parent, step, numbering) else { return .failure(raced) }
                return .success(())
            }
        } catch {
            // The next round finds it announced, and records it.
            guard error == raced else { throw error }
            return
        }
        if made < numbering.number { try await skip(made, step, numbering) }
    }

    /// False if somebody changed the parent since it was read.
    func write(
        _ numbers: Numbers, into parent: JSONValue, _ step: Step, _ numbering: Numbering
    ) async throws(ApplyFailure) -> Bool {
        try await write(numbers, into: parent, step.resource, step.named, step.change.action, numbering)
    }

    private func write(
        _ numbers: Numbers, into parent: JSONValue, _ resource: Resource, _ named: NamedRules, _ action: Action,
        _ numbering: Numbering
    ) async throws(ApplyFailure) -> Bool {
        let own: JSONValue = [
            "annotations": numbers.written(into: parent, numbering), "etag": parent["etag"] ?? .null,
        ]
        guard let call = numbering.write.resolved([:], own: own) else {
            throw ApplyFailure(
                resource.address, "update", message: "the plan's call to write numbers is not whole")
        }
        let result = try await write(
            call, body: call.body, repeatable: true, action, resource, named, lane: named.rules.timing.lane)
        switch result {
        case .failure(let error): throw ApplyFailure(resource.address, "update", call, error)
        case .success(let answer):
            guard let error = answer.error else { return true }
            if error.isConflict { return false }
            throw ApplyFailure(resource.address, "update", answer, error)
        }
    }

    /// The created object; nil if it is unknown whether one was created.
    func sendOnce(
        _ call: Call, _ body: Filled, _ resource: Resource, _ named: NamedRules
    ) async -> Result<JSONValue?, ApplyFailure> {
        do throws(ApplyFailure) {
            let result = try await write(
                call, body: body, repeatable: false, .create, resource, named, lane: named.rules.timing.lane)
            switch result {
            case .failure(let error):
                guard error.stage == .unanswered else {
                    return .failure(ApplyFailure(resource.address, "create", call, error))
                }
                return .success(nil)
            case .success(let answer):
                guard let error = answer.error else { return .success(answer.json) }
                let failure = ApplyFailure(resource.address, "create", answer, error)
                guard error.isUnclear || error.isConflict else { return .failure(failure) }
                return .success(nil)
            }
        } catch {
            return .failure(error)
        }
    }

    /// Disables a number that nobody uses.
    func skip(_ number: Int, _ step: Step, _ numbering: Numbering) async throws(ApplyFailure) {
        guard let call = numbering.skip.resolved([:], own: ["number": JSONValue(number)]) else { return }
        let result = try await write(
            call, body: call.body, repeatable: true, step.change.action, step.resource, step.named,
            lane: step.rules.timing.lane)
        switch result {
        case .failure(let error): throw ApplyFailure(step.resource.address, "create", call, error)
        case .success(let answer):
            if let error = answer.error { throw ApplyFailure(step.resource.address, "create", answer, error) }
        }
    }
}
