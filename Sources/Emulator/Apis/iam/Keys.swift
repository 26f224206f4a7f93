import Text

/// Lists the keys of an account. There is one, which Google manages and rotates (iam-26); user-managed keys cannot be
/// created here.
func listKeys(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let account = try foundAccount(request, store)
    let types = request.target.query.filter { camelCase($0.name) == "keyTypes" }.map(\.value)
    for type in types where !["SYSTEM_MANAGED", "USER_MANAGED", "KEY_TYPE_UNSPECIFIED"].contains(type) {
        throw .badField("key_types", "Invalid value at 'key_types' (type.googleapis.com/KeyType), \"\(type)\"")
    }
    guard types.isEmpty || types.contains("SYSTEM_MANAGED") else {
        return .message([:], "ListServiceAccountKeysResponse")
    }
    let email = account["email"]?.string ?? ""
    let id = Identifiers.hexadecimal("key " + (account["uniqueId"]?.string ?? ""), 40)
    let key: JSONValue = [
        "name": .string("projects/\(request.project)/serviceAccounts/\(email)/keys/\(id)"),
        "keyAlgorithm": "KEY_ALG_RSA_2048", "keyOrigin": "GOOGLE_PROVIDED", "keyType": "SYSTEM_MANAGED",
        "validAfterTime": .string(request.now.adding(days: -1).rfc3339Seconds),
        "validBeforeTime": .string(request.now.adding(days: 15).rfc3339Seconds),
    ]
    return .message(["keys": [key]], "ListServiceAccountKeysResponse")
}
