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
            guard let wanted = wanted.resolved(objects, own: live) else {
                throw unresolved(step.resource, action, objects)
            }
            let before = step.previous?.value(of: wanted)
            guard !wanted.isSet(in: live, step.rules, before) else { continue }
            let call = wanted.calling(over: live, before)
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
                wanted.isSet(in: found, step.rules, before)
            else {
                throw problem
                    ?? ApplyFailure(
                        step.resource.address, action.rawValue, .init(call),
                        message: "the call was accepted, but \(wanted.at.text) is not "
                            + (wanted.value.string ?? wanted.value.compactText))
            }
            live = found
        }
        return live
    }
}

extension Switch {
    /// With its references replaced; nil while one of them has no value.
    func resolved(_ objects: LiveObjects, own: JSONValue?) -> Switch? {
        guard let value = value.wholly(resolved: objects, own: own), let call = call.resolved(objects, own: own) else {
            return nil
        }
        return Switch(at: at, value: value, call: call, isGone: isGone)
    }

    /// True if `live` has the value, and nothing of `before`, which an earlier plan wanted; an empty one is that of an
    /// absent field.
    func isSet(in live: JSONValue, _ rules: KindRules, _ before: JSONValue?) -> Bool {
        // What no earlier plan set is somebody else's.
        if isGone, before?.isZero ?? true { return true }
        guard let members = value.object else { return isSame(value, as: live[at], rules.comparison.fields[at]) }
        let own = live[at]
        return members.allSatisfy { own?[$0.key] == $0.value }
            && (before?.object ?? [:]).allSatisfy { members[$0.key] != nil || own?[$0.key] == nil }
    }

    /// Its call, which keeps what others set in a mapping.
    func calling(over live: JSONValue, _ before: JSONValue?) -> Call {
        var call = call
        guard value.object != nil, let name = at.tokens.last else { return call }
        call.body = (call.body ?? [:]).setting(
            value.laid(over: live[at] ?? [:], removing: before), at: JSONPointer(tokens: [name]))
        return call
    }
}

extension Resource {
    /// What this, an earlier plan's, had where `wanted` is: in a switch, or in the body.
    func value(of wanted: Switch) -> JSONValue? {
        switches.first { $0.at == wanted.at }?.value ?? body[wanted.at]
    }

    /// The body of `previous`, without what is a switch now: an earlier plan may have had it in the body.
    func body(sentBy previous: Resource) -> JSONValue {
        switches.reduce(previous.body) { body, wanted in
            body[wanted.at] == nil ? body : body.setting(nil, at: wanted.at)
        }
    }
}
