import Text

private let type = "google.cloud.run.v2.Revision"

func revisionShelf(_ request: RoutedRequest, _ service: String) -> String {
    "\(RunKind.service.shelf(request))/\(service)/revisions"
}

private func found(_ request: RoutedRequest, _ store: borrowing Store) throws(Failure) -> JSONObject {
    let id = request.variable("revision")
    guard let revision = store[revisionShelf(request, request.variable("service")), id]?.object else {
        throw runNotFound(request, "REVISION", id)
    }
    return revision
}

/// Lists the revisions of one service, or of all with `-` (run-49). The newest comes first.
let listRevisions: Route.Handler = { request, store throws(Failure) in
    try refuseDeleted(request)
    let services = try parents(request, .service, store)
    let items = services.flatMap { store.records(revisionShelf(request, $0)).map(\.value) }
    let order = ListOrder(keys: [.init(["service"]), .init(["name"], isDescending: true)])
    return .message(try page(items, under: "revisions", request, by: order), "ListRevisionsResponse")
}

let getRevision: Route.Handler = { request, store throws(Failure) in .message(try found(request, store), "Revision") }

/// A revision that serves traffic or is the newest cannot be deleted (run-50).
let deleteRevision: Route.Handler = { request, store throws(Failure) in
    let revision = try found(request, store)
    let id = request.variable("revision")
    try checkRunEtag(request.query["etag"], revision)
    let service = try RunKind.service.found(request, store)
    let newest = ["latestCreatedRevision", "latestReadyRevision"].contains {
        service[$0]?.string?.hasSuffix("/" + id) == true
    }
    let serves = (service["traffic"]?.array ?? []).contains { $0["revision"]?.string == id }
    guard !newest, !serves else {
        throw Failure(.failedPrecondition, "Revision '\(id)' cannot be deleted: it serves traffic or is the newest.")
    }
    if request.flag("validateOnly") { return validated(revision, type) }
    store[revisionShelf(request, request.variable("service")), id] = nil
    return store.deletedRun(revision, type, request)
}

extension Store {
    /// Stores the revision that a change of a service creates (run-49).
    mutating func keepRevision(_ name: String, of service: JSONObject, _ failure: Failure?, _ request: RoutedRequest) {
        let parts = name.split(separator: "/").map(String.init)
        guard let short = parts.last, parts.count > 2 else { return }
        let shelf = revisionShelf(request, parts[parts.count - 3])
        guard self[shelf, short] == nil else { return }
        let now = JSONValue.string(request.now.rfc3339)
        var revision = JSONObject()
        for (key, value) in service["template"]?.object ?? [:] where request.api.messages.field("Revision", key) != nil
        {
            revision[key] = value
        }
        for key in ["creator", "launchStage"] { revision[key] = service[key] }
        revision["name"] = .string(name)
        revision["uid"] = .string(Identifiers.uuid("\(name) \(nextNumber())"))
        revision["service"] = .string(parts[parts.count - 3])
        revision["generation"] = "1"
        revision["observedGeneration"] = "1"
        revision["createTime"] = now
        revision["updateTime"] = now
        revision["etag"] = .string("\"\(Identifiers.etag(name))\"")
        revision["conditions"] = [condition("Ready", request, failure), condition("ContainerReady", request, failure)]
        self[shelf, short] = .object(revision)
    }
}
