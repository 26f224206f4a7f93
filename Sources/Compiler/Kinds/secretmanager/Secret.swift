import Text
import PlanModel

extension Kind {
    /// The secret that holds a service's API key, or one of those under `secrets`. Deleting it is immediate and removes
    /// all versions, so it is retained. With `create: false` it must exist, and nothing in it is compared or changed.
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
        scope.config.services.compactMap(\.keySecret) + scope.config.project.secrets
    } resource: { secret, scope in
        let name = "\(scope.project)/secrets/\(secret.id)"
        let versions = ListCall(url: "\(API.secrets.root)\(name)/versions?pageSize=1000", items: at("versions"))
        if secret.origin == .existing {
            var resource = Resource(
                address: .secret(secret.id), kind: "secret", name: name, dependsOn: addresses(secret.after),
                retain: true,
                calls: Calls(read: Call("GET", API.secrets.root + name)), body: [:])
            resource.values = AddedValues(list: versions)
            return resource
        }
        let body: JSONValue = ["labels": scope.labels, "replication": ["automatic": [:]]]
        var created = body
        // So a version that exists before the first of ours is known to be somebody else's.
        created["annotations"] = .object([versionsAnnotation: "none"])
        var resource = Resource(
            address: .secret(secret.id), kind: "secret", name: name, dependsOn: addresses(secret.after),
            owner: scope.labelOwner,
            // Somebody else's version would be mistaken for ours, and published.
            contents: secret.origin == .byHand ? nil : at("versions"), retain: true,
            calls: Calls(
                read: Call("GET", API.secrets.root + name),
                create: Call(
                    "POST", "\(API.secrets.root)\(scope.project)/secrets?secretId=\(secret.id)", body: created),
                update: Call("PATCH", "\(API.secrets.root)\(name)?updateMask=labels"),
                delete: Call("DELETE", API.secrets.root + name),
                contents: secret.origin == .byHand
                    ? nil : Call("GET", "\(API.secrets.root)\(name)/versions?pageSize=1")),
            body: body)
        if secret.origin == .byHand {
            resource.values = AddedValues(
                list: versions,
                addition: .init(
                    Call("POST", "\(API.secrets.root)\(name):addVersion", body: ["payload": [:]]),
                    // secretmanager-7
                    at: at("payload", "data"), most: 64 << 10))
        }
        return resource
    }
}

/// The annotation in which a secret lists the versions that this stack created.
let versionsAnnotation = "calco-versions"
