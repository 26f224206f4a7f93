import Text

private let list = "storage/v1/b"
private let item = list + "/{bucket}"
private let rules = PolicyRules(isStorage: true)

let bucketRoutes: [Route] = [
    Route("POST", list, .storage, createBucket),
    Route("GET", list, .storage) { call, store throws(Failure) in
        guard let asked = call.query["project"], !asked.isEmpty else {
            throw Failure(.invalidArgument, "Required parameter: project", reason: "required")
        }
        let project = try store.projectId(asked)
        let shelf = call.flag("softDeleted") ? deletedBucketShelf : bucketShelf
        let items = store.records(shelf).filter {
            $0.value["project"]?.string == project
                && ($0.value["bucket"]?["name"]?.string ?? "").hasPrefix(call.query["prefix"] ?? "")
        }
        var reply = try page(
            items.compactMap { $0.value["bucket"] }, under: "items", call, parameter: "maxResults")
        reply["kind"] = "storage#buckets"
        return .message(reply, "Buckets")
    },
    Route("GET", item, .storage) { call, store throws(Failure) in
        if call.flag("softDeleted") {
            let id = "\(call.variable("bucket"))#\(call.query["generation"] ?? "")"
            guard let bucket = store[deletedBucketShelf, id]?["bucket"]?.object else { throw bucketNotFound }
            return .message(bucket, "Bucket")
        }
        let bucket = try bucket(call, store)
        try checkMetageneration(bucket, call)
        return .message(bucket, "Bucket")
    },
    Route("PATCH", item, .storage, patchBucket),
    Route("DELETE", item, .storage, deleteBucket),
    Route("POST", item + "/restore", .storage, restoreBucket),
    Route("GET", item + "/iam", .storage) { call, store throws(Failure) in
        _ = try bucket(call, store)
        return policyReply(store, key(call), "projects/_/buckets/\(call.variable("bucket"))", call)
    },
    Route("PUT", item + "/iam", .storage) { call, store throws(Failure) in
        _ = try bucket(call, store)
        let project = store[bucketShelf, call.variable("bucket")]?["project"]?.string ?? ""
        return try store.putPolicy(key(call), "projects/_/buckets/\(call.variable("bucket"))", project, call)
    },
]

let bucketShelf = "storage/buckets"
private let deletedBucketShelf = "storage/deletedBuckets"
let bucketNotFound = Failure(.notFound, "The specified bucket does not exist.")

private func key(_ call: Call) -> String { bucketShelf + "/" + call.variable("bucket") }

/// The bucket that a call names.
func bucket(_ call: Call, _ store: borrowing Store) throws(Failure) -> JSONObject {
    guard let bucket = store[bucketShelf, call.variable("bucket")]?["bucket"]?.object else { throw bucketNotFound }
    return bucket
}

/// The preconditions of Cloud Storage; 412 when one does not hold (GCP facts 1, etag).
func checkMetageneration(_ resource: JSONObject, _ call: Call) throws(Failure) {
    let current = resource["metageneration"]?.string
    if let wanted = call.query["ifMetagenerationMatch"], wanted != current { throw rules.conflict(wanted, "") }
    if let unwanted = call.query["ifMetagenerationNotMatch"], unwanted == current {
        throw rules.conflict(unwanted, "")
    }
}

