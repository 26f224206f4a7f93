import Text
import PlanModel

extension Kind {
    /// The secret that holds a service's API key, or one of those under `secrets`. Deleting it is immediate and removes
    /// all versions, so it is retained. With `create: false` it must exist, and nothing in it is compared or changed.
    static let secret = Kind("secret", api: .secrets, needs: permissions) { scope in
        var rules = KindRules()
        rules.identity.field = at("name")
        rules.identity.foreign =
            "choose another name; one that has labels of no stack is taken over by `adopt: [ADDRESS]` in project.yaml, and "
            + "the number in the config is then one that it does not have yet"
        rules.comparison.immutable = ObjectBody.secret.fixed.map { at($0) }
        rules.comparison.shared = [at("annotations"), at("labels")]
        rules.add(scope.secretConfigs.compactMap(\.overlay), over: .secret, scope)
        // secretmanager-18
        let rotation = at("rotation", "nextRotationTime")
        if scope.secretConfigs.contains(where: { $0.overlay?.value[rotation] != nil }) {
            rules.comparison.fields[rotation] = .least
        }
        return rules
    } inventory: { scope in
        Inventory(
            scope.labelOwner, scope.project + "/secrets/*", at: API.secrets.root,
            list: ListCall(url: "\(API.secrets.root)\(scope.project)/secrets?pageSize=1000", items: at("secrets")),
            retain: true)
    } items: { scope in
        scope.secretConfigs
    } resource: { secret, scope in
        let name = "\(scope.project)/secrets/\(secret.id)"
        let versions = ListCall(url: "\(API.secrets.root)\(name)/versions?pageSize=1000", items: at("versions"))
        if secret.origin == .existing {
            var resource = Resource(
                address: .secret(secret.id), kind: "secret", name: name, dependsOn: addresses(secret.after),
                retain: true,
                calls: Calls(read: Call("GET", API.secrets.root + name)), body: [:])
            (resource.values, resource.key) = (AddedValues(list: versions), secret.ownKey)
            return resource
        }
        let over = secret.overlay?.value
        let body = ObjectBody.secret.laid(
            over, over: ["labels": scope.labels, "replication": ["automatic": [:]]])
        // So a version that exists before the first of ours is known to be somebody else's.
        let created = body.overlaid(with: ["annotations": .object([versionsAnnotation: "none"])])
        var resource = Resource(
            address: .secret(secret.id), kind: "secret", name: name, dependsOn: addresses(secret.after),
            owner: scope.labelOwner,
            // Somebody else's version would be mistaken for ours, and published.
            contents: secret.origin == .byHand ? nil : at("versions"), retain: true,
            calls: Calls(
                read: Call("GET", API.secrets.root + name),
                create: Call(
                    "POST", "\(API.secrets.root)\(scope.project)/secrets?secretId=\(secret.id)", body: created),
                update: Call(
                    "PATCH", "\(API.secrets.root)\(name)?updateMask=\(ObjectBody.secret.mask(["labels"], and: over))"
                ).clearing("updateMask"),
                delete: Call("DELETE", API.secrets.root + name),
                contents: secret.origin == .byHand
                    ? nil : Call("GET", "\(API.secrets.root)\(name)/versions?pageSize=1")),
            body: body)
        resource.key = secret.ownKey
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

// secretmanager-19
private let permissions = Needs(
    .secrets,
    """
    DELETE projects/*/secrets/* secretmanager.secrets.delete
    GET projects/*/secrets secretmanager.secrets.list
    GET projects/*/secrets/* secretmanager.secrets.get
    GET projects/*/secrets/*:getIamPolicy secretmanager.secrets.getIamPolicy
    PATCH projects/*/secrets/* secretmanager.secrets.update
    POST projects/*/secrets secretmanager.secrets.create
    POST projects/*/secrets/*:setIamPolicy secretmanager.secrets.setIamPolicy
    """)

extension Scope {
    /// The secrets of the API keys, then those of project.yaml.
    fileprivate var secretConfigs: [SecretConfig] {
        config.services.compactMap(\.keySecret) + config.project.secrets
    }
}

extension SecretConfig {
    /// Its key; nil if that is its name.
    fileprivate var ownKey: String? { key == id ? nil : key }
}

/// The annotation in which a secret lists the versions that this stack created.
let versionsAnnotation = "calco-versions"
