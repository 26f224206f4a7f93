import Diagnostics
import PlanModel
import YAML

/// What was written for the parts of a configuration that can be checked only as a whole.
struct WrittenFiles {
    var project: Node?
    /// The merged files of the workloads with keys that refer to other files, by name.
    var workloads: [String: Node] = [:]
}

extension Node {
    /// True for the file of a workload that has such keys.
    var refersToOthers: Bool { self["grants"] != nil }
}

/// What is wrong with the grants of a configuration that is otherwise right: an address that the plan does not have, and
/// a name where there is an address.
func checkGrants(_ config: Config, _ written: WrittenFiles) -> [Diagnostic] {
    guard !written.workloads.isEmpty else { return [] }
    let targets = GrantTargets(config)
    return Scope(config).workloads.flatMap { workload -> [Diagnostic] in
        guard let elements = written.workloads[workload.name]?["grants"]?.elements else { return [] }
        return zip(workload.grants, elements).compactMap { grant, node in
            targets.problem(with: grant.place)?.diagnostic(at: node["on"] ?? node, name: "grants.on")
        }
    }
}

/// Everything of one stack that grants can be on.
private struct GrantTargets {
    private let scope: Scope
    private let addresses: Set<String>
    private let names: [String: String]

    init(_ config: Config) {
        scope = Scope(config)
        let targets = scope.grantTargets
        addresses = Set(targets.compactMap(\.address?.text))
        var names: [String: String] = [:]
        for target in targets {
            guard let address = target.address?.text else { continue }
            if case .bucket(let name) = target { names["buckets/" + name] = address }
            names[target.name(scope)] = address
        }
        self.names = names
    }

    func problem(with place: GrantPlace) -> Problem? {
        switch place {
        case .project: return nil
        case .own(let address):
            guard !addresses.contains(address.text) else { return nil }
            let kind = address.text.prefix { $0 != "." } + "."
            let alike = addresses.filter { $0.hasPrefix(kind) }.sorted()
            let suggestion = didYouMean(address.text, among: alike)
            let hint =
                alike.isEmpty
                ? "the name of something outside this stack has slashes, such as topics/events"
                : alike.prefix(8).joined(separator: ", ")
            return Problem("this stack has no \(address.text)\(suggestion)", hint: hint)
        case .other:
            guard case .other(let name)? = scope.target(of: place), let own = names[scope.fullName(name)] else {
                return nil
            }
            return Problem("this is of this stack", hint: "write on: \(own)")
        }
    }
}
