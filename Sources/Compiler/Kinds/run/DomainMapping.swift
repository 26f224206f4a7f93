import PlanModel
import Text

extension Kind {
    /// A domain that is mapped to a service, by an API before run.v2 that each region has of its own (run-67). Nothing
    /// in it can be changed (run-68), so of labels it has only those that prove whose it is: the user's own would
    /// replace it, and its certificate with it, whenever they change. No permission is its own: the project's editors may
    /// map (run-77).
    static let runDomainMapping = Kind("run_domain_mapping", api: .run) { _ in
        var rules = KindRules()
        rules.identity.field = at("metadata", "name")
        rules.identity.foreign =
            "remove that mapping (gcloud beta run domain-mappings delete), or take the domain out of `domains`; nobody can "
            + "change a mapping, so it cannot be taken over either"
        rules.comparison.immutable = [at("metadata", "labels"), at("spec")]
        // Answers have the project's number (run-69).
        rules.comparison.fields = [at("metadata", "namespace"): .ignore]
        // The certificate comes once the records are in the domain's DNS: no apply can wait for that (run-70).
        rules.readiness.ready = Ready(
            present: [at("status", "resourceRecords")],
            same: [[at("metadata", "generation"), at("status", "observedGeneration")]],
            failed: [at("status", "conditions", "0", "status"): "False"],
            message: at("status", "conditions", "0", "message"),
            help:
                "whoever applies must be an owner of the domain in Google's Search Console, and nothing else of Google's may "
                + "serve it; mend that, and apply again")
        return rules
    } inventory: { scope in
        Inventory(
            owner: scope.mappingOwner,
            forms: [
                Form(
                    CallShape("GET", scope.mappingsURL(region: "*") + "/*"),
                    delete: CallShape("DELETE", scope.mappingsURL(region: "*") + "/*"))
            ],
            list: ListCall(url: scope.mappingsURL, items: at("items"), name: at("metadata", "name")),
            read: Call("GET", scope.mappingsURL + "/${self#/name}"),
            delete: Call("DELETE", scope.mappingsURL + "/${self#/name}"))
    } items: { scope in
        scope.config.services.flatMap { service in service.domains.map { (service, $0) } }.map { service, host in
            MappedDomain(
                domain: ProjectDomain(
                    host: host, service: service.workload.id, region: scope.region(of: service.workload.name)),
                own: .runService(service.workload.name))
        } + scope.config.project.domains.map { MappedDomain(domain: $0) }
    } resource: { mapping, scope in
        let domain = mapping.domain.host
        let mappings = scope.mappingsURL(region: urlPart(mapping.domain.region ?? scope.config.environment.region))
        let url = "\(mappings)/\(urlPart(domain))"
        return Resource(
            address: .domain(domain), kind: "run_domain_mapping", name: domain,
            dependsOn: mapping.own.asList, owner: scope.mappingOwner,
            calls: Calls(
                read: Call("GET", url), create: Call("POST", mappings), delete: Call("DELETE", url)),
            body: [
                "apiVersion": "domains.cloudrun.com/v1", "kind": "DomainMapping",
                "metadata": [
                    "labels": .object(JSONObject(scope.labelOwner.map { ($0.tokens.last ?? "", .string($1)) })),
                    "name": .string(domain), "namespace": .string(scope.config.environment.projectID),
                ],
                "spec": ["certificateMode": "AUTOMATIC", "routeName": .string(mapping.domain.service)],
            ])
    }
}

/// A domain and its service, with the address of one that this stack makes.
private struct MappedDomain {
    var domain: ProjectDomain
    var own: Address?
}

extension Address {
    static func domain(_ name: String) -> Address { Address(kind: "run_domain_mapping", name: name) }
}

extension Scope {
    /// The records that make a domain lead to its mapping, as JSON.
    func records(of domain: String) -> String { "${\(Address.domain(domain))#/status/resourceRecords|text}" }

    fileprivate var mappingOwner: [JSONPointer: String] {
        Dictionary(uniqueKeysWithValues: labelOwner.map { (JSONPointer(tokens: ["metadata"] + $0.tokens), $1) })
    }

    fileprivate var mappingsURL: String { mappingsURL(region: urlPart(config.environment.region)) }

    fileprivate func mappingsURL(region: String) -> String {
        "https://\(region)-run.googleapis.com/apis/domains.cloudrun.com/v1/namespaces/"
            + urlPart(config.environment.projectID) + "/domainmappings"
    }
}
