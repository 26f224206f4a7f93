import Text
import PlanModel

/// What happens to `entry`, which the plan does not have.
func deletion(
    of entry: Entry, isDeposed: Bool, isRenamed: Bool, isWanted: Bool, _ plan: Plan, _ cloud: Cloud,
    _ territory: Territory,
    live known: Found?
) throws(ApplyFailure) -> Deletion {
    let (resource, rules) = (entry.resource, plan.inventory[entry.resource.kind]?.rules ?? KindRules())
    func result(_ action: Action, _ reason: String?, _ fields: [FieldChange] = [], live: JSONValue? = nil) -> Deletion {
        Deletion(
            entry: entry,
            change: Change(
                address: resource.address, kind: resource.kind, action: action, reason: reason, fields: fields),
            live: live, isDeposed: isDeposed)
    }
    // The plan has it, at another address or again at this one: only the state lets go of the old entry.
    guard !isWanted else { return result(.noop, nil) }
    guard plan.inventory[resource.kind] != nil else { return result(.keep, "this plan knows no such kind") }
    switch known ?? cloud.leftovers[.init(entry)] ?? .absent {
    case .failed(let failure): throw failure
    case .absent: return result(.noop, nil)
    case .outOfReach:
        var out = result(
            .keep, "it is at \(resource.calls.read.url), where this run may not go: it is deleted by a run that may")
        out.isHeld = true
        return out
    case .present(let object):
        guard resource.calls.delete != nil else { return result(.keep, "this kind is never deleted", live: object) }
        guard !rules.isSpent(object) else { return result(.noop, nil) }
        guard !territory.retains(resource) || plan.retire.contains(resource.address) else {
            var kept = result(.keep, "it may hold data; list it under 'retire' to delete it", live: object)
            kept.isHeld = true
            return kept
        }
        if case .failed(let failure)? = cloud.parents[.init(entry)] { throw failure }
        if let objection = territory.objection(
            to: resource, object, parent: cloud.parents[.init(entry)]?.object)
        {
            var kept = result(.keep, objection, live: object)
            kept.isForeign = true
            kept.keeps = rules.keeps
            return kept
        }
        let fields = resource.procedure == .iamMember ? leaves(of: resource.body, at: JSONPointer()) : []
        return result(.delete, isRenamed ? "its name changed" : nil, fields.map(\.inverted), live: object)
    }
}

extension FieldChange {
    fileprivate var inverted: FieldChange { FieldChange(pointer, old: new, new: old) }
}

/// An object is kept as long as something that is kept stands in it: a bucket with a managed folder.
func keepingWhatHolds(_ kept: [Entry], _ deletions: [Deletion]) -> [Deletion] {
    var users: [Address: Address] = [:]
    for entry in kept { for address in entry.resource.dependsOn { users[address] = entry.address } }
    return deletions.map { deletion in
        var deletion = deletion
        if deletion.change.action == .delete, deletion.resource.retain, let user = users[deletion.resource.address] {
            deletion.change.action = .keep
            deletion.change.reason = "\(user) is kept and stands in it; list both under 'retire' to delete them"
            deletion.isHeld = true
        }
        if deletion.isHeld { for address in deletion.resource.dependsOn { users[address] = deletion.resource.address } }
        return deletion
    }
}

/// What became somebody else's goes on running: its account, and what that account may do, stay with it.
func keepingWhatOthersUse(_ deletions: [Deletion]) -> [Deletion] {
    var users: [Address: Address] = [:]
    for deletion in deletions where deletion.isForeign {
        for address in deletion.resource.dependsOn { users[address] = deletion.resource.address }
    }
    let foreign = Dictionary(deletions.filter(\.isForeign).map { ($0.resource.address, $0.keeps) }) { $1 }
    return deletions.map { deletion in
        guard deletion.change.action == .delete, let user = users[deletion.resource.address],
            foreign[user]?.contains(deletion.resource.kind) == true
        else { return deletion }
        var deletion = deletion
        deletion.change = Change(
            address: deletion.change.address, kind: deletion.change.kind, action: .keep,
            reason: "\(user) runs with it, and is not ours any more")
        return deletion
    }
}

/// Orders `entries` so that each comes before those it depends on; by address where nothing decides.
func dependentsFirst(_ entries: [Entry]) -> [Entry] {
    let byAddress = Dictionary(grouping: entries.sorted { $0.address < $1.address }, by: \.address)
    var order: [Entry] = []
    var seen: Set<Address> = []
    for start in byAddress.keys.sorted() {
        // An explicit stack: a state file decides how deep this goes.
        var stack: [(address: Address, next: Int)] = []
        if seen.insert(start).inserted { stack.append((start, 0)) }
        while let (address, next) = stack.last {
            let entries = byAddress[address] ?? []
            let dependencies = entries.flatMap(\.resource.dependsOn)
            if next < dependencies.count {
                stack[stack.count - 1].next += 1
                let dependency = dependencies[next]
                if byAddress[dependency] != nil, seen.insert(dependency).inserted { stack.append((dependency, 0)) }
            } else {
                order += entries
                stack.removeLast()
            }
        }
    }
    return order.reversed()
}
