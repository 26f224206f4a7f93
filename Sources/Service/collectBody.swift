import HTTPTypes
import HummingbirdCore
import NIOCore

/// All of a JSON request's body. That it arrives in time is the connection's affair.
func collectBody(of request: Request, maximum: Int) async throws(Problem) -> ByteBuffer {
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
    let tooLarge = Problem(.bodyTooLarge, "body", "it may have \(maximum) bytes")
    guard length ?? 0 <= maximum else { throw tooLarge }
    var body = ByteBuffer()
    do {
        for try await var piece in request.body {
            guard piece.readableBytes <= maximum - body.readableBytes else { throw tooLarge }
            body.writeBuffer(&piece)
        }
    } catch let problem as Problem {
        throw problem
    } catch {
        throw Problem(.badRequest, "body", "it could not be read to its end")
    }
    guard length ?? body.readableBytes == body.readableBytes else {
        throw Problem(.badRequest, "body", "it ended early")
    }
    return body
}
