import Text

/// Objects that were replaced or deleted in a bucket with versioning, by name and generation.
func noncurrentShelf(_ bucket: String) -> String { "storage/buckets/\(bucket)/noncurrent" }

extension Store {
    /// Keeps the live object as a noncurrent version if the bucket has versioning (storage-21).
    mutating func retire(_ name: String, in bucket: String, _ request: RoutedRequest) throws(Failure) {
        guard let record = self[objectShelf(bucket), name] else { return }
        var old = StoredObject(record)
        let isRetired = hasVersioning(bucket)
        try checkHolds(old, in: bucket, isRetired: isRetired, at: request.now)
        guard isRetired else { return }
        old.resource["timeDeleted"] = .string(request.now.rfc3339Milliseconds)
        self[noncurrentShelf(bucket), "\(name)#\(old.generation)"] = old.record
    }

    /// Makes `data` the live content of an object and returns its resource. `described` holds the metadata from the
    /// client.
    mutating func write(
        _ data: [UInt8], _ name: String, in bucket: String, _ described: JSONObject, type: String,
        _ request: RoutedRequest
    ) throws(Failure) -> JSONObject {
        guard !name.isEmpty, name.utf8.count <= 1024, !name.contains("\n"), !name.contains("\r"),
            name != ".", name != ".."
        else { throw Failure(.invalidArgument, "Required parameter: name", reason: "required") }
        try retire(name, in: bucket, request)
        let generation = String(request.now.milliseconds) + padded(nextNumber() % 1000, 3)
        let now = JSONValue.string(request.now.rfc3339Milliseconds)
        let sum = withUnsafeBytes(of: crc32c(data).bigEndian) { base64(Array($0)) }
        if let sent = described["crc32c"]?.string, sent != sum {
            throw Failure(.invalidArgument, "Provided CRC32C \"\(sent)\" doesn't match calculated CRC32C \"\(sum)\".")
        }
        var object: JSONObject = [
            "kind": "storage#object", "bucket": .string(bucket), "name": .string(name), "contentType": .string(type),
            "size": .string(String(data.count)), "generation": .string(generation), "metageneration": "1",
            "crc32c": .string(sum), "id": .string("\(bucket)/\(name)/\(generation)"),
            "timeCreated": now, "updated": now, "timeStorageClassUpdated": now,
            "etag": .string(Identifiers.etag("object \(generation)")),
            "selfLink": .string("https://www.googleapis.com/storage/v1/b/\(bucket)/o/\(percentEncoded(name))"),
        ]
        object["storageClass"] =
            described["storageClass"] ?? self[bucketShelf, bucket]?["bucket"]?["storageClass"] ?? "STANDARD"
        for field in [
            "cacheControl", "contentDisposition", "contentEncoding", "contentLanguage", "customTime", "eventBasedHold",
            "metadata", "temporaryHold",
        ] { object[field] = described[field] }
        self[objectShelf(bucket), name] = StoredObject(resource: object, data: data).record
        return object
    }
}
