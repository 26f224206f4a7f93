import Discovery
import Text

private let changes = "dns/v1/projects/{project}/managedZones/{zone}/changes"

/// Cloud DNS: the changes of a zone, which delete and add sets of records (dns-3). Everything else is served by the
/// description of the API. Facts: docs/facts/dns.md.
let dnsRoutes: [Route] = [
    Route("POST", changes, .dns, query: ["clientOperationId"], change),
    Route("GET", changes, .dns, query: ["maxResults", "pageToken"]) { request, store throws(Failure) in
        let items = store.records(try changesShelf(request, store)).map(\.value)
        let order = ListOrder(keys: [.init(["id"], isNumbered: true)])
        var list = try page(items, under: "changes", request, by: order, parameter: "maxResults")
        list["kind"] = "dns#changesListResponse"
        return .message(list, "ChangesListResponse")
    },
    Route("GET", changes + "/{change}", .dns, query: ["clientOperationId"]) { request, store throws(Failure) in
        let id = request.variable("change")
        guard let found = store[try changesShelf(request, store), id]?.object else {
            throw Failure(.notFound, "The 'parameters.changeId' resource named '\(id)' does not exist.")
        }
        return .message(found, "Change")
    },
]

/// The place of one thing in a zone; throws if there is no such zone.
private func place(
    _ collection: String, _ id: [String], _ request: RoutedRequest, _ store: borrowing Store
) throws(Failure) -> GenericPlace {
    let zones = ["projects", request.project, "managedZones"]
    guard let known = GoogleAPI.named("dns.v1"), let kind = GenericKind(known, "managedZones") else {
        throw Failure(.internalError, "The description of Cloud DNS is missing.")
    }
    let zone = GenericPlace(API.dns.service, zones, [request.variable("zone")])
    _ = try kind.object(zone, store)
    return GenericPlace(zone.service, zone.collection + zone.id + [collection], id)
}

private func changesShelf(_ request: RoutedRequest, _ store: borrowing Store) throws(Failure) -> String {
    try place("changes", [], request, store).shelf
}

/// Deletions name what is there, exactly; additions must be new (dns-6).
private let change: Route.Handler = { request, store throws(Failure) in
    var body = try request.message("Change")
    for (index, records) in (body["deletions"]?.array ?? []).enumerated() {
        let place = try place(of: records, request, store)
        let field = "entity.change.deletions[\(index)]"
        guard let found = store[place.shelf, place.key] else {
            throw Failure(.notFound, "The '\(field)' resource named '\(place.title)' does not exist.")
        }
        guard withKind(records) == found else {
            throw Failure(
                .failedPrecondition, "Precondition not met for '\(field)'", status: 412, reason: "conditionNotMet")
        }
        store[place.shelf, place.key] = nil
    }
    for (index, records) in (body["additions"]?.array ?? []).enumerated() {
        let place = try place(of: records, request, store)
        guard store[place.shelf, place.key] == nil else {
            throw Failure(
                .alreadyExists, "The resource 'entity.change.additions[\(index)]' named '\(place.title)' already exists"
            )
        }
        try checkRecords(records.object ?? [:], at: place, isNew: true, store)
        store[place.shelf, place.key] = withKind(records)
    }
    let id = String(store.nextNumber())
    for (field, value) in [("kind", "dns#change"), ("id", id), ("status", "done")] { body[field] = .string(value) }
    body["startTime"] = .string(request.now.rfc3339Milliseconds)
    store[try changesShelf(request, store), id] = .object(body)
    return .message(body, "Change")
}

private func place(
    of records: JSONValue, _ request: RoutedRequest, _ store: borrowing Store
) throws(Failure) -> GenericPlace {
    try place("rrsets", [records["name"]?.string ?? "", records["type"]?.string ?? ""], request, store)
}

private func withKind(_ records: JSONValue) -> JSONValue {
    var records = records
    records["kind"] = "dns#resourceRecordSet"
    return records
}
