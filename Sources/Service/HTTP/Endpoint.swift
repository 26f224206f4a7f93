import HTTPTypes
import Hummingbird
import Text

/// One route. The same value registers it, documents it and shows it on the documentation page, so that these cannot differ.
struct Endpoint: Sendable {
    /// Closed unless it says otherwise.
    enum Access: Sendable { case key, open }

    var method: HTTPRequest.Method
    /// `/v1/features/{feature}/{entity}`
    var path: String
    var access = Access.key
    /// Whether it is requested every few seconds, only to see whether it answers.
    var isProbe = false
    /// OpenAPI's operationId.
    var name: String
    var summary: String
    var details: String
    /// These three are as OpenAPI has them; `parameter`, `body` and `answer` make them.
    var parameters: [JSONValue] = []
    var body: JSONValue?
    /// By status.
    var answers: JSONObject
    /// Those that only this endpoint can answer with.
    var problems: [Problem.Kind] = []
    /// Named schemas that only this endpoint refers to.
    var schemas: [(String, JSONValue)] = []
    /// Errors that it throws are answered as problems.
    var handler: @Sendable (Request, ServiceContext) async throws -> Response

    var methods: [HTTPRequest.Method] { method == .get ? [.get, .head] : [method] }
}

extension Endpoint {
    static func parameter(
        _ name: String, in place: String, _ description: String, schema: JSONValue = ["type": "string"],
        example: String? = nil
    ) -> JSONValue {
        var parameter: JSONObject = [
            "name": .string(name), "in": .string(place), "description": .string(description), "schema": schema,
            "required": .bool(place == "path"),
        ]
        parameter["example"] = example.map { .string($0) }
        // One list with commas, not one parameter for each element.
        if place == "query" { parameter["explode"] = false }
        return .object(parameter)
    }

    /// A JSON body.
    static func body(_ schema: String, example: JSONValue) -> JSONValue {
        ["required": true, "content": ["application/json": ["schema": reference(schema), "example": example]]]
    }

    /// An answer with a body of JSON that has the named schema.
    static func answer(_ description: String, _ schema: String, _ mediaType: String = "application/json") -> JSONValue {
        answer(description, reference(schema), mediaType)
    }

    static func answer(_ description: String, _ schema: JSONValue, _ mediaType: String) -> JSONValue {
        ["description": .string(description), "content": .object([mediaType: ["schema": schema]])]
    }

    static let notModified: JSONValue = ["description": "If-None-Match has the ETag of the answer."]

    private static func reference(_ schema: String) -> JSONValue { ["$ref": .string("#/components/schemas/\(schema)")] }
}
