/// Visits every index of `dependencies` once, each after all the indices it depends on, as many at a time as that
/// allows. What a visit came to is the visitor's business: it is called for every index.
///
/// Indices in a cycle are never visited; `hasCycle` tells beforehand.
package func walk(_ dependencies: [[Int]], _ visit: @escaping @Sendable (Int) async -> Void) async {
    var unmet = dependencies.map { Set($0).count }
    let dependents = dependents(of: dependencies)
    await withTaskGroup(of: Int.self) { group in
        for index in unmet.indices where unmet[index] == 0 {
            group.addTask {
                await visit(index)
                return index
            }
        }
        for await done in group {
            for dependent in dependents[done] {
                unmet[dependent] -= 1
                guard unmet[dependent] == 0 else { continue }
                group.addTask {
                    await visit(dependent)
                    return dependent
                }
            }
        }
    }
}

/// The indices that stand in a cycle or behind one.
package func unreachable(_ dependencies: [[Int]]) -> Set<Int> {
    var unmet = dependencies.map { Set($0).count }
    let dependents = dependents(of: dependencies)
    var ready = unmet.indices.filter { unmet[$0] == 0 }
    var left = Set(unmet.indices)
    while let index = ready.popLast() {
        left.remove(index)
        for dependent in dependents[index] {
            unmet[dependent] -= 1
            if unmet[dependent] == 0 { ready.append(dependent) }
        }
    }
    return left
}

private func dependents(of dependencies: [[Int]]) -> [[Int]] {
    var dependents = [[Int]](repeating: [], count: dependencies.count)
    for (index, needed) in dependencies.enumerated() {
        for dependency in Set(needed) { dependents[dependency].append(index) }
    }
    return dependents
}
