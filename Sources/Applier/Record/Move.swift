package import PlanModel

/// What became of a plan's moves in a state: those that were made long ago are in neither.
package struct Moves: Sendable, Hashable {
    /// Old addresses, each with the new one.
    package var made: [Address: Address] = [:]
    /// Not made: the state has another object at the new address.
    package var blocked: [Address: Address] = [:]

    package init(made: [Address: Address] = [:], blocked: [Address: Address] = [:]) {
        (self.made, self.blocked) = (made, blocked)
    }
}

extension State {
    /// Gives what stands at each of the old addresses the new one, wherever the state has it, and where others depend on
    /// it. Where an object of its own stands at the new address, the old one stays what it is, and is deleted like anything
    /// that left the plan.
    package mutating func move(_ moved: [Address: Address]) -> Moves {
        guard !moved.isEmpty else { return Moves() }
        let known = Set(all.map(\.address))
        var moves = Moves()
        for (old, new) in moved.sorted(by: { $0.key < $1.key }) {
            let (here, there) = (entries[old] ?? open[old], entries[new] ?? open[new])
            if let here, let there {
                guard here.resource.kind == there.resource.kind, here.resource.name == there.resource.name else {
                    moves.blocked[old] = new
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
        let done = moved.filter { moves.blocked[$0.key] == nil }
        moves.made = done.filter { known.contains($0.key) }
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
        return moves
    }
}
