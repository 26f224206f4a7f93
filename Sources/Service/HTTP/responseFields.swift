import HTTPTypes
import Hummingbird
import NIOCore
import Text

extension HTTPField.Name {
    static let referrerPolicy = HTTPField.Name("Referrer-Policy") ?? .referer
    static let apiKey = HTTPField.Name("X-API-Key") ?? .authorization
    static let forwardedFor = HTTPField.Name("X-Forwarded-For") ?? .from
    static let traceParent = HTTPField.Name("traceparent") ?? .from
    static let cloudTrace = HTTPField.Name("X-Cloud-Trace-Context") ?? .from
}

/// What every answer carries: a browser that gets one must neither guess its type, nor run, frame or keep anything of it.
func responseFields(
    _ mediaType: String, policy: String = "default-src 'none'; frame-ancestors 'none'", cache: String = "no-store"
) -> HTTPFields {
    [
        .contentType: mediaType, .cacheControl: cache, .contentSecurityPolicy: policy,
        .xContentTypeOptions: "nosniff", .referrerPolicy: "no-referrer",
    ]
}

/// Of an answer that its caller alone may keep, and must ask about before it is used again.
func cachedFields(_ mediaType: String, etag: String) -> HTTPFields {
    var fields = responseFields(mediaType, cache: "private, no-cache")
    fields[.eTag] = etag
    return fields
}

let jsonFields = responseFields("application/json")
let problemFields = responseFields("application/problem+json")

/// What an answer is given that says nothing of it.
let safeFields: HTTPFields = {
    var fields = jsonFields
    fields[.contentType] = nil
    return fields
}()

func json(_ value: JSONValue) -> Response {
    Response(status: .ok, headers: jsonFields, body: ResponseBody(byteBuffer: ByteBuffer(bytes: value.compactBytes)))
}
