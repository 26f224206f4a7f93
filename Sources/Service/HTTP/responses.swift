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

/// The headers of every answer. They tell a browser not to guess its type and not to run, frame or store any of it.
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

func respond(_ body: some Collection<UInt8>, _ fields: HTTPFields, status: HTTPResponse.Status = .ok) -> Response {
    Response(status: status, headers: fields, body: ResponseBody(byteBuffer: ByteBuffer(bytes: body)))
}

func json(_ value: JSONValue) -> Response { respond(value.compactBytes, responseFields("application/json")) }

/// `response` with the headers that every answer needs; `isLast` if its connection is to be closed.
func completed(_ response: Response, for request: Request, isLast: Bool) -> Response {
    var response = response
    if !response.headers.contains(.xContentTypeOptions) {
        for field in safeFields where !response.headers.contains(field.name) { response.headers.append(field) }
    }
    // Content-Length stays that of GET.
    if request.method == .head { response = response.createHeadResponse() }
    // These have no body, so Hummingbird's Content-Length of 0 would be wrong (RFC 9110, 8.6).
    if response.status == .noContent || response.status == .notModified { response.headers[.contentLength] = nil }
    // After a request that timed out, what else arrives could be the rest of it.
    let isOver = isLast || response.status == .requestTimeout || request.headers[.connection] == "close"
    if isOver { response.headers[.connection] = "close" }
    return response
}

/// Added to answers that do not set them.
private let safeFields = responseFields(nil)
