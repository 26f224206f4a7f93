import HTTPTypes
import Hummingbird

/// Registers every endpoint behind the middleware, outermost first. It also knows what to say where a path does not take a
/// method: a router that only knows what exists could not tell the one from the other.
func makeRouter(_ endpoints: [Endpoint], _ service: FeatureService) -> Router<ServiceContext> {
    let router = Router(context: ServiceContext.self)
    let settings = service.settings
    router.add(middleware: IdentifyRequests(routes: Routes(endpoints), project: settings.project))
    router.add(middleware: LogRequests(logger: service.logger, keys: settings.keys, clocks: service.clocks))
    router.add(middleware: CountRequests(service.metrics, clocks: service.clocks))
    if let origin = settings.corsOrigin { router.add(middleware: allowOrigin(origin)) }
    router.add(middleware: AnswerProblems(service))
    router.add(middleware: CheckHead())
    if let keys = settings.keys { router.add(middleware: CheckKey(keys: keys)) }
    router.add(middleware: LimitRequests(inFlight: service.inFlight, limit: settings.limits.concurrentRequests))

    for endpoint in endpoints {
        let mediaType = mediaType(endpoint.answers.first?.mediaType ?? "")
        for method in endpoint.methods {
            router.on(RouterPath(endpoint.path), method: method) { request, context in
                guard accepts(request.headers[.accept], mediaType) else {
                    throw Problem(.notAcceptable, "header.Accept", "expected \(mediaType)")
                }
                return try await endpoint.handler(request, context)
            }
        }
    }
    for (path, endpoints) in Dictionary(grouping: endpoints, by: \.path) {
        let methods = endpoints.flatMap(\.methods)
        let allow = (methods + [.options]).map(\.rawValue).joined(separator: ", ")
        for method in knownMethods where !methods.contains(method) {
            router.on(RouterPath(path), method: method) { request, _ in
                guard request.method == .options else {
                    throw Problem(.methodNotAllowed, "this path takes \(allow)", headers: [(.allow, allow)])
                }
                return Response(status: .noContent, headers: [.allow: allow])
            }
        }
    }
    return router
}

/// All that the decoder lets through: those of HTTP and of its extensions. Any other is 501 before it gets here.
let knownMethods = """
    GET HEAD POST PUT PATCH DELETE OPTIONS TRACE CONNECT QUERY ACL BIND CHECKOUT COPY LINK LOCK M-SEARCH MERGE MKACTIVITY \
    MKCALENDAR MKCOL MOVE NOTIFY PROPFIND PROPPATCH PURGE REBIND REPORT SEARCH SOURCE SUBSCRIBE UNBIND UNLINK UNLOCK \
    UNSUBSCRIBE
    """.split(separator: " ").compactMap { HTTPRequest.Method(String($0)) }

/// For browsers: scripts of `origin`, or of everybody if it is `*`, may ask with a key.
private func allowOrigin(_ origin: String) -> CORSMiddleware<ServiceContext> {
    CORSMiddleware(
        allowOrigin: origin == "*" ? .all : .custom(origin), allowHeaders: [.apiKey, .contentType, .ifNoneMatch],
        allowMethods: [.get, .head, .post], exposedHeaders: ["ETag", "Retry-After"], maxAge: .seconds(600))
}
