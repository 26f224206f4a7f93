import HTTPTypes
import Hummingbird
import NIOCore
import Text

/// What the service tells about itself, made once at the start.
struct Documents: Sendable {
    private var openAPI = Document()
    private var page = Document()

    private struct Document: Sendable {
        var bytes: [UInt8] = []
        var fields: HTTPFields = [:]

        func response(to request: Request) -> Response {
            var fields = fields
            let tag = etag(of: bytes)
            fields[.eTag] = tag
            return cached(fields, etag: tag, for: request) { ByteBuffer(bytes: bytes) }
        }
    }

    init() {}

    init(_ endpoints: [Endpoint], settings: Settings) {
        let all = schemas(settings.limits) + endpoints.flatMap(\.schemas)
        openAPI.bytes = Service.openAPI(endpoints, schemas: all, isOpen: settings.isOpen).canonicalBytes
        openAPI.fields = responseFields("application/json", cache: "no-cache")
        let page = DocsPage(endpoints, schemas: all, isOpen: settings.isOpen)
        self.page.bytes = page.html
        self.page.fields = responseFields("text/html; charset=utf-8", policy: page.policy, cache: "no-cache")
    }

    /// `GET /openapi.json`
    @Sendable func openAPI(_ request: Request, _ context: ServiceContext) -> Response { openAPI.response(to: request) }

    /// `GET /docs`
    @Sendable func docs(_ request: Request, _ context: ServiceContext) -> Response { page.response(to: request) }
}
