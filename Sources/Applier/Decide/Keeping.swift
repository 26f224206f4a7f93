import PlanModel

/// An object is kept as long as it contains something that is kept, such as a bucket with a managed folder.
func keepingWhatHolds(_ kept: [Entry], _ deletions: [Deletion]) -> [Deletion] {
    var users: [Address: Address] = [:]
    for entry in kept { for address in entry.resource.dependsOn { users[address] = entry.address } }
    return deletions.map { deletion in
        var deletion = deletion
        if deletion.change.action == .delete, deletion.resource.retain, let user = users[deletion.resource.address] {
            deletion.change.action = .keep
            deletion.change.reason = "\(user) is kept and stands in it; list both under 'retire' to delete them"
            deletion.isKept = true
        }
        if deletion.isKept { for address in deletion.resource.dependsOn { users[address] = deletion.resource.address } }
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
