import HTTPTypes
import NIOCore

/// What the service tells about itself, made once at the start.
struct Documents: Sendable {
    var openAPI: [UInt8] = []
    var page = DocsPage()

    init() {}

    init(_ endpoints: [Endpoint], settings: Settings) {
        let isOpen = settings.keys == nil
        openAPI = Service.openAPI(endpoints, limits: settings.limits, isOpen: isOpen).indentedBytes
        page = DocsPage(endpoints, schemas: schemas(settings.limits), isOpen: isOpen)
    }
}

extension FeatureService {
    /// `GET /openapi.json`
    func openAPI(_ call: Call) throws(Problem) -> Reply {
        Reply(
            status: .ok, fields: responseFields("application/json", cache: "no-cache"),
            body: ByteBuffer(bytes: documents.openAPI))
    }

    /// `GET /docs`
    func docs(_ call: Call) throws(Problem) -> Reply {
        Reply(
            status: .ok,
            fields: responseFields("text/html; charset=utf-8", policy: documents.page.policy, cache: "no-cache"),
            body: ByteBuffer(bytes: documents.page.html))
    }
}
