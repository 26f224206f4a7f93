import Discovery
import Text

/// The route for a request that no route of its own answers, by the description of its API; nil if that cannot answer
/// it either.
func genericRoute(_ verb: String, _ target: Target, _ store: borrowing Store) -> (Route, [String: String])? {
    if let route = operationRoute(verb, target, store) { return (route, variables(withoutVersion(target.segments))) }
    let found = knownMethods(verb, target).filter { !hasRoutes($0.api.host, $0.path) }
    var calls = found.compactMap { GenericCall($0) }
    if found.isEmpty, let call = GenericCall(unlisted: verb, target) { calls = [call] }
    guard var call = calls.first else { return nil }
    let variables = variables(call.known.path)
    if calls.count > 1 {
        // Without a host the path alone does not say which API is meant; those that are enabled are more likely.
        let enabled = calls.filter { store.isEnabled($0.kind.api.service, in: variables["project"] ?? "") }
        guard enabled.count < 2 else { return (ambiguous(enabled), variables) }
        call = enabled.first ?? call
    }
    let chosen = call
    let route = Route(verb, target.segments.joined(separator: "/"), call.kind.api, query: call.parameters) {
        request, store throws(Failure) in try chosen.answer(request, &store)
    }
    return (route, variables)
}

/// The project and the location in a path.
private func variables(_ path: [String]) -> [String: String] {
    var result: [String: String] = [:]
    for (word, name) in [("projects", "project"), ("locations", "location")] {
        if let index = path.firstIndex(of: word), index + 1 < path.count {
            result[name] = splitVerb(path[index + 1]).rest
        }
    }
    return result
}

private func ambiguous(_ calls: [GenericCall]) -> Route {
    let names = calls.map(\.known.title).joined(separator: ", ")
    return Route("GET", "", API.serviceUsage) { _, _ throws(Failure) in
        throw Failure(.unimplemented, "Several APIs have this path: \(names). The request must name its host.")
    }
}

/// Whether `path` is, or is in, an object that has routes of its own: the two would not know of each other.
func hasRoutes(_ service: String, _ path: [String]) -> Bool {
    (routedItems[service] ?? []).contains { item in
        item.count <= path.count && zip(item, path).allSatisfy { $0 == "*" || $0 == $1 }
    }
}

/// The paths of the objects that have routes, by service, with `*` for their variables.
private let routedItems: [String: Set<[String]>] = {
    var result: [String: Set<[String]>] = [:]
    for route in routes where route.template.hasSuffix("}") {
        let path = withoutVersion(route.template.split(separator: "/").map(String.init))
            .map { $0.hasPrefix("{") ? "*" : $0 }
        guard path != ["projects", "*"], path != ["projects", "*", "locations", "*"] else { continue }
        result[route.api.service, default: []].insert(path)
    }
    return result
}()
