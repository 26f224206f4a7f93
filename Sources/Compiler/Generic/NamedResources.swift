import PlanModel
import Text

/// The resources of `resources/` by the names under which others mention them without a reference: a subnet of a workload,
/// the topic of a schedule, the instance whose socket is mounted. What mentions one waits for it.
struct NamedResources {
    /// Sorted by name.
    private let byName: [(name: String, address: Address)]
    /// Subnets and networks, by their ids.
    private let networks: [String: Address]

    init(_ resources: [Resource], _ scope: Scope) {
        var names: [String: Address] = [:]
        var networks: [String: Address] = [:]
        let configs = Dictionary(scope.config.resources.map { ($0.address, $0) }) { first, _ in first }
        for resource in resources {
            guard let config = configs[resource.address.text] else { continue }
            if !resource.name.hasSuffix("/*") { names[percentDecoded(resource.name)] = resource.address }
            guard let id = config.id else { continue }
            switch resource.kind {
            case "sqladmin_instances":
                let region = resource.body["region"]?.string ?? scope.config.environment.region
                names["\(scope.config.environment.projectID):\(region):\(id)"] = resource.address
            case "cloudfunctions_functions":
                // It is a service of Cloud Run (cloudfunctions-1).
                let service = id.lowercased().replacing("_", with: "-")
                let place = resource.name.split(separator: "/").dropLast(2).joined(separator: "/")
                names["\(place)/services/\(service)"] = resource.address
            case "logging_metrics": names["logging.googleapis.com/user/\(id)"] = resource.address
            case "compute_networks", "compute_subnetworks": networks["\(resource.kind)/\(id)"] = resource.address
            default: break
            }
        }
        byName = names.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        self.networks = networks
    }

    /// What `resource` mentions.
    func needs(of resource: Resource) -> [Address] {
        guard !byName.isEmpty else { return [] }
        var found: [Address] = []
        collect(resource.body, "", into: &found)
        // What a grant is on.
        if resource.procedure == .iamMember { collect(.string(resource.name), "", into: &found) }
        return found.filter { $0 != resource.address && !resource.dependsOn.contains($0) }
    }

    private func collect(_ value: JSONValue, _ member: String, into found: inout [Address]) {
        switch value {
        case .string(let text):
            switch member {
            case "network", "subnetwork":
                if let address = networks["compute_\(member)s/\(lastSegment(of: text))"] { add(address, to: &found) }
            default: break
            }
            guard text.contains("/") || text.contains(":") else { return }
            for (name, address) in byName where mentions(text, name) {
                add(address, to: &found)
            }
        case .array(let elements): for element in elements { collect(element, member, into: &found) }
        case .object(let members): for (key, value) in members { collect(value, key, into: &found) }
        default: return
        }
    }

    private func add(_ address: Address, to found: inout [Address]) {
        if !found.contains(address) { found.append(address) }
    }

    /// `name` is in `text` as a whole, not as the beginning of a longer one.
    private func mentions(_ text: String, _ name: String) -> Bool {
        var rest = text[...]
        while let range = rest.firstRange(of: name) {
            guard let next = rest[range.upperBound...].utf8.first else { return true }
            if !next.isLetterOrDigit && next != UInt8(ascii: "-") && next != UInt8(ascii: "_") { return true }
            rest = rest[range.upperBound...]
        }
        return false
    }
}
