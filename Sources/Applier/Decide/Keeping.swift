import PlanModel

/// What is kept goes on as it was: its parts stay with it, and so does everything that it depends on, such as the network
/// of a database. `stay` are the objects with data that earlier runs kept; `told` are those that they kept for whatever
/// reason, and that are not `retired`: of these, nothing is said again. A workload, which `runs` as an account, is not
/// kept for somebody who has its address: whoever took it out wants it to stop.
func keepingWhatIsNeeded(
    _ stay: [Entry], _ deletions: [Deletion], told: [Entry], retired: Set<Address>, _ leaving: Leaving,
    runs: (Resource) -> Bool
) -> [Deletion] {
    var deletions = deletions
    var keeping = Keeping(stay, told: told, retired: retired, leaving)
    let workloads = Set(deletions.map(\.resource).filter(runs).map(\.address))
    var changes = true
    while changes {
        changes = false
        // Dependents come first: what is kept is known before what it needs is looked at, and after its parts are.
        for index in deletions.indices {
            if !workloads.contains(deletions[index].resource.address) {
                changes = keeping.keepWhatIsUsed(&deletions[index]) || changes
            }
            keeping.take(deletions[index])
        }
        for index in deletions.indices.reversed() {
            changes = keeping.keepParts(&deletions[index]) || changes
            keeping.take(deletions[index])
        }
    }
    return deletions.filter { !(keeping.stays($0) && told.contains($0.entry)) }
}

private struct Keeping {
    private var users: [Address: Address] = [:]
    /// What a user of whom nothing is known depends on: only data are kept for it.
    private var unseenUsers: [Address: Address] = [:]
    /// Kept by this run.
    private var kept: [Address: Resource] = [:]
    /// Kept by an earlier one.
    private var keptBefore: [Address: Resource] = [:]
    /// Those that stay only for the sake of others.
    private var additions: Set<LiveCloud.Leftover> = []
    private let told: [Entry]
    private let retired: Set<Address>
    private let leaving: Leaving

    init(_ stay: [Entry], told: [Entry], retired: Set<Address>, _ leaving: Leaving) {
        (self.told, self.retired, self.leaving) = (told, retired, leaving)
        for entry in stay {
            keptBefore[entry.address] = entry.resource
            for address in entry.resource.dependsOn { users[address] = entry.address }
        }
    }

    func stays(_ deletion: Deletion) -> Bool { additions.contains(.init(deletion.entry)) }

    mutating func take(_ deletion: Deletion) {
        if deletion.isKept { take(deletion.resource, isSeen: deletion.live != nil) }
    }

    private mutating func take(_ resource: Resource, isSeen: Bool) {
        if isSeen { kept[resource.address] = resource }
        for address in resource.dependsOn {
            if isSeen { users[address] = resource.address } else { unseenUsers[address] = resource.address }
        }
    }

    mutating func keepWhatIsUsed(_ deletion: inout Deletion) -> Bool {
        let resource = deletion.resource
        let user = users[resource.address] ?? (resource.retain ? unseenUsers[resource.address] : nil)
        return keep(&deletion, for: user) { "\($0) is kept and needs it" }
    }

    /// A part stays that left together with the whole; one that leaves later was taken out by somebody who knew that. A
    /// grant is no part: access to what is kept ends as it always does. Nor is a numbered object, which is only put out of
    /// use.
    mutating func keepParts(_ deletion: inout Deletion) -> Bool {
        let resource = deletion.resource
        guard resource.procedure == .crud, resource.numbering == nil, !retired.contains(resource.address) else {
            return false
        }
        let wholes = told.contains(deletion.entry) ? kept.merging(keptBefore) { first, _ in first } : kept
        let whole = resource.dependsOn.first { wholes[$0].map(resource.isPart) ?? false }
        return keep(&deletion, for: whole) { "\($0) is kept, and this is a part of it" }
    }

    private mutating func keep(_ deletion: inout Deletion, for other: Address?, _ why: (Address) -> String) -> Bool {
        guard deletion.change.action == .delete, let other else { return false }
        deletion.change.action = .keep
        deletion.change.reason = why(other) + "; " + leaving.both
        deletion.change.fields = []
        deletion.isKept = true
        additions.insert(.init(deletion.entry))
        return true
    }
}

extension Resource {
    /// True if it stands in `whole`.
    fileprivate func isPart(of whole: Resource) -> Bool {
        calls.read.url.hasPrefix(whole.calls.read.url.prefix { $0 != "?" } + "/")
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
