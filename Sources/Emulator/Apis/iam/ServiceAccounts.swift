import Text

private let collection = "v1/projects/{project}/serviceAccounts"
private let item = collection + "/{account}"

let serviceAccountRoutes: [Route] =
    [
        Route("POST", collection, .iam, createAccount),
        Route("GET", collection, .iam, query: ["pageSize", "pageToken"]) { call, store throws(Failure) in
            let items = store.records(accountShelf(call.project)).map(\.value)
            return .message(try page(items, under: "accounts", call, size: 100), "ListServiceAccountsResponse")
        },
        Route("GET", item, .iam) { call, store throws(Failure) in
            .message(try account(call, store), "ServiceAccount")
        },
        Route("PATCH", item, .iam, patchAccount),
        Route("DELETE", item, .iam) { call, store throws(Failure) in
            let account = try account(call, store)
            let (email, id) = (account["email"]?.string ?? "", account["uniqueId"]?.string ?? "")
            store[accountShelf(call.project), email] = nil
            // A deleted account can come back for 30 days, by its number only (GCP facts 2.6).
            store[deletedShelf(call.project), id] = [
                "account": .object(account), "until": .string(call.now.adding(days: 30).rfc3339),
            ]
            store.replaceMember("serviceAccount:" + email, with: "deleted:serviceAccount:\(email)?uid=\(id)")
            store.removePolicy(of: accountShelf(call.project) + "/" + email)
            return .empty
        },
        Route("POST", item + ":enable", .iam) { call, store throws(Failure) in
            _ = try call.message("EnableServiceAccountRequest")
            return try store.setDisabled(nil, call)
        },
        Route("POST", item + ":disable", .iam) { call, store throws(Failure) in
            _ = try call.message("DisableServiceAccountRequest")
            return try store.setDisabled(true, call)
        },
        Route("POST", item + ":undelete", .iam, undeleteAccount),
    ]
    + policyRoutes(item, .iam, readsWith: "POST") { call, store throws(Failure) in
        let email = try account(call, store)["email"]?.string ?? ""
        return accountShelf(call.project) + "/" + email
    }

func accountShelf(_ project: String) -> String { "iam/projects/\(project)/serviceAccounts" }
private func deletedShelf(_ project: String) -> String { "iam/projects/\(project)/deletedServiceAccounts" }

/// The account that the path names by e-mail address or by number (GCP facts 2.6).
private func account(_ call: Call, _ store: borrowing Store) throws(Failure) -> JSONObject {
    let name = call.variable("account")
    if let account = store[accountShelf(call.project), name.lowercased()]?.object { return account }
    if let account = store.records(accountShelf(call.project)).first(where: { $0.value["uniqueId"]?.string == name }) {
        return account.value.object ?? [:]
    }
    // recorded: service-account
    throw Failure(.notFound, "Unknown service account")
}

private func createAccount(_ call: Call, _ store: inout Store) throws(Failure) -> Reply {
    let body = try call.message("CreateServiceAccountRequest")
    let id = body["accountId"]?.string ?? ""
    guard isAccountId(id) else {
        throw .badField(
            "account_id",
            "The account id '\(id)' must have 6 to 30 characters and match [a-z]([-a-z0-9]*[a-z0-9]).")
    }
    var account = body["serviceAccount"]?.object ?? [:]
    try checkTexts(account)
    let email = "\(id)@\(accountDomain(call.project))"
    guard store[accountShelf(call.project), email] == nil else {
        throw Failure(
            .alreadyExists, "Service account \(id) already exists within project projects/\(call.project).")
    }
    let seed = "account \(email) \(store.nextNumber())"
    account["name"] = .string("projects/\(call.project)/serviceAccounts/\(email)")
    account["email"] = .string(email)
    account["projectId"] = .string(call.project)
    account["uniqueId"] = .string(Identifiers.digits(seed, 21))
    account["oauth2ClientId"] = .string(Identifiers.digits("client " + seed, 21))
    account["etag"] = .string(Identifiers.etag(seed))
    store[accountShelf(call.project), email] = .object(account)
    return .message(account, "ServiceAccount")
}

