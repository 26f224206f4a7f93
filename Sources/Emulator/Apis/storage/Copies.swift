import Text

/// The source object, after checking its preconditions (storage-2).
private func source(_ request: RoutedRequest, _ store: borrowing Store) throws(Failure) -> StoredObject {
    let bucket = request.variable("sourceBucket")
    guard store[bucketShelf, bucket] != nil else { throw bucketNotFound }
    let found = try store.object(bucket, request.variable("object"), generation: request.query["sourceGeneration"])
    for (field, name) in [("generation", "Generation"), ("metageneration", "Metageneration")] {
        let current = found.resource[field]?.string
        if let wanted = request.query["ifSource\(name)Match"], wanted != current {
            throw storagePolicyRules.conflict(wanted, "")
        }
        if let unwanted = request.query["ifSource\(name)NotMatch"], unwanted == current {
            throw storagePolicyRules.conflict(unwanted, "")
        }
    }
    return found
}

/// Makes the copy. A body replaces the source's metadata, an empty body keeps it (storage-26).
private func copied(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> (JSONObject, size: Int) {
    let found = try source(request, store)
    let (bucket, name) = (request.variable("bucket"), request.variable("target"))
    guard store[bucketShelf, bucket] != nil else { throw bucketNotFound }
    try checkPreconditions(store[objectShelf(bucket), name]?["object"]?.object, request)
    var described = try request.message("Object", requires: false)
    if described.isEmpty {
        described = found.resource
        // A copy gets the target bucket's storage class unless the body names one.
        described["storageClass"] = nil
    }
    described["crc32c"] = nil
    let type = described["contentType"]?.string ?? found.resource["contentType"]?.string ?? "application/octet-stream"
    let resource = try store.write(found.data, name, in: bucket, described, type: type, request)
    return (shown(resource, request), found.data.count)
}

func copyObject(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    .message(try copied(request, &store).0, "Object")
}

/// Completes in the first request, whatever the size (storage-26).
func rewriteObject(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let (resource, size) = try copied(request, &store)
    let count = JSONValue.string(String(size))
    return .message(
        [
            "kind": "storage#rewriteResponse", "done": true, "objectSize": count, "totalBytesRewritten": count,
            "resource": .object(resource),
        ], "RewriteResponse")
}

/// Concatenates 1 to 32 objects of a bucket, in order (storage-27).
func composeObject(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    _ = try bucket(request, store)
    let bucket = request.variable("bucket")
    let body = try request.message("ComposeRequest")
    let sources = body["sourceObjects"]?.array ?? []
    guard (1...32).contains(sources.count) else {
        throw Failure(
            .invalidArgument, "The number of source components provided (\(sources.count)) must be between 1 and 32.")
    }
    try checkPreconditions(store[objectShelf(bucket), request.variable("object")]?["object"]?.object, request)
    var data: [UInt8] = []
    for source in sources {
        let found = try store.object(
            bucket, source["name"]?.string ?? "", generation: source["generation"]?.string)
        if let wanted = source["objectPreconditions"]?["ifGenerationMatch"]?.string, wanted != found.generation {
            throw storagePolicyRules.conflict(wanted, "")
        }
        data += found.data
    }
    var described = body["destination"]?.object ?? [:]
    described["crc32c"] = nil
    let type = described["contentType"]?.string ?? "application/octet-stream"
    var resource = try store.write(data, request.variable("object"), in: bucket, described, type: type, request)
    resource["componentCount"] = JSONValue(sources.count)
    store[objectShelf(bucket), request.variable("object")]?["object"] = .object(resource)
    return .message(shown(resource, request), "Object")
}
