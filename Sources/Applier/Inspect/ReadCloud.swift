package import PlanModel

extension Caller {
    /// Reads everything that `plan` and `state` name: one list call per collection if the plan has one and it saves
    /// calls, one read per target for policies, one read per object for the rest.
    /// With `isForWriting`, what is missing on this side for a write counts as a failed read.
    package func readCloud(_ plan: Plan, _ state: State, isForWriting: Bool = true) async -> LiveCloud {
        let (leftovers, unreachable) = leftovers(of: state, beside: plan)
        let items =
            plan.resources.map { Reads.Item($0, plan.rules(of: $0), known: state.entries[$0.address]) }
            + leftovers.map { Reads.Item($0.resource, plan.inventory.rules(of: $0.resource.kind)) }
        let (reads, lists) = await readItems(items, beside: plan.inventoryLists)
        var cloud = LiveCloud()
        for (index, item) in items.enumerated() {
            let found = reads.found(at: index, item).hiding(hidden)
            if index < plan.resources.count {
                cloud.found[item.resource.address] = found
            } else {
                cloud.leftovers[.init(leftovers[index - plan.resources.count])] = found
            }
        }
        for entry in unreachable { cloud.leftovers[.init(entry)] = .outOfReach }
        cloud.twins = reads.twins(plan)
        cloud.missing = reads.missingPolicies(plan)
        cloud.lists = lists.mapValues { $0.mapError { $0.hiding(hidden) } }
        await lookAgain(&cloud, plan, state, leftovers)
        for (index, item) in items.prefix(plan.resources.count).enumerated() {
            guard let member = item.resource.withItsMember(in: cloud) else { continue }
            cloud.found[member.address] = reads.found(at: index, Reads.Item(member, item.rules)).hiding(hidden)
        }
        await readParents(&cloud, Territory(plan), leftovers)
        forgiveDisabled(&cloud, plan)
        await checkContents(&cloud, plan)
        await readNumbers(&cloud, plan, state)
        await readAwaited(&cloud, plan)
        await readSecrets(&cloud, plan, isForWriting: isForWriting)
        await checkMade(&cloud, plan)
        return cloud
    }
}
