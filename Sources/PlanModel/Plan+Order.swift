/// A plan that cannot be walked: an address twice, or a dependency that does not stand before its dependent.
package struct PlanOrderError: Error, Sendable, Hashable, CustomStringConvertible {
    package let description: String
}

extension Plan {
    /// Checks law 4: every address once, every dependency and every reference to a resource that stands earlier.
    package func checkOrder() throws(PlanOrderError) {
        var seen: Set<Address> = []
        for resource in resources {
            for dependency in resource.dependsOn where !seen.contains(dependency) {
                throw PlanOrderError(
                    description: "\(resource.address) depends on \(dependency), which does not stand before it")
            }
            guard seen.insert(resource.address).inserted else {
                throw PlanOrderError(description: "\(resource.address) stands in the plan twice")
            }
            guard kinds[resource.kind] != nil else {
                throw PlanOrderError(description: "\(resource.address): 'kinds' says nothing of \(resource.kind)")
            }
        }
    }
}