private func createBucket(_ call: Call, _ store: inout Store) throws(Failure) -> Reply {
    guard let asked = call.query["project"], !asked.isEmpty else {
        throw Failure(.invalidArgument, "Required parameter: project", reason: "required")
    }
    let project = try store.projectId(asked)
    store.remember(project, at: call.now)
    var body = try call.message("Bucket")
    let name = body["name"]?.string ?? ""
    guard isBucketName(name) else { throw Failure(.invalidArgument, "Invalid bucket name: '\(name)'") }
    guard store[bucketShelf, name] == nil else {
        throw Failure(
            .alreadyExists,
            "Your previous request to create the named bucket succeeded and you already own it.", reason: "conflict")
    }
    try checkClasses(body)
    let now = JSONValue.string(call.now.rfc3339Milliseconds)
    body["kind"] = "storage#bucket"
    body["id"] = .string(name)
    body["selfLink"] = .string("https://www.googleapis.com/storage/v1/b/\(name)")
    body["projectNumber"] = .string(store.projectNumber(project))
    body["generation"] = .string(String(call.now.milliseconds) + padded(store.nextNumber() % 1_000_000, 6))
    body["metageneration"] = "1"
    body["timeCreated"] = now
    body["updated"] = now
    // recorded: bucket-and-managed-folder; GCP facts 2.9
    let location = (body["location"]?.string ?? "US").uppercased()
    body["location"] = .string(location)
    body["locationType"] = ["US", "EU", "ASIA"].contains(location) ? "multi-region" : "region"
    body["storageClass"] = body["storageClass"] ?? "STANDARD"
    body["satisfiesPZI"] = true
    finish(&body, old: nil, call)
    store[bucketShelf, name] = ["project": .string(project), "bucket": .object(body)]
    // A new bucket's policy gives the project's owners and viewers their usual roles [not verified].
    _ = try store.setPolicy(
        [
            "bindings": [
                [
                    "role": "roles/storage.legacyBucketOwner",
                    "members": [.string("projectEditor:" + project), .string("projectOwner:" + project)],
                ],
                ["role": "roles/storage.legacyBucketReader", "members": [.string("projectViewer:" + project)]],
            ]
        ], of: bucketShelf + "/" + name, in: project, rules: rules)
    return .message(body, "Bucket")
}

/// Discovery has these words in prose only.
private func checkClasses(_ bucket: JSONObject) throws(Failure) {
    try checkLabels(bucket["labels"], at: "labels")
    let classes = [
        "STANDARD", "NEARLINE", "COLDLINE", "ARCHIVE", "MULTI_REGIONAL", "REGIONAL", "DURABLE_REDUCED_AVAILABILITY",
    ]
    if let name = bucket["storageClass"]?.string, !classes.contains(name) {
        throw Failure(.invalidArgument, "The storage class '\(name)' is not valid.")
    }
    if let word = bucket["iamConfiguration"]?["publicAccessPrevention"]?.string,
        !["inherited", "enforced", "unspecified"].contains(word)
    {
        throw Failure(.invalidArgument, "The public access prevention '\(word)' is not valid.")
    }
}

/// What the server adds to a bucket and changes with every write (GCP facts 2.9; recorded: bucket-and-managed-folder).
private func finish(_ bucket: inout JSONObject, old: JSONObject?, _ call: Call) {
    var configuration = bucket["iamConfiguration"]?.object ?? [:]
    configuration["publicAccessPrevention"] = configuration["publicAccessPrevention"] ?? "inherited"
    var uniform = configuration["uniformBucketLevelAccess"]?.object ?? ["enabled": false]
    if uniform["enabled"] == true {
        uniform["lockedTime"] =
            old?["iamConfiguration"]?["uniformBucketLevelAccess"]?["lockedTime"]
            ?? .string(call.now.adding(days: 90).rfc3339Milliseconds)
    } else {
        uniform["lockedTime"] = nil
    }
    configuration["uniformBucketLevelAccess"] = .object(uniform)
    configuration["bucketPolicyOnly"] = .object(uniform)
    bucket["iamConfiguration"] = .object(configuration)
    var softDelete = bucket["softDeletePolicy"]?.object ?? [:]
    softDelete["retentionDurationSeconds"] = softDelete["retentionDurationSeconds"] ?? "604800"
    if softDelete["retentionDurationSeconds"] != "0" {
        softDelete["effectiveTime"] = softDelete["effectiveTime"] ?? .string(call.now.rfc3339Milliseconds)
    }
    bucket["softDeletePolicy"] = .object(softDelete)
    if var autoclass = bucket["autoclass"]?.object, autoclass["enabled"] == true {
        autoclass["terminalStorageClass"] = autoclass["terminalStorageClass"] ?? "NEARLINE"
        autoclass["toggleTime"] = autoclass["toggleTime"] ?? .string(call.now.rfc3339Milliseconds)
        bucket["autoclass"] = .object(autoclass)
    }
    // An empty list of rules reads back as no lifecycle (GCP facts 1, zero values).
    if bucket["lifecycle"]?["rule"]?.array?.isEmpty != false { bucket["lifecycle"] = nil }
    if bucket["labels"]?.object?.isEmpty == true { bucket["labels"] = nil }
    bucket["etag"] = .string(
        Identifiers.etag("bucket \(bucket["generation"]?.string ?? "") \(bucket["metageneration"]?.string ?? "")"))
}

