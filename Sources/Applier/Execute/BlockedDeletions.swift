import PlanModel
import Text

/// The deletions that must wait for another run, each with the reason: two jobs side by side, or an alert too many, do less
/// harm than none.
func blockedDeletions(
    _ before: State, _ decision: Decision, retired: Set<Address>, _ board: Board
) async -> [Address: String] {
    let endings = await board.endings
    let missing = Set(endings.keys.filter { endings[$0] == .failed || endings[$0] == .skipped })
    guard !missing.isEmpty else { return [:] }
    let blocked = stillUsed(by: missing, before).merging(predecessors(of: missing, decision, retired)) { first, _ in
        first
    }
    return blocked.merging(dependents(of: blocked, decision.deletions)) { first, _ in first }
}

/// The previous object of an address keeps running as long as its successor does not, and uses what it used before.
private func stillUsed(by missing: Set<Address>, _ before: State) -> [Address: String] {
    var blocked: [Address: String] = [:]
    for address in missing {
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

/// What a missing object may be the successor of, under another name: everything of its kind, unless the plan retires it.
private func predecessors(
    of missing: Set<Address>, _ decision: Decision, _ retired: Set<Address>
) -> [Address: String] {
    var blocked: [Address: String] = [:]
    for step in decision.steps where step.change.action != .noop && missing.contains(step.resource.address) {
        for deletion in decision.deletions where blocked[deletion.resource.address] == nil {
            guard !retired.contains(deletion.resource.address), step.maySucceed(deletion.resource, decision) else {
                continue
            }
            blocked[deletion.resource.address] =
                "\(step.resource.address), which may take its place, is not in order; if it does not, list it under 'retire'"
        }
    }
    return blocked
}

extension Step {
    fileprivate func maySucceed(_ old: Resource, _ decision: Decision) -> Bool {
        guard resource.procedure == .iamMember else { return !works && old.kind == resource.kind }
        if old.procedure == .iamMember, old.calls.read == resource.calls.read {
            return old.body["role"] == resource.body["role"] || old.body["member"] == resource.body["member"]
        }
        // An object that nobody may use takes nobody's place.
        return change.action == .create
            && decision.steps.contains {
                $0.resource.kind == old.kind && resource.isGrant(on: $0.resource)
            }
    }

    /// True if the object was there before this run, and ready: it takes nobody's place just because it could not be changed.
    private var works: Bool {
        guard change.action == .update, let live else { return false }
        return rules.readiness.ready?.objection(to: live) == nil
    }
}

extension Resource {
    /// True if this is a member of the policy of `other`.
    fileprivate func isGrant(on other: Resource) -> Bool {
        dependsOn.contains(other.address) && calls.read.url.hasPrefix(other.calls.read.url)
    }
}

/// What stands on an object that stays, such as a grant to call it, stays too.
private func dependents(of blocked: [Address: String], _ deletions: [Deletion]) -> [Address: String] {
    let leaving = Set(deletions.map(\.resource.address))
    var staying = leaving.intersection(blocked.keys)
    var result: [Address: String] = [:]
    for deletion in deletions.reversed() where !staying.contains(deletion.resource.address) {
        guard let base = deletion.resource.dependsOn.first(where: staying.contains) else { continue }
        staying.insert(deletion.resource.address)
        result[deletion.resource.address] = "\(base) stays"
    }
    return result
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
