import HTTPTypes
import Hummingbird
import NIOCore
import Text

/// `endpoints`, and the two endpoints that document all of them.
func documented(_ endpoints: [Endpoint], _ settings: Settings) -> [Endpoint] {
    var document = Endpoint(
        method: .get, path: "/openapi.json", access: .open, name: "openAPI", summary: "This document",
        details: "OpenAPI 3.1.",
        answers: [
            "200": Endpoint.answer("The document.", ["type": "object"], "application/json"),
            "304": Endpoint.notModified,
        ]
    ) { _, _ in Response(status: .notFound) }
    var page = Endpoint(
        method: .get, path: "/docs", access: .open, name: "docs", summary: "The documentation page",
        details: "It loads nothing from elsewhere.",
        answers: [
            "200": Endpoint.answer("The page.", ["type": "string"], "text/html"), "304": Endpoint.notModified,
        ]
    ) { _, _ in Response(status: .notFound) }
    let api = openAPI(endpoints + [document, page], settings)
    document.handler = served(api.canonicalBytes, responseFields("application/json", cache: "no-cache"))
    let (html, policy) = docsPage(api)
    page.handler = served(
        Array(html.utf8), responseFields("text/html; charset=utf-8", policy: policy, cache: "no-cache"))
    return endpoints + [document, page]
}

/// A handler whose answer never changes.
private func served(
    _ bytes: [UInt8], _ fields: HTTPFields
) -> @Sendable (Request, ServiceContext) async throws -> Response {
    var fields = fields
    fields[.eTag] = etag(of: bytes)
    let body = ByteBuffer(bytes: bytes)
    return { [fields] request, _ in cached(fields, for: request) { body } }
}
