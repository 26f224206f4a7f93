import HTTPTypes
import Hummingbird
import Logging

/// Turns every error into an answer, and makes sure that every answer has the headers it needs.
struct AnswerProblems: RouterMiddleware {
    typealias Context = ServiceContext

    let keys: APIKeys?
    let ending: Ending

    func handle(
        _ request: Request, context: ServiceContext, next: (Request, ServiceContext) async throws -> Response
    ) async throws -> Response {
        var response: Response
        do {
            response = try await next(request, context)
        } catch {
            let path = request.uri.path
            response = problem(error, context).response(instance: keys?.hidden(in: path) ?? path)
        }
        if !response.headers.contains(.xContentTypeOptions) {
            for field in safeFields where !response.headers.contains(field.name) { response.headers.append(field) }
        }
        // Content-Length stays that of GET.
        if request.method == .head { response = response.createHeadResponse() }
        // These have no body, so Hummingbird's Content-Length of 0 would be wrong (RFC 9110, 8.6).
        if response.status == .noContent || response.status == .notModified { response.headers[.contentLength] = nil }
        // After a request that timed out, what else arrives could be the rest of it.
        if ending.hasBegun || response.status == .requestTimeout || request.headers[.connection] == "close" {
            response.headers[.connection] = "close"
        }
        return response
    }

    private func problem(_ error: any Error, _ context: ServiceContext) -> Problem {
        if let problem = error as? Problem { return problem }
        if let error = error as? HTTPError, error.status == .notFound {
            return Problem(.unknownRoute, "there is nothing at this path")
        }
        // The reason may be confidential, so only the log has it.
        context.logger.error("\(context.label) failed", error: error)
        return Problem(.internalError, "the service's log has the reason")
    }
}

/// Added to answers that do not set them.
private let safeFields = responseFields(nil)
