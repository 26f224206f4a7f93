import Text
package import PlanModel

/// What applying `new` would do to a cloud that is exactly as `old` says. In the order of `new`, then what leaves, in
/// the reverse order of `old`; resources that stay as they are are there as `.noop`.
package func changes(from old: Plan, to new: Plan) -> [Change] {
    let olds = Dictionary(old.resources.map { ($0.address, $0) }) { first, _ in first }
    let kept = Set(new.resources.map(\.address))
    let retired = Set(new.retire)
    var replaced: [Address: Resource] = [:]
    var result: [Change] = []
    result.reserveCapacity(new.resources.count)
    for resource in new.resources {
        let rules = new.kinds[resource.kind] ?? KindRules()
        guard let before = olds[resource.address] else {
            result.append(creation(of: resource, rules: rules))
            continue
        }
        let isKept = resource.retain && !retired.contains(resource.address)
        var change = change(from: before, to: resource, rules: rules, isKept: isKept)
        let parent = resource.dependsOn.first { resource.isLost(with: replaced[$0]) }
        // Under another name the old one is deleted by itself.
        if let parent, before.name == resource.name {
            change = creation(of: resource, rules: rules)
            change.reason = "it goes with \(parent), which is replaced"
        }
        // What is lost takes its own parts with it, too.
        if change.action == .replace || parent != nil { replaced[resource.address] = before }
        result.append(change)
    }
    for resource in old.resources.reversed() where !kept.contains(resource.address) {
        result.append(removal(of: resource, isRetired: retired.contains(resource.address)))
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

private func removal(of resource: Resource, isRetired: Bool) -> Change {
    let (action, reason): (Action, String?) =
        if resource.calls.delete == nil {
            (.keep, "this kind is never deleted")
        } else if resource.retain && !isRetired {
            (.keep, "it may hold data; list it under 'retire' to delete it")
        } else {
            (.delete, nil)
        }
    return Change(address: resource.address, kind: resource.kind, action: action, reason: reason)
}

extension Resource {
    /// True for what a replaced object takes with it: its parts, and grants on it or to it.
    fileprivate func isLost(with replaced: Resource?) -> Bool {
        guard let replaced else { return false }
        return procedure == .iamMember || name.hasPrefix(replaced.name + "/")
    }
}
