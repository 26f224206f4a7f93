import Text
import PlanModel

extension Kind {
    /// The API key itself: one numbered version, generated at apply. A version is never destroyed: if it leaves the
    /// plan it is disabled, and if the config goes back to it, it is enabled again.
    static let secretVersion = Kind("secret_version", api: .secrets) { _ in
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
        scope.config.services.flatMap { service in service.keyVersions.map { (service, $0) } }
    } resource: { item, scope in
        let (service, version) = item
        let name = scope.versionName(service, version)
        let url = API.secrets.root + name
        let secret = "\(API.secrets.root)\(scope.project)/secrets/\(service.secretID)"
        let numbered = secret + "/versions/${self#/number}"
        return Resource(
            address: .secretVersion(service, version), kind: "secret_version", name: name,
            // Numbers are assigned in the order of the calls.
            dependsOn: [.secret(service.secretID)]
                + service.keyVersions.filter { $0 < version }.map { .secretVersion(service, $0) },
            calls: Calls(
                read: Call("GET", url),
                create: Call(
                    "POST", secret + ":addVersion", body: ["payload": [:]]),
                delete: Call("POST", url + ":disable", body: [:])),
            body: [:],
            sensitive: [Sensitive(at: at("payload", "data"), source: .generated(bytes: 32), base64: true)],
            switches: [Switch(at: at("state"), value: "ENABLED", call: Call("POST", url + ":enable", body: [:]))],
            // The server numbers versions by itself, whoever adds one (secretmanager-6).
            numbering: Numbering(
                number: version, parent: Call("GET", secret), annotations: at("annotations"), key: versionsAnnotation,
                write: Call(
                    "PATCH", secret + "?updateMask=annotations",
                    body: ["annotations": "${self#/annotations}", "etag": "${self#/etag}"]),
                list: ListCall(url: secret + "/versions?pageSize=1000", items: at("versions")),
                value: Call("GET", numbered + ":access"), valueAt: at("payload", "data"),
                skip: Call("POST", numbered + ":disable", body: [:]),
                most: 100, seconds: secondsUntilACreateArrived))
    }
}
