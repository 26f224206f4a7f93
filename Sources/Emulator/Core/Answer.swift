package import HTTP
import Text

/// The local cloud's answer to `request` at the moment `now`. Nothing but the store is read or changed, and a refused
/// request changes nothing. The path decides which API answers; any host is accepted.
package func answer(_ request: Request, in store: inout Store, at now: Instant) -> Response {
    let target = Target(request.url)
    store.learnProject(from: request)
    guard let (route, variables) = find(request.method, target) else { return noSuchPath(request, target) }
    let mark = store.mark
    do {
        var query: [String: String] = [:]
        for (name, value) in target.query { query[name.contains("_") ? camelCase(name) : name] = value }
        var call = Call(
            request: request, target: target, now: now, api: route.api, variables: variables, query: query)
        try checkQuery(query, route)
        if let project = variables["project"], route.api.service != "gitlab" {
            call.variables["project"] = try store.projectId(project)
            try store.requireEnabled(route.api, in: call.project)
            if request.method != "GET" { store.remember(call.project, at: now) }
        }
        return render(try route.handler(call, &store), call)
    } catch {
        store.rollBack(to: mark)
        return error.response(route.api.errors)
    }
}

private func find(_ method: String, _ target: Target) -> (Route, [String: String])? {
    for route in routeIndex["\(method) \(target.segments.count)"] ?? [] {
        // A path of one service at the host of another is a mistake that the real service would reveal at once.
        if API.all.contains(where: { $0.service == target.host }), target.host != route.api.service { continue }
        if let variables = route.match(target.segments) { return (route, variables) }
    }
    return nil
}

private func render(_ reply: Reply, _ call: Call) -> Response {
    if let bytes = reply.bytes { return Response(status: reply.status, headers: reply.headers, body: bytes) }
    guard var body = reply.body else { return Response(status: reply.status, headers: reply.headers) }
    let alternatives = (call.query["$alt"] ?? "") + ";" + (call.query["alt"] ?? "")
    if alternatives.contains("enum-encoding=int"), !reply.message.isEmpty {
        body = call.api.messages.withEnumNumbers(body, reply.message)
    }
    guard call.query["prettyPrint"] != "false" else {
        return Response(
            status: reply.status,
            headers: reply.headers + [Header("Content-Type", "application/json; charset=UTF-8")],
            body: body.compactBytes)
    }
    return Response(status: reply.status, json: body, headers: reply.headers)
}

/// The query parameters that every method has (google-13).
private let commonParameters: Set<String> = [
    "$.xgafv", "access_token", "accessToken", "alt", "$alt", "callback", "fields", "key", "oauth_token", "oauthToken",
    "prettyPrint", "quotaUser", "upload_protocol", "uploadProtocol", "uploadType", "userProject", "userIp",
]

/// google-14
private func checkQuery(_ query: [String: String], _ route: Route) throws(Failure) {
    guard route.api.errors != .storage, route.api.service != "gitlab" else { return }
    let unknown = query.keys.filter { !commonParameters.contains($0) && !route.query.contains($0) }.sorted(by: precedes)
    guard unknown.isEmpty else {
        throw .badRequest(
            unknown.map { name in
                let text = "Field '\(name)' could not be found in request message."
                return (
                    "", "Invalid JSON payload received. Unknown name \"\(name)\": Cannot bind query parameter. \(text)"
                )
            })
    }
}

/// For an unknown path Google's front end returns an HTML page; the JSON form is that of the newer services.
private func noSuchPath(_ request: Request, _ target: Target) -> Response {
    if target.segments.first == "api" { return Response(status: 404, json: ["error": "404 Not Found"]) }
    let path = "/" + target.segments.joined(separator: "/")
    return Failure(.notFound, "The requested URL \(path) was not found on this server.").response(.modern)
}
