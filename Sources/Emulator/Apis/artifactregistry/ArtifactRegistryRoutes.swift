import Text

private let repositories = "v1/projects/{project}/locations/{location}/repositories"
private let repository = repositories + "/{repository}"
private let operation = "v1/projects/{project}/locations/{location}/operations/{operation}"
private let listing: Set = ["filter", "orderBy", "pageSize", "pageToken"]

/// Artifact Registry: repositories, and the images in them. Facts: docs/facts/artifactregistry.md.
let artifactRegistryRoutes: [Route] =
    [
        Route("POST", repositories, .artifactRegistry, query: ["repositoryId"], createRepository),
        Route("GET", repositories, .artifactRegistry, query: listing, listRepositories),
        Route("GET", repository, .artifactRegistry, getRepository),
        Route("PATCH", repository, .artifactRegistry, query: ["updateMask"], updateRepository),
        Route("DELETE", repository, .artifactRegistry, deleteRepository),
        Route(
            "GET", repository + "/dockerImages", .artifactRegistry, query: ["orderBy", "pageSize", "pageToken"],
            listImages),
        Route("GET", repository + "/dockerImages/{image}", .artifactRegistry, getImage),
        Route("GET", repository + "/packages", .artifactRegistry, query: listing, listPackages),
        Route(
            "GET", repository + "/packages/{package}/versions", .artifactRegistry, query: listing.union(["view"]),
            listImageVersions),
        Route("GET", operation, .artifactRegistry) { request, store throws(Failure) in
            try store.poll("\(request.parent)/operations/\(request.variable("operation"))", api: .artifactRegistry)
        },
    ]
    // At the host of the registry, not of its API (artifactregistry-19).
    + (1...mostPieces).map { count in
        let image = (1...count).map { "{image\($0)}" }.joined(separator: "/")
        return Route("PUT", "v2/{project}/{repository}/\(image)/manifests/{digest}", .artifactRegistry, pushManifest)
    }
    + policyRoutes(repository, .artifactRegistry) { request, store throws(Failure) in
        _ = try foundRepository(request, store)
        return repositoryKey(request)
    }
