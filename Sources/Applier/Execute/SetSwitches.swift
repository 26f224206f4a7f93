import PlanModel
import Text

/// Sets the fields that an update's body cannot set: each switch by its own call.
extension Run {
    func setSwitches(_ step: Step, _ first: JSONValue, _ action: Action) async throws(ApplyFailure)
        -> JSONValue
    {
        var live = first
        for wanted in step.resource.switches where live[wanted.at]?.string != wanted.value {
            guard let call = wanted.call.resolved(await board.objects(for: step.resource), own: live) else {
                throw unresolved(step.resource, action)
            }
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
                found[wanted.at]?.string == wanted.value
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
