extension GoogleAPI {
    /// What stands before the paths of what is in `location`: `https://europe-west4-aiplatform.googleapis.com/`, or
    /// `baseURL` if the API answers for it at its one host. `*` is any location.
    package func baseURL(in location: String?) -> String {
        guard let location, let host = regionalHost(of: host, in: location) else { return baseURL }
        return "https://\(host)\(basePath)"
    }

    /// True if each location has a host of its own.
    package var isRegional: Bool { regionalHosts[host] != nil }
}

/// The host that alone knows what `service` has in `location`; nil if the service's one host knows it, as most do for every
/// location (google-43).
package func regionalHost(of service: String, in location: String) -> String? {
    guard location != "global", let form = regionalHosts[service] else { return nil }
    return form.before + location + form.after
}

/// What stands before and after the location.
private let regionalHosts: [String: (before: String, after: String)] = [
    "aiplatform.googleapis.com": ("", "-aiplatform.googleapis.com"),
    "dialogflow.googleapis.com": ("", "-dialogflow.googleapis.com"),
    "discoveryengine.googleapis.com": ("", "-discoveryengine.googleapis.com"),
    "documentai.googleapis.com": ("", "-documentai.googleapis.com"),
    // google-33
    "modelarmor.googleapis.com": ("modelarmor.", ".rep.googleapis.com"),
    "parametermanager.googleapis.com": ("parametermanager.", ".rep.googleapis.com"),
    "secretmanager.googleapis.com": ("secretmanager.", ".rep.googleapis.com"),
]
