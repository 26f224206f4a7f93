import HTTPTypes
import Hummingbird

/// What happens around every handler: admission, problems, metrics and the log.
struct Front: Sendable {
    let service: FeatureService
    let log: RequestLog
    let endpoints: [Endpoint]

    /// Answers a request that came to `endpoint`, or to none. It never fails.
    func answer(_ endpoint: Endpoint?, _ request: Request, _ context: CallContext) async -> Response {
        let started = service.clocks.steady()
        var response: Response
        do throws(Problem) {
            response = try await admitted(endpoint, request, context)
        } catch {
            response = error.response(instance: request.uri.path)
        }
        // The length stays what GET would have given.
        if request.method == .head { response = response.createHeadResponse() }
        let elapsed = service.clocks.steady() - started
        let route = endpoint?.label ?? "other"
        service.metrics.count(route, status: response.status.code, nanoseconds: elapsed)
        log.write(request, context, route: route, status: response.status.code, nanoseconds: elapsed)
        return response
    }

    private func admitted(
        _ endpoint: Endpoint?, _ request: Request, _ context: CallContext
    ) async throws(Problem) -> Response {
        guard let endpoint else { return try elsewhere(request) }
        guard accepts(request.headers[.accept], endpoint.acceptedType) else {
            throw Problem(.notAcceptable, "header.Accept", "expected \(endpoint.acceptedType)")
        }
        guard endpoint.needsKey else { return try await endpoint.handler(request, context) }
        try checkKey(request)
        guard service.metrics.enter(limit: service.settings.limits.concurrentRequests) else {
            throw Problem(.busy, "too many requests are being answered", headers: [(.retryAfter, "1")])
        }
        defer { service.metrics.leave() }
        return try await endpoint.handler(request, context)
    }

    private func checkKey(_ request: Request) throws(Problem) {
        guard let keys = service.settings.keys else { return }
        guard let key = request.headers[.apiKey] else {
            throw Problem(.missingKey, "the header X-API-Key is missing", headers: [(.wwwAuthenticate, "ApiKey")])
        }
        guard keys.accept(key) else {
            throw Problem(.missingKey, "the key is not valid", headers: [(.wwwAuthenticate, "ApiKey")])
        }
    }

    /// What to say of a path or a method that no route takes.
    private func elsewhere(_ request: Request) throws(Problem) -> Response {
        let path = request.uri.path
        // The router takes several slashes for one, and so must whoever guards a path by its name.
        if path.split(separator: "/").first == "v1" { try checkKey(request) }
        let found = endpoints.filter { $0.matches(path) }
        guard !found.isEmpty else { throw Problem(.unknownRoute, "nothing is at this path") }
        let methods = found.flatMap { $0.method == .get ? ["GET", "HEAD"] : [$0.method.rawValue] } + ["OPTIONS"]
        let allow = methods.joined(separator: ", ")
        guard request.method == .options else {
            throw Problem(.methodNotAllowed, "this path takes \(allow)", headers: [(.allow, allow)])
        }
        var fields = jsonFields
        fields[.contentType] = nil
        fields[.allow] = allow
        return Response(status: .noContent, headers: fields)
    }
}

/// The router, and behind it an answer for what the router does not know.
struct FrontDoor: HTTPResponder {
    let routes: RouterResponder<CallContext>
    let front: Front

    func respond(to request: Request, context: CallContext) async throws -> Response {
        let response = try await routes.respond(to: request, context: context)
        guard response.status == .notFound, context.endpointPath == "NotFound" else { return response }
        return await front.answer(nil, request, context)
    }
}

/// Registers every endpoint of `front`.
func makeRouter(_ front: Front) -> Router<CallContext> {
    let router = Router(context: CallContext.self)
    for endpoint in front.endpoints {
        let methods: [HTTPRequest.Method] = endpoint.method == .get ? [.get, .head] : [endpoint.method]
        for method in methods {
            router.on(RouterPath(endpoint.path), method: method) { request, context in
                await front.answer(endpoint, request, context)
            }
        }
    }
    return router
}
