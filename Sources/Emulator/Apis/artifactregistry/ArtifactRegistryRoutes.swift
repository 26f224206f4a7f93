import Text

private let repositories = "v1/projects/{project}/locations/{location}/repositories"
private let repository = repositories + "/{repository}"
private let operation = "v1/projects/{project}/locations/{location}/operations/{operation}"
private let listing: Set = ["filter", "orderBy", "pageSize", "pageToken"]

/// Artifact Registry: repositories. Facts: docs/facts/artifactregistry.md.
let artifactRegistryRoutes: [Route] =
    [
        Route("POST", repositories, .artifactRegistry, query: ["repositoryId"], createRepository),
        Route("GET", repositories, .artifactRegistry, query: listing, listRepositories),
        Route("GET", repository, .artifactRegistry, getRepository),
        Route("PATCH", repository, .artifactRegistry, query: ["updateMask"], updateRepository),
        Route("DELETE", repository, .artifactRegistry, deleteRepository),
        Route("GET", repository + "/dockerImages", .artifactRegistry, query: ["orderBy", "pageSize", "pageToken"]) {
            request, store throws(Failure) in try nothing(request, store, "ListDockerImagesResponse")
        },
        Route("GET", repository + "/packages", .artifactRegistry, query: listing) { request, store throws(Failure) in
            try nothing(request, store, "ListPackagesResponse")
        },
        Route("GET", repository + "/packages/{package}/versions", .artifactRegistry, query: listing.union(["view"])) {
            request, store throws(Failure) in try nothing(request, store, "ListVersionsResponse")
        },
        Route("GET", operation, .artifactRegistry) { request, store throws(Failure) in
            try store.poll("\(request.parent)/operations/\(request.variable("operation"))", api: .artifactRegistry)
        },
    ]
    + policyRoutes(repository, .artifactRegistry) { request, store throws(Failure) in
        _ = try foundRepository(request, store)
        return repositoryKey(request)
    }

/// Nothing can be pushed to the local cloud, so every repository is empty.
private func nothing(_ request: RoutedRequest, _ store: borrowing Store, _ message: String) throws(Failure) -> Reply {
    _ = try foundRepository(request, store)
    return .message([:], message)
}
