import HTTP
import Text

// A project's Terraform state store: numbered versions of a file, and a lock.

private func stateShelf(_ request: RoutedRequest) -> String {
    "gitlab/\(percentEncoded(request.variable("project")))/states"
}
private func stateVersions(_ request: RoutedRequest) -> String {
    "\(stateShelf(request))/\(request.variable("name"))/versions"
}

private let notFound = Failure.custom(status: 404, body: ["message": "404 Not found"])

/// The user behind a request: a personal token in a header, or a job token as the password of basic authentication
/// (gitlab-9).
private func user(_ request: RoutedRequest) throws(Failure) -> String {
    if request.http.headers["PRIVATE-TOKEN"]?.isEmpty == false { return "developer" }
    let parts = (request.http.headers["Authorization"] ?? "").split(separator: " ")
    if parts.count == 2, parts[0] == "Bearer" { return "developer" }
    if parts.count == 2, parts[0] == "Basic", let pair = bytes(base64: String(parts[1])) {
        let halves = String(decoding: pair, as: UTF8.self).split(separator: ":", maxSplits: 1)
        if halves.count == 2 { return String(halves[0]) }
    }
    throw .custom(status: 401, body: ["message": "401 Unauthorized"])
}

/// The request's lock ID must be that of the current lock; without an ID, the state must not be locked (gitlab-10).
private func checkLock(_ state: JSONValue?, _ id: String?) throws(Failure) {
    guard state?["lock"]?["ID"]?.string ?? "" == id ?? "" else {
        throw .custom(status: 409, body: ["message": "409 Conflict"])
    }
}

private func found(_ request: RoutedRequest, _ store: borrowing Store) throws(Failure) -> JSONValue {
    _ = try user(request)
    guard let state = store[stateShelf(request), request.variable("name")] else { throw notFound }
    return state
}

private func file(_ version: JSONValue?) -> [UInt8]? { version?["file"]?.string.flatMap { bytes(base64: $0) } }

/// Returns the newest version, or 204 if the state was locked before anything was stored (gitlab-11).
let getState: Route.Handler = { request, store throws(Failure) in
    _ = try found(request, store)
    let newest = store.records(stateVersions(request)).max { Int($0.id) ?? 0 < Int($1.id) ?? 0 }
    guard let bytes = file(newest?.value) else { return .noContent }
    return Reply(headers: [Header("Content-Type", "application/json")], bytes: bytes)
}

/// Stores the file as the version that its `serial` says. A version cannot be stored twice (gitlab-12).
let postState: Route.Handler = { request, store throws(Failure) in
    _ = try user(request)
    let body = request.http.body ?? []
    guard !body.isEmpty else { return .noContent }
    guard let value = try? JSONValue(parsing: body), let serial = value["serial"]?.int else {
        throw .custom(status: 400, body: ["error": "serial is missing"])
    }
    // A version is a natural number (gitlab-12).
    guard serial >= 0 else { throw .custom(status: 400, body: ["error": "serial is invalid"]) }
    let name = request.variable("name")
    let state = store[stateShelf(request), name]
    try checkLock(state, request.query["ID"])
    guard store[stateVersions(request), String(serial)] == nil else {
        let text = "422 Unprocessable Entity: the version \(serial) is there already"
        throw .custom(status: 422, body: ["message": .string(text)])
    }
    store[stateShelf(request), name] = state ?? [:]
    store[stateVersions(request), String(serial)] = ["file": .string(base64(body))]
    return Reply()
}

let deleteState: Route.Handler = { request, store throws(Failure) in
    try checkLock(try found(request, store), request.query["ID"])
    store.clear(stateVersions(request))
    store[stateShelf(request), request.variable("name")] = nil
    return Reply()
}

let getStateVersion: Route.Handler = { request, store throws(Failure) in
    _ = try found(request, store)
    guard let bytes = file(store[stateVersions(request), request.variable("serial")]) else { throw notFound }
    return Reply(headers: [Header("Content-Type", "application/json")], bytes: bytes)
}

let deleteStateVersion: Route.Handler = { request, store throws(Failure) in
    _ = try found(request, store)
    guard store[stateVersions(request), request.variable("serial")] != nil else { throw notFound }
    store[stateVersions(request), request.variable("serial")] = nil
    return .noContent
}

/// Responds with the lock. If somebody else holds it, ID, owner and time are the holder's and the other fields are
/// those of the request (gitlab-10).
let lockState: Route.Handler = { request, store throws(Failure) in
    let user = try user(request)
    let sent = try request.json()
    let missing = ["ID", "Operation", "Info", "Who", "Version", "Created", "Path"].filter { sent[$0]?.string == nil }
    guard missing.isEmpty else {
        let text = missing.map { "\($0) is missing" }.joined(separator: ", ")
        throw .custom(status: 400, body: ["error": .string(text)])
    }
    let name = request.variable("name")
    var state = store[stateShelf(request), name]?.object ?? [:]
    let held = state["lock"]
    if held == nil {
        state["lock"] = ["ID": sent["ID"] ?? "", "Who": .string(user), "Created": .string(request.now.rfc3339)]
        store[stateShelf(request), name] = .object(state)
    }
    var answer = state["lock"]?.object ?? [:]
    for key in ["Operation", "Info", "Version", "Path"] { answer[key] = sent[key] }
    return Reply(status: held == nil ? 200 : 409, body: .object(answer))
}

/// Without an ID, releases the lock whoever holds it (gitlab-10).
let unlockState: Route.Handler = { request, store throws(Failure) in
    var state = try found(request, store)
    let id = try request.json()["ID"]?.string ?? request.query["ID"]
    if let id { try checkLock(state, id) }
    state["lock"] = nil
    store[stateShelf(request), request.variable("name")] = state
    return Reply()
}
