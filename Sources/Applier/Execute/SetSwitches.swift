import PlanModel
import Text

/// Sets what an update's body cannot: each switch by its own call.
extension Run {
    func setSwitches(_ step: Step, _ object: JSONValue, _ action: Action) async throws(ApplyFailure)
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
}
