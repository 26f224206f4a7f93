package import PlanModel

/// A role on something: an entry of `grants`.
package struct GrantConfig: Sendable, Hashable {
    package var role: String
    package var place: GrantPlace

    package init(_ role: String, on place: GrantPlace = .project) { (self.role, self.place) = (role, place) }
}

/// What a role is granted on.
package enum GrantPlace: Sendable, Hashable {
    /// This environment's project.
    case project
    /// An object of this stack, by its address in the plan.
    case own(Address)
    /// Something else with a policy, by its name; without `projects/` at its beginning it is in this environment's project,
    /// except for a bucket, which is in none: `topics/events`, `projects/other/topics/events`, `buckets/acme`.
    case other(String)
}
