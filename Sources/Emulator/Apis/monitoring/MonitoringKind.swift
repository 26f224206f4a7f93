import Text

/// A kind of Cloud Monitoring resource. The server names its resources, and all kinds are created, read, updated and
/// deleted in the same way; a value holds what differs.
struct MonitoringKind: Sendable {
    /// The last segment of the collection's path, and usually the key of a list: `alertPolicies`.
    let collection: String
    /// `AlertPolicy`
    let message: String
    /// The request's field: `alert_policy`.
    let field: String
    let listMessage: String
    /// The key of a list, if it is not `collection`.
    var listKey: String?
    /// The id that the server assigns to `body`.
    let id: @Sendable (_ body: JSONObject, inout Store) -> String
    /// The error for an id that does not exist.
    let missing: @Sendable (_ id: String, RoutedRequest) -> Failure
    /// Checks what was sent and fills in what the server sets; `old` is the resource that it replaces, if any.
    let finish: @Sendable (inout JSONObject, _ old: JSONObject?, RoutedRequest, inout Store) throws(Failure) -> Void
    /// Runs before a delete: refuses it, or removes references to the resource.
    var release: @Sendable (_ old: JSONObject, RoutedRequest, inout Store) throws(Failure) -> Void = {
        _, _, _ throws(Failure) in
    }
    /// The resource as responses show it, without secrets.
    var shown: @Sendable (JSONObject) -> JSONObject = { $0 }

    func shelf(_ request: RoutedRequest) -> String { monitoringShelf(request, collection) }

    private func found(_ request: RoutedRequest, _ store: borrowing Store) throws(Failure) -> JSONObject {
        let id = request.variable("id")
        guard let found = store[shelf(request), id]?.object else { throw missing(id, request) }
        return found
    }

    var create: Route.Handler {
        { request, store throws(Failure) in
            var body = try request.message(message, at: field)
            let id = id(body, &store)
            body["name"] = .string("projects/\(request.project)/\(collection)/\(id)")
            try finish(&body, nil, request, &store)
            store[shelf(request), id] = .object(body)
            return .message(shown(body), message)
        }
    }

    /// The resources that match the filter (monitoring-3).
    var list: Route.Handler {
        { request, store throws(Failure) in
            let items = try request.filtered(store.records(shelf(request)).map(\.value), message)
            var reply = try page(
                items.map { .object(shown($0.object ?? [:])) }, under: listKey ?? collection, request,
                by: try request.order(message))
            reply["totalSize"] = items.isEmpty ? nil : JSONValue(items.count)
            return .message(reply, listMessage)
        }
    }

    var get: Route.Handler {
        { request, store throws(Failure) in .message(shown(try found(request, store)), message) }
    }

    /// Without a mask, the body replaces the whole resource except its name (monitoring-4).
    var update: Route.Handler {
        { request, store throws(Failure) in
            let old = try found(request, store)
            let mask = try request.updateMask(message)
            let body = try request.message(message, at: field, requires: mask == nil)
            var new = mask?.apply(body, to: old) ?? body
            new["name"] = old["name"]
            try finish(&new, old, request, &store)
            store[shelf(request), request.variable("id")] = .object(new)
            return .message(shown(new), message)
        }
    }

    var delete: Route.Handler {
        { request, store throws(Failure) in
            try release(try found(request, store), request, &store)
            store[shelf(request), request.variable("id")] = nil
            return .empty
        }
    }
}

func monitoringShelf(_ request: RoutedRequest, _ kind: String) -> String {
    "monitoring/projects/\(request.project)/\(kind)"
}

/// A server-assigned id: 19 digits (monitoring-1).
func monitoringId(_ seed: String) -> String { Identifiers.digits("monitoring " + seed, 19) }

/// Keys of labels in Monitoring may also start with `_`; values may be any text of up to 63 characters (monitoring-5).
func checkUserLabels(_ resource: JSONObject) throws(Failure) {
    guard let labels = resource["userLabels"]?.object else { return }
    guard labels.count <= 64 else { throw .badField("user_labels", "There are more than 64 user labels.") }
    for (key, value) in labels {
        let isKey =
            (1...63).contains(key.count) && key.first.map { $0.isLowercase || $0 == "_" } == true
            && key.allSatisfy { $0 == "_" || $0 == "-" || isDigit($0) || $0.isLowercase }
        guard isKey, (value.string ?? "").count <= 63 else {
            throw .badField("user_labels", "The user label '\(key)' is not valid.")
        }
    }
}
