import HTTPTypes
import Hummingbird
import NIOCore
import Text

/// `endpoints`, and the two endpoints that document all of them.
func documented(_ endpoints: [Endpoint], _ settings: Settings) -> [Endpoint] {
    func document(_ path: String, name: String, summary: String, _ details: String, _ mediaType: String) -> Endpoint {
        Endpoint(
            method: .get, path: path, access: .open, name: name, summary: summary, details: details,
            answers: ["200": Endpoint.answer("The document.", [:], mediaType), "304": Endpoint.notModified]
        ) { _, _ in throw HTTPError(.notFound) }
    }
    var all = endpoints
    all.append(document("/openapi.json", name: "openAPI", summary: "This document", "OpenAPI 3.1.", "application/json"))
    all.append(document("/docs", name: "docs", summary: "The same for people", "An HTML page.", "text/html"))
    let api = openAPI(all, settings)
    let (html, policy) = docsPage(api)
    let fields = responseFields("text/html; charset=utf-8", policy: policy, cache: "no-cache")
    all[all.count - 2].handler = served(api.canonicalBytes, responseFields("application/json", cache: "no-cache"))
    all[all.count - 1].handler = served(Array(html.utf8), fields)
    return all
}

/// A handler whose answer never changes.
private func served(
    _ bytes: [UInt8], _ fields: HTTPFields
) -> @Sendable (Request, ServiceContext) async throws -> Response {
    var fields = fields
    fields[.eTag] = etag(of: bytes)
    return { [fields] request, _ in cached(fields, for: request) { ByteBuffer(bytes: bytes) } }
}
