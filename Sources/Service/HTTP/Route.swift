import HTTPTypes

/// What middleware must know of the endpoint that a request reached.
struct Route: Sendable, Hashable {
    /// How metrics and log lines call it, `GET /v1/features`: never what a caller chose.
    var label: String
    /// Whether it wants no key.
    var isOpen = false
    /// Whether it is asked every few seconds by something that only wants to know that it is there.
    var isProbe = false

    /// Where nothing is, and so nothing is open.
    static let other = Route(label: "other")
}

/// The routes of all endpoints, by path and method.
struct Routes: Sendable {
    private let routes: [String: [HTTPRequest.Method: Route]]
    private let openPaths: Set<String>

    init(_ endpoints: [Endpoint]) {
        routes = Dictionary(grouping: endpoints, by: \.path).mapValues { endpoints in
            var methods: [HTTPRequest.Method: Route] = [:]
            for endpoint in endpoints {
                let isOpen = endpoint.access == .open
                let route = Route(label: endpoint.label, isOpen: isOpen, isProbe: endpoint.isProbe)
                for method in endpoint.methods { methods[method] = route }
            }
            return methods
        }
        openPaths = Set(endpoints.filter { $0.access == .open }.map(\.path))
    }

    /// `path` is the endpoint's, as the router found it; nil where it found none.
    subscript(path: String?, method: HTTPRequest.Method) -> Route {
        guard let path else { return .other }
        if let route = routes[path]?[method] { return route }
        return Route(label: Route.other.label, isOpen: openPaths.contains(path))
    }
}
