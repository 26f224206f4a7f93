import HTTPTypes
import Hummingbird
import NIOCore
import NIOHTTPTypes

/// All of a JSON request's body, if it arrives within `limits.requestTimeout`. Throws a `Problem` otherwise.
func jsonBody(
    of request: Request, _ context: ServiceContext, limits: Limits, clocks: Clocks
) async throws -> ByteBuffer {
    let headers = request.headers
    let mediaType = headers[.contentType].map { trimmed($0.lowercased().prefix { $0 != ";" }) }
    guard mediaType == "application/json" else {
        throw Problem(.unsupportedMedia, "header.Content-Type", "expected application/json")
    }
    if let encoding = headers[.contentEncoding], encoding.lowercased() != "identity" {
        throw Problem(.unsupportedMedia, "header.Content-Encoding", "expected none")
    }
    let length = headers[.contentLength].flatMap { Int($0) }
    guard length != nil || headers[.transferEncoding] != nil else {
        throw Problem(.lengthRequired, "header.Content-Length", "it is missing")
    }
    let tooLarge = Problem(.bodyTooLarge, "body", "it may have \(limits.bodyBytes) bytes")
    guard length ?? 0 <= limits.bodyBytes else { throw tooLarge }
    // Only now: who waits for this word sends nothing that would be refused.
    if headers[.expect] != nil {
        try await context.channel.writeAndFlush(HTTPResponsePart.head(HTTPResponse(status: .continue)))
    }
    return try await withThrowingTaskGroup(of: ByteBuffer.self) { group in
        defer { group.cancelAll() }
        group.addTask {
            do { return try await request.body.collect(upTo: limits.bodyBytes) } catch is NIOTooManyBytesError {
                throw tooLarge
            } catch {
                throw Problem(.badRequest, "body", "it could not be read to its end")
            }
        }
        group.addTask {
            try await clocks.sleep(limits.requestTimeout)
            throw Problem(.tooSlow, "body", "it took longer than \(limits.requestTimeout) s")
        }
        guard let body = try await group.next(), length ?? body.readableBytes == body.readableBytes else {
            throw Problem(.badRequest, "body", "it ended early")
        }
        return body
    }
}

/// `text` without white space around it.
func trimmed(_ text: some StringProtocol) -> String {
    let start = text.drop(while: \.isWhitespace)
    return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
}
