import HTTPTypes
import Hummingbird
import NIOCore
import NIOHTTPTypes
import Text

extension FeatureService {
    /// The body of a JSON request. Throws a `Problem` if it is not JSON, too large, or takes longer than REQUEST_TIMEOUT.
    func jsonBody(of request: Request, _ context: ServiceContext) async throws -> ByteBuffer {
        let headers = request.headers
        guard trimmed(headers[.contentType]?.lowercased().prefix { $0 != ";" } ?? "") == "application/json" else {
            throw Problem(.unsupportedMedia, "header.Content-Type", "expected application/json")
        }
        guard headers[.contentEncoding].map({ $0.lowercased() == "identity" }) ?? true else {
            throw Problem(.unsupportedMedia, "header.Content-Encoding", "expected none")
        }
        let length = headers[.contentLength].flatMap { Int($0) }
        guard length != nil || headers[.transferEncoding] != nil else {
            throw Problem(.lengthRequired, "header.Content-Length", "it is missing")
        }
        let (maximum, seconds) = (settings.maximumBodyBytes, settings.requestTimeout)
        let tooLarge = Problem(.bodyTooLarge, "body", "at most \(maximum) bytes are accepted")
        guard length ?? 0 <= maximum else { throw tooLarge }
        return try await withThrowingTaskGroup(of: ByteBuffer.self) { [clocks] group in
            defer { group.cancelAll() }
            group.addTask {
                do {
                    // A caller that waits for this has not sent the body, and need not if it is refused above.
                    if headers[.expect] != nil {
                        try await context.channel.writeAndFlush(HTTPResponsePart.head(HTTPResponse(status: .continue)))
                    }
                    return try await request.body.collect(upTo: maximum)
                } catch {
                    let broken = Problem(.badRequest, "body", "it could not be read to its end")
                    throw error is NIOTooManyBytesError ? tooLarge : broken
                }
            }
            group.addTask {
                try await clocks.sleep(seconds)
                throw Problem(.tooSlow, "body", "it took longer than \(seconds) s")
            }
            return try await group.next() ?? ByteBuffer()
        }
    }
}
