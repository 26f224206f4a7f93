import Text

/// The object that a copy is made of, with the preconditions of the source (storage-2).
private func source(_ call: RoutedRequest, _ store: borrowing Store) throws(Failure) -> StoredObject {
    let bucket = call.variable("sourceBucket")
    guard store[bucketShelf, bucket] != nil else { throw bucketNotFound }
    let found = try store.object(bucket, call.variable("object"), generation: call.query["sourceGeneration"])
    for (field, name) in [("generation", "Generation"), ("metageneration", "Metageneration")] {
        let current = found.resource[field]?.string
        if let wanted = call.query["ifSource\(name)Match"], wanted != current {
            throw storagePolicyRules.conflict(wanted, "")
        }
        if let unwanted = call.query["ifSource\(name)NotMatch"], unwanted == current {
            throw storagePolicyRules.conflict(unwanted, "")
        }
    }
    return found
}

/// The copy: a body replaces what is said of the source, an empty one keeps it (storage-26).
private func copied(_ call: RoutedRequest, _ store: inout Store) throws(Failure) -> (JSONObject, size: Int) {
    let found = try source(call, store)
    let (bucket, name) = (call.variable("bucket"), call.variable("target"))
    guard store[bucketShelf, bucket] != nil else { throw bucketNotFound }
    try checkPreconditions(store[objectShelf(bucket), name]?["object"]?.object, call)
    var described = try call.message("Object", requires: false)
    if described.isEmpty {
        described = found.resource
        // The class of a copy is the target bucket's, unless it is asked for.
        described["storageClass"] = nil
    }
    described["crc32c"] = nil
    let type = described["contentType"]?.string ?? found.resource["contentType"]?.string ?? "application/octet-stream"
    let resource = try store.write(found.data, name, in: bucket, described, type: type, call)
    return (shown(resource, call), found.data.count)
}

func copyObject(_ call: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    .message(try copied(call, &store).0, "Object")
}

/// Done in the first call, whatever the size (storage-26).
func rewriteObject(_ call: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let (resource, size) = try copied(call, &store)
    let count = JSONValue.string(String(size))
    return .message(
        [
            "kind": "storage#rewriteResponse", "done": true, "objectSize": count, "totalBytesRewritten": count,
            "resource": .object(resource),
        ], "RewriteResponse")
}

/// One object of 1 to 32 others of its bucket, in their order (storage-27).
func composeObject(_ call: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    _ = try bucket(call, store)
    let bucket = call.variable("bucket")
    let body = try call.message("ComposeRequest")
    let sources = body["sourceObjects"]?.array ?? []
    guard (1...32).contains(sources.count) else {
        throw Failure(
            .invalidArgument, "The number of source components provided (\(sources.count)) must be between 1 and 32.")
    }
    try checkPreconditions(store[objectShelf(bucket), call.variable("object")]?["object"]?.object, call)
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
    var resource = try store.write(data, call.variable("object"), in: bucket, described, type: type, call)
    resource["componentCount"] = JSONValue(sources.count)
    store[objectShelf(bucket), call.variable("object")]?["object"] = .object(resource)
    return .message(shown(resource, call), "Object")
}
