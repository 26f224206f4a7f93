import HTTP
import Text

private let list = "api/v4/projects/{project}/variables"
private let item = list + "/{key}"

// CI/CD variables of a GitLab project (GCP facts 2.18).
let variableRoutes: [Route] = [
    Route("GET", list, .gitlab) { call, store in
        let items = store.records(variableShelf(call)).map { shown($0.value) }
        return gitlabPage(items, call)
    },
    Route("POST", list, .gitlab, createVariable),
    Route("GET", item, .gitlab) { call, store throws(Failure) in
        Reply(body: shown(.object(try variable(call, store))))
    },
    Route("PUT", item, .gitlab, updateVariable),
    Route("DELETE", item, .gitlab) { call, store throws(Failure) in
        let old = try variable(call, store)
        store[variableShelf(call), recordId(old)] = nil
        return .noContent
    },
]

private func variableShelf(_ call: Call) -> String { "gitlab/\(percentEncoded(call.variable("project")))/variables" }

/// A variable is its key and its environment scope.
private func recordId(_ variable: JSONObject) -> String {
    "\(variable["key"]?.string ?? "") \(variable["environment_scope"]?.string ?? "*")"
}

private func refused(_ field: String, _ text: String) -> Failure {
    .custom(status: 400, body: ["message": [field: [.string(text)]]])
}

/// The variable that the path and `filter[environment_scope]` name; a key in two scopes without a filter is a conflict.
private func variable(_ call: Call, _ store: borrowing Store) throws(Failure) -> JSONObject {
    let key = call.variable("key")
    let scope = call.query["filter[environment_scope]"] ?? call.query["filter[environmentScope]"]
    let found = store.records(variableShelf(call)).compactMap(\.value.object).filter {
        $0["key"]?.string == key && (scope == nil || $0["environment_scope"]?.string == scope)
    }
    guard let variable = found.first else {
        throw .custom(status: 404, body: ["message": "404 Variable Not Found"])
    }
    guard found.count == 1 else {
        let text =
            "There are multiple variables with provided parameters. Please use 'filter[environment_scope]'"
        throw .custom(status: 409, body: ["message": .string(text)])
    }
    return variable
}

/// A variable as it is answered: the value of a hidden one never comes back.
private func shown(_ variable: JSONValue) -> JSONValue {
    var variable = variable
    if variable["hidden"] == true { variable["value"] = .null }
    return variable
}

private let fields: Set<String> = [
    "key", "value", "description", "environment_scope", "masked", "masked_and_hidden", "protected", "raw",
    "variable_type",
]

/// The parameters of a request, which may stand in a JSON body, a form or the query.
private func parameters(_ call: Call) throws(Failure) -> JSONObject {
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

private func createVariable(_ call: Call, _ store: inout Store) throws(Failure) -> Reply {
    let sent = try parameters(call)
    guard let key = sent["key"]?.string else { throw .custom(status: 400, body: ["error": "key is missing"]) }
    guard let value = sent["value"]?.string else { throw .custom(status: 400, body: ["error": "value is missing"]) }
    guard (1...255).contains(key.count),
        key.allSatisfy({ $0.isASCII && ($0.isLetter || isDigit($0) || $0 == "_") })
    else { throw refused("key", "can contain only letters, digits and '_'.") }
    let isHidden = sent["masked_and_hidden"] == true
    let variable: JSONObject = [
        "key": .string(key), "value": .string(value), "description": sent["description"] ?? .null,
        "environment_scope": sent["environment_scope"] ?? "*", "protected": sent["protected"] ?? false,
        "masked": isHidden ? true : sent["masked"] ?? false, "hidden": .bool(isHidden), "raw": sent["raw"] ?? false,
        "variable_type": sent["variable_type"] ?? "env_var",
    ]
    try checkMasked(variable)
    guard store[variableShelf(call), recordId(variable)] == nil else {
        throw refused("key", "(\(key)) has already been taken")
    }
    store[variableShelf(call), recordId(variable)] = .object(variable)
    return Reply(status: 201, body: shown(.object(variable)))
}

private func updateVariable(_ call: Call, _ store: inout Store) throws(Failure) -> Reply {
    let old = try variable(call, store)
    let sent = try parameters(call)
    var new = old
    for (name, value) in sent where name != "key" && name != "masked_and_hidden" { new[name] = value }
    // What was hidden cannot be shown again (GCP facts 2.18).
    if old["hidden"] == true, new["masked"] == false {
        throw refused("base", "The visibility setting cannot be changed for masked and hidden variables.")
    }
    try checkMasked(new)
    if recordId(new) != recordId(old) {
        guard store[variableShelf(call), recordId(new)] == nil else {
            throw refused("key", "(\(new["key"]?.string ?? "")) has already been taken")
        }
        store[variableShelf(call), recordId(old)] = nil
    }
    store[variableShelf(call), recordId(new)] = .object(new)
    return Reply(body: shown(.object(new)))
}

/// A masked value is one line of at least 8 characters without spaces, of a limited alphabet unless it is raw.
private func checkMasked(_ variable: JSONObject) throws(Failure) {
    guard variable["masked"] == true else { return }
    let value = variable["value"]?.string ?? ""
    let isRaw = variable["raw"] == true
    let isValid =
        value.count >= 8
        && value.allSatisfy { character in
            isRaw
                ? !character.isWhitespace
                : character.isASCII && (character.isLetter || isDigit(character) || "_+=/@:.~-".contains(character))
        }
    guard isValid else { throw refused("value", "is invalid") }
}

/// One page, with GitLab's paging headers.
private func gitlabPage(_ items: [JSONValue], _ call: Call) -> Reply {
    let size = min(100, max(1, call.query["perPage"].flatMap { Int($0) } ?? 20))
    let page = min(1_000_000, max(1, call.query["page"].flatMap { Int($0) } ?? 1))
    let pages = max(1, (items.count + size - 1) / size)
    let start = min(items.count, (page - 1) * size)
    let end = min(items.count, start + size)
    let headers = [
        Header("X-Next-Page", page < pages ? String(page + 1) : ""), Header("X-Page", String(page)),
        Header("X-Per-Page", String(size)), Header("X-Prev-Page", page > 1 ? String(page - 1) : ""),
        Header("X-Total", String(items.count)), Header("X-Total-Pages", String(pages)),
    ]
    return Reply(body: .array(Array(items[start..<end])), headers: headers)
}
