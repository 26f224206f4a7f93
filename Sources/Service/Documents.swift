import Hummingbird
import HTTPTypes
import JSON
import NIOCore

/// What the service tells about itself, made once at the start.
struct Documents: Sendable {
    var openAPI: [UInt8] = []
    var page = DocsPage()

    init() {}

    init(_ endpoints: [Endpoint], settings: Settings) {
        let isOpen = settings.keys == nil
        openAPI = Service.openAPI(endpoints, limits: settings.limits, isOpen: isOpen).canonicalBytes
        page = DocsPage(endpoints, schemas: schemas(settings.limits), isOpen: isOpen)
    }
}

extension FeatureService {
    /// `GET /openapi.json`
    func openAPI(_ request: Request, _ context: CallContext) throws(Problem) -> Response {
        Response(
            status: .ok, headers: responseFields("application/json", cache: "no-cache"),
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: documents.openAPI)))
    }

    /// `GET /docs`
    func docs(_ request: Request, _ context: CallContext) throws(Problem) -> Response {
        Response(
            status: .ok,
            headers: responseFields("text/html; charset=utf-8", policy: documents.page.policy, cache: "no-cache"),
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: documents.page.html)))
    }
}
