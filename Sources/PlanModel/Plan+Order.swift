/// A plan that cannot be applied in order: a duplicate address, or a dependency that does not precede its dependent.
struct PlanOrderError: Error, Sendable, Hashable, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }

    init(_ address: Address, ofKind kind: String) { self.init("\(address): 'kinds' says nothing of \(kind)") }
}

/// Law 4, resource by resource: addresses are unique, and every dependency is on an earlier resource.
struct PlanOrder {
    private var seen: Set<Address> = []

    mutating func take(_ resource: Resource) throws(PlanOrderError) {
        for dependency in resource.dependsOn where !seen.contains(dependency) {
            throw PlanOrderError("\(resource.address) depends on \(dependency), which does not stand before it")
        }
        guard seen.insert(resource.address).inserted else {
            throw PlanOrderError("\(resource.address) stands in the plan twice")
        }
    }
}
