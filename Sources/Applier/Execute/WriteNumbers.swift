import HTTP
import PlanModel
import Text

/// Writes beside numbered objects: which numbers are ours, and which one comes next.
extension Run {
    /// Before a numbered object is put out of use: that a killed run made it is written down while its value still tells.
    /// The calls are the state's, so they are sent only where they stay in what the plan says the object stands in.
    func writeDown(_ resource: Resource, _ named: NamedRules) async throws(ApplyFailure) {
        guard let numbering = resource.numbering, let place = territory.parent(of: resource),
            numbering.isWithin(place), Applier.number(of: ["name": .string(resource.name)]) == numbering.number
        else { return }
        let parent = try await caller.parent(of: numbering, resource.address)
        var numbers = Numbers(parent, numbering)
        guard numbers.made?.contains(numbering.number) == false, let announced = numbers.announced,
            try await caller.hasValue(numbering.number, announced, numbering, resource.address) == true
        else { return }
        numbers.made?.insert(numbering.number)
        numbers.announced = nil
        _ = try await write(numbers, into: parent, resource, named, .delete, numbering)
    }

    /// What was made is written down, whatever became of the annotations meanwhile.
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
            // The next round finds it announced, and writes it down.
            guard error == raced else { throw error }
            return
        }
        if made < numbering.number { try await skip(made, step, numbering) }
    }

    /// False where somebody changed what they are written into since it was read.
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

    /// The object that was made, nil where nobody knows whether one was.
    func sendOnce(
        _ call: Call, _ body: JSONValue, _ resource: Resource, _ named: NamedRules
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

    /// Puts one that nobody uses out of use.
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
