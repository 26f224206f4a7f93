package import HTTP
import Text

/// The local cloud's answer to `request` at the moment `now`. Nothing but the store is read or changed, and a refused
/// request changes nothing. The path decides which API answers; any host is accepted.
package func answer(_ request: Request, in store: inout Store, at now: Instant) -> Response {
    var request = request
    // On networks that allow only GET and POST, clients send the method in a header (google-22).
    if request.method == "POST", let method = request.headers["X-HTTP-Method-Override"],
        ["DELETE", "GET", "PATCH", "PUT"].contains(method)
    {
        request.method = method
    }
    let target = Target(request.url)
    if let answer = tokenAnswer(request, target, seconds: store.tokenSeconds ?? 3600, now: now) { return answer }
    if let answer = refusal(ofTokenIn: request, target, isNeeded: store.tokenSeconds != nil, now: now) { return answer }
    if target.host == API.storage.service, let read = xmlRead(request, target) {
        return xmlResponse(answer(read, in: &store, at: now))
    }
    do { try store.learnProject(from: request) } catch { return error.response(.modern) }
    guard let (route, variables) = find(request.method, target) ?? genericRoute(request.method, target, store) else {
        // A client that was given an endpoint of ours for storage reads there (storage-36).
        if !target.host.hasSuffix(".googleapis.com"), store[bucketShelf, target.segments.first ?? ""] != nil,
            let read = xmlRead(request, target)
        {
            return xmlResponse(answer(read, in: &store, at: now))
        }
        return noSuchPath(request, target)
    }
    let mark = store.mark
    do {
        var query: [String: String] = [:]
        for (name, value) in target.query { query[name.contains("_") ? camelCase(name) : name] = value }
        var routed = RoutedRequest(
            http: request, target: target, now: now, api: route.api, variables: variables, query: query)
        try checkQuery(query, route, request.method, target)
        try checkHeaders(request, route)
        try checkHost(target)
        if var project = variables["project"], route.api.service != "gitlab" {
            if project == "-", let account = variables["account"] { project = try store.project(ofAccount: account) }
            routed.variables["project"] = try store.projectId(project)
            // serviceusage-12
            let caller = route.api.service == API.resourceManager.service ? projectOfCaller(request)?.id : nil
            try store.requireEnabled(route.api, in: caller ?? routed.project)
            if let location = variables["location"] { try checkLocation(location, of: route.api) }
            if request.method != "GET" { store.remember(routed.project, at: now) }
        }
        return try render(try route.handler(routed, &store), routed)
    } catch {
        store.rollBack(to: mark)
        return error.response(route.api.errors)
    }
}

private func find(_ method: String, _ target: Target) -> (Route, [String: String])? {
    let segments = target.segmentsOfAPI
    let host = serviceHost(target.host)
    let isGoogle = host.hasSuffix(".googleapis.com") && host != "www.googleapis.com"
    for route in routeIndex["\(method) \(segments.count)"] ?? [] {
        // The path of one service at the host of another is a mistake that would fail at once with the real services.
        if isGoogle, host != route.api.service { continue }
        if let variables = route.match(segments) { return (route, variables) }
    }
    return nil
}

private func render(_ reply: Reply, _ routed: RoutedRequest) throws(Failure) -> Response {
    if let bytes = reply.bytes { return Response(status: reply.status, headers: reply.headers, body: bytes) }
    guard var body = reply.body else { return Response(status: reply.status, headers: reply.headers) }
    if routed.api.service != API.gitlab.service { body = try selected(body, reply.message, routed) }
    let alternatives = (routed.query["$alt"] ?? "") + ";" + (routed.query["alt"] ?? "")
    if alternatives.contains("enum-encoding=int"), !reply.message.isEmpty {
        body = routed.api.messages.withEnumNumbers(body, reply.message)
    }
    guard routed.query["prettyPrint"] != "false" else {
        return Response(
            status: reply.status,
            headers: reply.headers + [Header("Content-Type", "application/json; charset=UTF-8")],
            body: body.compactBytes)
    }
    return Response(status: reply.status, json: body, headers: reply.headers)
}

