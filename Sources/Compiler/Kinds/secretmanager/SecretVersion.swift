import Text
import PlanModel

extension Kind {
    /// One numbered version: the API key itself, or the value of a secret under `secrets`, generated or read from the
    /// environment at apply. A version is never destroyed: if it leaves the plan it is disabled, and if the config goes
    /// back to it, it is enabled again.
    static let secretVersion = Kind("secret_version", api: .secrets, needs: permissions) { _ in
        var rules = KindRules()
        rules.identity.field = at("name")
        rules.readiness.spent = [at("state"): ["DESTROYED"]]
        return rules
    } inventory: { scope in
        let secret = scope.project + "/secrets/*"
        let version = secret + "/versions/*"
        return Inventory(forms: [
            Form(
                CallShape("GET", API.secrets.root + version),
                delete: CallShape("POST", API.secrets.root + version + ":disable", body: [:]), name: version,
                parent: .init("secret", CallShape("GET", API.secrets.root + secret)))
        ])
    } items: { scope in
        let keys = scope.config.services.flatMap { service in
            service.keySecret.map { versionItems($0, service.keyVersions) } ?? []
        }
        return keys + scope.stackVersions
    } resource: { item, scope in
        let name = scope.versionName(item.secret, item.number)
        let url = API.secrets.root + name
        let secret = "\(API.secrets.root)\(scope.project)/secrets/\(item.secret)"
        let numbered = secret + "/versions/${self#/number}"
        var resource = Resource(
            address: .secretVersion(item.secret, item.number), kind: "secret_version", name: name,
            // Numbers are assigned in the order of the calls.
            dependsOn: [.secret(item.secret)] + item.earlier.map { .secretVersion(item.secret, $0) },
            calls: Calls(
                read: Call("GET", url),
                create: Call(
                    "POST", secret + ":addVersion", body: ["payload": [:]]),
                delete: Call("POST", url + ":disable", body: [:])),
            body: [:],
            switches: [Switch(at: at("state"), value: "ENABLED", call: Call("POST", url + ":enable", body: [:]))],
            // The server numbers versions by itself, whoever adds one (secretmanager-6).
            numbering: Numbering(
                number: item.number, parent: Call("GET", secret), annotations: at("annotations"),
                key: versionsAnnotation,
                write: Call(
                    "PATCH", secret + "?updateMask=annotations",
                    body: ["annotations": "${self#/annotations}", "etag": "${self#/etag}"]),
                list: ListCall(url: secret + "/versions?pageSize=1000", items: at("versions")),
                value: Call("GET", numbered + ":access"), valueAt: at("payload", "data"),
                skip: Call("POST", numbered + ":disable", body: [:]),
                most: 100, seconds: secondsUntilACreateArrived))
        if case .generated = item.origin {} else { resource.accepts = [payload] }
        switch item.origin {
        case .environment(let name): resource.put(.environment(name), at: at("payload", "data"), scope, base64: true)
        case .text(let pieces): resource.put(.text(pieces), at: at("payload", "data"), scope, base64: true)
        case .generated(let generated):
            let place = at("payload", "data")
            resource.sensitive = [Sensitive(at: place, source: .generated(generated), base64: true)]
        case .byHand, .existing: break
        }
        return resource
    }
}

// secretmanager-19
private let permissions = Needs(
    .secrets,
    """
    GET projects/*/secrets/*/versions secretmanager.versions.list
    GET projects/*/secrets/*/versions/* secretmanager.versions.get
    GET projects/*/secrets/*/versions/*:access secretmanager.versions.access
    POST projects/*/secrets/*/versions/*:disable secretmanager.versions.disable
    POST projects/*/secrets/*/versions/*:enable secretmanager.versions.enable
    POST projects/*/secrets/*:addVersion secretmanager.versions.add
    """)

/// What Secret Manager takes as a value (secretmanager-7).
private let payload = ValueRule(
    at: at("payload", "data"), most: 64 << 10,
    help: "Secret Manager takes at most 64 KiB: put it into a bucket, and a key that decrypts it here")

/// A version of a secret that the plan creates.
private struct VersionItem {
    let secret: String
    let number: Int
    /// The lower numbers in the plan.
    let earlier: [Int]
    let origin: SecretConfig.Origin
}

private func versionItems(_ secret: SecretConfig, _ numbers: [Int]) -> [VersionItem] {
    guard secret.isNumbered else { return [] }
    return numbers.indices.map { index in
        VersionItem(secret: secret.id, number: numbers[index], earlier: Array(numbers[..<index]), origin: secret.origin)
    }
}

extension Scope {
    /// The versions of the secrets under `secrets`: the current ones, and older ones that something pins.
    fileprivate var stackVersions: [VersionItem] {
        let secrets = config.project.secrets.filter { $0.version != nil }
        guard !secrets.isEmpty else { return [] }
        var pinned: [String: Set<Int>] = [:]
        for reference in secretReferences {
            guard case .stack(let secret) = reference.holder, case .number(let number) = reference.version else {
                continue
            }
            pinned[secret.id, default: []].insert(number)
        }
        // What is made of others comes after them.
        return (secrets.filter { !$0.isMade } + secrets.filter(\.isMade)).flatMap { secret -> [VersionItem] in
            guard let version = secret.version else { return [] }
            return versionItems(secret, (pinned[secret.id] ?? []).union([version]).sorted())
        }
    }
}

extension SecretConfig {
    /// False if others add the versions.
    fileprivate var isNumbered: Bool {
        switch origin {
        case .environment, .generated, .text: true
        case .byHand, .existing: false
        }
    }
}
