import HTTPTypes
import Hummingbird
import NIOCore
import Text

/// `endpoints`, and the two endpoints that document all of them.
func documented(_ endpoints: [Endpoint], _ settings: Settings) -> [Endpoint] {
    func endpoint(_ path: String, name: String, _ summary: String, _ details: String, _ mediaType: String) -> Endpoint {
        Endpoint(
            method: .get, path: path, access: .open, name: name, summary: summary, details: details,
            answers: ["200": Endpoint.answer("The document.", [:], mediaType), "304": Endpoint.notModified]
        ) { _, _ in throw HTTPError(.notFound) }
    }
    var document = endpoint("/openapi.json", name: "openAPI", "This document", "OpenAPI 3.1.", "application/json")
    var page = endpoint("/docs", name: "docs", "The same for people", "An HTML page.", "text/html")
    // Now that all endpoints are known, these two can describe them.
    let api = openAPI(endpoints + [document, page], settings)
    document.handler = served(api.canonicalBytes, responseFields("application/json", cache: "no-cache"))
    let (html, policy) = docsPage(api)
    let fields = responseFields("text/html; charset=utf-8", policy: policy, cache: "no-cache")
    page.handler = served(Array(html.utf8), fields)
    return endpoints + [document, page]
}

/// A handler whose answer never changes.
private func served(
    _ bytes: [UInt8], _ fields: HTTPFields
) -> @Sendable (Request, ServiceContext) async throws -> Response {
    var fields = fields
    fields[.eTag] = etag(of: bytes)
    return { [fields] request, _ in cached(fields, for: request) { ByteBuffer(bytes: bytes) } }
}
