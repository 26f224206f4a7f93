import PlanModel

extension Plan {
    /// How this plan treats `resource`, one of its own.
    func rules(of resource: Resource) -> KindRules { kinds[resource.kind] ?? .plain }
}

extension [String: Inventory] {
    /// What answers about an object of `kind` mean.
    func rules(of kind: String) -> KindRules { known(kind)?.rules ?? .plain }
}
