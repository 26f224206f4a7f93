import PlanModel

/// A deletion is blocked while a failed resource still uses the object, because the old version of that resource keeps
/// running.
func blockedDeletions(_ before: State, _ decision: Decision, _ board: Board) async -> [Address: Address] {
    var blocked: [Address: Address] = [:]
    let endings = await board.endings
    // Members of one policy change together: the old ones stay if the new ones could not be added.
    for step in decision.steps where step.resource.procedure == .iamMember {
        guard endings[step.resource.address] == .failed || endings[step.resource.address] == .skipped else {
            continue
        }
        for deletion in decision.deletions where deletion.resource.calls.read == step.resource.calls.read {
            blocked[deletion.resource.address] = step.resource.address
        }
    }
    for (address, ending) in endings {
        switch ending {
        case .done: continue
        case .failed, .skipped:
            // The previous object of this address keeps running as long as its successor does not.
            blocked[address] = address
            var queue = before.entries[address]?.resource.dependsOn ?? []
            while let next = queue.popLast() {
                guard blocked[next] == nil else { continue }
                blocked[next] = address
                queue += before.entries[next]?.resource.dependsOn ?? []
            }
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
