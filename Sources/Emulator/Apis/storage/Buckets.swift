import HTTP
import Text

let bucketShelf = "storage/buckets"
private let deletedBucketShelf = "storage/deletedBuckets"
let bucketNotFound = Failure(.notFound, "The specified bucket does not exist.")

private func key(_ request: RoutedRequest) -> String { bucketShelf + "/" + request.variable("bucket") }

extension PolicyHolder {
    static let bucket = PolicyHolder { request, store throws(Failure) in
        _ = try Emulator.bucket(request, store)
        return (key(request), "projects/_/buckets/\(request.variable("bucket"))")
    }
}

/// The bucket that a request names.
func bucket(_ request: RoutedRequest, _ store: borrowing Store) throws(Failure) -> JSONObject {
    guard let bucket = store[bucketShelf, request.variable("bucket")]?["bucket"]?.object else { throw bucketNotFound }
    return bucket
}

/// Checks the preconditions of a request; 412 if one does not hold (storage-2).
func checkMetageneration(_ resource: JSONObject, _ request: RoutedRequest) throws(Failure) {
    let current = resource["metageneration"]?.string
    if let wanted = request.query["ifMetagenerationMatch"], wanted != current {
        throw storagePolicyRules.conflict(wanted, "")
    }
    if let unwanted = request.query["ifMetagenerationNotMatch"], unwanted == current {
        throw unchanged(request) ?? storagePolicyRules.conflict(unwanted, "")
    }
}

/// A read of what has not changed is answered with 304 and nothing else (storage-54).
func unchanged(_ request: RoutedRequest) -> Failure? {
    request.http.method == "GET" ? .custom(status: 304, body: .null) : nil
}

/// The project that a request names in its query.
private func askedProject(_ request: RoutedRequest, _ store: borrowing Store) throws(Failure) -> String {
    guard let asked = request.query["project"], !asked.isEmpty else {
        throw Failure(.invalidArgument, "Required parameter: project", reason: "required")
    }
    return try store.projectId(asked)
}

func listBuckets(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let project = try askedProject(request, store)
    let shelf = request.flag("softDeleted") ? deletedBucketShelf : bucketShelf
    let items = store.records(shelf).filter {
        $0.value["project"]?.string == project
            && ($0.value["bucket"]?["name"]?.string ?? "").hasPrefix(request.query["prefix"] ?? "")
    }
    var reply = try page(items.compactMap { $0.value["bucket"] }, under: "items", request, parameter: "maxResults")
    reply["kind"] = "storage#buckets"
    return .message(reply, "Buckets")
}

func getBucket(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    if request.flag("softDeleted") {
        let id = "\(request.variable("bucket"))#\(request.query["generation"] ?? "")"
        guard let bucket = store[deletedBucketShelf, id]?["bucket"]?.object else { throw bucketNotFound }
        return .message(bucket, "Bucket")
    }
    let bucket = try bucket(request, store)
    try checkMetageneration(bucket, request)
    return .message(bucket, "Bucket")
}

func createBucket(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let project = try askedProject(request, store)
    store.remember(project, at: request.now)
    var body = try request.message("Bucket")
    let name = body["name"]?.string ?? ""
    guard isBucketName(name) else { throw Failure(.invalidArgument, "Invalid bucket name: '\(name)'") }
    guard store[bucketShelf, name] == nil else {
        throw Failure(
            .alreadyExists,
            "Your previous request to create the named bucket succeeded and you already own it.", reason: "conflict")
    }
    try checkBucket(body)
    let now = JSONValue.string(request.now.rfc3339Milliseconds)
    body["kind"] = "storage#bucket"
    body["id"] = .string(name)
    body["selfLink"] = .string("https://www.googleapis.com/storage/v1/b/\(name)")
    body["projectNumber"] = .string(store.projectNumber(project))
    body["generation"] = .string(String(request.now.milliseconds) + padded(store.nextNumber() % 1_000_000, 6))
    body["metageneration"] = "1"
    body["timeCreated"] = now
    body["updated"] = now
    // storage-3, storage-4
    let location = (body["location"]?.string ?? "US").uppercased()
    body["location"] = .string(location)
    body["locationType"] = .string(try bucketLocationType(location))
    body["storageClass"] = body["storageClass"] ?? "STANDARD"
    try checkReplication(body)
    try checkPlacement(body)
    try checkFolders(body)
    if body["locationType"] == "region" { body["satisfiesPZI"] = true }
    finishBucket(&body, old: nil, request)
    store[bucketShelf, name] = ["project": .string(project), "bucket": .object(body)]
    // The policy of a new bucket grants roles to the project's owners, editors and viewers (storage-11).
    _ = try store.setPolicy(
        [
            "bindings": [
                [
                    "role": "roles/storage.legacyBucketOwner",
                    "members": [.string("projectEditor:" + project), .string("projectOwner:" + project)],
                ],
                ["role": "roles/storage.legacyBucketReader", "members": [.string("projectViewer:" + project)]],
            ]
        ], of: bucketShelf + "/" + name, in: project, rules: storagePolicyRules)
    return .message(body, "Bucket")
}

