import HTTPTypes
import Hummingbird
import NIOCore
import Text

extension HTTPField.Name {
    static let referrerPolicy = HTTPField.Name("Referrer-Policy") ?? .referer
    static let apiKey = HTTPField.Name("X-API-Key") ?? .authorization
    static let forwardedFor = HTTPField.Name("X-Forwarded-For") ?? .from
    static let traceParent = HTTPField.Name("traceparent") ?? .from
}

/// What every answer carries: a browser that gets one must neither guess its type, nor run, frame or keep anything of it.
func responseFields(
    _ mediaType: String?, policy: String = "default-src 'none'; frame-ancestors 'none'", cache: String = "no-store"
) -> HTTPFields {
    var fields: HTTPFields = [
        .cacheControl: cache, .contentSecurityPolicy: policy, .xContentTypeOptions: "nosniff",
        .referrerPolicy: "no-referrer",
    ]
    fields[.contentType] = mediaType
    return fields
}

/// Of an answer that its caller alone may keep, and must ask about before it is used again.
func cachedFields(_ mediaType: String, etag: String) -> HTTPFields {
    var fields = responseFields(mediaType, cache: "private, no-cache")
    fields[.eTag] = etag
    return fields
}

func json(_ value: JSONValue) -> Response { json(ByteBuffer(bytes: value.compactBytes)) }

func json(_ body: ByteBuffer) -> Response {
    Response(status: .ok, headers: responseFields("application/json"), body: ResponseBody(byteBuffer: body))
}
