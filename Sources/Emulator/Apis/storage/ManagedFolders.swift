import Text

func folderShelf(_ bucket: String) -> String { "storage/buckets/\(bucket)/managedFolders" }

/// A folder's name always ends with a slash (storage-14).
private func folderName(_ name: String) -> String { name.hasSuffix("/") ? name : name + "/" }

private func key(_ request: RoutedRequest) -> String {
    folderShelf(request.variable("bucket")) + "/" + folderName(request.variable("folder"))
}

extension PolicyHolder {
    static let folder = PolicyHolder { request, store throws(Failure) in
        _ = try Emulator.folder(request, store)
        let name = folderName(request.variable("folder"))
        return (key(request), "projects/_/buckets/\(request.variable("bucket"))/managedFolders/\(name)")
    }
}

private func folder(_ request: RoutedRequest, _ store: borrowing Store) throws(Failure) -> JSONObject {
    _ = try bucket(request, store)
    let name = folderName(request.variable("folder"))
    guard let folder = store[folderShelf(request.variable("bucket")), name]?.object else {
        throw Failure(.notFound, "The specified managed folder does not exist.")
    }
    return folder
}

func createFolder(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let bucket = try bucket(request, store)
    let body = try request.message("ManagedFolder")
    // storage-15
    guard bucket["iamConfiguration"]?["uniformBucketLevelAccess"]?["enabled"] == true else {
        throw Failure(
            .failedPrecondition, "Uniform bucket-level access must be enabled on the bucket.", status: 412,
            reason: "conditionNotMet")
    }
    let name = folderName(body["name"]?.string ?? "")
    let parts = name.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    guard !parts.isEmpty, parts.count <= 15, !parts.contains(""), name.utf8.count <= 1024 else {
        throw Failure(.invalidArgument, "Invalid managed folder name: '\(body["name"]?.string ?? "")'")
    }
    let id = request.variable("bucket")
    guard store[folderShelf(id), name] == nil else {
        throw Failure(.alreadyExists, "The specified managed folder already exists.", reason: "conflict")
    }
    let now = JSONValue.string(request.now.rfc3339Milliseconds)
    let folder: JSONObject = [
        "kind": "storage#managedFolder", "bucket": .string(id), "name": .string(name),
        "id": .string("\(id)/\(name)"), "metageneration": "1", "createTime": now, "updateTime": now,
        "selfLink": .string(
            "https://www.googleapis.com/storage/v1/b/\(id)/managedFolders/\(percentEncoded(name))"),
    ]
    store[folderShelf(id), name] = .object(folder)
    return .message(folder, "ManagedFolder")
}

func listFolders(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    _ = try bucket(request, store)
    let prefix = request.query["prefix"] ?? ""
    let items = store.records(folderShelf(request.variable("bucket"))).filter { $0.id.hasPrefix(prefix) }
    var reply = try page(items.map(\.value), under: "items", request)
    reply["kind"] = "storage#managedFolders"
    return .message(reply, "ManagedFolders")
}

func getFolder(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let folder = try folder(request, store)
    try checkMetageneration(folder, request)
    return .message(folder, "ManagedFolder")
}

/// A folder with objects can only be deleted with `allowNonEmpty`; the objects stay in either case (storage-16).
func deleteFolder(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    try checkMetageneration(try folder(request, store), request)
    let name = folderName(request.variable("folder"))
    let isEmpty = !store.records(objectShelf(request.variable("bucket"))).contains { $0.id.hasPrefix(name) }
    guard isEmpty || request.flag("allowNonEmpty") else {
        throw Failure(.aborted, "The managed folder you tried to delete is not empty.", reason: "conflict")
    }
    store[folderShelf(request.variable("bucket")), name] = nil
    store.removePolicy(of: key(request))
    return .noContent
}
