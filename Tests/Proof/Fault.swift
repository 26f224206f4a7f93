import HTTP
import Text

/// What can go wrong with one call.
package enum Fault: Sendable, Hashable {
    /// The connection is refused: nothing was sent.
    case refused
    /// The server acts, but its answer is lost.
    case replyLost
    /// The connection breaks, and this many seconds later the server acts.
    case late(Double)
    /// No answer, for as long as a caller would wait; the server has not acted.
    case hang
    /// The server answers this without having acted.
    case status(Int, retryAfter: Int?)
    /// The server acts, and this comes back.
    case body([UInt8])
    /// The server acts, and half of its answer comes back.
    case halfBody

    func happen(_ request: Request, _ world: inout World) -> Result<Response, TransportError> {
        switch self {
        case .refused: return .failure(TransportError(.notSent, "connection refused"))
        case .replyLost:
            _ = world.answer(request)
            return .failure(TransportError(.unanswered, "connection reset"))
        case .late(let seconds):
            world.delay(request, by: seconds)
            return .failure(TransportError(.unanswered, "connection reset"))
        case .hang:
            world.pass(120)
            return .failure(TransportError(.unanswered, "no answer within 120 s"))
        case .status(let status, let seconds):
            let headers = seconds.map { [Header("Retry-After", String($0))] } ?? []
            return .success(
                Response(
                    status: status, json: ["error": ["code": .number(.init(status)), "message": "injected"]],
                    headers: headers))
        case .body(let bytes):
            let response = world.answer(request)
            guard response.isSuccess else { return .success(response) }
            return .success(Response(status: 200, headers: response.headers, body: bytes))
        case .halfBody:
            let response = world.answer(request)
            // The transport would notice a wrong length; this body is delivered as it is.
            return .success(
                Response(
                    status: response.status, headers: response.headers,
                    body: Array(response.body.prefix(response.body.count / 2))))
        }
    }
}
