import Text

func accountShelf(_ project: String) -> String { "iam/projects/\(project)/serviceAccounts" }
private func deletedShelf(_ project: String) -> String { "iam/projects/\(project)/deletedServiceAccounts" }

/// The account that the path names by e-mail address or by number (iam-9).
func foundAccount(_ request: RoutedRequest, _ store: borrowing Store) throws(Failure) -> JSONObject {
    let name = request.variable("account")
    if let account = store[accountShelf(request.project), name.lowercased()]?.object { return account }
    if let account = store.records(accountShelf(request.project)).first(where: { $0.value["uniqueId"]?.string == name })
    {
        return account.value.object ?? [:]
    }
    // iam-10
    throw Failure(.notFound, "Unknown service account")
}

func listAccounts(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let items = store.records(accountShelf(request.project)).map(\.value)
    return .message(try page(items, under: "accounts", request, size: 100), "ListServiceAccountsResponse")
}

func getAccount(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    .message(try foundAccount(request, store), "ServiceAccount")
}

/// Deletes an account; its bindings become tombstones (iam-7).
func deleteAccount(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let account = try foundAccount(request, store)
    let (email, id) = (account["email"]?.string ?? "", account["uniqueId"]?.string ?? "")
    store[accountShelf(request.project), email] = nil
    store[deletedShelf(request.project), id] = [
        "account": .object(account), "until": .string(request.now.adding(days: 30).rfc3339),
    ]
    store.replaceMember("serviceAccount:" + email, with: "deleted:serviceAccount:\(email)?uid=\(id)")
    store.removePolicy(of: accountShelf(request.project) + "/" + email)
    return .empty
}

/// Handles :enable and :disable: `disabled` is output only. The response is empty (iam-13).
func setDisabled(_ disabled: JSONValue?, _ message: String) -> Route.Handler {
    { request, store throws(Failure) in
        _ = try request.message(message)
        var found = try foundAccount(request, store)
        found["disabled"] = disabled
        store[accountShelf(request.project), found["email"]?.string ?? ""] = .object(found)
        return .empty
    }
}

func createAccount(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let body = try request.message("CreateServiceAccountRequest")
    let id = body["accountId"]?.string ?? ""
    guard isAccountId(id) else {
        throw .badField(
            "account_id",
            "The account id '\(id)' must have 6 to 30 characters and match [a-z]([-a-z0-9]*[a-z0-9]).")
    }
    var account = body["serviceAccount"]?.object ?? [:]
    try checkTexts(account)
    let email = "\(id)@\(accountDomain(request.project))"
    guard store[accountShelf(request.project), email] == nil else {
        throw Failure(
            .alreadyExists, "Service account \(id) already exists within project projects/\(request.project).")
    }
    let seed = "account \(email) \(store.nextNumber())"
    account["name"] = .string("projects/\(request.project)/serviceAccounts/\(email)")
    account["email"] = .string(email)
    account["projectId"] = .string(request.project)
    account["uniqueId"] = .string(Identifiers.digits(seed, 21))
    account["oauth2ClientId"] = .string(Identifiers.digits("client " + seed, 21))
    account["etag"] = .string(Identifiers.etag(seed))
    store[accountShelf(request.project), email] = .object(account)
    return .message(account, "ServiceAccount")
}

/// The mask is in the body, and the response has only the name and the fields of the mask (iam-12).
func patchAccount(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let body = try request.message("PatchServiceAccountRequest")
    let old = try foundAccount(request, store)
    let sent = body["serviceAccount"]?.object ?? [:]
    guard let mask = try FieldMask(body["updateMask"]?.string, of: "ServiceAccount", in: API.iam.messages) else {
        throw .badField("update_mask", "The update mask is missing.")
    }
    for path in mask.paths where !["displayName", "description"].contains(path.first) {
        throw .badField("update_mask", "The field '\(path.joined(separator: "."))' cannot be updated.")
    }
    try checkTexts(sent)
    if let etag = sent["etag"], etag != old["etag"] {
        throw Failure(.aborted, "The service account was changed by another request.")
    }
    var new = mask.apply(sent, to: old)
    new["etag"] = .string(Identifiers.etag("account \(store.nextNumber())"))
    store[accountShelf(request.project), old["email"]?.string ?? ""] = .object(new)
    var reply: JSONObject = [:]
    for name in ["name"] + mask.paths.compactMap(\.first) { reply[name] = new[name] }
    return .message(reply, "ServiceAccount")
}

/// PUT replaces the display name and the description (iam-25).
func updateAccount(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let sent = try request.message("ServiceAccount")
    var account = try foundAccount(request, store)
    try checkTexts(sent)
    if let etag = sent["etag"], etag != account["etag"] {
        throw Failure(.aborted, "The service account was changed by another request.")
    }
    for field in ["displayName", "description"] { account[field] = sent[field] }
    account["etag"] = .string(Identifiers.etag("account \(store.nextNumber())"))
    store[accountShelf(request.project), account["email"]?.string ?? ""] = .object(account)
    return .message(account, "ServiceAccount")
}

/// An account can be restored for 30 days, by its number only, unless a new one has taken its address (iam-14).
func undeleteAccount(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let id = request.variable("account")
    guard let record = store[deletedShelf(request.project), id], let account = record["account"]?.object,
        let email = account["email"]?.string, request.now.rfc3339 <= record["until"]?.string ?? ""
    else { throw Failure(.notFound, "Unknown service account") }
    guard store[accountShelf(request.project), email] == nil else {
        throw Failure(.failedPrecondition, "A service account named \(email) exists already.")
    }
    store[deletedShelf(request.project), id] = nil
    store[accountShelf(request.project), email] = .object(account)
    store.replaceMember("deleted:serviceAccount:\(email)?uid=\(id)", with: "serviceAccount:" + email)
    return .message(["restoredAccount": .object(account)], "UndeleteServiceAccountResponse")
}

/// Whether `id` is a valid account id (iam-11).
private func isAccountId(_ id: String) -> Bool {
    guard (6...30).contains(id.count), let first = id.first, first.isASCII, first.isLowercase, id.last != "-" else {
        return false
    }
    return id.allSatisfy { $0.isASCII && ($0.isLowercase || isDigit($0) || $0 == "-") }
}

/// The limits are in bytes (iam-15).
private func checkTexts(_ account: JSONObject) throws(Failure) {
    for (field, limit) in [("displayName", 100), ("description", 256)]
    where account[field]?.string?.utf8.count ?? 0 > limit {
        throw .badField(snakeCase(field), "The field '\(field)' is longer than \(limit) bytes.")
    }
}
