import Text

/// The projects that match `query`, out of those that were declared or written to (cloudresourcemanager-3).
func searchProjects(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let ids = Set(store.projects.keys).union(store.knownProjects).sorted(by: precedes)
    var items = ids.map { JSONValue.object(store.project($0, request)) }
    for term in (request.query["query"] ?? "").split(separator: " ") {
        let halves = term.split(separator: ":", maxSplits: 1).map(String.init)
        guard halves.count == 2, let field = searchable[halves[0]], !halves[1].dropLast().contains("*") else {
            throw .badField("query", "The local cloud searches projects by id, displayName and state only.")
        }
        let value = halves[1].lowercased()
        items = items.filter { item in
            let found = item[field]?.string?.lowercased() ?? ""
            return value.hasSuffix("*") ? found.hasPrefix(value.dropLast()) : found == value
        }
    }
    return .message(
        try page(items, under: "projects", request, by: ListOrder(keys: [.init(["projectId"])])),
        "SearchProjectsResponse")
}

private let searchable = [
    "id": "projectId", "projectId": "projectId", "name": "displayName", "displayName": "displayName", "state": "state",
]

extension Store {
    /// A project as v3 returns it (cloudresourcemanager-1).
    func project(_ id: String, _ request: RoutedRequest) -> JSONObject {
        let time = JSONValue.string(projectCreateTime(id) ?? request.now.rfc3339)
        return [
            "createTime": time, "displayName": .string(id),
            "etag": .string("W/\"\(Identifiers.etag("project " + id))\""),
            "name": .string("projects/" + projectNumber(id)), "projectId": .string(id), "state": "ACTIVE",
            "updateTime": time,
        ]
    }

    /// The ids of the projects that were written to.
    fileprivate var knownProjects: [String] { records("projects").map(\.id) }
}
