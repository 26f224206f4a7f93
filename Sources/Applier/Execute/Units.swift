import PlanModel

/// What is sent together: one resource, or all members of one target's policy. Indirect: a step is large, and every unit is
/// handed to a task.
indirect enum Unit: Sendable {
    case step(Step)
    case members([Step])
}

/// The units of a forward walk.
struct Units: Sendable {
    var units: [Unit]
    /// For each unit, the indices of the units it waits for.
    var dependencies: [[Int]]
    /// The units that something in a lane waits for.
    var leadsToLane: Set<Int>
}

func forwardUnits(_ steps: [Step]) -> Units {
    var grouped = group(steps, joined: true)
    // Joining the members of a target could create a cycle (a member that waits for something that waits for another
    // member of the same target). Then each member is a unit of its own.
    if !unreachable(grouped.dependencies).isEmpty { grouped = group(steps, joined: false) }
    var ahead: Set<Int> = []
    var queue = grouped.units.indices.filter { grouped.units[$0].steps.contains { $0.rules.timing.lane != nil } }
    while let index = queue.popLast() {
        for needed in grouped.dependencies[index] where ahead.insert(needed).inserted { queue.append(needed) }
    }
    return Units(units: grouped.units, dependencies: grouped.dependencies, leadsToLane: ahead)
}

private func group(_ steps: [Step], joined: Bool) -> (units: [Unit], dependencies: [[Int]]) {
    var together: [[Step]] = []
    var unitOf: [Address: Int] = [:]
    var unitOfTarget: [Call: Int] = [:]
    for step in steps where step.change.action != .noop {
        let isMember = step.resource.procedure == .iamMember
        if joined, isMember, let index = unitOfTarget[step.resource.calls.read] {
            together[index].append(step)
            unitOf[step.resource.address] = index
            continue
        }
        if isMember { unitOfTarget[step.resource.calls.read] = together.count }
        unitOf[step.resource.address] = together.count
        together.append([step])
    }
    let units = together.map { steps in
        steps[0].resource.procedure == .iamMember ? Unit.members(steps) : Unit.step(steps[0])
    }
    // An unchanged resource passes on its own dependencies.
    var behind: [Address: Set<Int>] = [:]
    var dependencies = [Set<Int>](repeating: [], count: units.count)
    for step in steps {
        let needed = step.resource.dependsOn.reduce(into: Set<Int>()) { $0.formUnion(behind[$1] ?? []) }
        if let index = unitOf[step.resource.address] {
            dependencies[index].formUnion(needed)
            dependencies[index].remove(index)
            behind[step.resource.address] = [index]
        } else if !needed.isEmpty {
            behind[step.resource.address] = needed
        }
    }
    return (units, dependencies.map { $0.sorted() })
}

extension Unit {
    var steps: [Step] {
        switch self {
        case .step(let step): [step]
        case .members(let steps): steps
        }
    }
}

/// The units of the deletes; each waits for the deletes of what depended on it.
func backwardUnits(_ deletions: [Deletion]) -> (units: [[Deletion]], dependencies: [[Int]]) {
    var units: [[Deletion]] = []
    var unitOfTarget: [Call: Int] = [:]
    for deletion in deletions where deletion.change.action == .delete {
        let target = deletion.resource.calls.read
        if deletion.resource.procedure == .iamMember, let index = unitOfTarget[target] {
            units[index].append(deletion)
        } else {
            if deletion.resource.procedure == .iamMember { unitOfTarget[target] = units.count }
            units.append([deletion])
        }
    }
    func dependencies(_ units: [[Deletion]]) -> [[Int]] {
        var unitsOf: [Address: [Int]] = [:]
        for (index, unit) in units.enumerated() {
            for deletion in unit { unitsOf[deletion.resource.address, default: []].append(index) }
        }
        var result = [[Int]](repeating: [], count: units.count)
        for (index, unit) in units.enumerated() {
            for needed in unit.flatMap(\.resource.dependsOn).flatMap({ unitsOf[$0] ?? [] }) where needed != index {
                result[needed].append(index)
            }
        }
        return result
    }
    let joined = dependencies(units)
    guard !unreachable(joined).isEmpty else { return (units, joined) }
    // A state file can contain a cycle that no plan would: then the deletes run one by one, in the decided order.
    let single = units.flatMap { $0.map { [$0] } }
    return (single, single.indices.map { $0 == 0 ? [] : [$0 - 1] })
}
