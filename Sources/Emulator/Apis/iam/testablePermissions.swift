import Discovery
import Text

/// Lists the permissions that can be tested on a resource, out of those of the APIs that the local cloud knows
/// (iam-31).
func queryTestablePermissions(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let body = try request.message("QueryTestablePermissionsRequest")
    let parts = (body["fullResourceName"]?.string ?? "").split(separator: "/").map(String.init)
    guard parts.count >= 3, parts[0].hasSuffix(".googleapis.com"),
        parts[1] == "projects" || parts[0].hasPrefix("storage.")
    else { throw .badField("full_resource_name", "The name must be of the form //SERVICE/RESOURCE.") }
    let service = permissionService(ofHost: parts[0])
    let names = Permissions.known.filter { service == "resourcemanager" || $0.key == service }.flatMap(\.value)
    guard !names.isEmpty else {
        throw Failure(.unimplemented, "The local cloud does not know the permissions of \(service).")
    }
    // Unlike in other lists, the page size and token are in the body.
    var paged = request
    paged.query["fullResourceName"] = body["fullResourceName"]?.string
    paged.query["pageSize"] = body["pageSize"]?.int.map(String.init)
    paged.query["pageToken"] = body["pageToken"]?.string
    let items = names.map { JSONValue.object(["name": .string($0), "stage": "GA"]) }
    return .message(try page(items, under: "permissions", paged, size: 1000), "QueryTestablePermissionsResponse")
}
