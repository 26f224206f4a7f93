import Discovery
import Text

/// A 501 that names the method, for a request that Google would serve; nil if Google has no such method.
func notServed(_ verb: String, _ target: Target) -> Failure? {
    if let name = elsewhere(target) { return Failure(.unimplemented, "The local cloud does not have \(name).") }
    return knownMethods(verb, target).first.map {
        Failure(.unimplemented, "The local cloud does not have \($0.title).")
    }
}

/// APIs and endpoints that Google has but that are not described here.
private func elsewhere(_ target: Target) -> String? {
    let segments = target.segments
    if segments.first == "batch" { return "requests in batches" }
    if segments.starts(with: ["apis", "serving.knative.dev"]) { return "run.v1 namespaces, the API before run.v2" }
    if target.host == "storage.googleapis.com", !["storage", "upload", "download"].contains(segments.first) {
        return "the XML API of Cloud Storage"
    }
    if target.host.hasSuffix("-docker.pkg.dev") {
        return "the registry of images, but for the manifest of a push (docs/local-cloud.md)"
    }
    return nil
}

/// The service of a request if it is one of Google's of which nothing is known here, such as one that only a document of a
/// configuration describes.
func undescribed(_ target: Target) -> String? {
    let host = serviceHost(target.host)
    guard host.hasSuffix(".googleapis.com"), !API.all.contains(where: { $0.service == host }),
        !GoogleAPI.knownNames.contains(where: { GoogleAPI.named($0)?.host == host })
    else { return nil }
    return host
}

/// The service of a request if only a part of its methods is known here: what is not known may exist.
func partlyKnown(_ target: Target) -> String? {
    let host = serviceHost(target.host)
    let names = GoogleAPI.knownNames.filter { GoogleAPI.named($0)?.host == host }
    return names.isEmpty || names.contains(where: whollyKnown.contains) ? nil : host
}

/// The APIs of which all methods are known, and permissions that are named after them; of the others, the methods that
/// manage a resource (docs/discovery.md).
let whollyKnown: Set = [
    "artifactregistry.v1", "bigquery.v2", "cloudresourcemanager.v3", "cloudscheduler.v1", "iam.v1", "monitoring.v3",
    "pubsub.v1", "run.v2", "secretmanager.v1", "serviceusage.v1", "storage.v1",
]

/// The parameters of Google's method for a request; empty if no method is known.
func parametersOfGoogle(_ verb: String, _ target: Target) -> Set<String> {
    Set((knownMethods(verb, target).first?.method.parameters ?? []).map(\.name))
}

/// A 501 that names a parameter which the local cloud does not support.
func notServed(parameter: String, _ verb: String, _ target: Target) -> Failure {
    let name = knownMethods(verb, target).first?.title ?? ""
    return Failure(.unimplemented, "The local cloud does not know the parameter \(parameter) of \(name).")
}
