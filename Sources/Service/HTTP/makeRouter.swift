import HTTPTypes
import Hummingbird
import Logging
import NIOCore

/// What accompanies a request through the middleware to its handler.
struct ServiceContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    let channel: any Channel
    /// What the request asks for, such as `GET /v1/features` (also for HEAD): the key under which it is admitted, counted and
    /// logged. Nothing in it is chosen by the caller.
    var label = "other"

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        channel = source.channel
    }
}

/// Registers every endpoint behind the middleware, outermost first. Methods that a path does not take are registered as well:
/// Hummingbird itself would answer them with 404.
func makeRouter(_ endpoints: [Endpoint], _ service: FeatureService) -> Router<ServiceContext> {
    let router = Router(context: ServiceContext.self)
    let settings = service.settings
    let paths = Dictionary(grouping: endpoints, by: \.path)
    // Paths that do not exist are not open either: only callers with a key learn what exists. The same goes for the methods
    // that a path does not take, unless all of the path is open.
    let open = paths.flatMap { path, endpoints in
        let isOpen = endpoints.allSatisfy { $0.access == .open }
        let methods = endpoints.filter { $0.access == .open }.map(\.method) + (isOpen ? knownMethods : [])
        return methods.map { "\($0) \(path)" }
    }
    let probes = Set(endpoints.filter(\.isProbe).map(\.path))
    router.add(
        middleware: ObserveRequests(service: service, metrics: RequestMetrics(service.metrics), probes: probes))
    if !settings.corsOrigin.isEmpty { router.add(middleware: allowOrigin(settings.corsOrigin)) }
    router.add(middleware: AnswerProblems(keys: settings.keys))
    router.add(
        middleware: AdmitRequests(
            keys: settings.keys, open: Set(open), inFlight: service.inFlight, limit: settings.maximumRequests))

    for (path, endpoints) in paths {
        for endpoint in endpoints {
            for method in endpoint.methods { router.on(RouterPath(path), method: method, use: endpoint.handler) }
        }
        let methods = endpoints.flatMap(\.methods) + [.options]
        let allow = methods.map(\.rawValue).joined(separator: ", ")
        router.on(RouterPath(path), method: .options) { _, _ in Response(status: .noContent, headers: [.allow: allow]) }
        for method in knownMethods where !methods.contains(method) {
            router.on(RouterPath(path), method: method) { _, _ -> Response in
                throw Problem(.methodNotAllowed, "this path takes \(allow)", headers: [.allow: allow])
            }
        }
    }
    return router
}

/// The methods that are answered with 405 where a path does not take them. Others, such as WebDAV's, are answered with 404.
let knownMethods = "GET HEAD POST PUT PATCH DELETE OPTIONS TRACE CONNECT QUERY".split(separator: " ")
    .compactMap { HTTPRequest.Method(String($0)) }

/// Lets scripts of `origin`, or of every origin if it is `*`, send requests from a browser.
private func allowOrigin(_ origin: String) -> CORSMiddleware<ServiceContext> {
    CORSMiddleware(
        allowOrigin: origin == "*" ? .all : .custom(origin), allowHeaders: [.apiKey, .contentType, .ifNoneMatch],
        allowMethods: [.get, .head, .post], exposedHeaders: ["ETag", "Retry-After"], maxAge: .seconds(600))
}