/// The query parameters that every method has (google-13).
let commonParameters: Set<String> = [
    "$.xgafv", "access_token", "accessToken", "alt", "$alt", "fields", "key", "oauth_token", "oauthToken",
    "prettyPrint", "quotaUser", "upload_protocol", "uploadProtocol", "uploadType", "userProject", "userIp",
]

/// The supported response formats; `media` is an object's content.
private let forms: Set<String> = ["", "json", "media", "json;enum-encoding=int"]

/// Conditions in headers, which clients may send in place of those in the query (storage-50).
private func checkHeaders(_ request: Request, _ route: Route) throws(Failure) {
    guard route.api.service == API.storage.service else { return }
    let conditions = ["If-Match", "If-None-Match", "If-Modified-Since", "If-Unmodified-Since"]
    guard let name = conditions.first(where: { request.headers[$0] != nil }) else { return }
    throw Failure(.unimplemented, "The local cloud does not know the header \(name).")
}

/// google-14
private func checkQuery(
    _ query: [String: String], _ route: Route, _ verb: String, _ target: Target
) throws(Failure) {
    guard route.api.service != API.gitlab.service else { return }
    // google-41
    if let text = query["prettyPrint"], !["", "true", "false", "1", "0"].contains(text.lowercased()) {
        throw .badField("pretty_print", "Invalid value at 'pretty_print' (TYPE_BOOL), \"\(text)\"")
    }
    for name in ["alt", "$alt"] {
        guard forms.contains(query[name] ?? "") else {
            throw Failure(.unimplemented, "The local cloud does not answer in the form \(name)=\(query[name] ?? "").")
        }
    }
    // storage-44
    if route.query.contains("projection"), let word = query["projection"], !["full", "noAcl"].contains(word) {
        throw Failure(
            .invalidArgument, "Invalid value '\(word)'. Values must be within the following: [full, noAcl]",
            reason: "invalidParameter")
    }
    var unknown = query.keys.filter { !commonParameters.contains($0) && !route.query.contains($0) }.sorted(by: precedes)
    if !unknown.isEmpty {
        let known = parametersOfGoogle(verb, target)
        // A switch that is false changes nothing.
        unknown.removeAll { known.contains($0) && query[$0]?.lowercased() == "false" }
        if let name = unknown.first(where: known.contains) { throw notServed(parameter: name, verb, target) }
    }
    guard unknown.isEmpty else {
        throw .badRequest(
            unknown.map { name in
                let text = "Field '\(name)' could not be found in request message."
                return (
                    "", "Invalid JSON payload received. Unknown name \"\(name)\": Cannot bind query parameter. \(text)"
                )
            })
    }
    try checkValues(route, verb, target)
}

/// For an unknown path Google's front end returns an HTML page; the JSON form is that of the newer services.
private func noSuchPath(_ request: Request, _ target: Target) -> Response {
    if target.segments.first == "api" { return Response(status: 404, json: ["error": "404 Not Found"]) }
    // A method that Google has but the local cloud does not is not a missing page.
    if let failure = notServed(request.method, target) { return failure.response(.modern) }
    if let service = undescribed(target) {
        return Failure(
            .unimplemented,
            "The local cloud does not have \(service): it knows the APIs that are described in it, and those with routes of their own."
        )
        .response(.modern)
    }
    if let service = partlyKnown(target) {
        return Failure(
            .unimplemented,
            "The local cloud does not have \(request.method) \(target.segments.joined(separator: "/")) of \(service)."
        )
        .response(.modern)
    }
    let path = "/" + target.segments.joined(separator: "/")
    return Failure(.notFound, "The requested URL \(path) was not found on this server.").response(.modern)
}
