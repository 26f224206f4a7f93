import Crypto
import HTTPTypes
import Hummingbird
import NIOCore
import Text

/// A strong one, of a whole answer.
func etag(of bytes: [UInt8]) -> String { "\"\(hexadecimal(SHA256.hash(data: bytes).prefix(16)))\"" }

/// The answer that `body` gives, or 304 if the caller has what `etag` names (RFC 9110, 13.1.2): whether a tag was weakened
/// on its way does not matter here. `fields` hold the `etag`.
func cached(
    _ fields: HTTPFields, etag: String, for request: Request, _ body: () throws -> ByteBuffer
) rethrows -> Response {
    let known = request.headers[.ifNoneMatch]?.split(separator: ",").map { trimmed($0) } ?? []
    if known.contains(where: { $0 == etag || $0 == "W/\(etag)" || $0 == "*" }) {
        var fields = fields
        fields[.contentType] = nil
        return Response(status: .notModified, headers: fields)
    }
    return Response(status: .ok, headers: fields, body: ResponseBody(byteBuffer: try body()))
}
