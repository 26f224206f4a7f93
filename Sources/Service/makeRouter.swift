import HTTPTypes
import Hummingbird
import NIOCore

/// Registers every endpoint of `front`. On a connection only requests with a body come this way; the others never wait and
/// are answered where they are read.
func makeRouter(_ front: Front) -> Router<CallContext> {
    let router = Router(context: CallContext.self)
    for endpoint in front.endpoints {
        let methods: [HTTPRequest.Method] = endpoint.method == .get ? [.get, .head] : [endpoint.method]
        for method in methods {
            router.on(RouterPath(endpoint.path), method: method) { request, context in
                Response(
                    await front.reply(
                        request, of: endpoint, Call(request.head, peer: context.channel.remoteAddress?.ipAddress)))
            }
        }
    }
    return router
}

/// The router, and behind it an answer for what the router does not know.
struct FrontDoor: HTTPResponder {
    let routes: RouterResponder<CallContext>
    let front: Front

    func respond(to request: Request, context: CallContext) async throws -> Response {
        let response = try await routes.respond(to: request, context: context)
        guard response.status == .notFound, context.endpointPath == "NotFound" else { return response }
        return Response(front.reply(Call(request.head, peer: context.channel.remoteAddress?.ipAddress)))
    }
}

extension Response {
    fileprivate init(_ reply: Reply) {
        self.init(
            status: reply.status, headers: reply.fields,
            body: reply.body.readableBytes > 0 ? ResponseBody(byteBuffer: reply.body) : ResponseBody())
        // The framework adds a length that such an answer must not have (RFC 9110, 8.6).
        if reply.status == .noContent { headers[.contentLength] = nil }
    }
}
