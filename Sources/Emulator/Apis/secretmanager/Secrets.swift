import Text

func secretShelf(_ project: String) -> String { "secretmanager/projects/\(project)/secrets" }

/// The shelf of the request's secrets: that of the project or of one of its locations (secretmanager-15).
func secretShelf(_ request: RoutedRequest) -> String {
    request.location.isEmpty ? secretShelf(request.project) : "secretmanager/\(request.parent)/secrets"
}

/// A secret's name, which contains the project number whatever the request used (secretmanager-2).
private func secretName(_ id: String, _ request: RoutedRequest, _ store: borrowing Store) -> String {
    let location = request.location.isEmpty ? "" : "locations/\(request.location)/"
    return "projects/\(store.projectNumber(request.project))/\(location)secrets/\(id)"
}

func versionShelf(_ shelf: String, _ secret: String) -> String { "\(shelf)/\(secret)/versions" }

func foundSecret(_ request: RoutedRequest, _ store: borrowing Store) throws(Failure) -> JSONObject {
    let id = request.variable("secret")
    guard let secret = store[secretShelf(request), id]?.object else {
        // secretmanager-1
        throw Failure(.notFound, "Secret [\(secretName(id, request, store))] not found.")
    }
    return secret
}

/// Refuses an etag that is not the current one (secretmanager-4).
func checkSecretEtag(_ etag: String?, _ old: JSONObject) throws(Failure) {
    guard let etag, !etag.isEmpty, etag != old["etag"]?.string else { return }
    throw Failure(.failedPrecondition, "The etag provided in the request does not match the resource's current etag.")
}

/// A bare word in a filter is looked for in the name (secretmanager-10).
let secretFilterRules = FilterRules(bareWordField: "name")

func listSecrets(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let items = try request.filtered(
        store.records(secretShelf(request)).map(\.value), "Secret", secretFilterRules)
    var list = try page(items, under: "secrets", request, size: 25_000)
    list["totalSize"] = items.isEmpty ? nil : JSONValue(items.count)
    return .message(list, "ListSecretsResponse")
}

func getSecret(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    .message(try foundSecret(request, store), "Secret")
}

/// Deletes a secret and all its versions at once and for good (secretmanager-5).
func deleteSecret(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let old = try foundSecret(request, store)
    try checkSecretEtag(request.query["etag"], old)
    store.clear(versionShelf(secretShelf(request), request.variable("secret")))
    store[secretShelf(request), request.variable("secret")] = nil
    store.removePolicy(of: secretShelf(request) + "/" + request.variable("secret"))
    return .empty
}

/// Creates a secret (secretmanager-9).
func createSecret(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    var body = try request.message("Secret", at: "secret")
    let id = request.query["secretId"] ?? ""
    guard (1...255).contains(id.count),
        id.allSatisfy({ $0.isASCII && ($0.isLetter || isDigit($0) || $0 == "_" || $0 == "-") })
    else {
        throw .badField("secret_id", "The secret id '\(id)' must match [a-zA-Z0-9_-]{1,255}.")
    }
    if request.location.isEmpty {
        guard let replication = body["replication"]?.object, replication.count == 1 else {
            throw .badField("secret.replication", "A replication must be given: automatic or user-managed.")
        }
    } else {
        guard cloudRegions.contains(request.location) else {
            throw .badField("parent", "Location '\(request.location)' does not exist.")
        }
        guard body["replication"] == nil else {
            throw .badField("secret.replication", "A regional secret has no replication.")
        }
    }
    try checkLabels(body["labels"], at: "secret.labels")
    let name = secretName(id, request, store)
    guard store[secretShelf(request), id] == nil else {
        throw Failure(.alreadyExists, "Secret [\(name)] already exists.")
    }
    body["name"] = .string(name)
    body["createTime"] = .string(request.now.rfc3339)
    body["etag"] = .string("\"\(Identifiers.etag("\(name) \(store.nextNumber())"))\"")
    try SecretRules(request: request, store: store).finish(&body, id: id)
    store[secretShelf(request), id] = .object(body)
    return .message(body, "Secret")
}

func updateSecret(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let old = try foundSecret(request, store)
    let body = try request.message("Secret", at: "secret", requires: false)
    // The mask is required (secretmanager-3).
    guard let mask = try request.updateMask("Secret") else {
        throw .badField("update_mask", "The update mask is missing.")
    }
    for field in ["replication", "name", "createTime", "tags"] where mask.contains(field) {
        throw .badField("update_mask", "The field '\(snakeCase(field))' is immutable.")
    }
    try checkLabels(body["labels"], at: "secret.labels")
    try checkSecretEtag(body["etag"]?.string, old)
    var new = mask.apply(body, to: old)
    new["etag"] = .string("\"\(Identifiers.etag("secret \(store.nextNumber())"))\"")
    if let ttl = new["ttl"] ?? (mask.contains("ttl") ? body["ttl"] : nil) {
        new["ttl"] = ttl
        new["expireTime"] = nil
    }
    try SecretRules(request: request, store: store).finish(&new, id: request.variable("secret"))
    store[secretShelf(request), request.variable("secret")] = .object(new)
    return .message(new, "Secret")
}
