import HTTP
import Text

private let fields: Set<String> = [
    "key", "value", "description", "environment_scope", "masked", "masked_and_hidden", "protected", "raw",
    "variable_type",
]

/// The parameters of a request, which may stand in a JSON body, a form or the query (gitlab-6).
func variableParameters(_ call: RoutedRequest) throws(Failure) -> JSONObject {
    var result = JSONObject()
    for (name, value) in call.target.query where fields.contains(name) { result[name] = .string(value) }
    if (call.request.headers["Content-Type"] ?? "").hasPrefix("application/x-www-form-urlencoded") {
        for (name, value) in parseForm(String(decoding: call.request.body ?? [], as: UTF8.self)) {
            result[name] = .string(value)
        }
    } else if let body = call.request.body, !body.isEmpty {
        guard let members = (try? JSONValue(parsing: body))?.object else {
            throw .custom(
                status: 400, body: ["error": "The provided content-type 'application/json' is not supported."])
        }
        for (name, value) in members { result[name] = value }
    }
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
    return result.mapValues { $0 }.filtered { fields.contains($0) }
}

extension JSONObject {
    fileprivate func filtered(_ isIncluded: (String) -> Bool) -> JSONObject {
        var result = JSONObject()
        for (key, value) in self where isIncluded(key) { result[key] = value }
        return result
    }
}
