import HTTP
import Text

// What a token may ask about itself and about its project. What it may do is in the token's own text, so that nothing has
// to be kept: one with `revoked` in it is refused, one with `read` may only read, as a Developer.

private let unauthorized = Failure.custom(status: 401, body: ["message": "401 Unauthorized"])

/// The personal, project or group access token of a request. A job's own token is not accepted here (gitlab-14).
private func token(_ request: RoutedRequest) throws(Failure) -> String {
    let bearer = bearer(request.http).map { String($0) }
    guard let token = request.http.headers["PRIVATE-TOKEN"] ?? bearer, !token.isEmpty, !token.contains("revoked") else {
        throw unauthorized
    }
    return token
}

private func mayWrite(_ token: String) -> Bool { !token.contains("read") }

/// The token that asks (gitlab-15).
let getOwnToken: Route.Handler = { request, _ throws(Failure) in
    let token = try token(request)
    return Reply(body: [
        "active": true, "expires_at": "2027-11-27", "id": 42, "name": "calco", "revoked": false,
        "scopes": .array(mayWrite(token) ? ["api"] : ["read_api"]), "user_id": 7,
    ])
}

/// Any project exists, and the token's user is a member of it (gitlab-16).
let getProject: Route.Handler = { request, _ throws(Failure) in
    let token = try token(request)
    let level: JSONObject = ["access_level": JSONValue(mayWrite(token) ? 40 : 30), "notification_level": 3]
    return Reply(body: [
        "path_with_namespace": .string(fullPath(request.variable("project"))),
        "permissions": ["group_access": .null, "project_access": .object(level)],
    ])
}

/// The path of a project that is named by its number has the number in it, so that it can be found again.
private func fullPath(_ project: String) -> String {
    project.allSatisfy(isDigit) ? "local/project-\(project)" : project
}

private func project(at path: String) -> String {
    let number = path.hasPrefix("local/project-") ? path.dropFirst("local/project-".count) : ""
    return number.isEmpty ? path : String(number)
}

// MARK: The order of jobs

private func groupShelf(_ request: RoutedRequest) -> String {
    "gitlab/\(percentEncoded(request.variable("project")))/resource_groups"
}

private func shown(_ group: JSONObject, _ key: String) -> Reply {
    var group = group
    group["key"] = .string(key)
    return Reply(body: .object(group))
}

/// A group is there once a job was in it (gitlab-17). No job runs here, so it is there once somebody has set its mode.
let getResourceGroup: Route.Handler = { request, store throws(Failure) in
    _ = try token(request)
    guard let group = store[groupShelf(request), request.variable("key")]?.object else {
        throw .custom(status: 404, body: ["message": "404 Not found"])
    }
    return shown(group, request.variable("key"))
}

let updateResourceGroup: Route.Handler = { request, store throws(Failure) in
    _ = try token(request)
    let modes = ["unordered", "oldest_first", "newest_first", "newest_ready_first"]
    guard let mode = try gitlabParameters(request, ["process_mode"])["process_mode"]?.string, modes.contains(mode)
    else {
        throw .custom(status: 400, body: ["error": "process_mode does not have a valid value"])
    }
    let group: JSONObject = ["process_mode": .string(mode)]
    store[groupShelf(request), request.variable("key")] = .object(group)
    return shown(group, request.variable("key"))
}

// MARK: Who has the lock of a state

/// GraphQL, of which the local cloud knows one question: the lock of a Terraform state, by the variables `path` and `name`
/// (gitlab-18).
let askGraphQL: Route.Handler = { request, store throws(Failure) in
    _ = try token(request)
    let sent = try request.json()
    guard let path = sent["variables"]?["path"]?.string, let name = sent["variables"]?["name"]?.string,
        sent["query"]?.string?.contains("terraformState(name: $name)") == true
    else {
        return Reply(body: ["errors": [["message": "The local cloud answers only who has the lock of a state."]]])
    }
    let shelf = "gitlab/\(percentEncoded(project(at: path)))/states"
    guard let state = store[shelf, name] else { return Reply(body: ["data": ["project": ["terraformState": .null]]]) }
    let lock = state["lock"]
    let user: JSONValue = lock?["Who"].map { ["username": $0] } ?? .null
    return Reply(body: [
        "data": ["project": ["terraformState": ["lockedAt": lock?["Created"] ?? .null, "lockedByUser": user]]]
    ])
}
