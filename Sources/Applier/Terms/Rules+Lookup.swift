import PlanModel

extension Plan {
    /// How this plan treats `resource`, one of its own.
    func rules(of resource: Resource) -> KindRules { (kinds[resource.kind] ?? .plain).listing(resource) }
}

extension KindRules {
    /// The rules, with the list in which `resource` is, if that is one of its own.
    func listing(_ resource: Resource) -> KindRules {
        guard let list = resource.list else { return self }
        var rules = self
        rules.identity.list = list
        return rules
    }
}

extension [String: Inventory] {
    /// What answers about an object of `kind` mean.
    func rules(of kind: String) -> KindRules { known(kind)?.rules ?? .plain }
}
