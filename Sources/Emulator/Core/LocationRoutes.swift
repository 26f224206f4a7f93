import Text

/// The locations of an API, for every project the same (google-21).
func locationRoutes(_ version: String, _ api: API) -> [Route] {
    let all = version + "/projects/{project}/locations"
    return [
        Route("GET", all, api, query: ["pageSize", "pageToken"]) { call, store throws(Failure) in
            .message(
                try page(cloudRegions.map { location($0, call) }, under: "locations", call), "ListLocationsResponse")
        },
        Route("GET", all + "/{location}", api) { call, store throws(Failure) in
            guard cloudRegions.contains(call.location) else {
                throw Failure(.notFound, "Location \(call.location) was not found.")
            }
            return .message(location(call.location, call).object ?? [:], "Location")
        },
    ]
}

private func location(_ id: String, _ call: RoutedRequest) -> JSONValue {
    [
        "name": .string("projects/\(call.project)/locations/\(id)"), "locationId": .string(id),
        "labels": ["cloud.googleapis.com/region": .string(id)],
    ]
}
