import Text
import PlanModel

extension Kind {
    /// The secret that holds the service's API key. Deleting it is immediate and removes all versions, so it is
    /// retained.
    static let secret = Kind("secret", api: .secrets) { _ in
        var rules = KindRules()
        rules.identity.field = at("name")
        rules.identity.foreign =
            "its annotation \(versionsAnnotation) says which versions are ours: none, where it has others'"
        rules.comparison.immutable = [at("replication")]
        rules.comparison.resets = [at("labels")]
        return rules
    } inventory: { scope in
        Inventory(
            scope.labelOwner, scope.project + "/secrets/*", at: API.secrets.root,
            list: ListCall(url: "\(API.secrets.root)\(scope.project)/secrets?pageSize=1000", items: at("secrets")),
            retain: true)
    } items: { scope in
        scope.config.services.filter { $0.apiKey != nil }
    } resource: { service, scope in
        let name = "\(scope.project)/secrets/\(service.secretID)"
        let body: JSONValue = ["labels": scope.labels, "replication": ["automatic": [:]]]
        var created = body
        // So a version that exists before the first of ours is known to be somebody else's.
        created["annotations"] = .object([versionsAnnotation: "none"])
        return Resource(
            address: .secret(service.secretID), kind: "secret", name: name, owner: scope.labelOwner,
            // Somebody else's version would be mistaken for our key, and published.
            contents: at("versions"), retain: true,
            calls: Calls(
                read: Call("GET", API.secrets.root + name),
                create: Call(
                    "POST", "\(API.secrets.root)\(scope.project)/secrets?secretId=\(service.secretID)", body: created),
                update: Call("PATCH", "\(API.secrets.root)\(name)?updateMask=labels"),
                delete: Call("DELETE", API.secrets.root + name),
                contents: Call("GET", "\(API.secrets.root)\(name)/versions?pageSize=1")),
            body: body)
    }
}

/// The annotation in which a secret lists the versions that this stack created.
let versionsAnnotation = "calco-versions"
