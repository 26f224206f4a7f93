import PlanModel
import Text

/// All resources, with the references of the configuration filled in, each after what it depends on; otherwise in the
/// order of the kinds.
func arranged(_ scope: Scope) -> [Resource] {
    let all = allKinds(scope).flatMap { Array($0.resources(scope)) }
    let known = KnownResources(all, scope)
    let filled = all.map { known.filled($0) }
    let named = NamedResources(filled, scope)
    let implied = filled.map { named.needs(of: $0) }
    let order = dependenciesFirst(
        filled.indices.map { index in
            (address: filled[index].address.text, needs: (filled[index].dependsOn + implied[index]).map(\.text))
        })
    var seen: Set<Address> = []
    return order.map { index in
        var resource = filled[index]
        // Of two that name each other, one is first all the same.
        resource.dependsOn += implied[index].filter { seen.contains($0) && !resource.dependsOn.contains($0) }
        seen.insert(resource.address)
        return resource
    }
}

/// The positions of `items`, each behind those that it needs, otherwise in order. Needs that close a circle are left out;
/// `circle(in:)` finds them.
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
