import Text

/// Unlike for jobs, the region wildcard is refused (run-32).
let listRunServices: Route.Handler = { request, store throws(Failure) in
    guard request.location != "-" else {
        throw .badField("parent", "The region wildcard '-' is not supported for services.")
    }
    return try RunKind.service.list(request, &store)
}

extension Store {
    /// Creates or updates a service; every change of the template makes a revision (run-11).
    mutating func writeService(_ id: String, old: JSONObject?, _ request: RoutedRequest) throws(Failure) -> Reply {
        let mask = try request.updateMask("Service")
        let sent = try request.message("Service", at: "service", requires: mask == nil)
        try checkRunEtag(sent["etag"]?.string, old ?? [:])
        let name = "\(request.parent)/services/\(id)"
        try checkRunName(sent, name, .service)
        var new = old.flatMap { old in mask.map { $0.apply(sent, to: old) } } ?? sent
        for field in runOutputs { new[field] = nil }
        try RunRules(request: request, store: self).checkService(&new, old: old)

        let seed = "\(name) \(nextNumber())"
        let generation = generation(after: old)
        stampRun(&new, name: name, old: old, generation: generation, seed: seed, request)
        let isNewRevision = old?["template"] != new["template"] || request.flag("forceNewRevision")
        let generated = "\(id)-\(padded(generation, 5))-\(Identifiers.letters(seed, 3))"
        let revision =
            isNewRevision
            ? "\(name)/revisions/\(new["template"]?["revision"]?.string ?? generated)"
            : old?["latestCreatedRevision"]?.string ?? ""
        try checkTraffic(new, id, newest: revision, request)
        let failure = readiness(of: new["template"]?.object ?? [:], request, revision: revision)

        var pending = pending(new, old: old)
        // The first response to a create does not have the ingress (run-47).
        if old == nil { pending["ingress"] = nil }
        new["observedGeneration"] = .string(String(generation))
        new["latestCreatedRevision"] = .string(revision)
        new["latestReadyRevision"] = failure == nil ? .string(revision) : old?["latestReadyRevision"]
        new["terminalCondition"] = condition("Ready", request, failure)
        new["conditions"] = [
            condition("RoutesReady", request, failure), condition("ConfigurationsReady", request, failure),
        ]
        new["trafficStatuses"] = failure == nil ? new["traffic"] : old?["trafficStatuses"]
        let urls = serviceUrls(id, request)
        if new["defaultUriDisabled"] != true {
            new["uri"] = urls.last.map { .string($0) }
            new["urls"] = .array(urls.map { .string($0) })
        }
        if request.flag("validateOnly") { return validated(new, RunKind.service.type) }
        if isNewRevision { keepRevision(revision, of: new, failure, request) }
        self[RunKind.service.shelf(request), id] = .object(new)
        return beginRun(RunKind.service.type, first: pending, last: new, failure: failure, request)
    }

    /// Traffic can only go to a revision that exists (run-54).
    private func checkTraffic(_ service: JSONObject, _ id: String, newest: String, _ request: RoutedRequest)
        throws(Failure)
    {
        for target in service["traffic"]?.array ?? [] {
            guard let name = target["revision"]?.string, !newest.hasSuffix("/" + name) else { continue }
            guard self[revisionShelf(request, id), name] != nil else {
                throw .badField("service.traffic", "Revision '\(name)' of service '\(id)' does not exist.")
            }
        }
    }

    /// The deterministic URL, if its label is short enough, and then the URL with a hash, which is the main one
    /// (run-30, run-48).
    private func serviceUrls(_ id: String, _ request: RoutedRequest) -> [String] {
        let number = projectNumber(request.project)
        let hashed = hashedRunURL(id, number, request.location)
        let label = "\(id)-\(number)"
        return label.count <= 63 ? ["https://\(label).\(request.location).run.app", hashed] : [hashed]
    }
}

/// The URL of a service with a hash in it, which is the main one.
func hashedRunURL(_ id: String, _ number: String, _ location: String) -> String {
    let letters = location.split(separator: "-").compactMap(\.first).map(String.init).joined()
    return "https://\(id)-\(Identifiers.letters("url " + number, 10))-\(letters).a.run.app"
}
