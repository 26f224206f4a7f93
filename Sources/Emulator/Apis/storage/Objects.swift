import HTTP
import Text

func objectShelf(_ bucket: String) -> String { "storage/buckets/\(bucket)/objects" }

private func object(_ call: RoutedRequest, _ store: borrowing Store) throws(Failure) -> JSONValue {
    _ = try bucket(call, store)
    let name = call.variable("object")
    guard let record = store[objectShelf(call.variable("bucket")), name] else {
        throw Failure(.notFound, "No such object: \(call.variable("bucket"))/\(name)")
    }
    return record
}

/// An object as it is answered. Its media link leads to where the request came in: Google's clients follow it.
private func shown(_ record: JSONValue, _ call: RoutedRequest) -> JSONObject {
    var object = record["object"]?.object ?? [:]
    let origin = call.target.origin.isEmpty ? "https://storage.googleapis.com" : call.target.origin
    let path = "b/\(object["bucket"]?.string ?? "")/o/\(percentEncoded(object["name"]?.string ?? ""))"
    object["mediaLink"] = .string("\(origin)/download/storage/v1/\(path)?alt=media")
    return object
}

private func content(_ record: JSONValue) -> Reply {
    let type = record["object"]?["contentType"]?.string ?? "application/octet-stream"
    return Reply(
        headers: [
            Header("Content-Type", type), Header("X-Goog-Generation", record["object"]?["generation"]?.string ?? ""),
        ], bytes: bytes(base64: record["data"]?.string ?? "") ?? [])
}

private func checkGeneration(_ object: JSONObject?, _ call: RoutedRequest) throws(Failure) {
    guard let wanted = call.query["ifGenerationMatch"] else { return }
    guard wanted == object?["generation"]?.string ?? "0" else {
        throw storagePolicyRules.conflict(wanted, "")
    }
}

func getObject(_ call: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let record = try object(call, store)
    return call.query["alt"] == "media" ? content(record) : .message(shown(record, call), "Object")
}

func downloadObject(_ call: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    content(try object(call, store))
}

func deleteObject(_ call: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let record = try object(call, store)
    try checkGeneration(record["object"]?.object, call)
    store[objectShelf(call.variable("bucket")), call.variable("object")] = nil
    return .noContent
}

/// `uploadType=media` with the name in the query, or `multipart` with a JSON part before the data (storage-19).
func uploadObject(_ call: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    _ = try bucket(call, store)
    let body = call.request.body ?? []
    var name = call.query["name"] ?? ""
    var type = call.request.headers["Content-Type"] ?? "application/octet-stream"
    var data = body
    switch call.query["uploadType"] {
    case "media": break
    case "multipart":
        guard let parts = multipart(body, contentType: type), parts.count == 2,
            let described = try? JSONValue(parsing: parts[0].body)
        else { throw Failure(.invalidArgument, "The multipart body is not valid.", reason: "badContent") }
        let metadata = try call.api.messages.check(described, as: "Object")
        if name.isEmpty { name = metadata["name"]?.string ?? "" }
        type = metadata["contentType"]?.string ?? parts[1].contentType ?? "application/octet-stream"
        data = parts[1].body
    default: throw Failure(.unimplemented, "The local cloud takes uploads of type media and multipart.")
    }
    guard !name.isEmpty, name.utf8.count <= 1024 else {
        throw Failure(.invalidArgument, "Required parameter: name", reason: "required")
    }
    let id = call.variable("bucket")
    try checkGeneration(store[objectShelf(id), name]?["object"]?.object, call)
    let generation = String(call.now.milliseconds) + padded(store.nextNumber() % 1000, 3)
    let now = JSONValue.string(call.now.rfc3339Milliseconds)
    let sum = withUnsafeBytes(of: crc32c(data).bigEndian) { base64(Array($0)) }
    let object: JSONObject = [
        "kind": "storage#object", "bucket": .string(id), "name": .string(name), "contentType": .string(type),
        "size": .string(String(data.count)), "generation": .string(generation), "metageneration": "1",
        "crc32c": .string(sum), "id": .string("\(id)/\(name)/\(generation)"), "storageClass": "STANDARD",
        "timeCreated": now, "updated": now, "etag": .string(Identifiers.etag("object \(generation)")),
        "selfLink": .string("https://www.googleapis.com/storage/v1/b/\(id)/o/\(percentEncoded(name))"),
    ]
    let record: JSONValue = ["object": .object(object), "data": .string(base64(data))]
    store[objectShelf(id), name] = record
    return .message(shown(record, call), "Object")
}

func listObjects(_ call: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    _ = try bucket(call, store)
    let prefix = call.query["prefix"] ?? ""
    let delimiter = call.query["delimiter"] ?? ""
    var prefixes: [String] = []
    var items: [JSONValue] = []
    for (name, record) in store.records(objectShelf(call.variable("bucket"))) where name.hasPrefix(prefix) {
        let rest = name.dropFirst(prefix.count)
        if !delimiter.isEmpty, let cut = rest.firstRange(of: delimiter) {
            let folder = prefix + rest[..<cut.upperBound]
            if prefixes.last != folder { prefixes.append(folder) }
        } else {
            items.append(.object(shown(record, call)))
        }
    }
    var reply = try page(items, under: "items", call, parameter: "maxResults")
    reply["kind"] = "storage#objects"
    if !prefixes.isEmpty { reply["prefixes"] = .array(prefixes.map { .string($0) }) }
    return .message(reply, "Objects")
}
