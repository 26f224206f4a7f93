import PlanModel

/// The deletions that must wait for another run, each with the reason. What failed may still use an object, because its old
/// version keeps running; and what could not be created may be the successor of an object of its kind, which then stays:
/// two jobs side by side, or an alert too many, do less harm than none.
func blockedDeletions(_ before: State, _ decision: Decision, _ board: Board) async -> [Address: String] {
    let endings = await board.endings
    func isMissing(_ address: Address) -> Bool { endings[address] == .failed || endings[address] == .skipped }
    var blocked: [Address: String] = [:]
    for step in decision.steps where isMissing(step.resource.address) {
        let resource = step.resource
        let isPolicy = resource.procedure == .iamMember
        guard isPolicy || step.change.action == .create || step.change.action == .replace else { continue }
        for deletion in decision.deletions where blocked[deletion.resource.address] == nil {
            // Members of one policy change together: the old ones stay if the new ones could not be added.
            let isSuccessor =
                isPolicy
                ? deletion.resource.calls.read == resource.calls.read : deletion.resource.kind == resource.kind
            guard isSuccessor else { continue }
            blocked[deletion.resource.address] = "\(resource.address), which may take its place, is not there"
        }
    }
    for address in endings.keys where isMissing(address) {
        // The previous object of this address keeps running as long as its successor does not.
        blocked[address] = "what takes its place is not there"
        var queue = before.entries[address]?.resource.dependsOn ?? []
        while let next = queue.popLast() {
            guard blocked[next] == nil else { continue }
            blocked[next] = "\(address) still uses it"
            queue += before.entries[next]?.resource.dependsOn ?? []
        }
    }
    return blocked
}

/// By address, the deletions that must succeed first: those of its dependents.
func users(among deletions: [Deletion]) -> [Address: [Address]] {
    var users: [Address: [Address]] = [:]
    for deletion in deletions where deletion.change.action == .delete {
        for dependency in deletion.resource.dependsOn {
            users[dependency, default: []].append(deletion.resource.address)
        }
    }
    return users
}
