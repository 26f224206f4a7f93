import HTTPTypes
import Hummingbird

/// Registers every endpoint behind the middleware, outermost first. It also knows what to say where a path does not take a
/// method: a router that only knows what exists could not tell the one from the other.
func makeRouter(_ endpoints: [Endpoint], _ service: FeatureService) -> Router<ServiceContext> {
    let router = Router(context: ServiceContext.self)
    let settings = service.settings
    router.add(middleware: ObserveRequests(service, routes: Routes(endpoints)))
    if !settings.corsOrigin.isEmpty { router.add(middleware: allowOrigin(settings.corsOrigin)) }
    router.add(middleware: AnswerProblems(service: service))
    router.add(middleware: CheckHead())
    if let keys = settings.keys { router.add(middleware: CheckKey(keys: keys)) }
    router.add(middleware: LimitRequests(inFlight: service.inFlight, limit: settings.limits.concurrentRequests))

    for (path, endpoints) in Dictionary(grouping: endpoints, by: \.path) {
        for endpoint in endpoints {
            for method in endpoint.methods { router.on(RouterPath(path), method: method, use: endpoint.handler) }
        }
        let methods = endpoints.flatMap(\.methods)
        let allow = (methods + [.options]).map(\.rawValue).joined(separator: ", ")
        router.on(RouterPath(path), method: .options) { _, _ in Response(status: .noContent, headers: [.allow: allow]) }
        for method in knownMethods where !methods.contains(method) && method != .options {
            router.on(RouterPath(path), method: method) { _, _ -> Response in
                throw Problem(.methodNotAllowed, "this path takes \(allow)", headers: [(.allow, allow)])
            }
        }
    }
    return router
}

/// What can be told to be the wrong method. Of the others that the decoder lets through, WebDAV's, no path has anything.
let knownMethods = "GET HEAD POST PUT PATCH DELETE OPTIONS TRACE CONNECT QUERY".split(separator: " ")
    .compactMap { HTTPRequest.Method(String($0)) }

/// For browsers: scripts of `origin`, or of everybody if it is `*`, may ask with a key.
private func allowOrigin(_ origin: String) -> CORSMiddleware<ServiceContext> {
    CORSMiddleware(
        allowOrigin: origin == "*" ? .all : .custom(origin), allowHeaders: [.apiKey, .contentType, .ifNoneMatch],
        allowMethods: [.get, .head, .post], exposedHeaders: ["ETag", "Retry-After"], maxAge: .seconds(600))
}
