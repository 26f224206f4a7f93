import HTTP
import Text

// The comments on a merge request (gitlab-13). There are no merge requests here: every number is taken to be one.

private func shelf(_ call: RoutedRequest) throws(Failure) -> String {
    // A job's own token is not accepted here (gitlab-14).
    let authorization = call.request.headers["Authorization"] ?? ""
    guard call.request.headers["PRIVATE-TOKEN"]?.isEmpty == false || authorization.hasPrefix("Bearer ") else {
        throw .custom(status: 401, body: ["message": "401 Unauthorized"])
    }
    guard let number = Int(call.variable("number")), number > 0 else {
        throw .custom(status: 400, body: ["error": "noteable_id is invalid"])
    }
    return "gitlab/\(percentEncoded(call.variable("project")))/merge_requests/\(number)/notes"
}

private func found(_ call: RoutedRequest, _ store: borrowing Store) throws(Failure) -> JSONObject {
    guard let note = store[try shelf(call), call.variable("note")]?.object else {
        throw .custom(status: 404, body: ["message": "404 Note Not Found"])
    }
    return note
}

private func text(_ call: RoutedRequest) throws(Failure) -> String {
    guard let text = try gitlabParameters(call, ["body"])["body"]?.string else {
        throw .custom(status: 400, body: ["error": "body is missing"])
    }
    guard !trimmed(text).isEmpty, text.count <= 1_000_000 else {
        throw .custom(status: 400, body: ["message": "400 Bad request - Note is blank or longer than 1000000 characters"])
    }
    return text
}

/// The newest first, unless the query asks for another order.
let listNotes: Route.Handler = { call, store throws(Failure) in
    let key = call.query["orderBy"] ?? "created_at"
    let direction = call.query["sort"] ?? "desc"
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
    return gitlabPage(order.sorted(store.records(try shelf(call)).map(\.value)), call)
}

let getNote: Route.Handler = { call, store throws(Failure) in Reply(body: .object(try found(call, store))) }

let createNote: Route.Handler = { call, store throws(Failure) in
    let shelf = try shelf(call)
    let number = store.nextNumber()
    let now = JSONValue.string(call.now.rfc3339Milliseconds)
    let note: JSONObject = [
        "id": JSONValue(number), "type": .null, "body": .string(try text(call)), "attachment": .null,
        "author": ["id": 1, "username": "developer", "name": "Developer", "state": "active"], "created_at": now,
        "updated_at": now, "system": false, "noteable_type": "MergeRequest",
        "noteable_iid": JSONValue(Int(call.variable("number")) ?? 0), "resolvable": false, "confidential": false,
        "internal": false,
    ]
    store[shelf, String(number)] = .object(note)
    return Reply(status: 201, body: .object(note))
}

let updateNote: Route.Handler = { call, store throws(Failure) in
    var note = try found(call, store)
    note["body"] = .string(try text(call))
    note["updated_at"] = .string(call.now.rfc3339Milliseconds)
    store[try shelf(call), call.variable("note")] = .object(note)
    return Reply(body: .object(note))
}

let deleteNote: Route.Handler = { call, store throws(Failure) in
    _ = try found(call, store)
    store[try shelf(call), call.variable("note")] = nil
    return .noContent
}
