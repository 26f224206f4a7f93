import HTTP
import Text

/// The parameters named in `fields`; a request may send them in the query, a form or a JSON body (gitlab-6).
func gitlabParameters(_ request: RoutedRequest, _ fields: Set<String>) throws(Failure) -> JSONObject {
    var result = JSONObject()
    for (name, value) in request.target.query where fields.contains(name) { result[name] = .string(value) }
    if (request.http.headers["Content-Type"] ?? "").hasPrefix("application/x-www-form-urlencoded") {
        for (name, value) in parseForm(String(decoding: request.http.body ?? [], as: UTF8.self))
        where fields.contains(name) { result[name] = .string(value) }
    } else if let body = request.http.body, !body.isEmpty {
        guard let members = (try? JSONValue(parsing: body))?.object else {
            throw .custom(
                status: 400, body: ["error": "The provided content-type 'application/json' is not supported."])
        }
        for (name, value) in members where fields.contains(name) { result[name] = value }
    }
    return result
}

private let variableFields: Set<String> = [
    "key", "value", "description", "environment_scope", "masked", "masked_and_hidden", "protected", "raw",
    "variable_type",
]

/// The parameters of a request about a variable, with flags as JSON booleans.
func variableParameters(_ request: RoutedRequest) throws(Failure) -> JSONObject {
    var result = try gitlabParameters(request, variableFields)
    for name in ["masked", "masked_and_hidden", "protected", "raw"] {
        switch result[name] {
        case nil, .bool: break
        case .string("true"), .string("1"): result[name] = true
        case .string("false"), .string("0"): result[name] = false
        default: throw .custom(status: 400, body: ["error": .string("\(name) is invalid")])
        }
    }
    if let type = result["variable_type"], !["env_var", "file"].contains(type.string) {
        throw .custom(status: 400, body: ["error": "variable_type does not have a valid value"])
    }
    return result
}
