import Diagnostics
import PlanModel
import YAML

/// A warning for each address under `retire` that the plan still has: it would go without another word once it leaves.
func armedRetirements(_ config: Config, _ retire: Node?) -> [Diagnostic] {
    guard let elements = retire?.elements, !elements.isEmpty else { return [] }
    let scope = Scope(config)
    let kept = Set(
        allKinds(scope).flatMap { kind in
            let inventory = kind.inventory(scope)
            return kind.resources(scope).filter { $0.retain || inventory.isProtected($0.body) }.map(\.address.text)
        })
    return elements.compactMap { node in
        guard let written = node.scalar?.text else { return nil }
        let address = config.planned(written)
        guard kept.contains(address) else { return nil }
        return Diagnostic(
            .warning, path: node.path, range: node.range,
            message: "retire: \(address) is still in this plan, and would be deleted as soon as it leaves it",
            hint: "list it once it has left, unless this plan is to replace it")
    }
}
