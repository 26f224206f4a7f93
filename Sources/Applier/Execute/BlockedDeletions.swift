import PlanModel

/// The deletions that must wait for another run, each with the reason. What failed may still use an object, because its old
/// version keeps running; and what is not in order may be the successor of an object of its kind, which then stays, with
/// all that depends on it: two jobs side by side, or an alert too many, do less harm than none.
func blockedDeletions(_ before: State, _ decision: Decision, _ board: Board) async -> [Address: String] {
    let endings = await board.endings
    func isMissing(_ address: Address) -> Bool { endings[address] == .failed || endings[address] == .skipped }
    var blocked: [Address: String] = [:]
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
    func block(_ cause: Address, _ isSuccessor: (Resource) -> Bool) {
        for deletion in decision.deletions
        where blocked[deletion.resource.address] == nil && isSuccessor(deletion.resource) {
            blocked[deletion.resource.address] = "\(cause), which may take its place, is not there"
        }
    }
    let created = decision.steps.filter { $0.change.action == .create || $0.change.action == .replace }
    let new = Dictionary(created.map { ($0.resource.address, $0.resource.kind) }) { first, _ in first }
    for step in decision.steps where step.change.action != .noop && isMissing(step.resource.address) {
        let resource = step.resource
        guard resource.procedure == .iamMember else {
            // An object that works takes nobody's place just because it could not be changed.
            if !step.works { block(resource.address) { $0.kind == resource.kind } }
            continue
        }
        // Members of one policy change together: the old ones stay if the new ones could not be added.
        block(resource.address) { $0.calls.read == resource.calls.read }
        // A new object that nobody may use takes nobody's place.
        for kind in resource.dependsOn.compactMap({ new[$0] }) { block(resource.address) { $0.kind == kind } }
    }
    // What stands on an object that stays, such as a grant to call it, stays too.
    let leaving = Set(decision.deletions.map(\.resource.address))
    for deletion in decision.deletions.reversed() where blocked[deletion.resource.address] == nil {
        let stays = deletion.resource.dependsOn.first { blocked[$0] != nil && leaving.contains($0) }
        if let stays { blocked[deletion.resource.address] = "\(stays) stays" }
    }
    return blocked
}

extension Step {
    /// True if the object was there before this run, and ready.
    fileprivate var works: Bool {
        guard change.action == .update, let live else { return false }
        return rules.readiness.ready?.objection(to: live) == nil
    }
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
