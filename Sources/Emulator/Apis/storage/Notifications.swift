import Text

// The notification configurations of a bucket are numbered, no number twice, and cannot be changed (storage-35).

private func shelf(_ request: RoutedRequest) -> String {
    "storage/buckets/\(request.variable("bucket"))/notificationConfigs"
}

private let formats: Set = ["JSON_API_V1", "NONE"]
private let events: Set = ["OBJECT_ARCHIVE", "OBJECT_DELETE", "OBJECT_FINALIZE", "OBJECT_METADATA_UPDATE"]

let createNotification: Route.Handler = { request, store throws(Failure) in
    _ = try bucket(request, store)
    var body = try request.message("Notification")
    // The topic is returned with the host of its API, which a request may omit.
    var topic = body["topic"]?.string ?? ""
    if topic.hasPrefix("projects/") { topic = "//pubsub.googleapis.com/" + topic }
    let parts = topic.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 7, topic.hasPrefix("//pubsub.googleapis.com/projects/"), parts[5] == "topics",
        !parts[4].isEmpty, !parts[6].isEmpty
    else {
        throw Failure(
            .invalidArgument, "The topic must be of the form //pubsub.googleapis.com/projects/PROJECT/topics/TOPIC.")
    }
    body["topic"] = .string(topic)
    guard formats.contains(body["payload_format"]?.string ?? "") else {
        throw Failure(.invalidArgument, "The payload format must be JSON_API_V1 or NONE.")
    }
    for event in body["event_types"]?.array ?? [] where !events.contains(event.string ?? "") {
        throw Failure(.invalidArgument, "The event type '\(event.string ?? "")' is not valid.")
    }
    let id = String(store.nextNumber())
    let name = request.variable("bucket")
    body["kind"] = "storage#notification"
    body["id"] = .string(id)
    body["etag"] = .string(id)
    body["selfLink"] = .string("https://www.googleapis.com/storage/v1/b/\(name)/notificationConfigs/\(id)")
    store[shelf(request), id] = .object(body)
    return .message(body, "Notification")
}

private func found(_ request: RoutedRequest, _ store: borrowing Store) throws(Failure) -> JSONObject {
    _ = try bucket(request, store)
    guard let found = store[shelf(request), request.variable("notification")]?.object else {
        throw Failure(.notFound, "The notification configuration \(request.variable("notification")) does not exist.")
    }
    return found
}

let getNotification: Route.Handler = { request, store throws(Failure) in
    .message(try found(request, store), "Notification")
}

let listNotifications: Route.Handler = { request, store throws(Failure) in
    _ = try bucket(request, store)
    var reply: JSONObject = ["kind": "storage#notifications"]
    let records = store.records(shelf(request)).sorted { Int($0.id) ?? 0 < Int($1.id) ?? 0 }
    let items = records.map(\.value)
    if !items.isEmpty { reply["items"] = .array(items) }
    return .message(reply, "Notifications")
}

let deleteNotification: Route.Handler = { request, store throws(Failure) in
    _ = try found(request, store)
    store[shelf(request), request.variable("notification")] = nil
    return .noContent
}