/// PATCH is a JSON merge patch: null removes, arrays are replaced (GCP facts 2.9).
private func patchBucket(_ call: Call, _ store: inout Store) throws(Failure) -> Reply {
    let old = try bucket(call, store)
    try checkMetageneration(old, call)
    var patch = try call.message("Bucket", keepsNull: true, requires: false)
    for field in bucketOutputs { patch[field] = nil }
    for field in ["name", "location", "hierarchicalNamespace", "customPlacementConfig"] {
        guard let value = patch[field] else { continue }
        let isSame = value == old[field] || value.string?.uppercased() == old[field]?.string?.uppercased()
        guard isSame else {
            throw Failure(.invalidArgument, "The field '\(field)' of a bucket cannot be changed.")
        }
        patch[field] = nil
    }
    var new = merged(patch, into: old)
    try checkClasses(new)
    new["metageneration"] = .string(String((old["metageneration"]?.string.flatMap { Int($0) } ?? 1) + 1))
    new["updated"] = .string(call.now.rfc3339Milliseconds)
    finish(&new, old: old, call)
    store[bucketShelf, call.variable("bucket")]?["bucket"] = .object(new)
    return .message(new, "Bucket")
}

/// Fields of a bucket that only the server writes; Discovery marks none of them (GCP facts 5.3).
private let bucketOutputs = [
    "etag", "generation", "id", "kind", "locationType", "metageneration", "projectNumber", "satisfiesPZI",
    "satisfiesPZS", "selfLink", "timeCreated", "updated",
]

/// RFC 7396.
func merged(_ patch: JSONObject, into old: JSONObject) -> JSONObject {
    var result = old
    for (key, value) in patch {
        if value.isNull {
            result[key] = nil
        } else if case .object(let inner) = value {
            result[key] = .object(merged(inner, into: old[key]?.object ?? [:]))
        } else {
            result[key] = value
        }
    }
    return result
}

/// A managed folder alone keeps a bucket from being deleted (GCP facts 2.9; recorded: bucket-and-managed-folder).
private func deleteBucket(_ call: Call, _ store: inout Store) throws(Failure) -> Reply {
    let old = try bucket(call, store)
    let name = call.variable("bucket")
    try checkMetageneration(old, call)
    guard store.isEmpty(objectShelf(name)), store.isEmpty(folderShelf(name)) else {
        throw Failure(.aborted, "The bucket you tried to delete is not empty.", reason: "conflict")
    }
    if old["softDeletePolicy"]?["retentionDurationSeconds"] != "0", var record = store[bucketShelf, name] {
        record["bucket"]?["softDeleteTime"] = .string(call.now.rfc3339Milliseconds)
        record["bucket"]?["hardDeleteTime"] = .string(call.now.adding(days: 7).rfc3339Milliseconds)
        store[deletedBucketShelf, "\(name)#\(old["generation"]?.string ?? "")"] = record
    }
    store[bucketShelf, name] = nil
    store.removePolicy(of: key(call))
    return .noContent
}

private func restoreBucket(_ call: Call, _ store: inout Store) throws(Failure) -> Reply {
    let name = call.variable("bucket")
    let id = "\(name)#\(call.query["generation"] ?? "")"
    guard var record = store[deletedBucketShelf, id] else { throw bucketNotFound }
    guard store[bucketShelf, name] == nil else {
        throw Failure(.alreadyExists, "A bucket named '\(name)' exists already.", reason: "conflict")
    }
    record["bucket"]?["softDeleteTime"] = nil
    record["bucket"]?["hardDeleteTime"] = nil
    store[deletedBucketShelf, id] = nil
    store[bucketShelf, name] = record
    return .message(record["bucket"]?.object ?? [:], "Bucket")
}

private func isBucketName(_ name: String) -> Bool {
    guard (3...222).contains(name.count), let first = name.first, let last = name.last else { return false }
    let isPlain = name.allSatisfy { $0.isASCII && ($0.isLowercase || isDigit($0) || "._-".contains($0)) }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    let isAddress = parts.count == 4 && parts.allSatisfy { Int($0) != nil }
    return isPlain && (first.isLetter || isDigit(first)) && (last.isLetter || isDigit(last))
        && parts.allSatisfy { (1...63).contains($0.count) } && !isAddress && !name.hasPrefix("goog")
        && !name.contains("google")
}
