import Text
import HTTPTypes
import Hummingbird
import NIOCore

/// What the service tells about itself, made once at the start.
struct Documents: Sendable {
    private var openAPI = Document()
    private var page = Document()

    private struct Document: Sendable {
        var fields: HTTPFields = [:]
        var etag = ""
        var body = ByteBuffer()

        init() {}

        init(_ bytes: [UInt8], _ fields: HTTPFields) {
            etag = Service.etag(of: bytes)
            self.fields = fields
            self.fields[.eTag] = etag
            body = ByteBuffer(bytes: bytes)
        }

        func response(to request: Request) -> Response {
            cached(fields, etag: etag, for: request) { ResponseBody(byteBuffer: body) }
        }
    }

    init() {}

    init(_ endpoints: [Endpoint], settings: Settings) {
        let isOpen = settings.keys == nil
        let all = schemas(settings.limits) + endpoints.flatMap(\.schemas)
        openAPI = Document(
            Service.openAPI(endpoints, schemas: all, isOpen: isOpen).canonicalBytes,
            responseFields("application/json", cache: "no-cache"))
        let page = DocsPage(endpoints, schemas: all, isOpen: isOpen)
        self.page = Document(
            page.html, responseFields("text/html; charset=utf-8", policy: page.policy, cache: "no-cache"))
    }

    /// `GET /openapi.json`
    @Sendable func openAPI(_ request: Request, _ context: ServiceContext) -> Response { openAPI.response(to: request) }

    /// `GET /docs`
    @Sendable func docs(_ request: Request, _ context: ServiceContext) -> Response { page.response(to: request) }
}
