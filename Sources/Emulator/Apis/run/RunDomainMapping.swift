import Text

private let kind = "DOMAIN_MAPPING"

/// Maps a domain to a service. The first answer has no status yet (run-70); a domain that is in use elsewhere, or whose
/// first label is `unverified`, becomes an object that has failed (run-71, run-72).
let createDomainMapping: Route.Handler = { request, store throws(Failure) in
    let sent = try request.message("DomainMapping")
    let domain = sent["metadata"]?["name"]?.string ?? ""
    guard domain.contains("."), domain.allSatisfy({ $0.isASCII && !$0.isUppercase && !"/*: ".contains($0) }) else {
        throw .badField("domainmapping.metadata.name", "The name '\(domain)' is not the name of a host.")
    }
    for (field, wanted) in [("apiVersion", "domains.cloudrun.com/v1"), ("kind", "DomainMapping")] {
        guard sent[field]?.string == wanted else {
            throw .badField("domainmapping." + field, "Expected '\(wanted)', found '\(sent[field]?.string ?? "")'.")
        }
    }
    let number = store.projectNumber(request.project)
    guard [request.project, number].contains(sent["metadata"]?["namespace"]?.string) else {
        throw .badField("domainmapping.metadata.namespace", "The namespace is the id or the number of the project.")
    }
    guard let service = sent["spec"]?["routeName"]?.string, !service.isEmpty else {
        throw .badField("domainmapping.spec.route_name", "The route name is missing.")
    }
    let region = store.region(of: service, request)
    guard store[shelf(request), domain] == nil else {
        throw Failure(.alreadyExists, "Resource '\(domain)' already exists.")
    }
    var mapping = sent
    mapping["status"] = nil
    var metadata = sent["metadata"]?.object ?? [:]
    var labels = metadata["labels"]?.object ?? [:]
    // run-69
    labels["cloud.googleapis.com/location"] = .string(region)
    metadata["labels"] = .object(labels)
    metadata["namespace"] = .string(number)
    metadata["creationTimestamp"] = .string(request.now.rfc3339)
    metadata["generation"] = 1
    metadata["resourceVersion"] = .string(Identifiers.etag(JSONValue.object(sent).compactText))
    metadata["selfLink"] = .string("/apis/domains.cloudrun.com/v1/namespaces/\(number)/domainmappings/\(domain)")
    metadata["uid"] = .string(Identifiers.uuid("\(number) \(region) \(domain)"))
    mapping["metadata"] = .object(metadata)
    let first = mapping
    mapping["status"] = store.status(
        of: domain, service, region, force: sent["spec"]?["forceOverride"] == true, request)
    store[shelf(request), domain] = .object(mapping)
    return .message(first, "DomainMapping")
}

let listDomainMappings: Route.Handler = { request, store in
    let items = store.records(shelf(request)).map(\.value).filter { isThere($0, request) }
    var list: JSONObject = ["apiVersion": "domains.cloudrun.com/v1", "kind": "DomainMappingList", "metadata": [:]]
    if !items.isEmpty { list["items"] = .array(items) }
    return .message(list, "ListDomainMappingsResponse")
}

let getDomainMapping: Route.Handler = { request, store throws(Failure) in
    .message(try found(request, store), "DomainMapping")
}

let deleteDomainMapping: Route.Handler = { request, store throws(Failure) in
    _ = try found(request, store)
    store[shelf(request), request.variable("domain")] = nil
    return .message(["status": "Success"], "Status")
}

private func shelf(_ request: RoutedRequest) -> String { "run/projects/\(request.project)/domainmappings" }

private func found(_ request: RoutedRequest, _ store: borrowing Store) throws(Failure) -> JSONObject {
    let domain = request.variable("domain")
    guard let mapping = store[shelf(request), domain], isThere(mapping, request), let object = mapping.object else {
        throw Failure(
            .notFound,
            "Resource '\(domain)' of kind '\(kind)' in region '\(region(request) ?? "-")' in project "
                + "'\(request.project)' does not exist.")
    }
    return object
}

/// The region that a request names, in its path or its host; nil if it names none.
private func region(_ request: RoutedRequest) -> String? {
    if !request.location.isEmpty { return request.location }
    let end = "-run.googleapis.com"
    return request.target.host.hasSuffix(end) ? String(request.target.host.dropLast(end.count)) : nil
}

private func isThere(_ mapping: JSONValue, _ request: RoutedRequest) -> Bool {
    guard let region = region(request) else { return true }
    return mapping["metadata"]?["labels"]?["cloud.googleapis.com/location"]?.string == region
}

extension Store {
    /// The region of a new mapping: the request's, else that of its service.
    fileprivate func region(of service: String, _ request: RoutedRequest) -> String {
        if let region = Emulator.region(request) { return region }
        let start = "run/projects/\(request.project)/locations/"
        let home = shelves(startingWith: start).first { $0.hasSuffix("/services") && self[$0, service] != nil }
        return home.map { String($0.dropFirst(start.count).prefix { $0 != "/" }) } ?? ""
    }

    fileprivate func status(
        of domain: String, _ service: String, _ region: String, force: Bool, _ request: RoutedRequest
    ) -> JSONValue {
        func condition(_ type: String, _ status: String, _ reason: String? = nil, _ message: String? = nil) -> JSONValue
        {
            var condition: JSONObject = [
                "type": .string(type), "status": .string(status), "lastTransitionTime": .string(request.now.rfc3339),
            ]
            condition["reason"] = reason.map { .string($0) }
            condition["message"] = message.map { .string($0) }
            return .object(condition)
        }
        func failed(_ reason: String, _ message: String) -> JSONValue {
            ["conditions": [condition("Ready", "False", reason, message)], "observedGeneration": 1]
        }
        guard self["run/projects/\(request.project)/locations/\(region)/services", service] != nil else {
            return failed("RouteMissing", "Route \(service) does not exist.")
        }
        if domain.hasPrefix("unverified.") {
            return failed(
                "PermissionDenied",
                "Caller is not authorized to administer the domain '\(domain)'. If you own '\(domain)', you can obtain "
                    + "authorization by verifying ownership of the domain, or any of its parent domains, via the Webmaster "
                    + "Central portal.")
        }
        let others = shelves(startingWith: "run/projects/").filter { $0.hasSuffix("/domainmappings") }
        if !force, others.contains(where: { self[$0, domain]?["status"]?["resourceRecords"] != nil }) {
            return failed("MappingAlreadyExists", "Domain mapping to '\(domain)' is already in use elsewhere.")
        }
        let waiting =
            "Waiting for certificate provisioning. You must configure your DNS records for certificate issuance to begin."
        return [
            "conditions": [
                condition("Ready", "Unknown", "CertificatePending", waiting),
                condition("CertificateProvisioned", "Unknown"), condition("DomainRoutable", "True"),
            ],
            "mappedRouteName": .string(service), "observedGeneration": 1, "resourceRecords": .array(dnsRecords(domain)),
        ]
    }
}

/// A host below a domain is an alias, a domain itself has addresses (run-70).
private func dnsRecords(_ domain: String) -> [JSONValue] {
    let labels = domain.split(separator: ".")
    if labels.count > 2 {
        let name = labels.dropLast(2).joined(separator: ".")
        return [["name": .string(name), "rrdata": "ghs.googlehosted.com.", "type": "CNAME"]]
    }
    return ["32", "34", "36", "38"].map { ["rrdata": .string("216.239.\($0).21"), "type": "A"] }
        + ["32", "34", "36", "38"].map { ["rrdata": .string("2001:4860:4802:\($0)::15"), "type": "AAAA"] }
}
