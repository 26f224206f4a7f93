import Hummingbird
import Logging

/// Turns every error into an answer.
struct AnswerProblems: RouterMiddleware {
    let keys: APIKeys?

    func handle(
        _ request: Request, context: ServiceContext, next: (Request, ServiceContext) async throws -> Response
    ) async throws -> Response {
        do { return try await next(request, context) } catch {
            let path = request.uri.path
            return problem(error, context).response(instance: keys?.hidden(in: path) ?? path)
        }
    }

    private func problem(_ error: any Error, _ context: ServiceContext) -> Problem {
        if let problem = error as? Problem { return problem }
        if let error = error as? HTTPError {
            // It is the router's own if no handler was found.
            if context.label == "other" { return Problem(.unknownRoute, "there is nothing at this path") }
            if error.status.kind == .clientError { return Problem(error) }
        }
        // The reason may be confidential, so only the log has it.
        context.logger.error("\(context.label) failed", error: error)
        return Problem(.internalError, "the service's log has the reason")
    }
}
