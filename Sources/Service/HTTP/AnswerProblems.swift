import HTTPTypes
import Hummingbird
import Logging
import NIOHTTP1

/// Makes an answer of whatever was thrown, and of every answer one that HTTP allows and a browser cannot misuse.
struct AnswerProblems: RouterMiddleware {
    typealias Context = ServiceContext

    let service: FeatureService

    func handle(
        _ request: Request, context: ServiceContext, next: (Request, ServiceContext) async throws -> Response
    ) async throws -> Response {
        var response: Response
        do {
            response = try await next(request, context)
        } catch let error as HTTPParserError {
            // The framework answers it and closes the connection, whose next bytes nobody can read.
            throw error
        } catch {
            let path = request.uri.path
            let problem = problem(error, context)
            let (fields, body) = problem.answer(instance: service.settings.keys?.hidden(in: path) ?? path)
            response = Response(status: problem.kind.status, headers: fields, body: ResponseBody(byteBuffer: body))
        }
        if !response.headers.contains(.xContentTypeOptions) {
            for field in safeFields where !response.headers.contains(field.name) { response.headers.append(field) }
        }
        // The length stays what GET would have given.
        if request.method == .head { response = response.createHeadResponse() }
        // These have no body, and the framework's zero would be a wrong length (RFC 9110, 8.6).
        if response.status == .noContent || response.status == .notModified { response.headers[.contentLength] = nil }
        if service.ending.hasBegun || request.headers[.connection] == "close" {
            response.headers[.connection] = "close"
        }
        return response
    }

    private func problem(_ error: any Error, _ context: ServiceContext) -> Problem {
        if let problem = error as? Problem { return problem }
        if let error = error as? HTTPError, error.status == .notFound {
            return Problem(.unknownRoute, "nothing is at this path")
        }
        // What went wrong is for the log; it may tell what a caller must not know.
        service.logger.error("\(context.route.label) failed", error: error, metadata: context.trace)
        return Problem(.internalError, "the service's log has the reason")
    }
}

/// For an answer that says nothing of it.
private let safeFields = responseFields(nil)
