import JSON
import PlanModel

extension Kind {
    /// The secret that holds the service's API key. Deleting one is immediate and takes all versions: it is retained.
    static let secret = Kind("secret", api: API.secrets) { scope in
        var rules = KindRules()
        // A version of somebody else's would be taken for our key, and published.
        rules.contents = at("versions")
        rules.immutable = [at("replication")]
        rules.owner = scope.labelOwner
        rules.resets = [at("labels")]
        rules.retain = true
        return rules
    } items: { scope in
        scope.config.service.asList
    } resource: { service, scope in
        let name = "\(scope.project)/secrets/\(service.secretID)"
        return Resource(
            address: .secret(service.secretID), kind: "secret", name: name,
            calls: Calls(
                read: Call("GET", Root.secrets + name),
                create: Call("POST", "\(Root.secrets)\(scope.project)/secrets?secretId=\(service.secretID)"),
                update: Call("PATCH", "\(Root.secrets)\(name)?updateMask=labels"),
                delete: Call("DELETE", Root.secrets + name),
                contents: Call("GET", "\(Root.secrets)\(name)/versions?pageSize=1")),
            body: ["labels": scope.labels, "replication": ["automatic": [:]]])
    }
}
