import Text

/// Why a request is refused: data first, rendered once in `Failure+Render.swift`.
struct Failure: Error, Sendable, Hashable {
    /// Google's canonical codes that the local cloud uses (google.rpc.Code).
    enum Code: Int, Sendable {
        case invalidArgument = 3
        case notFound = 5
        case alreadyExists = 6
        case permissionDenied = 7
        case failedPrecondition = 9
        case aborted = 10
        case unimplemented = 12
        case internalError = 13
    }

    let code: Code
    let message: String
    var details: [JSONValue] = []
    /// The status if it is not the code's usual one (Cloud Storage's 412).
    var status: Int?
    /// The machine-readable reason of the older error form if it is not the code's usual one.
    var reason: String?
    /// The whole body, for an API with its own form (GitLab); null is none.
    var body: JSONValue?

    init(_ code: Code, _ message: String, details: [JSONValue] = [], status: Int? = nil, reason: String? = nil) {
        self.code = code
        self.message = message
        self.details = details
        self.status = status
        self.reason = reason
    }

    /// A refusal of one or more fields, with the BadRequest detail (google-5).
    static func badRequest(_ violations: [(field: String, description: String)]) -> Failure {
        let list = violations.map { violation in
            var entry: JSONObject = ["description": .string(violation.description)]
            if !violation.field.isEmpty { entry["field"] = .string(violation.field) }
            return JSONValue.object(entry)
        }
        return Failure(
            .invalidArgument, violations.map(\.description).joined(separator: "\n"),
            details: [["@type": "type.googleapis.com/google.rpc.BadRequest", "fieldViolations": .array(list)]])
    }

    /// A refusal of one field.
    static func badField(_ field: String, _ description: String) -> Failure {
        badRequest([(field, description)])
    }

    /// Most of Google's services say no more than this when something is missing (artifactregistry-2).
    static var entityNotFound: Failure { Failure(.notFound, "Requested entity was not found.") }

    /// An answer in a special form, which no code describes.
    static func custom(status: Int, body: JSONValue) -> Failure {
        var failure = Failure(.invalidArgument, "", status: status)
        failure.body = body
        return failure
    }
}
