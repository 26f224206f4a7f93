import PlanModel
import Text

/// Sets the fields that an update's body cannot set: each switch by its own call.
extension Run {
    func setSwitches(_ step: Step, _ first: JSONValue, _ action: Action) async throws(ApplyFailure)
        -> JSONValue
    {
        var live = first
        let objects = await board.objects(for: step.resource)
        for wanted in step.resource.switches {
            guard let wanted = wanted.resolved(objects, own: live) else { throw unresolved(step.resource, action) }
            guard !wanted.isSet(in: live, step.rules) else { continue }
            let call = wanted.call
            var problem: ApplyFailure?
            switch try await write(
                call, body: call.body, repeatable: true, action, step.resource, step.named, lane: step.rules.timing.lane
            )
            {
            case .failure(let error): problem = ApplyFailure(step.resource.address, action.rawValue, call, error)
            case .success(let answer):
                problem = answer.error.map { ApplyFailure(step.resource.address, action.rawValue, answer, $0) }
            }
            // The answer does not decide: a repeat after a lost answer is refused, because the switch is already set.
            guard let found = try await read(step.resource, step.rules, own: live),
                wanted.isSet(in: found, step.rules)
            else {
                throw problem
                    ?? ApplyFailure(
                        step.resource.address, action.rawValue, .init(call),
                        message: "the call was accepted, but \(wanted.at.text) is not \(wanted.value)")
            }
            live = found
        }
        return live
    }
}

extension Switch {
    /// With its references replaced; nil while one of them has no value.
    func resolved(_ objects: LiveObjects, own: JSONValue?) -> Switch? {
        guard let value = JSONValue.string(value).wholly(resolved: objects, own: own)?.string,
            let call = call.resolved(objects, own: own)
        else { return nil }
        return Switch(at: at, value: value, call: call)
    }

    /// True if `live` has the value; an empty one is that of an absent field.
    func isSet(in live: JSONValue, _ rules: KindRules) -> Bool {
        isSame(.string(value), as: live[at], rules.comparison.fields[at])
    }
}
