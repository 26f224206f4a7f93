import Diagnostics
import PlanModel
import YAML

/// A warning for each address under `adopt` that changes nothing.
func uselessAdoptions(_ config: Config, _ adopt: Node?) -> [Diagnostic] {
    guard let elements = adopt?.elements, !elements.isEmpty else { return [] }
    var plain = config
    plain.project.adopt = []
    let scope = Scope(plain)
    let resources = allKinds(scope).flatMap { Array($0.resources(scope)) }
    let adoptable = Set(resources.filter(scope.isAdoptable).map(\.address.text))
    let known = Dictionary(resources.map { ($0.address.text, $0) }) { first, _ in first }
    return elements.compactMap { node in
        guard let written = node.scalar?.text, config.project.adopt.contains(written) else { return nil }
        let address = config.planned(written)
        guard !adoptable.contains(address) else { return nil }
        let message =
            known[address].map { "adopt: \(address) " + $0.wayOver }
            ?? "adopt: this plan has no \(address)\(didYouMean(address, among: adoptable.sorted()))"
        return Diagnostic(.warning, path: node.path, range: node.range, message: message)
    }
}

extension Resource {
    /// How it comes to this stack, if not by `adopt` in project.yaml.
    fileprivate var wayOver: String {
        if calls.create == nil { return "is only used, and stays with whoever made it" }
        if !adopts { return "is taken over by `adopt: true` where it is written" }
        return "needs no word: it is taken over unless the labels of a stack say that it is another's"
    }
}
