import PlanModel

/// Orders `entries` so that each comes before those it depends on, otherwise by address.
func dependentsFirst(_ entries: [Entry]) -> [Entry] {
    let byAddress = Dictionary(grouping: entries.sorted { $0.address < $1.address }, by: \.address)
    var order: [Entry] = []
    var seen: Set<Address> = []
    for start in byAddress.keys.sorted() {
        // An explicit stack, because a state file determines the depth.
        var stack: [(address: Address, next: Int)] = []
        if seen.insert(start).inserted { stack.append((start, 0)) }
        while let (address, next) = stack.last {
            let entries = byAddress[address] ?? []
            let dependencies = entries.flatMap(\.resource.dependsOn)
            if next < dependencies.count {
                stack[stack.count - 1].next += 1
                let dependency = dependencies[next]
                if byAddress[dependency] != nil, seen.insert(dependency).inserted { stack.append((dependency, 0)) }
            } else {
                order += entries
                stack.removeLast()
            }
        }
    }
    return order.reversed()
}
