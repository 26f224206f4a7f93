import Text
package import PlanModel

/// What applying `new` would do to a cloud that is exactly as `old` says. In the order of `new`, then what leaves, in
/// the reverse order of `old`; unchanged resources are included as `.noop`.
package func changes(from old: Plan, to new: Plan) -> [Change] {
    var comparison = Comparison(to: new)
    return pairs(old.resources.map(\.address), new.resources.map(\.address), moved: new.moved).map { pair in
        switch pair {
        case .both(let before, let after): comparison.change(from: old.resources[before], to: new.resources[after])
        case .added(let after): comparison.addition(of: new.resources[after])
        case .removed(let before): comparison.removal(of: old.resources[before])
        }
    }
}

/// A resource of two plans, by its index in each.
package enum Pair: Sendable, Hashable {
    case both(old: Int, new: Int)
    case added(Int)
    case removed(Int)
}

/// Which resources of two plans belong together, by their addresses and by where the new plan says that they `moved`: in
/// the order of `new`, then what leaves, in the reverse order of `old`.
package func pairs(_ old: [Address], _ new: [Address], moved: [Address: Address] = [:]) -> [Pair] {
    var places = Dictionary(zip(old, old.indices)) { first, _ in first }
    for (before, after) in moved where places[after] == nil { places[after] = places[before] }
    var leaves = [Bool](repeating: true, count: old.count)
    var result: [Pair] = []
    result.reserveCapacity(new.count)
    for (index, address) in new.enumerated() {
        guard let place = places[address] else {
            result.append(.added(index))
            continue
        }
        leaves[place] = false
        result.append(.both(old: place, new: index))
    }
    for index in old.indices.reversed() where leaves[index] { result.append(.removed(index)) }
    return result
}

/// Computes the changes between two plans resource by resource, in the order of `pairs`, so that a plan's resources
/// need not all be in memory.
package struct Comparison {
    private let kinds: [String: KindRules]
    private let retired: Set<Address>
    private let inventory: [String: Inventory]
    /// The replaced resources, with their previous names.
    private var replaced: [Address: String] = [:]

    /// `new` may come without its resources.
    package init(to new: Plan) {
        kinds = new.kinds
        retired = Set(new.retire)
        inventory = new.inventory
    }

    /// True while equal resources may be skipped: nothing was replaced that could take one of them with it.
    package var canSkipSame: Bool { replaced.isEmpty }

    /// The change of a resource that both plans have.
    package mutating func change(from before: Resource, to after: Resource) -> Change {
        let rules = rules(of: after)
        var change = Review.change(from: before, to: after, rules: rules, protection: protection(of: before))
        let parent = after.dependsOn.first { after.isLost(with: replaced[$0]) }
        // If the name changes, the old object is deleted by itself.
        if let parent, before.name == after.name {
            change = creation(of: after, rules: rules)
            change.reason = "it goes with \(parent), which is replaced"
        }
        // A lost object takes its own parts with it, too.
        if change.action == .replace || parent != nil { replaced[after.address] = before.name }
        return change
    }

    /// The creation of a resource that is only in the new plan.
    package func addition(of resource: Resource) -> Change { creation(of: resource, rules: rules(of: resource)) }

    /// The change of a resource that is only in the old plan.
    package func removal(of resource: Resource) -> Change {
        Review.removal(of: resource, protection: protection(of: resource))
    }

    /// What keeps `resource` from being deleted; nil if nothing does.
    private func protection(of resource: Resource) -> Protection? {
        guard !retired.contains(resource.address) else { return nil }
        if resource.retain { return .holdsData }
        return inventory.known(resource.kind)?.isProtected(resource.body) == true ? .isProtected : nil
    }

    private func rules(of resource: Resource) -> KindRules { kinds[resource.kind] ?? .plain }
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

/// Why an object is not deleted unless `retire` names it.
enum Protection {
    case holdsData
    case isProtected
}

private func removal(of resource: Resource, protection: Protection?) -> Change {
    let (action, reason): (Action, String?) =
        switch protection {
        case _ where resource.calls.create == nil: (.keep, "it was only used, not made")
        case _ where resource.calls.delete == nil: (.keep, "this kind is never deleted")
        case .holdsData: (.keep, "it may hold data; list it under 'retire' to delete it")
        case .isProtected: (.keep, "it is protected: apply stops until it is back, or 'retire' names it")
        case nil: (.delete, resource.deletionNote)
        }
    return Change(address: resource.address, kind: resource.kind, action: action, reason: reason)
}

extension Resource {
    /// True for resources that a replaced object takes with it: its parts, and grants on it or to it.
    fileprivate func isLost(with replaced: String?) -> Bool {
        guard let replaced else { return false }
        return procedure == .iamMember || name.hasPrefix(replaced + "/")
    }
}
