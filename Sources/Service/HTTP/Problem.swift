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

    func response(instance: String) -> Response {
        let (fields, body) = answer(instance: instance)
        return Response(status: kind.status, headers: fields, body: ResponseBody(byteBuffer: body))
    }

    /// `instance` is the path that was asked for.
    func answer(instance: String) -> (HTTPFields, ByteBuffer) {
        var fields = problemFields
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
