import HTTPTypes
import Hummingbird
import Logging
import NIOCore

/// What middleware must know of the endpoint that a request reached.
struct Route: Sendable, Hashable {
    /// How metrics and log lines call it, `GET /v1/features`: never what a caller chose.
    var label = "other"
    /// Whether it wants no key. Where nothing is, nothing is open.
    var isOpen = false
    /// Whether it is asked every few seconds by something that only wants to know that it is there.
    var isProbe = false
}

/// The routes of all endpoints, by path and method.
struct Routes: Sendable {
    private var routes: [String: [HTTPRequest.Method: Route]] = [:]

    init(_ endpoints: [Endpoint]) {
        for endpoint in endpoints {
            let label = "\(endpoint.method.rawValue) \(endpoint.path)"
            let route = Route(label: label, isOpen: endpoint.access == .open, isProbe: endpoint.isProbe)
            for method in endpoint.methods { routes[endpoint.path, default: [:]][method] = route }
        }
    }

    /// `path` is the endpoint's, as the router found it; nil where it found none.
    subscript(path: String?, method: HTTPRequest.Method) -> Route {
        guard let path, let methods = routes[path] else { return Route() }
        return methods[method] ?? Route(isOpen: methods.values.contains { $0.isOpen })
    }
}

/// What comes with a request through middleware and to its handler.
struct ServiceContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// The connection, for the caller's address.
    let channel: any Channel
    /// What the request reached, and what its log lines say of its trace; `ObserveRequests` sets both.
    var route = Route()
    var trace: Logger.Metadata = [:]

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        channel = source.channel
    }
}
