import HTTPTypes
import Hummingbird
import NIOCore
import NIOHTTPTypes

/// All of a JSON request's body, if it arrives within `limits.requestTimeout`. Throws a `Problem` otherwise.
func jsonBody(
    of request: Request, _ context: ServiceContext, limits: Limits, clocks: Clocks
) async throws -> ByteBuffer {
    let headers = request.headers
    guard headers[.contentType].map(mediaType) == "application/json" else {
        throw Problem(.unsupportedMedia, "header.Content-Type", "expected application/json")
    }
    if let encoding = headers[.contentEncoding], encoding.lowercased() != "identity" {
        throw Problem(.unsupportedMedia, "header.Content-Encoding", "expected none")
    }
    let length = headers[.contentLength].flatMap { Int($0) }
    guard length != nil || headers[.transferEncoding] != nil else {
        throw Problem(.lengthRequired, "header.Content-Length", "it is missing")
    }
    guard length ?? 0 <= limits.bodyBytes else { throw tooLarge(limits) }
    // Only now: who waits for this word sends nothing that would be refused.
    if headers[.expect] != nil {
        try await context.channel.writeAndFlush(HTTPResponsePart.head(HTTPResponse(status: .continue)))
    }
    return try await withThrowingTaskGroup(of: ByteBuffer?.self) { group in
        defer { group.cancelAll() }
        group.addTask { try await collect(request.body, limits) }
        group.addTask {
            try await clocks.sleep(limits.requestTimeout)
            return nil
        }
        guard let body = try await group.next() ?? nil else {
            throw Problem(.tooSlow, "body", "it took longer than \(limits.requestTimeout) s")
        }
        guard length ?? body.readableBytes == body.readableBytes else {
            throw Problem(.badRequest, "body", "it ended early")
        }
        return body
    }
}

private func collect(_ pieces: RequestBody, _ limits: Limits) async throws -> ByteBuffer {
    var body = ByteBuffer()
    do {
        for try await var piece in pieces {
            guard piece.readableBytes <= limits.bodyBytes - body.readableBytes else { throw tooLarge(limits) }
            body.writeBuffer(&piece)
        }
    } catch let problem as Problem {
        throw problem
    } catch {
        throw Problem(.badRequest, "body", "it could not be read to its end")
    }
    return body
}

private func tooLarge(_ limits: Limits) -> Problem {
    Problem(.bodyTooLarge, "body", "it may have \(limits.bodyBytes) bytes")
}
