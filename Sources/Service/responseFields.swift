import HTTPTypes

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

let jsonFields = responseFields("application/json")
let problemFields = responseFields("application/problem+json")
