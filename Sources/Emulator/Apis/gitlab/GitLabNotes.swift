import HTTP
import Text

// The comments on a merge request (gitlab-13). The local cloud has no merge requests, so any number is accepted as one.

private func shelf(_ request: RoutedRequest) throws(Failure) -> String {
    // A job token is not accepted here (gitlab-14).
    let authorization = request.http.headers["Authorization"] ?? ""
    guard request.http.headers["PRIVATE-TOKEN"]?.isEmpty == false || authorization.hasPrefix("Bearer ") else {
        throw .custom(status: 401, body: ["message": "401 Unauthorized"])
    }
    guard let number = Int(request.variable("number")), number > 0 else {
        throw .custom(status: 400, body: ["error": "noteable_id is invalid"])
    }
    return "gitlab/\(percentEncoded(request.variable("project")))/merge_requests/\(number)/notes"
}

private func found(_ request: RoutedRequest, _ store: borrowing Store) throws(Failure) -> JSONObject {
    guard let note = store[try shelf(request), request.variable("note")]?.object else {
        throw .custom(status: 404, body: ["message": "404 Note Not Found"])
    }
    return note
}

private func text(_ request: RoutedRequest) throws(Failure) -> String {
    guard let text = try gitlabParameters(request, ["body"])["body"]?.string else {
        throw .custom(status: 400, body: ["error": "body is missing"])
    }
    guard !trimmed(text).isEmpty, text.count <= 1_000_000 else {
        throw .custom(
            status: 400, body: ["message": "400 Bad request - Note is blank or longer than 1000000 characters"])
    }
    return text
}

/// Lists the newest note first unless the query asks for another order.
let listNotes: Route.Handler = { request, store throws(Failure) in
    let key = request.query["orderBy"] ?? "created_at"
    let direction = request.query["sort"] ?? "desc"
    guard ["created_at", "updated_at"].contains(key) else {
        throw .custom(status: 400, body: ["error": "order_by does not have a valid value"])
    }
    guard ["asc", "desc"].contains(direction) else {
        throw .custom(status: 400, body: ["error": "sort does not have a valid value"])
    }
    let isDescending = direction == "desc"
    let order = ListOrder(keys: [
        .init([key], isDescending: isDescending), .init(["id"], isDescending: isDescending),
    ])
    return gitlabPage(order.sorted(store.records(try shelf(request)).map(\.value)), request)
}

let getNote: Route.Handler = { request, store throws(Failure) in Reply(body: .object(try found(request, store))) }

let createNote: Route.Handler = { request, store throws(Failure) in
    let shelf = try shelf(request)
    let number = store.nextNumber()
    let now = JSONValue.string(request.now.rfc3339Milliseconds)
    let note: JSONObject = [
        "id": JSONValue(number), "type": .null, "body": .string(try text(request)), "attachment": .null,
        "author": ["id": 1, "username": "developer", "name": "Developer", "state": "active"], "created_at": now,
        "updated_at": now, "system": false, "noteable_type": "MergeRequest",
        "noteable_iid": JSONValue(Int(request.variable("number")) ?? 0), "resolvable": false, "confidential": false,
        "internal": false,
    ]
    store[shelf, String(number)] = .object(note)
    return Reply(status: 201, body: .object(note))
}

let updateNote: Route.Handler = { request, store throws(Failure) in
    var note = try found(request, store)
    note["body"] = .string(try text(request))
    note["updated_at"] = .string(request.now.rfc3339Milliseconds)
    store[try shelf(request), request.variable("note")] = .object(note)
    return Reply(body: .object(note))
}

let deleteNote: Route.Handler = { request, store throws(Failure) in
    _ = try found(request, store)
    store[try shelf(request), request.variable("note")] = nil
    return .noContent
}
