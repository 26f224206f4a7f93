import HTTPTypes
import Hummingbird
import Text

/// One route: what registers it and what documents it are the same value, so that the two cannot disagree.
struct Endpoint: Sendable {
    /// Nobody opens an endpoint by forgetting something.
    enum Access: Sendable { case key, open }

    struct Parameter: Sendable {
        enum Place: String, Sendable { case path, query }

        var place: Place
        var name: String
        var summary: String
        var schema: JSONValue
        var example: String
    }

    /// What a request carries, as JSON.
    struct Body: Sendable {
        var schema: String
        var example: JSONValue
    }

    struct Answer: Sendable {
        var status: Int
        var summary: String
        /// Empty where there is no body.
        var mediaType = "application/json"
        /// The name of a schema, for JSON.
        var schema: String?

        static let notModified = Answer(
            status: 304, summary: "The caller has it, as If-None-Match says.", mediaType: "")
    }

    var method: HTTPRequest.Method
    /// `/v1/features/{feature}/{entity}`, for the router and the document alike.
    var path: String
    var access = Access.key
    var isProbe = false
    var name: String
    var summary: String
    var details: String
    var parameters: [Parameter] = []
    var body: Body?
    var answers: [Answer]
    /// Beside those that may befall any request.
    var problems: [Problem.Kind] = []
    /// By name, those that only this endpoint speaks of.
    var schemas: [(String, JSONValue)] = []
    /// May wait, and may give a body that is written piece by piece. What it throws is answered as a problem.
    var handler: @Sendable (Request, ServiceContext) async throws -> Response

    /// HEAD works where GET does.
    var methods: [HTTPRequest.Method] { method == .get ? [.get, .head] : [method] }
}
