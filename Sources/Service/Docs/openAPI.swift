import HTTPTypes
import Text

/// The OpenAPI 3.1 document of `endpoints`.
func openAPI(_ endpoints: [Endpoint], schemas: [(String, JSONValue)], isOpen: Bool) -> JSONValue {
    var paths: JSONObject = [:]
    for endpoint in endpoints {
        var item = paths[endpoint.path]?.object ?? [:]
        item[endpoint.method.rawValue.lowercased()] = operation(endpoint, isOpen: isOpen)
        paths[endpoint.path] = .object(item)
    }
    let description = """
        The latest table of each feature. Every route whose security is not empty wants the header X-API-Key; every error is \
        a problem (RFC 9457). HEAD works where GET does.
        """
    return [
        "openapi": "3.1.0",
        "info": ["title": "Features", "version": "1", "description": .string(description)],
        "paths": .object(paths),
        "components": [
            "schemas": .object(JSONObject(schemas)),
            "securitySchemes": ["ApiKey": ["type": "apiKey", "in": "header", "name": "X-API-Key"]],
        ],
    ]
}

private func operation(_ endpoint: Endpoint, isOpen: Bool) -> JSONValue {
    var operation: JSONObject = [
        "operationId": .string(endpoint.name), "summary": .string(endpoint.summary),
        "description": .string(endpoint.details), "responses": responses(endpoint),
        "security": endpoint.access == .key && !isOpen ? [["ApiKey": []]] : [],
        "parameters": .array(endpoint.parameters.map(parameter)),
    ]
    if let body = endpoint.body {
        let content: JSONValue = ["schema": reference(body.schema), "example": body.example]
        operation["requestBody"] = ["required": true, "content": ["application/json": content]]
    }
    return .object(operation)
}

private func parameter(_ parameter: Endpoint.Parameter) -> JSONValue {
    var members: JSONObject = [
        "name": .string(parameter.name), "in": .string(parameter.place.rawValue),
        "description": .string(parameter.summary), "required": .bool(parameter.place == .path),
        "schema": parameter.schema,
    ]
    if parameter.place == .query {
        members["style"] = "form"
        members["explode"] = false
    } else {
        members["example"] = .string(parameter.example)
    }
    return .object(members)
}

private func responses(_ endpoint: Endpoint) -> JSONValue {
    var responses: JSONObject = [:]
    for (status, kinds) in Dictionary(grouping: endpoint.allProblems, by: \.status.code) {
        responses[String(status)] = [
            "description": .string(kinds.map { "\($0.title) (\($0.name))." }.joined(separator: " ")),
            "content": ["application/problem+json": ["schema": reference("Problem")]],
        ]
    }
    for answer in endpoint.answers {
        var response: JSONObject = ["description": .string(answer.summary)]
        if !answer.mediaType.isEmpty {
            let type: JSONValue = answer.mediaType == "application/json" ? "object" : "string"
            let schema = answer.schema.map(reference) ?? ["type": type]
            response["content"] = .object([String(answer.mediaType.prefix { $0 != ";" }): ["schema": schema]])
        }
        responses[String(answer.status)] = .object(response)
    }
    return .object(responses)
}

private func reference(_ schema: String) -> JSONValue { ["$ref": .string("#/components/schemas/\(schema)")] }

extension Endpoint {
    /// Its own and those that may befall any request, in the order of their statuses.
    var allProblems: [Problem.Kind] {
        let common: [Problem.Kind] = [.badRequest, .headersTooLarge, .expectationFailed]
        let api: [Problem.Kind] = access == .key ? [.missingKey, .busy, .loading] : []
        return Problem.Kind.allCases.filter { (common + api + problems).contains($0) }
            .sorted { $0.status.code < $1.status.code }
    }
}
