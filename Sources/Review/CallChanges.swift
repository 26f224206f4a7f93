import Text
import PlanModel

/// How the calls of one resource differ: verbs, URLs, waits and, if asked for, bodies.
func callChanges(from old: Resource, to new: Resource, withBodies: Bool) -> [FieldChange] {
    var changes = fieldChanges(
        old: .string(old.procedure.rawValue), new: .string(new.procedure.rawValue),
        at: JSONPointer(tokens: ["procedure"]))
    for (name, before, after) in [
        ("create", old.calls.create, new.calls.create),
        ("delete", old.calls.delete, new.calls.delete),
        ("read", old.calls.read, new.calls.read),
        ("update", old.calls.update, new.calls.update),
    ] where before != after {
        changes += fieldChanges(
            old: before?.description(withBody: withBodies), new: after?.description(withBody: withBodies),
            at: JSONPointer(tokens: ["calls", name]))
    }
    for (before, after) in pairs(old.switches, new.switches) where before.call != after.call {
        changes += fieldChanges(
            old: before.call.description(withBody: true), new: after.call.description(withBody: true),
            at: JSONPointer(tokens: ["calls", "switch"] + after.at.tokens))
    }
    return changes
}

private func pairs(_ old: [Switch], _ new: [Switch]) -> [(Switch, Switch)] {
    new.compactMap { after in
        // A different value has a different call; the field itself already shows that change.
        old.first { $0.at == after.at && $0.value == after.value }.map { ($0, after) }
    }
}

extension Call {
    fileprivate func description(withBody: Bool) -> JSONValue {
        var object: JSONObject = ["method": .string(method), "url": .string(url)]
        if merge { object["merge"] = true }
        object["operation"] = operation.map { .string($0) }
        if withBody { object["body"] = body }
        return .object(object)
    }
}
