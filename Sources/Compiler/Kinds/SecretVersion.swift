import JSON
import PlanModel

extension Kind {
    /// The API key itself: one numbered version, generated at apply. A version is never destroyed: one that leaves the
    /// plan is disabled, and enabled again when the config goes back to it.
    static let secretVersion = Kind("secret_version", api: API.secrets) { _ in
        var rules = KindRules()
        // `addVersion` sent twice adds two.
        rules.once = secondsUntilACreateArrived
        rules.spent = [at("state"): ["DESTROYED"]]
        return rules
    } items: { scope in
        scope.config.service.asList.flatMap { service in service.keyVersions.map { (service, $0) } }
    } resource: { item, scope in
        let (service, version) = item
        let name = scope.versionName(service, version)
        let url = Root.secrets + name
        return Resource(
            address: .secretVersion(service, version), kind: "secret_version", name: name,
            // Numbers are given in the order of the calls.
            dependsOn: [.secret(service.secretID)]
                + service.keyVersions.filter { $0 < version }.map { .secretVersion(service, $0) },
            calls: Calls(
                read: Call("GET", url),
                create: Call(
                    "POST", "\(Root.secrets)\(scope.project)/secrets/\(service.secretID):addVersion",
                    body: ["payload": [:]]),
                delete: Call("POST", url + ":disable", body: [:]),
                // The server numbers versions by itself: version 3 can only be made while 2 is the last.
                requires: version > 1 ? Call("GET", Root.secrets + scope.versionName(service, version - 1)) : nil),
            body: [:],
            sensitive: [Sensitive(at: at("payload", "data"), source: .generated(bytes: 32), base64: true)],
            switches: [Switch(at: at("state"), value: "ENABLED", call: Call("POST", url + ":enable", body: [:]))])
    }
}
