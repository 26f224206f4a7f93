import PlanModel
import Text

extension Plan {
    /// How this plan treats `resource`, one of its own.
    func rules(of resource: Resource) -> KindRules { (kinds[resource.kind] ?? .plain).listing(resource) }
}

extension KindRules {
    /// What an object of a server-named kind is found by: its values at `find`, each in one spelling. An empty one is none,
    /// and a set has no order.
    func key(of object: JSONValue) -> [JSONValue] {
        identity.find.map { pointer in
            // Of alternatives, the one that is there counts, whatever is in it.
            if comparison.fields[pointer] == .presence { return object[pointer] == nil ? .null : true }
            guard let value = object[pointer], !value.isZero else { return .null }
            guard comparison.fields[pointer] == .set(key: nil), let elements = value.array else { return value }
            return .array(elements.sorted { $0.compactText < $1.compactText })
        }
    }

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
