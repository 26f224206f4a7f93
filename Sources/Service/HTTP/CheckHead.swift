import HTTPTypes
import Hummingbird

/// Refuses what no endpoint could make sense of.
struct CheckHead: RouterMiddleware {
    typealias Context = ServiceContext

    func handle(
        _ request: Request, context: ServiceContext, next: (Request, ServiceContext) async throws -> Response
    ) async throws -> Response {
        guard isHost(request.head.authority) else {
            throw Problem(.badRequest, "header.Host", "expected one host, with or without a port")
        }
        if let expectation = request.headers[.expect], expectation.lowercased() != "100-continue" {
            throw Problem(.expectationFailed, "header.Expect", "expected 100-continue")
        }
        if request.method == .options, request.head.path == "*" {
            return Response(status: .noContent, headers: [.allow: "GET, HEAD, POST, OPTIONS"])
        }
        return try await next(request, context)
    }

    /// A name or address and a port (RFC 3986, 3.2.2); without one HTTP/1.1 is an error (RFC 9112, 3.2).
    private func isHost(_ text: String?) -> Bool {
        guard let text, !text.isEmpty else { return false }
        return text.utf8.allSatisfy { byte in
            (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
                || "0123456789-._~!$&'()*+,;=%[]:".utf8.contains(byte)
        }
    }
}
