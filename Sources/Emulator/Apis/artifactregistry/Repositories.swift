import Text

/// Fields that cannot be changed after a repository is created (artifactregistry-1).
private let immutable = ["format", "mode", "kmsKeyName", "mavenConfig"]
private let operationMetadata = packed([:], "google.devtools.artifactregistry.v1.OperationMetadata")

private func repositoryShelf(_ request: RoutedRequest) -> String { "artifactregistry/\(request.parent)/repositories" }
func repositoryKey(_ request: RoutedRequest) -> String {
    "\(repositoryShelf(request))/\(request.variable("repository"))"
}

func foundRepository(_ request: RoutedRequest, _ store: borrowing Store) throws(Failure) -> JSONObject {
    // artifactregistry-2
    guard let record = store[repositoryShelf(request), request.variable("repository")]?.object else {
        throw .entityNotFound
    }
    return record
}

func listRepositories(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    var items = store.records(repositoryShelf(request)).map(\.value)
    // artifactregistry-9
    items = try request.filtered(items, "Repository", FilterRules(fields: ["name"], hasWildcards: true))
    let order = try request.order("Repository")
    return .message(try page(items, under: "repositories", request, by: order), "ListRepositoriesResponse")
}

func getRepository(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    .message(try foundRepository(request, store), "Repository")
}

func deleteRepository(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    _ = try foundRepository(request, store)
    store[repositoryShelf(request), request.variable("repository")] = nil
    store.removePolicy(of: repositoryKey(request))
    forgetImages(of: repositoryKey(request), &store)
    return store.begin(
        store.operationName(request.parent), api: .artifactRegistry, pending: operationMetadata,
        metadata: operationMetadata, result: .success(packedEmpty))
}

/// Creates a repository (artifactregistry-3); for ids, see artifactregistry-4.
func createRepository(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    var body = try request.message("Repository", at: "repository")
    let id = request.query["repositoryId"] ?? ""
    guard isRepositoryId(id) else {
        throw .badField("repository_id", "The repository id '\(id)' must match [a-z]([a-z0-9-]{0,61}[a-z0-9])?.")
    }
    guard let format = body["format"]?.string else {
        throw .badField("repository.format", "The repository format must be given.")
    }
    try checkLabels(body["labels"], at: "repository.labels")
    try checkCleanupPolicies(body)
    guard store[repositoryShelf(request), id] == nil else {
        throw Failure(.alreadyExists, "the repository already exists")
    }
    let name = "\(request.parent)/repositories/\(id)"
    body["name"] = .string(name)
    body["mode"] = body["mode"] ?? "STANDARD_REPOSITORY"
    try checkMode(body)
    body["satisfiesPzi"] = true
    body["vulnerabilityScanningConfig"] = scanning(body, request)
    // The operation's response does not have the fields that the server sets later (artifactregistry-5).
    let response = body
    body["createTime"] = .string(request.now.rfc3339)
    body["updateTime"] = .string(request.now.rfc3339)
    body["registryUri"] = .string(
        "\(request.location)-\(format == "DOCKER" ? "docker" : format.lowercased()).pkg.dev/\(request.project)/\(id)")
    store[repositoryShelf(request), id] = .object(body)
    return store.begin(
        store.operationName(request.parent), api: .artifactRegistry, pending: operationMetadata,
        metadata: operationMetadata,
        result: .success(packed(response, "google.devtools.artifactregistry.v1.Repository")))
}

/// Unlike create and delete, an update returns the repository itself (artifactregistry-6).
func updateRepository(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let old = try foundRepository(request, store)
    let body = try request.message("Repository", at: "repository", requires: false)
    try checkLabels(body["labels"], at: "repository.labels")
    try checkCleanupPolicies(body)
    let mask = try request.updateMask("Repository")
    var new: JSONObject
    if let mask {
        new = mask.apply(body, to: old)
    } else {
        new = old
        for (key, value) in body { new[key] = value }
    }
    for field in immutable where new[field] != old[field] {
        throw .badField("repository.\(snakeCase(field))", "The field '\(field)' cannot be changed.")
    }
    new["name"] = old["name"]
    new["updateTime"] = .string(request.now.rfc3339)
    try checkMode(new)
    new["vulnerabilityScanningConfig"] = scanning(new, request)
    store[repositoryShelf(request), request.variable("repository")] = .object(new)
    return .message(new, "Repository")
}

/// The server always reports whether it scans images (artifactregistry-7, artifactregistry-10).
private func scanning(_ repository: JSONObject, _ request: RoutedRequest) -> JSONValue {
    var config = repository["vulnerabilityScanningConfig"]?.object ?? [:]
    let mode = repository["mode"]?.string ?? ""
    config["lastEnableTime"] = config["lastEnableTime"] ?? .string(request.now.rfc3339)
    guard mode != "VIRTUAL_REPOSITORY" else {
        config["enablementState"] = "SCANNING_UNSUPPORTED"
        config["enablementStateReason"] = .string("Repository mode \(mode) is not supported.")
        return .object(config)
    }
    let isDisabled = config["enablementConfig"] == "DISABLED"
    config["enablementState"] = "SCANNING_DISABLED"
    config["enablementStateReason"] = .string(
        isDisabled ? "API is not enabled for this repository." : "API containerscanning.googleapis.com is not enabled.")
    return .object(config)
}

/// The settings of one mode cannot be used in another (artifactregistry-11).
private func checkMode(_ repository: JSONObject) throws(Failure) {
    let mode = repository["mode"]?.string
    for (field, needed) in [
        ("virtualRepositoryConfig", "VIRTUAL_REPOSITORY"), ("remoteRepositoryConfig", "REMOTE_REPOSITORY"),
    ] where repository[field] != nil && mode != needed {
        throw .badField("repository.\(snakeCase(field))", "It needs the mode \(needed).")
    }
    guard mode != "REMOTE_REPOSITORY" || repository["remoteRepositoryConfig"] != nil else {
        throw .badField("repository.remote_repository_config", "A remote repository must name its upstream.")
    }
}

/// A cleanup policy's key in the map is its id (artifactregistry-8); only KEEP policies may count versions
/// (artifactregistry-12).
private func checkCleanupPolicies(_ body: JSONObject) throws(Failure) {
    for (key, policy) in body["cleanupPolicies"]?.object ?? [:] {
        let place = "repository.cleanup_policies[\"\(key)\"]"
        guard policy["id"]?.string == key else {
            throw .badField("\(place).id", "The id of a cleanup policy must be its key, '\(key)'.")
        }
        guard policy["mostRecentVersions"] == nil || policy["action"] == "KEEP" else {
            throw .badField("\(place).most_recent_versions", "most_recent_versions goes with the action KEEP only.")
        }
        // artifactregistry-13
        let condition = policy["condition"]
        guard condition?["tagPrefixes"] == nil || condition?["tagState"] == "TAGGED" else {
            throw .badField("\(place).condition.tag_prefixes", "tag_prefixes goes with the tag state TAGGED only.")
        }
    }
}

private func isRepositoryId(_ id: String) -> Bool {
    guard (1...63).contains(id.count), let first = id.first, first.isASCII, first.isLowercase, id.last != "-" else {
        return false
    }
    return id.allSatisfy { $0.isASCII && ($0.isLowercase || isDigit($0) || $0 == "-") }
}
