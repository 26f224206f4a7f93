import HTTPTypes
import Hummingbird
import NIOCore
import Text

/// An answer that is no success, as RFC 9457 has it. `kind` is for programs, `detail` for people.
struct Problem: Error, Sendable {
    /// One thing that is wrong with the request: `body.entities[3]`, `path.entity`, `query.columns`, `header.Content-Type`.
    struct FieldError: Sendable, Hashable {
        var field: String
        var message: String
    }

    var kind: Kind
    var detail: String
    var errors: [FieldError] = []
    var headers: [(HTTPField.Name, String)] = []
    /// Members beyond those of every problem.
    var extensions: JSONObject = [:]

    init(
        _ kind: Kind, _ detail: String, errors: [FieldError] = [], headers: [(HTTPField.Name, String)] = [],
        extensions: JSONObject = [:]
    ) {
        self.kind = kind
        self.detail = detail
        self.errors = errors
        self.headers = headers
        self.extensions = extensions
    }

    /// A problem with one field, whose message is the detail too.
    init(_ kind: Kind, _ field: String, _ message: String) {
        self.init(kind, "\(field): \(message)", errors: [FieldError(field: field, message: message)])
    }

    /// `instance` is the path that was asked for.
    func answer(instance: String) -> (HTTPFields, ByteBuffer) {
        var fields = responseFields("application/problem+json")
        for (name, value) in headers { fields[name] = value }
        // What follows on the connection cannot be told from the rest of this request.
        if kind == .tooSlow { fields[.connection] = "close" }
        var members = extensions
        members["type"] = .string("/docs#\(kind.name)")
        members["title"] = .string(kind.title)
        members["status"] = JSONValue(kind.status.code)
        members["detail"] = .string(detail)
        members["instance"] = .string(instance)
        if !errors.isEmpty {
            members["errors"] = .array(errors.map { ["field": .string($0.field), "message": .string($0.message)] })
        }
        return (fields, ByteBuffer(bytes: JSONValue.object(members).compactBytes))
    }
}

extension Problem {
    /// The sorts of problems; each has an anchor in the documentation page, which its `type` points to.
    enum Kind: CaseIterable, Sendable {
        case badRequest, missingKey, noTable, unknownFeature, unknownEntity, unknownColumn, unknownRoute
        case methodNotAllowed, tooSlow, lengthRequired, bodyTooLarge, unsupportedMedia
        case expectationFailed, invalid, headersTooLarge, internalError, unknownMethod, busy, loading, notReady

        /// `missing-key`
        var name: String { "\(self)".map { $0.isUppercase ? "-\($0.lowercased())" : "\($0)" }.joined() }
        var status: HTTPResponse.Status { told.status }
        var title: String { told.title }
        /// What a caller can do about it.
        var remedy: String { told.remedy }

        private var told: (status: HTTPResponse.Status, title: String, remedy: String) {
            switch self {
            case .badRequest:
                (
                    .badRequest, "The request cannot be read",
                    "Send well-formed HTTP, JSON and percent-encoding, in UTF-8."
                )
            case .missingKey:
                (.unauthorized, "A valid API key is needed", "Send one of the keys that are valid now in X-API-Key.")
            case .noTable: (.notFound, "No table is there yet", "Wait for the first run of the job; see GET /readyz.")
            case .unknownFeature: (.notFound, "There is no such feature", "GET /v1/features lists the features.")
            case .unknownEntity:
                (.notFound, "The feature does not know this entity", "It had no events before as_of, or is misspelled.")
            case .unknownColumn:
                (.notFound, "The feature does not have this column", "GET /v1/features lists each feature's columns.")
            case .unknownRoute: (.notFound, "There is nothing at this path", "GET /docs lists the routes.")
            case .methodNotAllowed:
                (.methodNotAllowed, "This path does not take this method", "The header Allow lists the methods.")
            case .tooSlow:
                (.requestTimeout, "The request took too long", "Send the whole body within REQUEST_TIMEOUT seconds.")
            case .lengthRequired:
                (.lengthRequired, "The request has no body", "Send Content-Length or Transfer-Encoding: chunked.")
            case .bodyTooLarge: (.contentTooLarge, "The body is too large", "Send several smaller requests.")
            case .unsupportedMedia:
                (
                    .unsupportedMediaType, "The body is not JSON",
                    "Send JSON as it is, as Content-Type: application/json."
                )
            case .expectationFailed:
                (.expectationFailed, "The expectation is not met", "Send Expect: 100-continue, or no Expect.")
            case .invalid:
                (.unprocessableContent, "The request does not have the right shape", "Each error names a field.")
            case .headersTooLarge:
                (.requestHeaderFieldsTooLarge, "The headers are too large", "Send fewer or shorter headers.")
            case .internalError:
                (.internalServerError, "The service failed", "It is not your fault; the service's log has the reason.")
            case .unknownMethod:
                (.notImplemented, "There is no such method", "Send one of HTTP's own; GET /docs lists the routes.")
            case .busy: (.serviceUnavailable, "The service is busy", "Try again after the seconds of Retry-After.")
            case .loading:
                (.serviceUnavailable, "The tables are being loaded", "Try again after the seconds of Retry-After.")
            case .notReady:
                (.serviceUnavailable, "The service is not ready", "The reasons say why: no table, or a stale one.")
            }
        }
    }
}
