import HTTP
import Text

/// A request as a handler gets it: its parts, and the variables of its path.
struct RoutedRequest: Sendable {
    /// As it was received.
    let http: Request
    let target: Target
    let now: Instant
    let api: API
    /// The variables of the route's path; `project` is always the project's id, even if the path had its number.
    var variables: [String: String]
    var query: [String: String]

    /// A variable of the path.
    func variable(_ name: String) -> String { variables[name] ?? "" }

    var project: String { variable("project") }
    var location: String { variable("location") }
    /// `projects/P/locations/L`.
    var parent: String { "projects/\(project)/locations/\(location)" }

    func flag(_ name: String) -> Bool { ["true", "1"].contains(query[name]?.lowercased()) }

    /// The body as JSON; an empty body is an empty object. Throws Google's answer to a broken one.
    func json() throws(Failure) -> JSONValue {
        guard let body = http.body, !body.isEmpty else { return [:] }
        do {
            return try JSONValue(parsing: body)
        } catch {
            throw .badRequest([("", "Invalid JSON payload received. \(error)")])
        }
    }

    /// The body as the message `name` of this request's API. `root` is the request field that the body is the value of.
    func message(
        _ name: String, at root: String = "", keepsNull: Bool = false, requires: Bool = true
    ) throws(Failure) -> JSONObject {
        var body = try json()
        if root.isEmpty {
            // If the body is the whole request, it may repeat what the path says (google-12).
            for field in ["name", "parent", "resource"] where api.messages.field(name, field) == nil {
                if body[field] != nil { body[field] = nil }
            }
        }
        return try api.messages.check(body, as: name, at: root, keepsNull: keepsNull, requires: requires)
    }

    /// The `updateMask` of the query for the message `name`; nil if there is none.
    func updateMask(_ name: String) throws(Failure) -> FieldMask? {
        try FieldMask(query["updateMask"], of: name, in: api.messages)
    }
}

/// A handler's answer if it does not fail.
struct Reply: Sendable {
    var status = 200
    var body: JSONValue?
    /// The name of the body's message, so that enums can be written as numbers.
    var message = ""
    var headers: [Header] = []
    /// A body that is not JSON.
    var bytes: [UInt8]?

    static func message(_ body: JSONObject, _ name: String) -> Reply { Reply(body: .object(body), message: name) }
    static var empty: Reply { Reply(body: [:]) }
    /// 204, as Cloud Storage and GitLab answer a delete (storage-13).
    static var noContent: Reply { Reply(status: 204) }
}
