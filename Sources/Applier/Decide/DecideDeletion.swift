import Text
import PlanModel

/// What happens to `entry`, which the plan does not have.
func deletion(
    of entry: Entry, isDeposed: Bool, isRenamed: Bool, isWanted: Bool, _ plan: Plan, _ cloud: LiveCloud,
    _ territory: Territory, _ leaving: Leaving, found: Found?
) throws(ApplyFailure) -> Deletion {
    let (resource, rules) = (entry.resource, territory.rules(of: entry.resource))
    func result(_ action: Action, _ reason: String?, _ fields: [FieldChange] = [], live: JSONValue? = nil) -> Deletion {
        Deletion(
            entry: entry,
            change: Change(
                address: resource.address, kind: resource.kind, action: action, reason: reason, fields: fields),
            live: live, isDeposed: isDeposed)
    }
    // The plan has the object, at another address or again at this one: the old entry is only dropped from the state.
    guard !isWanted else { return result(.noop, nil) }
    guard plan.inventory.known(resource.kind) != nil else { return result(.keep, "this plan knows no such kind") }
    switch found ?? cloud.leftovers[.init(entry)] ?? .absent {
    case .failed(let failure): throw failure
    case .absent: return result(.noop, nil)
    case .outOfReach:
        var out = result(
            .keep, "it is at \(resource.calls.read.url), where this run may not go: it is deleted by a run that may")
        out.isKept = true
        return out
    case .present(let live):
        guard resource.calls.delete != nil else {
            let reason = resource.calls.create == nil ? "it was only used, not made" : "this kind is never deleted"
            var kept = result(.keep, reason, live: live)
            // Nothing else says that it is ours: without that, the next plan with it would ask whose it is.
            kept.isKept = resource.calls.create != nil && !resource.adopts
            return kept
        }
        guard !rules.isSpent(live) else { return result(.noop, nil) }
        if let parent = plan.handsOver(resource) {
            var kept = result(
                .keep, "it may be in use: \(parent) stays, and from now on others manage what is in it", live: live)
            kept.isKept = true
            return kept
        }
        guard !territory.retains(resource) || plan.retire.contains(resource.address) else {
            var kept = result(.keep, leaving.data, live: live)
            kept.isKept = true
            return kept
        }
        if case .failed(let failure)? = cloud.parents[.init(entry)] { throw failure }
        if let objection = territory.objection(
            to: resource, live, parent: cloud.parents[.init(entry)]?.live)
        {
            var foreign = result(.keep, objection, live: live)
            foreign.isForeign = true
            // Otherwise nothing would tell the next plan with it that this stack made it.
            foreign.isKept = objection == Territory.elsewhere
            foreign.runsWith = rules.identity.runsWith
            return foreign
        }
        if territory.isProtected(resource, live) {
            if let reason = leaving.protected {
                var kept = result(.keep, reason, live: live)
                kept.isKept = true
                return kept
            }
            // An error: kept behind without its account, it would only fail.
            throw ApplyFailure(
                resource.address, "delete", .init(resource.calls.read),
                message: "\(resource.name) is protected from deletion, and the configuration has it no longer",
                help: "put it back as it was, or list it under 'retire' to delete it")
        }
        if let lock = territory.lock(on: resource, live) {
            throw ApplyFailure(
                resource.address, "delete", .init(resource.calls.read),
                message: "\(resource.name) cannot be deleted while its \(lock.field) is \(lock.value)",
                help: "change that and apply, then delete it; nothing was deleted")
        }
        let fields = resource.procedure == .iamMember ? additions(of: resource.body, at: JSONPointer()) : []
        let reason = isRenamed ? "its name changed" : resource.deletionNote
        return result(.delete, reason, fields.map(\.inverted), live: live)
    }
}

extension FieldChange {
    fileprivate var inverted: FieldChange { FieldChange(pointer, old: new, new: old) }
}
