import HTTP
import Text

func objectShelf(_ bucket: String) -> String { "storage/buckets/\(bucket)/objects" }

/// A stored object: its resource, and its content in base64.
struct StoredObject: Sendable {
    var resource: JSONObject
    var data: [UInt8]

    init(resource: JSONObject, data: [UInt8]) {
        (self.resource, self.data) = (resource, data)
    }

    init(_ record: JSONValue) {
        resource = record["object"]?.object ?? [:]
        data = bytes(base64: record["data"]?.string ?? "") ?? []
    }

    var record: JSONValue { ["object": .object(resource), "data": .string(base64(data))] }
    var name: String { resource["name"]?.string ?? "" }
    var generation: String { resource["generation"]?.string ?? "" }
}

extension Store {
    /// The live object, or the one with the given generation.
    func object(_ bucket: String, _ name: String, generation: String? = nil) throws(Failure) -> StoredObject {
        if let record = self[objectShelf(bucket), name] {
            let found = StoredObject(record)
            if generation == nil || generation == found.generation { return found }
        }
        if let generation, let record = self[noncurrentShelf(bucket), "\(name)#\(generation)"] {
            return StoredObject(record)
        }
        throw Failure(.notFound, "No such object: \(bucket)/\(name)")
    }
}

/// The object that a request names.
func object(_ request: RoutedRequest, _ store: borrowing Store) throws(Failure) -> StoredObject {
    _ = try bucket(request, store)
    return try store.object(
        request.variable("bucket"), request.variable("object"), generation: request.query["generation"])
}

/// An object as responses show it. Google's clients follow the media link, so it points to the address that the request
/// came in on.
func shown(_ resource: JSONObject, _ request: RoutedRequest) -> JSONObject {
    var object = resource
    let origin = request.target.origin.isEmpty ? "https://storage.googleapis.com" : request.target.origin
    let path = "b/\(object["bucket"]?.string ?? "")/o/\(percentEncoded(object["name"]?.string ?? ""))"
    object["mediaLink"] = .string("\(origin)/download/storage/v1/\(path)?alt=media")
    return object
}

/// Checks the preconditions of an object; nil stands for one that does not exist, whose generation is 0 (storage-2).
func checkPreconditions(_ object: JSONObject?, _ request: RoutedRequest) throws(Failure) {
    let current = object?["generation"]?.string ?? "0"
    if let wanted = request.query["ifGenerationMatch"], wanted != current {
        throw storagePolicyRules.conflict(wanted, "")
    }
    if let unwanted = request.query["ifGenerationNotMatch"], unwanted == current {
        throw unchanged(request) ?? storagePolicyRules.conflict(unwanted, "")
    }
    try checkMetageneration(object ?? [:], request)
}

func getObject(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let found = try object(request, store)
    try checkPreconditions(found.resource, request)
    return request.query["alt"] == "media"
        ? try content(found, request) : .message(shown(found.resource, request), "Object")
}

func downloadObject(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let found = try object(request, store)
    try checkPreconditions(found.resource, request)
    return try content(found, request)
}

/// In a bucket with versioning, a delete keeps the object as a noncurrent version unless it names the generation
/// (storage-21).
func deleteObject(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let found = try object(request, store)
    try checkPreconditions(found.resource, request)
    let bucket = request.variable("bucket")
    if let generation = request.query["generation"] {
        try store.checkHolds(found, in: bucket, isRetired: false, at: request.now)
        store[noncurrentShelf(bucket), "\(found.name)#\(generation)"] = nil
        if store[objectShelf(bucket), found.name].map({ StoredObject($0).generation }) == generation {
            store[objectShelf(bucket), found.name] = nil
        }
    } else {
        try store.retire(found.name, in: bucket, request)
        store[objectShelf(bucket), found.name] = nil
    }
    return .noContent
}

/// The fields of an object that can be changed later; Discovery does not mark them (storage-6).
private let objectInputs: Set<String> = [
    "cacheControl", "contentDisposition", "contentEncoding", "contentLanguage", "contentType", "customTime",
    "eventBasedHold", "metadata", "temporaryHold",
]

/// PATCH merges the changeable fields and PUT replaces them (storage-7).
func changeObject(replaces: Bool) -> Route.Handler {
    { request, store throws(Failure) in
        var found = try object(request, store)
        try checkPreconditions(found.resource, request)
        let sent = try request.message("Object", keepsNull: !replaces, requires: false)
        if sent["acl"] != nil || sent["retention"] != nil || sent["contexts"] != nil {
            throw Failure(.unimplemented, "The local cloud does not know acl, retention and contexts of an object.")
        }
        // Another class needs a rewrite (storage-48).
        if let wanted = sent["storageClass"], wanted != found.resource["storageClass"] {
            throw Failure(.unimplemented, "The local cloud changes the storage class of an object by a rewrite only.")
        }
        let allowed = sent.filter { objectInputs.contains($0.key) }
        // storage-34
        if !replaces, allowed.isEmpty { return .message(shown(found.resource, request), "Object") }
        if replaces { for field in objectInputs { found.resource[field] = nil } }
        found.resource = merged(JSONObject(allowed), into: found.resource)
        found.resource["metageneration"] = .string(next(found.resource["metageneration"]))
        found.resource["updated"] = .string(request.now.rfc3339Milliseconds)
        let bucket = request.variable("bucket")
        if store[objectShelf(bucket), found.name].map({ StoredObject($0).generation }) == found.generation {
            store[objectShelf(bucket), found.name] = found.record
        } else {
            store[noncurrentShelf(bucket), "\(found.name)#\(found.generation)"] = found.record
        }
        return .message(shown(found.resource, request), "Object")
    }
}

/// The number after `value`, both as text.
func next(_ value: JSONValue?) -> String { String((value?.string.flatMap { Int($0) } ?? 0) + 1) }
