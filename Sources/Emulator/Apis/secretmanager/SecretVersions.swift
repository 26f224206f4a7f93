import Text

/// Adds a version. Versions are numbered from 1, and responses do not contain the data (secretmanager-6); for the
/// checksum, see secretmanager-7.
func addVersion(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let body = try request.message("AddSecretVersionRequest")
    var secret = try foundSecret(request, store)
    guard let payload = body["payload"]?.object, let data = payload["data"]?.string,
        let content = bytes(base64: data)
    else { throw .badField("payload", "The payload of the secret version is missing.") }
    guard content.count <= 65_536 else {
        throw .badField("payload.data", "The secret payload is larger than 64 KiB.")
    }
    let sum = crc32c(content)
    if let claimed = payload["dataCrc32c"]?.string, claimed != String(sum) {
        throw .badField("payload.data_crc32c", "The checksum \(claimed) does not match the data.")
    }
    let shelf = versionShelf(secretShelf(request), request.variable("secret"))
    let number = (store.records(shelf).compactMap { Int($0.id) }.max() ?? 0) + 1
    let name = "\(secret["name"]?.string ?? "")/versions/\(number)"
    var version: JSONObject = [
        "name": .string(name), "createTime": .string(request.now.rfc3339), "state": "ENABLED",
        "etag": .string("\"\(Identifiers.etag("\(name) \(store.nextNumber())"))\""), "data": .string(data),
    ]
    if request.location.isEmpty { version["replicationStatus"] = replicationStatus(secret) }
    if payload["dataCrc32c"] != nil { version["clientSpecifiedPayloadChecksum"] = true }
    store[shelf, String(number)] = .object(version)
    secret["etag"] = .string("\"\(Identifiers.etag("secret \(store.nextNumber())"))\"")
    store[secretShelf(request), request.variable("secret")] = .object(secret)
    return .message(shown(.object(version)), "SecretVersion")
}

/// The status lists each replica's location (secretmanager-14).
private func replicationStatus(_ secret: JSONObject) -> JSONValue {
    guard let replicas = secret["replication"]?["userManaged"]?["replicas"]?.array else { return ["automatic": [:]] }
    let status = replicas.map { replica in
        var status: JSONObject = ["location": replica["location"] ?? ""]
        if let key = replica["customerManagedEncryption"]?["kmsKeyName"]?.string {
            status["customerManagedEncryption"] = ["kmsKeyVersionName": .string(key + "/cryptoKeyVersions/1")]
        }
        return JSONValue.object(status)
    }
    return ["userManaged": ["replicas": .array(status)]]
}

func listVersions(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    _ = try foundSecret(request, store)
    let records = store.records(versionShelf(secretShelf(request), request.variable("secret")))
    let items = try request.filtered(
        records.map { .object(shown(destroyedByNow($0.value.object ?? [:], request))) }, "SecretVersion",
        secretFilterRules)
    // The newest version comes first.
    let order = ListOrder(keys: [.init(["name"], isDescending: true, isNumbered: true)])
    var list = try page(items, under: "versions", request, by: order, size: 25_000)
    list["totalSize"] = items.isEmpty ? nil : JSONValue(items.count)
    return .message(list, "ListSecretVersionsResponse")
}

func getVersion(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    .message(shown(try version(request, store)), "SecretVersion")
}

func accessVersion(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let version = try version(request, store)
    guard version["state"] == "ENABLED" else {
        throw Failure(
            .failedPrecondition,
            "Secret Version [\(version["name"]?.string ?? "")] is in \(version["state"]?.string ?? "") state.")
    }
    let data = version["data"]?.string ?? ""
    let sum = crc32c(bytes(base64: data) ?? [])
    return .message(
        ["name": version["name"] ?? "", "payload": ["data": .string(data), "dataCrc32c": .string(String(sum))]],
        "AccessSecretVersionResponse")
}

/// Handles :enable, :disable and :destroy. A destroyed version has no data and stays destroyed (secretmanager-8). Where the
/// secret delays that, it is disabled until then; another state calls it off (secretmanager-22).
func setVersionState(_ state: String, _ message: String) -> Route.Handler {
    { request, store throws(Failure) in
        let body = try request.message(message)
        var found = try version(request, store)
        try checkSecretEtag(body["etag"]?.string, found)
        let id = found["name"]?.string?.split(separator: "/").last.map(String.init) ?? ""
        guard found["state"] != "DESTROYED" || state == "DESTROYED" else {
            throw Failure(
                .failedPrecondition, "Secret Version [\(found["name"]?.string ?? "")] is in DESTROYED state.")
        }
        let delay = try foundSecret(request, store)["versionDestroyTtl"]?.string.flatMap(seconds) ?? 0
        let isDelayed = state == "DESTROYED" && delay > 0 && found["state"] != "DESTROYED"
        guard found["state"]?.string != state || found["scheduledDestroyTime"] != nil else {
            return .message(shown(found), "SecretVersion")
        }
        found["state"] = isDelayed ? "DISABLED" : .string(state)
        found["scheduledDestroyTime"] = nil
        if isDelayed {
            let time = Instant(milliseconds: request.now.milliseconds + Int64(min(delay, 1e11) * 1000))
            found["scheduledDestroyTime"] = .string(time.rfc3339)
        } else if state == "DESTROYED" {
            found["destroyTime"] = .string(request.now.rfc3339)
            found["data"] = nil
        }
        found["etag"] = .string("\"\(Identifiers.etag("version \(store.nextNumber())"))\"")
        store[versionShelf(secretShelf(request), request.variable("secret")), id] = .object(found)
        return .message(shown(found), "SecretVersion")
    }
}

/// A version as responses show it, without its data.
private func shown(_ version: JSONValue) -> JSONObject {
    var version = version.object ?? [:]
    version["data"] = nil
    return version
}
private func shown(_ version: JSONObject) -> JSONObject { shown(.object(version)) }

private func version(_ request: RoutedRequest, _ store: borrowing Store) throws(Failure) -> JSONObject {
    let secret = try foundSecret(request, store)
    guard
        let version = store.secretVersion(
            secretShelf(request), request.variable("secret"), request.variable("version"))
    else {
        let name = "\(secret["name"]?.string ?? "")/versions/\(request.variable("version"))"
        throw Failure(.notFound, "Secret Version [\(name)] not found.")
    }
    return destroyedByNow(version, request)
}

/// A version whose destruction was delayed until a time that has passed.
private func destroyedByNow(_ version: JSONObject, _ request: RoutedRequest) -> JSONObject {
    guard let time = version["scheduledDestroyTime"]?.string, let instant = Instant(rfc3339: time),
        instant <= request.now
    else { return version }
    var version = version
    (version["state"], version["destroyTime"]) = ("DESTROYED", .string(time))
    (version["scheduledDestroyTime"], version["data"]) = (nil, nil)
    return version
}

extension Store {
    /// A version by its number, by an alias, or `latest` for the newest one (secretmanager-13).
    func secretVersion(_ shelf: String, _ secret: String, _ version: String) -> JSONObject? {
        let versions = versionShelf(shelf, secret)
        guard version == "latest" else {
            let alias = self[shelf, secret]?["versionAliases"]?[version]?.string
            return self[versions, alias ?? version]?.object
        }
        return records(versions).max { Int($0.id) ?? 0 < Int($1.id) ?? 0 }?.value.object
    }
}
