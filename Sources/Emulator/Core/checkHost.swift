import Discovery

/// Fails if what `target` names is known to the host of another location only (google-43).
func checkHost(_ target: Target) throws(Failure) {
    let service = serviceHost(target.host)
    guard let place = target.segments.firstIndex(of: "locations"), place + 1 < target.segments.count else { return }
    let location = target.segments[place + 1]
    guard service.hasSuffix(".googleapis.com"), location != "-",
        let host = regionalHost(of: service, in: location), host != target.host,
        // The host without a location is that of one.
        regionalHost(of: service, in: "us-central1") != host || service != "aiplatform.googleapis.com"
            || target.host != service
    else { return }
    guard service == "aiplatform.googleapis.com" else {
        throw Failure(.invalidArgument, "Request contains an invalid argument.")
    }
    let valid = target.host == service ? "us-central1" : String(target.host.dropLast(service.count + 1))
    throw Failure(
        .invalidArgument,
        "The provided location ID doesn't match the endpoint. The valid location ID is `\(valid)`.")
}
