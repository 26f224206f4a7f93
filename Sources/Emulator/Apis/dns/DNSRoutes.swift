import Text

private let changes = "dns/v1/projects/{project}/managedZones/{zone}/changes"

/// Cloud DNS: the changes of a zone, which delete and add sets of records (dns-3). Everything else is served by the
/// description of the API. Facts: docs/facts/dns.md.
let dnsRoutes: [Route] = [
    Route("POST", changes, .dns, query: ["clientOperationId"], change),
    Route("GET", changes, .dns, query: ["maxResults", "pageToken"]) { request, store throws(Failure) in
        let items = store.records(try zone(request, store).shelf(of: "changes")).map(\.value)
        let order = ListOrder(keys: [.init(["id"], isNumbered: true)])
        return .message(
            try page(items, under: "changes", request, by: order, parameter: "maxResults"), "ChangesListResponse")
    },
    Route("GET", changes + "/{change}", .dns, query: ["clientOperationId"]) { request, store throws(Failure) in
        guard let found = store[try zone(request, store).shelf(of: "changes"), request.variable("change")]?.object
        else {
            throw missing("Change", request.variable("change"))
        }
        return .message(found, "Change")
    },
]

private func zone(_ request: RoutedRequest, _ store: borrowing Store) throws(Failure) -> GenericPlace {
    let zone = GenericPlace(
        API.dns.service, ["projects", request.project, "managedZones"], [request.variable("zone")])
    guard store[zone.shelf, zone.key] != nil else { throw missing("ManagedZone", zone.key) }
    return zone
}

private func missing(_ type: String, _ id: String) -> Failure {
    Failure(.notFound, "The 'parameters.\(type)' resource named '\(id)' does not exist.")
}

extension GenericPlace {
    fileprivate func shelf(of collection: String) -> String {
        genericShelf(service, self.collection + id + [collection])
    }
}

private let change: Route.Handler = { request, store throws(Failure) in
    let zone = try zone(request, store)
    var body = try request.message("Change")
    func key(_ records: JSONValue) -> String {
        "\(records["name"]?.string ?? "")/\(records["type"]?.string ?? "")"
    }
    let shelf = zone.shelf(of: "rrsets")
    for records in body["deletions"]?.array ?? [] {
        guard store[shelf, key(records)] != nil else { throw missing("ResourceRecordSet", key(records)) }
        store[shelf, key(records)] = nil
    }
    for records in body["additions"]?.array ?? [] {
        guard store[shelf, key(records)] == nil else {
            throw Failure(
                .alreadyExists, "The resource 'entity.change.additions' named '\(key(records))' already exists.")
        }
        var records = records
        records["kind"] = "dns#resourceRecordSet"
        store[shelf, key(records)] = records
    }
    let id = String(store.nextNumber())
    for (field, value) in [("kind", "dns#change"), ("id", id), ("status", "done")] { body[field] = .string(value) }
    body["startTime"] = .string(request.now.rfc3339Milliseconds)
    store[zone.shelf(of: "changes"), id] = .object(body)
    return .message(body, "Change")
}
