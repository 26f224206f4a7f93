import HTTPTypes
import NIOCore

/// An answer that is no success, as RFC 9457 has it. `kind` is for programs, `detail` for people.
struct Problem: Error, Sendable {
    /// The sorts of problems; each has an anchor in the documentation page, which its `type` points to.
    enum Kind: String, CaseIterable, Sendable {
        case badRequest = "bad-request"
        case missingKey = "missing-key"
        case noTable = "no-table"
        case unknownFeature = "unknown-feature"
        case unknownEntity = "unknown-entity"
        case unknownColumn = "unknown-column"
        case unknownRoute = "unknown-route"
        case methodNotAllowed = "method-not-allowed"
        case notAcceptable = "not-acceptable"
        case tooSlow = "too-slow"
        case lengthRequired = "length-required"
        case bodyTooLarge = "body-too-large"
        case unsupportedMedia = "unsupported-media"
        case invalid = "invalid"
        case headersTooLarge = "headers-too-large"
        case internalError = "internal-error"
        case busy
        case loading = "loading"
        case notReady = "not-ready"
    }

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
    var extensions: JSONMembers = [:]

    init(
        _ kind: Kind, _ detail: String, errors: [FieldError] = [], headers: [(HTTPField.Name, String)] = [],
        extensions: JSONMembers = [:]
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
    func json(instance: String) -> JSONTree {
        var members = extensions
        let own: JSONMembers = [
            "type": .string("/docs#\(kind.rawValue)"), "title": .string(kind.title),
            "status": JSONTree(kind.status.code), "detail": .string(detail), "instance": .string(instance),
        ]
        for (name, value) in own { members[name] = value }
        if !errors.isEmpty {
            members["errors"] = .array(errors.map { ["field": .string($0.field), "message": .string($0.message)] })
        }
        return .object(members)
    }

    func reply(instance: String) -> Reply {
        var fields = problemFields
        for (name, value) in headers { fields[name] = value }
        if kind.closesConnection { fields[.connection] = "close" }
        return Reply(
            status: kind.status, fields: fields, body: ByteBuffer(bytes: json(instance: instance).compactBytes))
    }
}
