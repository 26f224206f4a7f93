import Discovery
import Synchronization
import Text

/// A method of one of the known APIs that answers a request, and the request's path without the API's prefix.
struct KnownMethod: Sendable {
    let api: GoogleAPI
    let resource: String
    let method: Method
    /// The decoded segments after the version: `["projects", "p", "topics", "t"]`.
    let path: [String]
    /// The request names another version of the API, whose fields may differ: `v1beta1` for `v1`.
    let isOtherVersion: Bool

    /// As in `pubsub.v1 projects.topics.get`.
    var title: String { "\(api.name) \(resource).\(method.name)" }
}

/// The methods of each API, parsed when a request first needs them: some APIs have a thousand.
private let indexes = Mutex<[String: MethodIndex]>([:])

/// The methods of `api`.
func methods(of api: GoogleAPI) -> MethodIndex {
    if let index = indexes.withLock({ $0[api.name] }) { return index }
    let index = MethodIndex(api)
    indexes.withLock { $0[api.name] = index }
    return index
}

/// Google's methods for a request. More than one only if the request names no host of Google's and several APIs have
/// its path.
func knownMethods(_ verb: String, _ target: Target) -> [KnownMethod] {
    var segments = target.segments
    if ["upload", "download"].contains(segments.first) { segments.removeFirst() }
    let host = serviceHost(target.host)
    return GoogleAPI.knownNames.compactMap(GoogleAPI.named).compactMap { api in
        guard !host.hasSuffix(".googleapis.com") || host == "www.googleapis.com" || host == api.host else { return nil }
        return find(verb, segments, in: api, isNamed: host == api.host)
    }
}

private func find(_ verb: String, _ segments: [String], in api: GoogleAPI, isNamed: Bool) -> KnownMethod? {
    func match(_ segments: [String], isOtherVersion: Bool) -> KnownMethod? {
        let path = "/" + segments.map { percentEncoded($0, keeping: ":") }.joined(separator: "/")
        return methods(of: api).match(verb, path).map {
            KnownMethod(
                api: api, resource: $0.resource, method: $0.method, path: withoutVersion(segments),
                isOtherVersion: isOtherVersion)
        }
    }
    if let found = match(segments, isOtherVersion: false) { return found }
    guard let (version, length) = apiVersion(of: segments), isNamed || length > 1 else { return nil }
    // The two names of Cloud SQL's API are one (sqladmin-1).
    if api.name == "sqladmin.v1", segments.starts(with: ["sql", "v1beta4"]) {
        return match(["v1"] + segments.dropFirst(2), isOtherVersion: false)
    }
    guard let known = api.name.split(separator: ".").last.map(String.init), version != known,
        version.hasPrefix(known + "alpha") || version.hasPrefix(known + "beta")
    else { return nil }
    return match(segments[..<(length - 1)] + [known] + segments[length...], isOtherVersion: true)
}

/// The version in a path, and how many segments it ends: `v1` and 2 in `dns/v1/projects/p`.
private func apiVersion(of segments: [String]) -> (version: String, length: Int)? {
    for (index, segment) in segments.prefix(3).enumerated() where segment.first == "v" {
        if segment.dropFirst().first.map(isDigit) == true { return (segment, index + 1) }
    }
    return nil
}

/// The segments after the version of the API.
func withoutVersion(_ segments: [String]) -> [String] {
    Array(segments.dropFirst(apiVersion(of: segments)?.length ?? 0))
}

/// The host of a service whose endpoint in one region is named: `REGION-NAME.googleapis.com`, or
/// `NAME.REGION.rep.googleapis.com`.
func serviceHost(_ host: String) -> String {
    let suffix = ".googleapis.com"
    guard host.hasSuffix(suffix) else { return host }
    let parts = host.dropLast(suffix.count).split(separator: ".").map(String.init)
    if parts.count == 3, parts[2] == "rep", cloudPlaces.contains(parts[1]) { return parts[0] + suffix }
    guard parts.count == 1, let region = cloudPlaces.first(where: { parts[0].hasPrefix($0 + "-") }) else {
        return host
    }
    return parts[0].dropFirst(region.count + 1) + suffix
}
