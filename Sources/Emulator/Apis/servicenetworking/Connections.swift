import HTTP
import Text

private let rangesField = "reservedPeeringRanges"

/// Connects a network, or confirms the connection that it has (servicenetworking-3).
let createConnection: Route.Handler = { request, store throws(Failure) in
    let sent = try request.message("Connection")
    let network = try network(sent["network"], in: "network", request, &store)
    let old = store[shelf(request), network.name]
    let ranges = sent[rangesField] ?? old?[rangesField]
    guard old == nil || ranges == old?[rangesField] else {
        let text = "Cannot modify allocated ranges in CreateConnection. Please use UpdateConnection."
        return operation(.failure(Failure(.failedPrecondition, text)), &store)
    }
    return write(ranges, network, request, &store)
}

let listConnections: Route.Handler = { request, store throws(Failure) in
    let network = try network(request.query["network"].map { .string($0) }, in: "network", request, &store)
    let found = store.connections(of: network, to: request.variable("service"))
    return .message(found.isEmpty ? [:] : ["connections": .array(found)], "ListConnectionsResponse")
}

/// Replaces the ranges of a connection, or makes one (servicenetworking-2, servicenetworking-5).
let patchConnection: Route.Handler = { request, store throws(Failure) in
    guard ["-", peering(request)].contains(request.variable("connection")) else { throw .entityNotFound }
    let sent = try request.message("Connection")
    let network = try network(sent["network"], in: "network", request, &store)
    if let mask = request.query["updateMask"], !["*", rangesField, snakeCase(rangesField)].contains(mask) {
        throw .badField("update_mask", "Only '\(rangesField)' can be updated.")
    }
    let old = names(store[shelf(request), network.name]?[rangesField])
    let removed = old.filter { !names(sent[rangesField]).contains($0) }
    guard removed.isEmpty || request.flag("force") else {
        throw Failure(
            .failedPrecondition, "The update removes the range '\(removed[0])', for which it needs 'force' to be true.")
    }
    return write(sent[rangesField], network, request, &store)
}

/// Ends a connection that nothing uses any more (servicenetworking-7, servicenetworking-8).
let deleteConnection: Route.Handler = { request, store throws(Failure) in
    let sent = try request.message("DeleteConnectionRequest")
    let network = try network(sent["consumerNetwork"], in: "consumer_network", request, &store)
    guard request.variable("connection") == peering(request), store[shelf(request), network.name] != nil else {
        throw .entityNotFound
    }
    guard !store.isUsed(network) else {
        let users = "Producer services (e.g. CloudSQL, Cloud Memstore, etc.)"
        let text = "Failed to delete connection; \(users) are still using this connection."
        return operation(.failure(Failure(.failedPrecondition, text)), &store)
    }
    store[shelf(request), network.name] = nil
    return operation(.success(packedEmpty), &store)
}

private func shelf(_ request: RoutedRequest) -> String { PeeredNetwork.shelf(request.variable("service")) }

/// The name of a connection: that of its service with hyphens (servicenetworking-2).
private func peering(_ request: RoutedRequest) -> String { request.variable("service").replacing(".", with: "-") }

private func names(_ list: JSONValue?) -> [String] { list?.array?.compactMap(\.string) ?? [] }

/// The network that a request names, of a project that uses the API: the path names no project.
private func network(
    _ name: JSONValue?, in field: String, _ request: RoutedRequest, _ store: inout Store
) throws(Failure) -> PeeredNetwork {
    let name = name?.string ?? ""
    guard let network = store.network(name), network.name == name else {
        throw .badField(field, "The network must be named projects/PROJECT_NUMBER/global/networks/NETWORK.")
    }
    try store.requireEnabled(request.api, in: network.project)
    if request.http.method != "GET" { store.remember(network.project, at: request.now) }
    return network
}

/// Stores the connection if its ranges are allocated (servicenetworking-4).
private func write(
    _ ranges: JSONValue?, _ network: PeeredNetwork, _ request: RoutedRequest, _ store: inout Store
) -> Reply {
    let addresses = genericShelf("compute.googleapis.com", ["projects", network.project, "global", "addresses"])
    for name in names(ranges) where store[addresses, name]?["purpose"] != "VPC_PEERING" {
        let text = "Allocated IP range '\(name)' not found in network."
        return operation(.failure(Failure(.failedPrecondition, text)), &store)
    }
    var connection: JSONObject = [
        "network": .string(network.name), "peering": .string(peering(request)),
        "service": .string("services/" + request.variable("service")),
    ]
    connection[rangesField] = ranges
    store[shelf(request), network.name] = .object(connection)
    return operation(.success(packed(connection, "google.cloud.servicenetworking.v1.Connection")), &store)
}

/// An operation without metadata (servicenetworking-6).
private func operation(_ result: Result<JSONValue, Failure>, _ store: inout Store) -> Reply {
    let name = "operations/" + Identifiers.uuid("operation \(store.nextNumber())")
    return store.begin(name, api: .serviceNetworking, pending: nil, metadata: nil, result: result)
}
