import PlanModel

/// An object is kept as long as something that is kept needs it: a bucket with a managed folder in it, the account that a
/// protected job runs as. `kept` are those of earlier runs that stay, among all that earlier runs kept, `before`.
func keepingWhatIsNeeded(
    by kept: [Entry], among before: [Entry], _ deletions: [Deletion], _ plan: Plan
) -> [Deletion] {
    var users: [Address: [Resource]] = [:]
    func note(_ user: Resource) { for address in user.dependsOn { users[address, default: []].append(user) } }
    func runs(_ user: Resource, with resource: Resource) -> Bool {
        plan.inventory[user.kind]?.rules.identity.runsWith.contains(resource.kind) == true
    }
    for entry in kept { note(entry.resource) }
    return deletions.map { deletion in
        var deletion = deletion
        let resource = deletion.resource
        let all = deletion.change.action == .delete ? users[resource.address] ?? [] : []
        if let user = all.first(where: { resource.retain || runs($0, with: resource) }) {
            // What was told once is not told in every run.
            let isNews = !before.contains(deletion.entry)
            deletion.change = Change(
                address: resource.address, kind: resource.kind, action: isNews ? .keep : .noop,
                reason: resource.retain
                    ? "\(user.address) is kept and stands in it; list both under 'retire' to delete them"
                    : "\(user.address) is kept and runs with it")
            deletion.isKept = true
        }
        if deletion.isKept { note(resource) }
        return deletion
    }
}

/// An object that now belongs to somebody else continues to run: its account, and that account's grants, stay with it.
func keepingWhatOthersUse(_ deletions: [Deletion]) -> [Deletion] {
    var users: [Address: Address] = [:]
    for deletion in deletions where deletion.isForeign {
        for address in deletion.resource.dependsOn { users[address] = deletion.resource.address }
    }
    let foreign = Dictionary(deletions.filter(\.isForeign).map { ($0.resource.address, $0.runsWith) }) { $1 }
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
