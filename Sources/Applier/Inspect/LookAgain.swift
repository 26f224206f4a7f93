import PlanModel

extension Caller {
    /// Reads once more, by its own URL, each object that is in the state but was not found at first: a server error or
    /// a lagging list must not make us forget it or create it twice.
    func lookAgain(_ cloud: inout LiveCloud, _ plan: Plan, _ state: State, _ leftovers: [Entry]) async {
        var doubtful: [(entry: Entry, planned: Resource?)] = leftovers.filter { cloud.leftovers[.init($0)] == .absent }
            .map { ($0, nil) }
        for resource in plan.resources where cloud.found[resource.address] == .absent {
            guard let entry = state.entries[resource.address], !entry.resource.calls.read.isOpen,
                entry.isSame(as: resource, plan.rules(of: resource)),
                reaches(entry.resource.calls.read.url)
            else { continue }
            doubtful.append((entry, resource))
        }
        guard !doubtful.isEmpty else { return }
        let rules = { (entry: Entry) in plan.inventory.rules(of: entry.resource.kind) }
        let answers = await readAll(
            doubtful.map { Read($0.entry.resource.calls.read, $0.entry.address, rules($0.entry)) })
        for (entry, planned) in doubtful {
            guard case .object(let live)? = answers[entry.resource.calls.read] else { continue }
            let found = interpret(live, planned ?? entry.resource, rules(entry))
            if let planned { cloud.found[planned.address] = found } else { cloud.leftovers[.init(entry)] = found }
        }
    }
}
