/// Visits every index of `dependencies` once, each after all the indices it depends on, as many at a time as that
/// allows. The visitor is called for every index and handles the results itself.
///
/// Indices in a cycle are never visited; `unreachable` tells beforehand. With `serially`, visits one at a time, always the
/// lowest index that is ready: the same order in every run.
package func walk(
    _ dependencies: [[Int]], serially: Bool = false, _ visit: @escaping @Sendable (Int) async -> Void
) async {
    var unmet = dependencies.map { Set($0).count }
    let dependents = dependents(of: dependencies)
    var ready = unmet.indices.filter { unmet[$0] == 0 }
    await withTaskGroup(of: Int.self) { group in
        var running = 0
        while true {
            ready.sort(by: >)
            while let index = ready.last, !serially || running == 0 {
                ready.removeLast()
                running += 1
                group.addTask {
                    await visit(index)
                    return index
                }
            }
            guard let done = await group.next() else { return }
            running -= 1
            for dependent in dependents[done] {
                unmet[dependent] -= 1
                if unmet[dependent] == 0 { ready.append(dependent) }
            }
        }
    }
}

/// The indices that are in a cycle or depend on one.
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