/// The mask stands in the body, and the reply has the name and the fields of the mask only (GCP facts 2.6).
private func patchAccount(_ call: Call, _ store: inout Store) throws(Failure) -> Reply {
    let body = try call.message("PatchServiceAccountRequest")
    let old = try account(call, store)
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
    store[accountShelf(call.project), old["email"]?.string ?? ""] = .object(new)
    var reply: JSONObject = [:]
    for name in ["name"] + mask.paths.compactMap(\.first) { reply[name] = new[name] }
    return .message(reply, "ServiceAccount")
}

private func undeleteAccount(_ call: Call, _ store: inout Store) throws(Failure) -> Reply {
    let id = call.variable("account")
    guard let record = store[deletedShelf(call.project), id], let account = record["account"]?.object,
        let email = account["email"]?.string, call.now.rfc3339 <= record["until"]?.string ?? ""
    else { throw Failure(.notFound, "Unknown service account") }
    guard store[accountShelf(call.project), email] == nil else {
        throw Failure(.failedPrecondition, "A service account named \(email) exists already.")
    }
    store[deletedShelf(call.project), id] = nil
    store[accountShelf(call.project), email] = .object(account)
    store.replaceMember("deleted:serviceAccount:\(email)?uid=\(id)", with: "serviceAccount:" + email)
    return .message(["restoredAccount": .object(account)], "UndeleteServiceAccountResponse")
}

extension Store {
    /// `disabled` is output only, so the verbs set it, and they answer nothing (recorded: service-account).
    fileprivate mutating func setDisabled(_ disabled: JSONValue?, _ call: Call) throws(Failure) -> Reply {
        var found = try account(call, self)
        found["disabled"] = disabled
        self[accountShelf(call.project), found["email"]?.string ?? ""] = .object(found)
        return .empty
    }

    /// The account with that address when a project of this cloud has it.
    func serviceAccount(_ email: String) -> JSONValue? {
        guard let project = accountProject(email) else { return nil }
        return self[accountShelf(project), email]
    }

    /// False for an address that a project of this cloud would have and has not. Google's own agents and accounts of
    /// projects that nobody has used here are taken as existing.
    func serviceAccountMayExist(_ email: String) -> Bool {
        guard let project = accountProject(email), knowsProject(project) else { return true }
        return serviceAccount(email) != nil
    }
}

/// `P.iam.gserviceaccount.com`; a project of a domain has the parts turned round (GCP facts 2.6).
private func accountDomain(_ project: String) -> String {
    let parts = project.split(separator: ":")
    return parts.reversed().joined(separator: ".") + ".iam.gserviceaccount.com"
}

/// The project of an address `NAME@P.iam.gserviceaccount.com`; nil for Google's own agents.
func accountProject(_ email: String) -> String? {
    let parts = email.split(separator: "@")
    guard parts.count == 2, parts[1].hasSuffix(".iam.gserviceaccount.com") else { return nil }
    let labels = parts[1].dropLast(".iam.gserviceaccount.com".count).split(separator: ".")
    guard let id = labels.first, !id.hasPrefix("gcp-sa-") else { return nil }
    return labels.count == 1 ? String(id) : labels.dropFirst().joined(separator: ".") + ":" + id
}

private func isAccountId(_ id: String) -> Bool {
    guard (6...30).contains(id.count), let first = id.first, first.isASCII, first.isLowercase, id.last != "-" else {
        return false
    }
    return id.allSatisfy { $0.isASCII && ($0.isLowercase || isDigit($0) || $0 == "-") }
}

/// GCP facts 2.6: the limits are in bytes.
private func checkTexts(_ account: JSONObject) throws(Failure) {
    for (field, limit) in [("displayName", 100), ("description", 256)]
    where account[field]?.string?.utf8.count ?? 0 > limit {
        throw .badField(snakeCase(field), "The field '\(field)' is longer than \(limit) bytes.")
    }
}
