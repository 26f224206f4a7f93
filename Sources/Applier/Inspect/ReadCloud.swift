package import PlanModel

extension Caller {
    /// Reads everything that `plan` and `state` name: one list call per collection if the plan has one and it saves
    /// calls, one read per target for policies, one read per object for the rest.
    /// With `isForWriting`, what is missing on this side for a write counts as a failed read.
    package func readCloud(_ plan: Plan, _ state: State, isForWriting: Bool = true) async -> LiveCloud {
        let leftovers = leftovers(of: state, beside: plan)
        let gathered = await gather(plan, state, leftovers.reachable, brief: [:])
        return await cloud(gathered, plan, state, leftovers, isForWriting: isForWriting)
    }

    /// The same together with what `judge` makes of it. What a list shows of an object may be less than is there, or older:
    /// it counts only while nothing follows from it. The objects that `judge` names as touched are then read by
    /// themselves, and judged again.
    func readCloud<Value: Sendable>(
        _ plan: Plan, _ state: State, isForWriting: Bool,
        judging judge: (LiveCloud) -> (value: Value, touched: Set<Address>)
    ) async -> (value: Value, cloud: LiveCloud) {
        let leftovers = leftovers(of: state, beside: plan)
        var gathered = await gather(plan, state, leftovers.reachable, brief: plan.briefLists(for: state))
        while true {
            let cloud = await cloud(gathered, plan, state, leftovers, isForWriting: isForWriting)
            let (value, touched) = judge(cloud)
            let doubtful = gathered.seenBriefly(of: touched)
            guard !doubtful.isEmpty else { return (value, cloud) }
            gathered.take(await readAll(doubtful.compactMap { Read(gathered.items[$0]) }), of: doubtful)
        }
    }

    private func gather(
        _ plan: Plan, _ state: State, _ leftovers: [Entry], brief: [Address: ListCall]
    ) async -> Gathered {
        let planned = plan.resources.map {
            Reads.Item($0, plan.rules(of: $0), known: state.entries[$0.address], brief: brief[$0.address])
        }
        let others = leftovers.map { Reads.Item($0.resource, plan.inventory.rules(of: $0.resource.kind)) }
        let beside = plan.inventoryLists.merging(plan.listsOfWhatResembles(state)) { first, _ in first }
        return await readItems(planned + others, beside: beside)
    }

    /// What was gathered, with what has to be asked because of it.
    private func cloud(
        _ gathered: Gathered, _ plan: Plan, _ state: State, _ left: (reachable: [Entry], unreachable: [Entry]),
        isForWriting: Bool
    ) async -> LiveCloud {
        let leftovers = left.reachable
        let (items, reads) = (gathered.items, gathered.reads)
        var cloud = LiveCloud()
        for (index, item) in items.enumerated() {
            let found = reads.found(at: index, item).hiding(hidden)
            if index < plan.resources.count {
                cloud.found[item.resource.address] = found
            } else {
                cloud.leftovers[.init(leftovers[index - plan.resources.count])] = found
            }
        }
        for entry in left.unreachable { cloud.leftovers[.init(entry)] = .outOfReach }
        cloud.twins = reads.twins(plan)
        cloud.missing = reads.missingPolicies(plan)
        cloud.lists = gathered.lists.all.mapValues { $0.mapError { $0.hiding(hidden) } }
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
