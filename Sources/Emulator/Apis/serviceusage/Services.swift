import Text

/// The services that are enabled in every new project (serviceusage-1).
private let enabledAtFirst: Set<String> = [
    "bigquery.googleapis.com", "cloudapis.googleapis.com", "logging.googleapis.com", "monitoring.googleapis.com",
    "serviceusage.googleapis.com", "storage-api.googleapis.com", "storage-component.googleapis.com",
    "storage.googleapis.com",
]

private func serviceShelf(_ project: String) -> String { "serviceusage/projects/\(project)/services" }

/// Any well-formed name is accepted; another one is answered like a service that the caller cannot see
/// (serviceusage-2).
func checkServices(_ names: [String]) throws(Failure) {
    let unknown = names.filter { name in
        let label = name.dropLast(".googleapis.com".count)
        return !name.hasSuffix(".googleapis.com") || label.isEmpty || label.first == "-" || label.last == "-"
            || !label.allSatisfy { $0.isASCII && ($0.isLowercase || isDigit($0) || $0 == "-") }
    }
    guard unknown.isEmpty else {
        let list = unknown.joined(separator: ", ")
        throw Failure(.permissionDenied, "Not found or permission denied for service(s): \(list).")
    }
}

func listServices(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    var names = store.knownServices(request.project)
    switch request.query["filter"] {
    case nil, "": break
    case "state:ENABLED": names = names.filter { store.isEnabled($0, in: request.project) }
    case "state:DISABLED": names = names.filter { !store.isEnabled($0, in: request.project) }
    case let filter?: throw Failure(.invalidArgument, "The filter '\(filter)' is not valid.")
    }
    let items = names.map { JSONValue.object(store.service($0, in: request.project)) }
    return .message(try page(items, under: "services", request, size: 200), "ListServicesResponse")
}

func getService(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    try checkServices([request.variable("service")])
    return .message(store.service(request.variable("service"), in: request.project), "Service")
}

/// Reads at most 30 services, each by its full name (serviceusage-9).
func batchGet(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let names = request.target.query.filter { $0.name == "names" }.map(\.value)
    guard (1...30).contains(names.count) else {
        throw .badField("names", "Between 1 and 30 services can be requested.")
    }
    var found: [JSONValue] = []
    for name in names {
        let parts = name.split(separator: "/").map(String.init)
        guard parts.count == 4, parts[0] == "projects", parts[2] == "services",
            try store.projectId(parts[1]) == request.project
        else { throw .badField("names", "'\(name)' is not a service of this project.") }
        try checkServices([parts[3]])
        found.append(.object(store.service(parts[3], in: request.project)))
    }
    return .message(["services": .array(found)], "BatchGetServicesResponse")
}

func enableService(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    _ = try request.message("EnableServiceRequest")
    return try store.enable([request.variable("service")], request, "EnableServiceResponse")
}

/// Enables at most 20 services in one request (serviceusage-6).
func batchEnable(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let body = try request.message("BatchEnableServicesRequest")
    let names = (body["serviceIds"]?.array ?? []).compactMap(\.string)
    guard !names.isEmpty else { throw .badField("service_ids", "At least one service must be given.") }
    guard names.count <= 20 else { throw .badField("service_ids", "At most 20 services can be enabled at once.") }
    return try store.enable(names, request, "BatchEnableServicesResponse")
}

/// A service that is not enabled cannot be disabled (serviceusage-7).
func disableService(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    _ = try request.message("DisableServiceRequest")
    let name = request.variable("service")
    try checkServices([name])
    guard store.isEnabled(name, in: request.project) else {
        throw Failure(.failedPrecondition, "The service '\(name)' is not enabled for project '\(request.project)'.")
    }
    store[serviceShelf(request.project), name] = ["state": "DISABLED"]
    let service = store.service(name, in: request.project)
    return store.serviceOperation(["service": .object(service)], "DisableServiceResponse")
}

extension Store {
    func isEnabled(_ service: String, in project: String) -> Bool {
        if let record = self[serviceShelf(project), service] { return record["state"] == "ENABLED" }
        return enabledAtFirst.contains(service)
    }

    /// Refuses a request to an API that is not enabled in the project (serviceusage-3).
    func requireEnabled(_ api: API, in project: String) throws(Failure) {
        guard !api.isAlwaysEnabled, !isEnabled(api.service, in: project) else { return }
        let number = projectNumber(project)
        let url = "https://console.developers.google.com/apis/api/\(api.service)/overview?project=\(number)"
        throw Failure(
            .permissionDenied,
            "\(api.title) has not been used in project \(number) before or it is disabled. Enable it by visiting "
                + "\(url) then retry. If you enabled this API recently, wait a few minutes for the action to propagate "
                + "to our systems and retry.",
            details: [
                [
                    "@type": "type.googleapis.com/google.rpc.ErrorInfo", "domain": "googleapis.com",
                    "reason": "SERVICE_DISABLED",
                    "metadata": [
                        "activationUrl": .string(url), "consumer": .string("projects/" + number),
                        "containerInfo": .string(number), "service": .string(api.service),
                        "serviceTitle": .string(api.title),
                    ],
                ]
            ], reason: "accessNotConfigured")
    }

    fileprivate func knownServices(_ project: String) -> [String] {
        let named = records(serviceShelf(project)).map(\.id)
        return Set(named).union(enabledAtFirst).union(API.all.map(\.service)).sorted(by: precedes)
    }

    /// A service as Google returns it; its name contains the project number (serviceusage-4).
    fileprivate func service(_ name: String, in project: String) -> JSONObject {
        let parent = "projects/" + projectNumber(project)
        return [
            "config": ["name": .string(name), "title": .string(API.all.first { $0.service == name }?.title ?? name)],
            "name": .string("\(parent)/services/\(name)"), "parent": .string(parent),
            "state": isEnabled(name, in: project) ? "ENABLED" : "DISABLED",
        ]
    }

    fileprivate mutating func enable(_ names: [String], _ request: RoutedRequest, _ response: String) throws(Failure)
        -> Reply
    {
        try checkServices(names)
        let isNews = names.contains { !isEnabled($0, in: request.project) }
        for name in names { self[serviceShelf(request.project), name] = ["state": "ENABLED"] }
        let services = names.map { JSONValue.object(service($0, in: request.project)) }
        let isBatch = response.hasPrefix("Batch")
        let message: JSONObject = isBatch ? ["services": .array(services)] : ["service": services.first ?? [:]]
        guard isNews else {
            // If there is nothing to do, the first response is already done (serviceusage-5).
            let reply: JSONObject = [
                "name": "operations/noop.DONE_OPERATION", "done": true,
                "response": packed(message, "google.api.serviceusage.v1." + response),
            ]
            return .message(reply, "Operation")
        }
        return serviceOperation(message, response)
    }

    fileprivate mutating func serviceOperation(_ message: JSONObject, _ response: String) -> Reply {
        let name = "operations/acat.p2-" + Identifiers.uuid("service \(nextNumber())")
        let metadata = packed([:], "google.api.serviceusage.v1.OperationMetadata")
        return begin(
            name, api: .serviceUsage, pending: metadata, metadata: metadata,
            result: .success(packed(message, "google.api.serviceusage.v1." + response)))
    }
}
