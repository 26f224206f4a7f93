import Text

/// The locations of an API, for every project the same (google-21).
func locationRoutes(_ version: String, _ api: API) -> [Route] {
    let all = version + "/projects/{project}/locations"
    return [
        Route("GET", all, api, query: ["pageSize", "pageToken"]) { request, store throws(Failure) in
            .message(
                try page(cloudRegions.map { location($0, request) }, under: "locations", request),
                "ListLocationsResponse")
        },
        Route("GET", all + "/{location}", api) { request, store throws(Failure) in
            guard cloudRegions.contains(request.location) else {
                throw Failure(.notFound, "Location \(request.location) was not found.")
            }
            return .message(location(request.location, request).object ?? [:], "Location")
        },
    ]
}

/// The places besides regions in which Artifact Registry has repositories (artifactregistry-18).
private let multiRegions: Set = ["asia", "europe", "us"]

/// Cloud Run and Artifact Registry answer about a place that they do not have as if permission were missing (google-40).
/// `-` are all places.
func checkLocation(_ location: String, of api: API) throws(Failure) {
    let isKnown = cloudRegions.contains(location) || location == "-"
    switch api.service {
    case API.run.service where !isKnown,
        API.artifactRegistry.service where !isKnown && !multiRegions.contains(location):
        throw Failure(.permissionDenied, "Permission denied on 'locations/\(location)' (or it may not exist)")
    default: return
    }
}

private func location(_ id: String, _ request: RoutedRequest) -> JSONValue {
    [
        "name": .string("projects/\(request.project)/locations/\(id)"), "locationId": .string(id),
        "labels": ["cloud.googleapis.com/region": .string(id)],
    ]
}
