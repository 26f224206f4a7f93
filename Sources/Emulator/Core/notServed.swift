import Discovery
import Text

/// Google's method for a request, where the local cloud knows of one: what it does not do is said by name, because an
/// answer to something else would be believed.
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

/// 501 with the method's name for a request that Google has a method for; nil when nobody has one.
func notServed(_ verb: String, _ target: Target) -> Failure? {
    guard let (api, match) = method(verb, target) else { return nil }
    return Failure(
        .unimplemented, "The local cloud does not have \(api.name) \(match.resource).\(match.method.name).")
}

/// 501 for a parameter that Google's method has; nil when it has none of that name.
func notServed(parameter: String, _ verb: String, _ target: Target) -> Failure? {
    guard let (api, match) = method(verb, target), match.method.parameter(parameter) != nil else { return nil }
    let name = "\(api.name) \(match.resource).\(match.method.name)"
    return Failure(.unimplemented, "The local cloud does not know the parameter \(parameter) of \(name).")
}
