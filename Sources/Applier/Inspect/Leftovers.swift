import PlanModel

extension Caller {
    /// The entries of the state that the plan does not have, split into reachable ones and those on a host that this
    /// run may not call.
    func leftovers(of state: State, beside plan: Plan) -> (reachable: [Entry], unreachable: [Entry]) {
        let known = plan.inventory
        let gone = state.gone(from: plan) + state.deposed
        // A kept object is read only if it must prove that something inside it may be deleted.
        let all =
            gone
            + state.kept.filter { kept in
                plan.lets(go: kept) || gone.contains { $0.resource.isIn(kept.resource) }
            }
        let (reachable, unreachable) = all.partitioned { entry in
            [entry.resource.calls.read, entry.resource.calls.delete].allSatisfy { $0.map { reaches($0.url) } ?? true }
        }
        return (reachable.filter { known.known($0.resource.kind) != nil }, unreachable)
    }
}

extension Plan {
    /// True if an object that an earlier run kept may now be deleted: it is retired, or what kept it was the plan or the
    /// reach of that run.
    func lets(go kept: Entry) -> Bool {
        retire.contains(kept.address) || !(kept.resource.retain || handsOver(kept.resource) != nil)
    }

    /// The resource that holds the numbered object `gone`, if the plan keeps it but numbers nothing in it any more:
    /// whoever reads its latest object still gets this one. Nil if `gone` is retired.
    func handsOver(_ gone: Resource) -> Address? {
        guard let place = gone.numbering?.parent.url, !retire.contains(gone.address),
            let parent = resources.first(where: { $0.calls.read.url == place }),
            !resources.contains(where: { $0.numbering?.parent.url == place })
        else { return nil }
        return parent.address
    }
}

extension State {
    /// The entries that `plan` does not have, or has as a different object; without `live`, what refers to another object
    /// may be different.
    func gone(from plan: Plan, _ live: LiveObjects = [:]) -> [Entry] {
        let planned = Dictionary(plan.resources.map { ($0.address, $0) }) { $1 }
        return entries.values.filter { entry in
            guard let resource = planned[entry.address] else { return true }
            return !entry.isSame(as: resource, plan.rules(of: resource), live)
        }
    }
}

extension Sequence {
    /// Those for which `isFirst` holds, and the others.
    fileprivate func partitioned(_ isFirst: (Element) -> Bool) -> (first: [Element], second: [Element]) {
        reduce(into: ([], [])) { parts, element in
            if isFirst(element) { parts.0.append(element) } else { parts.1.append(element) }
        }
    }
}
