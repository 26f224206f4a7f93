import PlanModel
import Text

/// All resources, with the references of the configuration filled in, each after what it depends on; otherwise in the
/// order of the kinds.
func arranged(_ scope: Scope) -> [Resource] {
    let all = allKinds(scope).flatMap { Array($0.resources(scope)) }
    let known = KnownResources(all, scope)
    let filled = all.map { known.filled($0) }
    let named = NamedResources(filled, scope)
    var needs = Dictionary(filled.map { ($0.address, $0.dependsOn) }) { first, _ in first }
    for resource in filled {
        // Of two that name each other, the one that is named without a reference does not wait.
        for need in named.needs(of: resource) where !reaches(resource.address, from: need, by: needs) {
            needs[resource.address, default: []].append(need)
        }
    }
    let ahead = GrantsAhead(filled, scope)
    for resource in filled {
        let known = needs[resource.address] ?? []
        for need in ahead.needs(of: resource, known)
        where !(needs[resource.address] ?? []).contains(need) && !reaches(resource.address, from: need, by: needs) {
            needs[resource.address, default: []].append(need)
        }
    }
    let order = dependenciesFirst(
        filled.map { (address: $0.address.text, needs: (needs[$0.address] ?? []).map(\.text)) })
    return order.map { index in
        var resource = filled[index]
        resource.dependsOn = needs[resource.address] ?? []
        return resource
    }
}

/// True if `goal` is `start`, or something that it needs.
private func reaches(_ goal: Address, from start: Address, by needs: [Address: [Address]]) -> Bool {
    var seen: Set<Address> = [start]
    var open = [start]
    while let next = open.popLast() {
        if next == goal { return true }
        for need in needs[next] ?? [] where seen.insert(need).inserted { open.append(need) }
    }
    return false
}

/// The positions of `items`, each behind those that it needs, otherwise in order. There is no circle among them: `link`
/// refuses one.
func dependenciesFirst(_ items: [(address: String, needs: [String])]) -> [Int] {
    let places = Dictionary(items.enumerated().map { ($1.address, $0) }) { first, _ in first }
    var order: [Int] = []
    var state = [Int8](repeating: 0, count: items.count)
    for start in items.indices where state[start] == 0 {
        var path: [(item: Int, next: Int)] = [(start, 0)]
        state[start] = 1
        while let (item, next) = path.last {
            guard next < items[item].needs.count else {
                state[item] = 2
                order.append(item)
                path.removeLast()
                continue
            }
            path[path.count - 1].next += 1
            if let need = places[items[item].needs[next]], state[need] == 0 {
                state[need] = 1
                path.append((need, 0))
            }
        }
    }
    return order
}

/// The addresses of a circle of needs, each needing the next and the last the first; nil if there is none.
func circle(in items: [(address: String, needs: [String])]) -> [String]? {
    let needs = Dictionary(items.map { ($0.address, $0.needs) }) { first, _ in first }
    var done: Set<String> = []
    for item in items where !done.contains(item.address) {
        var path: [(address: String, next: Int)] = [(item.address, 0)]
        var open: Set<String> = [item.address]
        while let (address, next) = path.last {
            guard let own = needs[address], next < own.count else {
                done.insert(address)
                open.remove(address)
                path.removeLast()
                continue
            }
            path[path.count - 1].next += 1
            let need = own[next]
            if open.contains(need) { return path.map(\.address).drop { $0 != need }.map { $0 } }
            if !done.contains(need) {
                open.insert(need)
                path.append((need, 0))
            }
        }
    }
    return nil
}
