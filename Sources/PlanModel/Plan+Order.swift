/// A plan that cannot be applied in order: a duplicate address, or a dependency that does not precede its dependent.
package struct PlanOrderError: Error, Sendable, Hashable, CustomStringConvertible {
    package let description: String

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

extension Plan {
    /// Checks law 4, and that `kinds` has the kind of every resource.
    package func checkOrder() throws(PlanOrderError) {
        var order = PlanOrder()
        for resource in resources {
            try order.take(resource)
            guard kinds[resource.kind] != nil else { throw PlanOrderError(resource.address, ofKind: resource.kind) }
        }
    }
}
