import Diagnostics
import PlanModel
import Text
import YAML

/// The grants of a configuration with where they are written, to find those that are one: a role or a member may be
/// written by reference and in full, and a policy has it once.
struct WrittenGrants {
    private let scope: Scope
    private var all: [(address: Address, node: Node)] = []
    /// True once something is written that can also be written otherwise.
    private var mayBeTwice = false

    init(_ config: Config) { scope = Scope(config) }

    mutating func add(_ grant: GrantConfig, to member: Grant.Member?, _ node: Node) {
        guard let member, let made = scope.grants([grant], to: member).first else { return }
        all.append((made.address, node))
        if case .other(let text) = member, text.hasPrefix("principal") || text.mayHoldReference { mayBeTwice = true }
        if grant.role.mayHoldReference || grant.role.hasPrefix("projects/") { mayBeTwice = true }
    }

    /// An error at each but the first, and at each that something of this stack brings along anyway.
    func twice() -> [Diagnostic] {
        guard mayBeTwice else { return [] }
        let resources = allKinds(scope).flatMap { Array($0.resources(scope)) }
        let known = KnownResources(resources, scope)
        let members = resources.filter { $0.procedure == .iamMember }.map { known.filled($0) }
        let environment = scope.config.environment
        let number = "projects/\(environment.projectNumber)/"
        let groups = Dictionary(grouping: members) { member in
            member.name.replacing(number, with: "projects/\(environment.projectID)/")
        }
        var found: [(order: Int, diagnostic: Diagnostic)] = []
        for group in groups.values where group.count > 1 {
            let same = Set(group.map(\.address))
            let places = all.enumerated().filter { same.contains($0.element.address) }
            let written = Set(places.map(\.element.address))
            let implied = group.map(\.address).first { !written.contains($0) }
            for place in implied == nil ? places.dropFirst() : places[...] {
                guard place.element.address != places.first?.element.address || implied != nil else { continue }
                let first = places[0].element.node
                let other =
                    implied.map { "\($0), which this stack has anyway" }
                    ?? "the one at \(first.path):\(first.range.start.line)"
                let problem = Problem("this is the same grant as \(other)", hint: "remove it")
                found.append((place.offset, problem.diagnostic(at: place.element.node, name: "grants")))
            }
        }
        return found.sorted { $0.order < $1.order }.map(\.diagnostic)
    }
}
