import Discovery
import PlanModel

/// The policy of a resource in `resources/`, if its type has one that is read and written like most (iam-1, compute-18).
struct PolicyOfResource {
    let address: Address
    /// The host that must be enabled.
    let api: String
    let name: String
    let place: PolicyPlace

    init?(_ config: ResourceConfig, _ scope: Scope) {
        guard let type = GenericType(named: config.type, scope.config.discovery), let id = config.id else { return nil }
        if config.type == "bigquery.v2/datasets" {
            let name = "\(scope.path(of: config.parent))/\(type.collection)/\(urlPart(id))"
            (address, api, self.name) = (Address(kind: type.kind, name: config.name), type.api.host, name)
            place = .access(type.root(name) + name)
            return
        }
        guard let read = type.resource.method("getIamPolicy"), let write = type.resource.method("setIamPolicy"),
            let item = type.resource.get?.path
        else { return nil }
        func are(_ mark: String) -> Bool {
            [read, write].allSatisfy { PathTemplate(item.text + mark + $0.name)?.hasShape(of: $0.path) == true }
        }
        guard are(":") || are("/") else { return nil }
        address = Address(kind: type.kind, name: config.name)
        api = type.api.host
        name = "\(scope.path(of: config.parent))/\(type.collection)/\(urlPart(id))"
        let url = type.root(name) + name
        place = are("/") ? .below(url) : .beside(url, read)
    }
}
