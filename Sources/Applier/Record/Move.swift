package import PlanModel

extension State {
    /// Gives what stands at each of the old addresses the new one, wherever the state has it, and where others depend on
    /// it. False if there was nothing to move: it was done already. Where an object of its own stands at the new address,
    /// the old one stays what it is, and is deleted like anything that left the plan.
    package mutating func move(_ moved: [Address: Address]) -> Bool {
        guard !moved.isEmpty else { return false }
        let before = self
        for (old, new) in moved.sorted(by: { $0.key < $1.key }) {
            let (here, there) = (entries[old] ?? open[old], entries[new] ?? open[new])
            if let here, let there {
                guard here.resource.kind == there.resource.kind, here.resource.name == there.resource.name else {
                    continue
                }
                // A lost state can have found the object at its new address before.
                entries[old] = nil
                close(old)
            } else if here != nil {
                entries[new] = entries.removeValue(forKey: old)
                open[new] = open.removeValue(forKey: old)
                openSince[new] = openSince.removeValue(forKey: old)
            }
        }
        func isAtItsOld(_ address: Address) -> Bool { entries[address] != nil || open[address] != nil }
        let done = moved.filter { !isAtItsOld($0.key) }
        func named(_ entry: Entry) -> Entry {
            var entry = entry
            entry.resource.address = done[entry.address] ?? entry.address
            entry.resource.dependsOn = entry.resource.dependsOn.map { done[$0] ?? $0 }
            return entry
        }
        // The key is the new address already, what stands there may still have the old one.
        entries = entries.mapValues(named)
        open = open.mapValues(named)
        deposed = deposed.map(named)
        kept = kept.map(named)
        return self != before
    }
}
