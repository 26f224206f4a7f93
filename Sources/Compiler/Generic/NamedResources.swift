import PlanModel
import Text

/// The resources of `resources/` by the names under which others mention them without a reference: a subnet of a workload,
/// the topic of a schedule, the instance whose socket is mounted, the pool of a member. What mentions one waits for it.
struct NamedResources {
    /// Sorted by name.
    private let byName: [(name: String, address: Address)]
    /// What only members of grants mention: two clusters share the name of their pool, and need not wait for each other.
    private let ofMembers: [(name: String, address: Address)]
    /// By the names under which Identity-Aware Proxy has policies of them (iam-39).
    private let behindIAP: [String: Address]
    /// Subnets and networks, by their ids.
    private let networks: [String: Address]
    private let project: (id: String, number: String)

    init(_ resources: [Resource], _ scope: Scope) {
        var names: [String: Address] = [:]
        var networks: [String: Address] = [:]
        var members: [(name: String, address: Address)] = []
        var behindIAP: [String: Address] = [:]
        let environment = scope.config.environment
        let configs = Dictionary(scope.config.resources.map { ($0.address, $0) }) { first, _ in first }
        for resource in resources {
            // The agent of an API exists once the API is enabled (iam-35).
            if resource.kind == "service_enabled",
                let label = lastSegment(of: resource.name).split(separator: ".").first
            {
                members.append(("gcp-sa-" + label, resource.address))
            }
            if let name = nameBehindIAP(resource) { behindIAP[scope.project + name] = resource.address }
            guard let config = configs[resource.address.text] else { continue }
            if !resource.name.hasSuffix("/*") { names[percentDecoded(resource.name)] = resource.address }
            guard let id = config.id else { continue }
            switch resource.kind {
            case "sqladmin_instances":
                let region = resource.body["region"]?.string ?? scope.config.environment.region
                names["\(scope.config.environment.projectID):\(region):\(id)"] = resource.address
            case "cloudfunctions_functions": names[serviceName(ofFunction: resource.name)] = resource.address
            case "logging_metrics": names["logging.googleapis.com/user/\(id)"] = resource.address
            // What an object makes beside itself: a cluster the pool of its accounts, an app its account.
            case "container_clusters": members.append((environment.projectID + ".svc.id.goog", resource.address))
            case "appengine_apps": names[environment.projectID + "@appspot.gserviceaccount.com"] = resource.address
            case "compute_networks", "compute_subnetworks": networks["\(resource.kind)/\(id)"] = resource.address
            default: break
            }
        }
        byName = names.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        ofMembers = members
        self.behindIAP = behindIAP
        project = ("projects/\(environment.projectID)/", "projects/\(environment.projectNumber)/")
        self.networks = networks
    }

    /// What `resource` mentions.
    func needs(of resource: Resource) -> [Address] {
        var found: [Address] = []
        if !byName.isEmpty { collect(resource.body, "", into: &found) }
        if resource.procedure == .iamMember {
            collect(.string(resource.targetName), "", into: &found)
            if let address = behindIAP[resource.targetName] { add(address, to: &found) }
            let member = resource.grantedMember ?? ""
            for (name, address) in ofMembers where member.mentions(name) { add(address, to: &found) }
        }
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
            let text = text.contains(project.number) ? text.replacing(project.number, with: project.id) : text
            for (name, address) in byName where text.mentions(name) {
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
}

/// What follows the project in the name under which Identity-Aware Proxy knows an object (iam-39); nil for what it does not
/// guard.
private func nameBehindIAP(_ resource: Resource) -> String? {
    let id = lastSegment(of: resource.name)
    let parts = resource.name.split(separator: "/")
    func place(_ word: Substring) -> Substring? {
        parts.firstIndex(of: word).flatMap { $0 + 1 < parts.count ? parts[$0 + 1] : nil }
    }
    switch resource.kind {
    case "run_service": return place("locations").map { "/iap_web/cloud_run-\($0)/services/\(id)" }
    case "compute_backend_services": return "/iap_web/compute/services/\(id)"
    case "compute_region_backend_services": return place("regions").map { "/iap_web/compute-\($0)/services/\(id)" }
    case "compute_global_forwarding_rules": return "/iap_web/forwarding_rule/services/\(id)"
    case "compute_forwarding_rules": return place("regions").map { "/iap_web/forwarding_rule-\($0)/services/\(id)" }
    case "compute_instances": return place("zones").map { "/iap_tunnel/zones/\($0)/instances/\(id)" }
    default: return nil
    }
}
