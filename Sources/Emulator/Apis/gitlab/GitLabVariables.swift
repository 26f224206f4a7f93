import Text

private func variableShelf(_ request: RoutedRequest) -> String {
    "gitlab/\(percentEncoded(request.variable("project")))/variables"
}

/// A variable is identified by its key and its environment scope (gitlab-1).
private func recordId(_ variable: JSONObject) -> String {
    "\(variable["key"]?.string ?? "") \(variable["environment_scope"]?.string ?? "*")"
}

private func refused(_ field: String, _ text: String) -> Failure {
    .custom(status: 400, body: ["message": [field: [.string(text)]]])
}

/// The variable with the path's key and the scope in `filter[environment_scope]`. A key in several scopes without a
/// filter is a conflict (gitlab-2).
private func variable(_ request: RoutedRequest, _ store: borrowing Store) throws(Failure) -> JSONObject {
    let key = request.variable("key")
    let scope = request.query["filter[environment_scope]"] ?? request.query["filter[environmentScope]"]
    let found = store.records(variableShelf(request)).compactMap(\.value.object).filter {
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

/// A variable as responses show it; the value of a hidden variable is never returned (gitlab-3).
private func shown(_ variable: JSONValue) -> JSONValue {
    var variable = variable
    if variable["hidden"] == true { variable["value"] = .null }
    return variable
}

func listVariables(_ request: RoutedRequest, _ store: inout Store) -> Reply {
    gitlabPage(store.records(variableShelf(request)).map { shown($0.value) }, request)
}

func getVariable(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    Reply(body: shown(.object(try variable(request, store))))
}

func deleteVariable(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let old = try variable(request, store)
    store[variableShelf(request), recordId(old)] = nil
    return .noContent
}

/// Creates a variable (gitlab-4).
func createVariable(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let sent = try variableParameters(request)
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
    guard store[variableShelf(request), recordId(variable)] == nil else {
        throw refused("key", "(\(key)) has already been taken")
    }
    store[variableShelf(request), recordId(variable)] = .object(variable)
    return Reply(status: 201, body: shown(.object(variable)))
}

func updateVariable(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let old = try variable(request, store)
    let sent = try variableParameters(request)
    var new = old
    for (name, value) in sent where name != "key" && name != "masked_and_hidden" { new[name] = value }
    // A hidden variable cannot be made visible again (gitlab-3).
    if old["hidden"] == true, new["masked"] == false {
        throw refused("base", "The visibility setting cannot be changed for masked and hidden variables.")
    }
    try checkMasked(new)
    if recordId(new) != recordId(old) {
        guard store[variableShelf(request), recordId(new)] == nil else {
            throw refused("key", "(\(new["key"]?.string ?? "")) has already been taken")
        }
        store[variableShelf(request), recordId(old)] = nil
    }
    store[variableShelf(request), recordId(new)] = .object(new)
    return Reply(body: shown(.object(new)))
}

/// A masked value is one line of at least 8 characters without spaces, of a limited alphabet unless it is raw
/// (gitlab-5).
private func checkMasked(_ variable: JSONObject) throws(Failure) {
    guard variable["masked"] == true else { return }
    let value = variable["value"]?.string ?? ""
    let isRaw = variable["raw"] == true
    let isValid =
        value.unicodeScalars.count >= 8
        && value.allSatisfy { character in
            isRaw
                ? !character.isWhitespace
                : character.isASCII && (character.isLetter || isDigit(character) || "_+=/@:.~-".contains(character))
        }
    guard isValid else { throw refused("value", "is invalid") }
}
