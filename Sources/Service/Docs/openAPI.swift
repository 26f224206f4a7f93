import HTTPTypes
import Text

/// The OpenAPI 3.1 document of `endpoints`.
func openAPI(_ endpoints: [Endpoint], _ settings: Settings) -> JSONValue {
    var paths: JSONObject = [:]
    for endpoint in endpoints {
        var item = paths[endpoint.path]?.object ?? [:]
        item[endpoint.method.rawValue.lowercased()] = operation(endpoint, isOpen: settings.keys == nil)
        paths[endpoint.path] = .object(item)
    }
    let description = """
        The latest table of each feature. Operations with a security requirement need the header X-API-Key. Every error is \
        a problem (RFC 9457). Whatever takes GET also takes HEAD.
        """
    return [
        "openapi": "3.1.0",
        "info": ["title": "Features", "version": "1", "description": .string(description)],
        "paths": .object(paths),
        "components": [
            "schemas": .object(JSONObject(schemas(settings) + endpoints.flatMap(\.schemas))),
            "securitySchemes": ["ApiKey": ["type": "apiKey", "in": "header", "name": "X-API-Key"]],
        ],
    ]
}

private func operation(_ endpoint: Endpoint, isOpen: Bool) -> JSONValue {
    let isClosed = endpoint.access == .key && !isOpen
    let limits: [Problem.Kind] = endpoint.access == .key ? [.busy, .loading] : []
    let problems = endpoint.problems + [.badRequest] + limits + (isClosed ? [.missingKey] : [])
    var responses: JSONObject = [:]
    for (status, kinds) in Dictionary(grouping: problems, by: \.status.code) {
        let description = kinds.map { "\($0.title) (\($0.name))." }.joined(separator: " ")
        responses[String(status)] = Endpoint.answer(description, "Problem", "application/problem+json")
    }
    for (status, answer) in endpoint.answers { responses[status] = answer }
    var operation: JSONObject = [
        "operationId": .string(endpoint.name), "summary": .string(endpoint.summary),
        "description": .string(endpoint.details), "parameters": .array(endpoint.parameters),
        "responses": .object(responses), "security": isClosed ? [["ApiKey": []]] : [],
    ]
    operation["requestBody"] = endpoint.body
    return .object(operation)
}
