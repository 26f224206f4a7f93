import Hummingbird

/// Everything wants a key but what is listed as open; where nothing is, too, so that only who has one learns what there is.
struct CheckKey: RouterMiddleware {
    typealias Context = ServiceContext

    let keys: APIKeys

    func handle(
        _ request: Request, context: ServiceContext, next: (Request, ServiceContext) async throws -> Response
    ) async throws -> Response {
        guard !context.route.isOpen else { return try await next(request, context) }
        guard let key = request.headers[.apiKey] else { throw missing("the header X-API-Key is missing") }
        guard keys.accept(key) else { throw missing("the key is not valid") }
        return try await next(request, context)
    }

    private func missing(_ detail: String) -> Problem {
        Problem(.missingKey, detail, headers: [(.wwwAuthenticate, "ApiKey")])
    }
}
