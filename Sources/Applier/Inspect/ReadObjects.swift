package import PlanModel

extension Caller {
    /// Reads the objects of `plan` at these addresses, and nothing else.
    package func readObjects(_ wanted: Set<Address>, _ plan: Plan, _ state: State) async -> [Address: Found] {
        var part = plan
        part.resources = plan.resources.filter { wanted.contains($0.address) }
        let items = part.resources.map { Reads.Item($0, plan.rules(of: $0), known: state.entries[$0.address]) }
        let reads = await readItems(items, beside: [:]).reads
        var cloud = LiveCloud()
        for (index, item) in items.enumerated() {
            cloud.found[item.resource.address] = reads.found(at: index, item).hiding(hidden)
        }
        await lookAgain(&cloud, part, state, [])
        for resource in part.resources {
            // A tombstone is no object.
            guard let live = cloud.found[resource.address]?.live, plan.rules(of: resource).isSpent(live) else {
                continue
            }
            cloud.found[resource.address] = .absent
        }
        return cloud.found
    }
}

extension Plan {
    /// The URLs by which the objects at these addresses are read.
    package func reading(_ wanted: Set<Address>) -> [String] {
        resources.filter { wanted.contains($0.address) }.flatMap { resource in
            [resource.calls.read.url] + (rules(of: resource).identity.list.map { [$0.url] } ?? [])
        }
    }
}
