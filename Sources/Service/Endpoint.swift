import HTTPTypes
import Hummingbird
import JSON

/// One route: what registers it and what documents it are the same value, so that the two cannot disagree.
struct Endpoint: Sendable {
    struct Parameter: Sendable {
        enum Place: String, Sendable { case path, query }

        var place: Place
        var name: String
        var summary: String
        var schema: JSONValue
        var example: String
    }

    struct Body: Sendable {
        var schema: String
        var example: JSONValue
    }

    struct Answer: Sendable {
        var status: Int
        var summary: String
        var mediaType: String
        /// The name of a schema, for JSON.
        var schema: String?
    }

    var method: HTTPRequest.Method
    /// `/v1/features/{feature}/{entity}`, for the router and the document alike.
    var path: String
    var name: String
    var summary: String
    var details: String
    var parameters: [Parameter] = []
    var body: Body?
    var answers: [Answer]
    var problems: [Problem.Kind]
    var handler: @Sendable (Request, CallContext) async throws(Problem) -> Response

    /// Everything below `/v1` wants a key; what watches and explains the service does not.
    var needsKey: Bool { path.hasPrefix("/v1/") }

    /// How metrics and log lines call it.
    var label: String { "\(method.rawValue) \(path)" }

    /// The media type of its successes, without parameters.
    var acceptedType: String { answers.first.map { Service.mediaType($0.mediaType) } ?? "application/json" }

    /// Whether `path`, as it was asked for, is one of this route's.
    func matches(_ path: String) -> Bool {
        let wanted = self.path.split(separator: "/")
        let parts = path.split(separator: "/")
        return wanted.count == parts.count && zip(wanted, parts).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
    }
}
