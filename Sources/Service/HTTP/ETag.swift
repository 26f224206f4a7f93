import Crypto
import HTTPTypes
import Hummingbird
import NIOCore
import Text

/// The headers of an answer that only its caller may store, and has to revalidate before using it again.
func cachedFields(_ mediaType: String, etag: String) -> HTTPFields {
    var fields = responseFields(mediaType, cache: "private, no-cache")
    fields[.eTag] = etag
    return fields
}

/// A strong ETag for these bytes.
func etag(of bytes: [UInt8]) -> String { "\"\(hexadecimal(SHA256.hash(data: bytes).prefix(16)))\"" }

/// Answers 304 if the caller has what the ETag in `fields` names (RFC 9110, 13.1.2), and with `body` otherwise. A proxy may
/// have made the tag weak; that makes no difference here.
func cached(_ fields: HTTPFields, for request: Request, _ body: () throws -> ByteBuffer) rethrows -> Response {
    let etag = fields[.eTag] ?? ""
    let known = request.headers[.ifNoneMatch]?.split(separator: ",").map { trimmed($0) } ?? []
    guard known.contains(where: { $0 == etag || $0 == "W/\(etag)" || $0 == "*" }) else {
        return Response(status: .ok, headers: fields, body: ResponseBody(byteBuffer: try body()))
    }
    var fields = fields
    fields[.contentType] = nil
    return Response(status: .notModified, headers: fields)
}
