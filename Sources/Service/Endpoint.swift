import HTTPTypes

/// One route: what registers it and what documents it are the same value, so that the two cannot disagree.
struct Endpoint: Sendable {
    struct Parameter: Sendable {
        enum Place: String, Sendable { case path, query }

        var place: Place
        var name: String
        var summary: String
        var schema: JSONTree
        var example: String
    }

    struct Body: Sendable {
        var schema: String
        var example: JSONTree
    }

    struct Answer: Sendable {
        var status: Int
        var summary: String
        var mediaType: String
        /// The name of a schema, for JSON.
        var schema: String?
    }

    let method: HTTPRequest.Method
    /// `/v1/features/{feature}/{entity}`, for the router and the document alike.
    let path: String
    var name: String
    var summary: String
    var details: String
    let parameters: [Parameter]
    let body: Body?
    let answers: [Answer]
    var problems: [Problem.Kind]
    var handler: @Sendable (Call) throws(Problem) -> Reply
    /// `path` in pieces.
    let parts: [Part]

    init(
        method: HTTPRequest.Method, path: String, name: String, summary: String, details: String,
        parameters: [Parameter] = [], body: Body? = nil, answers: [Answer], problems: [Problem.Kind],
        handler: @escaping @Sendable (Call) throws(Problem) -> Reply
    ) {
        self.method = method
        self.path = path
        self.name = name
        self.summary = summary
        self.details = details
        self.parameters = parameters
        self.body = body
        self.answers = answers
        self.problems = problems
        self.handler = handler
        parts = Self.parts(of: path)
        label = "\(method.rawValue) \(path)"
        acceptedType = answers.first.map { Service.mediaType($0.mediaType) } ?? "application/json"
        needsKey = path.hasPrefix("/v1/")
    }

    /// Everything below `/v1` wants a key; what watches and explains the service does not.
    let needsKey: Bool

    /// How metrics and log lines call it.
    let label: String

    /// The media type of its successes, without parameters.
    let acceptedType: String
}
