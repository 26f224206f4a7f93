import JSON
package import PlanModel

/// What applying `new` would do to a cloud that is exactly as `old` says. In the order of `new`, then what leaves, in
/// the reverse order of `old`; resources that stay as they are are there as `.noop`.
package func changes(from old: Plan, to new: Plan) -> [Change] {
    let olds = Dictionary(old.resources.map { ($0.address, $0) }) { first, _ in first }
    let kept = Set(new.resources.map(\.address))
    let retired = Set(new.retire)
    var result: [Change] = []
    result.reserveCapacity(new.resources.count)
    for resource in new.resources {
        let rules = new.kinds[resource.kind] ?? KindRules()
        if let before = olds[resource.address] {
            result.append(change(from: before, to: resource, rules: rules))
        } else {
            result.append(creation(of: resource, rules: rules))
        }
    }
    for resource in old.resources.reversed() where !kept.contains(resource.address) {
        let rules = new.kinds[resource.kind] ?? old.kinds[resource.kind] ?? KindRules()
        result.append(removal(of: resource, rules: rules, isRetired: retired.contains(resource.address)))
    }
    return result
}

private func creation(of resource: Resource, rules: KindRules) -> Change {
    guard resource.calls.create != nil else {
        return Change(
            address: resource.address, kind: resource.kind, action: .noop, reason: "must exist; it is only read")
    }
    return Change(
        address: resource.address, kind: resource.kind, action: .create,
        fields: bodyChanges(from: nil, to: resource, rules: rules))
}

private func removal(of resource: Resource, rules: KindRules, isRetired: Bool) -> Change {
    let (action, reason): (Action, String?) =
        if resource.calls.delete == nil {
            (.keep, "this kind is never deleted")
        } else if rules.retain && !isRetired {
            (.keep, "holds data; 'retire' it by name to delete it")
        } else {
            (.delete, nil)
        }
    return Change(address: resource.address, kind: resource.kind, action: action, reason: reason)
}
