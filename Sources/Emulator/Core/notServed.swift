import Discovery
import Text

/// Google's method for a request, if it is among the known APIs. It lets an error name a method that the local cloud
/// does not support.
private func method(_ verb: String, _ target: Target) -> (api: GoogleAPI, match: MethodIndex.Match)? {
    var segments = target.segments[...]
    if ["upload", "download"].contains(segments.first) { segments.removeFirst() }
    let path = "/" + segments.map { percentEncoded($0, keeping: ":") }.joined(separator: "/")
    let apis = GoogleAPI.knownNames.compactMap(GoogleAPI.named)
    let isNamed = apis.contains { $0.host == target.host }
    for api in apis where !isNamed || api.host == target.host {
        if let match = MethodIndex(api).match(verb, path) { return (api, match) }
    }
    return nil
}

/// A 501 that names the method, for a request that Google would serve; nil if Google has no such method.
func notServed(_ verb: String, _ target: Target) -> Failure? {
    if let name = elsewhere(target) { return Failure(.unimplemented, "The local cloud does not have \(name).") }
    guard let (api, match) = method(verb, target) else { return nil }
    return Failure(
        .unimplemented, "The local cloud does not have \(api.name) \(match.resource).\(match.method.name).")
}

/// APIs and endpoints that Google has but that are not described here.
private func elsewhere(_ target: Target) -> String? {
    let segments = target.segments
    if segments.first == "batch" { return "requests in batches" }
    if segments.starts(with: ["apis", "serving.knative.dev"]) { return "run.v1 namespaces, the API before run.v2" }
    if segments.starts(with: ["v1", "projects"]), segments.dropFirst(3).first == "dashboards" {
        return "monitoring.v1 projects.dashboards"
    }
    if target.host == "storage.googleapis.com", !["storage", "upload", "download"].contains(segments.first) {
        return "the XML API of Cloud Storage"
    }
    return nil
}

/// The parameters of Google's method for a request; empty if no method is known.
func parametersOfGoogle(_ verb: String, _ target: Target) -> Set<String> {
    Set((method(verb, target)?.match.method.parameters ?? []).map(\.name))
}

/// A 501 that names a parameter which the local cloud does not support.
func notServed(parameter: String, _ verb: String, _ target: Target) -> Failure {
    let name = method(verb, target).map { "\($0.api.name) \($0.match.resource).\($0.match.method.name)" } ?? ""
    return Failure(.unimplemented, "The local cloud does not know the parameter \(parameter) of \(name).")
}
