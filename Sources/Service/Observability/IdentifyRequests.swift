import Hummingbird
import Logging

/// The outermost middleware: puts into the context which endpoint a request reached and which trace it belongs to. Every line
/// that a handler logs with the context's logger belongs to that trace.
struct IdentifyRequests: RouterMiddleware {
    typealias Context = ServiceContext

    let routes: Routes
    /// The project of the traces.
    let project: String?

    func handle(
        _ request: Request, context: ServiceContext, next: (Request, ServiceContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.route = routes[context.endpointPath, request.method]
        if let trace = Trace(request.headers) {
            context.trace = trace.metadata(project: project)
            for (key, value) in context.trace { context.logger[metadataKey: key] = value }
        }
        return try await next(request, context)
    }
}
