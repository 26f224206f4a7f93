import HTTPTypes
import Hummingbird
import NIOCore
import Text

/// An answer that is not a success, in the format of RFC 9457. `kind` is for programs, `detail` for people.
struct Problem: Error, Sendable {
    /// One mistake in the request; `field` is `body.entities[3]`, `path.entity`, `query.columns`, `header.Content-Type`.
    struct FieldError: Sendable {
        var field: String
        var message: String
    }

    /// Nil for an error that is not the service's own.
    var kind: Kind?
    var status: HTTPResponse.Status
    var detail: String
    var errors: [FieldError]
    var headers: HTTPFields
    /// Members in addition to those of every problem.
    var extensions: JSONObject

    init(
        _ kind: Kind, _ detail: String, errors: [FieldError] = [], headers: HTTPFields = [:],
        extensions: JSONObject = [:]
    ) {
        self.kind = kind
        status = kind.status
        self.detail = detail
        self.errors = errors
        self.headers = headers
        self.extensions = extensions
    }

    /// A problem with one field.
    init(_ kind: Kind, _ field: String, _ message: String) {
        self.init(kind, "\(field): \(message)", errors: [FieldError(field: field, message: message)])
    }

    /// Hummingbird's error, which its documentation tells handlers to throw.
    init(_ error: HTTPError) {
        self.init(.badRequest, error.body ?? "", headers: error.headers)
        kind = nil
        status = error.status
        if detail.isEmpty { detail = title }
    }

    private var title: String {
        kind?.title ?? (status.reasonPhrase.isEmpty ? "Status \(status.code)" : status.reasonPhrase)
    }

    /// `instance` is the path of the request.
    func response(instance: String) -> Response {
        var fields = responseFields("application/problem+json")
        for header in headers { fields[header.name] = header.value }
        var members = extensions
        // Without a kind, the type that adds nothing to the status (RFC 9457, 4.2.1).
        members["type"] = .string(kind.map { "/docs#\($0.name)" } ?? "about:blank")
        members["title"] = .string(title)
        members["status"] = JSONValue(status.code)
        members["detail"] = .string(detail)
        members["instance"] = .string(instance)
        if !errors.isEmpty {
            members["errors"] = .array(errors.map { ["field": .string($0.field), "message": .string($0.message)] })
        }
        return respond(JSONValue.object(members).compactBytes, fields, status: status)
    }

    /// The kinds of problems. Each has an anchor on the documentation page, which the problem's `type` links to.
    enum Kind: CaseIterable, Sendable {
        case badRequest, missingKey, noTable, unknownFeature, unknownEntity, unknownColumn, unknownRoute
        case methodNotAllowed, tooSlow, lengthRequired, bodyTooLarge, unsupportedMedia, invalid
        case internalError, busy, loading, notReady

        /// `missing-key`
        var name: String { "\(self)".map { $0.isUppercase ? "-\($0.lowercased())" : "\($0)" }.joined() }
        var status: HTTPResponse.Status { description.status }
        var title: String { description.title }
        /// What the caller can do.
        var remedy: String { description.remedy }

        private var description: (status: HTTPResponse.Status, title: String, remedy: String) {
            switch self {
            case .badRequest: (.badRequest, "The request cannot be read", "Send well-formed JSON and URLs, in UTF-8.")
            case .missingKey: (.unauthorized, "A valid API key is required", "Send a valid key in X-API-Key.")
            case .noTable: (.notFound, "There is no table yet", "Wait for the first run of the job; see GET /readyz.")
            case .unknownFeature: (.notFound, "There is no such feature", "GET /v1/features lists the features.")
            case .unknownEntity: (.notFound, "The entity is unknown", "It has no events before as_of, or a typo.")
            case .unknownColumn: (.notFound, "There is no such column", "GET /v1/features lists the columns.")
            case .unknownRoute: (.notFound, "There is nothing at this path", "GET /docs lists the routes.")
            case .methodNotAllowed: (.methodNotAllowed, "The method is not allowed", "Allow lists those that are.")
            case .tooSlow: (.requestTimeout, "The request took too long", "Send the body within REQUEST_TIMEOUT.")
            case .lengthRequired: (.lengthRequired, "The request has no body", "Send one, with Content-Length.")
            case .bodyTooLarge: (.contentTooLarge, "The body is too large", "Send several smaller requests.")
            case .unsupportedMedia: (.unsupportedMediaType, "The body is not JSON", "Send application/json.")
            case .invalid: (.unprocessableContent, "The request is not valid", "Each error names a field.")
            case .internalError: (.internalServerError, "The service failed", "Its log has the reason.")
            case .busy: (.serviceUnavailable, "The service is busy", "Try again after Retry-After seconds.")
            case .loading: (.serviceUnavailable, "Tables are being loaded", "Try again after Retry-After seconds.")
            case .notReady: (.serviceUnavailable, "The service is not ready", "The reasons are in the answer.")
            }
        }
    }
}
