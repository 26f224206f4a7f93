import Diagnostics
import PlanModel
import YAML

/// A warning for each address under `adopt` that changes nothing.
func uselessAdoptions(_ config: Config, _ adopt: Node?) -> [Diagnostic] {
    guard let elements = adopt?.elements, !elements.isEmpty else { return [] }
    let scope = Scope(config)
    let resources = allKinds(scope).flatMap { Array($0.resources(scope)) }
    let adoptable = Set(resources.filter(scope.isAdoptable).map(\.address.text))
    let known = Set(resources.map(\.address.text))
    return elements.compactMap { node in
        guard let address = node.scalar?.text, config.project.adopt.contains(address), !adoptable.contains(address)
        else { return nil }
        let message =
            known.contains(address)
            ? "adopt: \(address) needs no word: it is taken over unless the labels of a stack say that it is another's"
            : "adopt: this plan has no \(address)\(didYouMean(address, among: adoptable.sorted()))"
        return Diagnostic(.warning, path: node.path, range: node.range, message: message)
    }
}