/// PATCH is a JSON merge patch: null removes a field, and arrays are replaced. PUT replaces all writable fields
/// (storage-7). Some fields cannot be changed (storage-8).
func changeBucket(replaces: Bool) -> Route.Handler {
    { request, store throws(Failure) in
        let old = try bucket(request, store)
        try checkMetageneration(old, request)
        var sent = try request.message("Bucket", keepsNull: !replaces, requires: false)
        for field in bucketOutputs { sent[field] = nil }
        for field in ["name", "location", "hierarchicalNamespace", "customPlacementConfig"] {
            guard let value = sent[field] else { continue }
            let isSame = value == old[field] || value.string?.uppercased() == old[field]?.string?.uppercased()
            guard isSame else {
                throw Failure(.invalidArgument, "The field '\(field)' of a bucket cannot be changed.")
            }
            sent[field] = nil
        }
        // storage-34
        if !replaces, sent.isEmpty { return .message(old, "Bucket") }
        var new = old
        if replaces {
            let kept = bucketOutputs + ["name", "location", "hierarchicalNamespace", "customPlacementConfig", "rpo"]
            new = JSONObject(old.filter { kept.contains($0.key) })
            sent["storageClass"] = sent["storageClass"] ?? old["storageClass"]
        }
        new = merged(sent, into: new)
        try checkBucket(new)
        try checkReplication(new)
        try checkFolders(new)
        new["metageneration"] = .string(next(old["metageneration"]))
        new["updated"] = .string(request.now.rfc3339Milliseconds)
        finishBucket(&new, old: old, request)
        store[bucketShelf, request.variable("bucket")]?["bucket"] = .object(new)
        return .message(new, "Bucket")
    }
}

/// The service account of Cloud Storage in a project (storage-29).
func getStorageAccount(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let email = "service-\(store.projectNumber(request.project))@gs-project-accounts.iam.gserviceaccount.com"
    return .message(["kind": "storage#serviceAccount", "email_address": .string(email)], "ServiceAccount")
}

/// A bucket with objects or managed folders cannot be deleted (storage-9). A deleted bucket can be restored for a while
/// (storage-10).
func deleteBucket(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let old = try bucket(request, store)
    let name = request.variable("bucket")
    try checkMetageneration(old, request)
    guard store.isEmpty(objectShelf(name)), store.isEmpty(folderShelf(name)),
        store.isEmpty(noncurrentShelf(name))
    else {
        throw Failure(.aborted, "The bucket you tried to delete is not empty.", reason: "conflict")
    }
    if old["softDeletePolicy"]?["retentionDurationSeconds"] != "0", var record = store[bucketShelf, name] {
        record["bucket"]?["softDeleteTime"] = .string(request.now.rfc3339Milliseconds)
        record["bucket"]?["hardDeleteTime"] = .string(request.now.adding(days: 7).rfc3339Milliseconds)
        store[deletedBucketShelf, "\(name)#\(old["generation"]?.string ?? "")"] = record
    }
    store[bucketShelf, name] = nil
    store.clear("storage/buckets/\(name)/notificationConfigs")
    store.removePolicy(of: key(request))
    return .noContent
}

func restoreBucket(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let name = request.variable("bucket")
    let id = "\(name)#\(request.query["generation"] ?? "")"
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
