import Text

private let collection = "v2/projects/{project}/locations/{location}/services"
private let item = collection + "/{service}"

let runServiceRoutes: [Route] =
    [
        Route("POST", collection, .run, query: ["serviceId", "validateOnly"]) { call, store throws(Failure) in
            let id = call.query["serviceId"] ?? ""
            try checkRunId(id, "service_id")
            guard store[runShelf(call, "services"), id] == nil else {
                // recorded nowhere; GCP facts 2.2
                throw Failure(.alreadyExists, "Resource '\(id)' already exists.")
            }
            return try store.writeService(id, old: nil, call)
        },
        Route("GET", collection, .run, query: ["pageSize", "pageToken", "showDeleted"]) { call, store throws(Failure) in
            guard call.location != "-" else {
                throw .badField("parent", "The region wildcard '-' is not supported for services.")
            }
            let items = store.records(runShelf(call, "services")).map(\.value)
            return .message(try page(items, under: "services", call), "ListServicesResponse")
        },
        Route("GET", item, .run) { call, store throws(Failure) in .message(try service(call, store), "Service") },
        Route(
            "PATCH", item, .run, query: ["updateMask", "allowMissing", "validateOnly", "forceNewRevision"]
        ) { call, store throws(Failure) in
            let id = call.variable("service")
            let old = store[runShelf(call, "services"), id]?.object
            if old == nil {
                guard call.flag("allowMissing") else { throw runNotFound(call, "SERVICE", id) }
                try checkRunId(id, "service.name")
            }
            return try store.writeService(id, old: old, call)
        },
        Route("DELETE", item, .run, query: ["etag", "validateOnly"]) { call, store throws(Failure) in
            let old = try service(call, store)
            try checkRunEtag(call.query["etag"], old)
            return store.deleteRun("services", call.variable("service"), old, call, "google.cloud.run.v2.Service")
        },
    ]
    + policyRoutes(item, .run) { call, store throws(Failure) in
        _ = try service(call, store)
        return runShelf(call, "services") + "/" + call.variable("service")
    }

private func service(_ call: Call, _ store: borrowing Store) throws(Failure) -> JSONObject {
    let id = call.variable("service")
    guard let service = store[runShelf(call, "services"), id]?.object else { throw runNotFound(call, "SERVICE", id) }
    return service
}

extension Store {
    /// Creates or updates a service; every change of the template makes a revision (recorded: run-service).
    fileprivate mutating func writeService(_ id: String, old: JSONObject?, _ call: Call) throws(Failure) -> Reply {
        let mask = try call.updateMask("Service")
        let sent = try call.message("Service", at: "service", requires: mask == nil)
        try checkRunEtag(sent["etag"]?.string, old ?? [:])
        let name = "\(call.parent)/services/\(id)"
        guard sent["name"] == nil || sent["name"] == .string(name) || sent["name"]?.string?.hasSuffix("/" + id) == true
        else { throw .badField("service.name", "The name of the service in the body is not that of the URL.") }
        var new = old.flatMap { old in mask.map { $0.apply(sent, to: old) } } ?? sent
        for field in runOutputs { new[field] = nil }
        try RunRules(call: call, store: self).checkService(&new, old: old)

        let seed = "\(name) \(nextNumber())"
        let generation = (old?["generation"]?.string.flatMap { Int($0) } ?? 0) + 1
        stampRun(&new, name: name, old: old, generation: generation, seed: seed, call)
        let isNewRevision = old?["template"] != new["template"] || call.flag("forceNewRevision")
        let generated = "\(id)-\(padded(generation, 5))-\(Identifiers.letters(seed, 3))"
        let revision =
            isNewRevision
            ? "\(name)/revisions/\(new["template"]?["revision"]?.string ?? generated)"
            : old?["latestCreatedRevision"]?.string ?? ""
        let failure = readiness(of: new["template"]?.object ?? [:], call, revision: revision)

        var pending = new
        pending["reconciling"] = true
        pending["terminalCondition"] = ["state": "CONDITION_PENDING"]
        if old != nil {
            pending["terminalCondition"] = [
                "type": "Ready", "state": "CONDITION_PENDING", "lastTransitionTime": .string(call.now.rfc3339),
            ]
            pending["observedGeneration"] = .string(String(generation - 1))
        }
        new["observedGeneration"] = .string(String(generation))
        new["latestCreatedRevision"] = .string(revision)
        new["latestReadyRevision"] = failure == nil ? .string(revision) : old?["latestReadyRevision"]
        new["terminalCondition"] = condition("Ready", call, failure)
        new["conditions"] = [
            condition("RoutesReady", call, failure), condition("ConfigurationsReady", call, failure),
        ]
        new["trafficStatuses"] = failure == nil ? new["traffic"] : old?["trafficStatuses"]
        let urls = serviceUrls(id, call)
        if new["defaultUriDisabled"] != true {
            new["uri"] = urls.first.map { .string($0) }
            new["urls"] = .array(urls.map { .string($0) })
        }
        let result: Result<JSONValue, Failure> =
            failure.map { .failure($0) } ?? .success(packed(new, "google.cloud.run.v2.Service"))
        let kind = "google.cloud.run.v2.Service"
        if call.flag("validateOnly") { return validated(new, kind) }
        self[runShelf(call, "services"), id] = .object(new)
        return begin(
            operationName(call.parent), api: .run, pending: packed(pending, kind), metadata: packed(new, kind),
            result: result)
    }

    /// The deterministic URL when its label fits, then the one with a hash (GCP facts 6).
    private func serviceUrls(_ id: String, _ call: Call) -> [String] {
        let number = projectNumber(call.project)
        let letters = call.location.split(separator: "-").compactMap(\.first).map(String.init).joined()
        let hash = Identifiers.letters("url " + number, 10)
        let hashed = "https://\(id)-\(hash)-\(letters).a.run.app"
        let label = "\(id)-\(number)"
        return label.count <= 63 ? ["https://\(label).\(call.location).run.app", hashed] : [hashed]
    }
}
