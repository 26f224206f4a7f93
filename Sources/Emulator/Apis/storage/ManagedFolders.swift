import Text

func folderShelf(_ bucket: String) -> String { "storage/buckets/\(bucket)/managedFolders" }

/// The server's spelling of a folder's name ends with a slash (storage-14).
private func folderName(_ name: String) -> String { name.hasSuffix("/") ? name : name + "/" }

private func key(_ call: RoutedRequest) -> String {
    folderShelf(call.variable("bucket")) + "/" + folderName(call.variable("folder"))
}

extension PolicyHolder {
    static let folder = PolicyHolder { call, store throws(Failure) in
        _ = try Emulator.folder(call, store)
        let name = folderName(call.variable("folder"))
        return (key(call), "projects/_/buckets/\(call.variable("bucket"))/managedFolders/\(name)")
    }
}

private func folder(_ call: RoutedRequest, _ store: borrowing Store) throws(Failure) -> JSONObject {
    _ = try bucket(call, store)
    let name = folderName(call.variable("folder"))
    guard let folder = store[folderShelf(call.variable("bucket")), name]?.object else {
        throw Failure(.notFound, "The specified managed folder does not exist.")
    }
    return folder
}

func createFolder(_ call: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let bucket = try bucket(call, store)
    let body = try call.message("ManagedFolder")
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
    let id = call.variable("bucket")
    guard store[folderShelf(id), name] == nil else {
        throw Failure(.alreadyExists, "The specified managed folder already exists.", reason: "conflict")
    }
    let now = JSONValue.string(call.now.rfc3339Milliseconds)
    let folder: JSONObject = [
        "kind": "storage#managedFolder", "bucket": .string(id), "name": .string(name),
        "id": .string("\(id)/\(name)"), "metageneration": "1", "createTime": now, "updateTime": now,
        "selfLink": .string(
            "https://www.googleapis.com/storage/v1/b/\(id)/managedFolders/\(percentEncoded(name))"),
    ]
    store[folderShelf(id), name] = .object(folder)
    return .message(folder, "ManagedFolder")
}

func listFolders(_ call: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    _ = try bucket(call, store)
    let prefix = call.query["prefix"] ?? ""
    let items = store.records(folderShelf(call.variable("bucket"))).filter { $0.id.hasPrefix(prefix) }
    var reply = try page(items.map(\.value), under: "items", call)
    reply["kind"] = "storage#managedFolders"
    return .message(reply, "ManagedFolders")
}

func getFolder(_ call: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let folder = try folder(call, store)
    try checkMetageneration(folder, call)
    return .message(folder, "ManagedFolder")
}

/// Objects in it refuse the delete unless `allowNonEmpty` asks for it; they stay in any case (storage-16).
func deleteFolder(_ call: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    try checkMetageneration(try folder(call, store), call)
    let name = folderName(call.variable("folder"))
    let isEmpty = !store.records(objectShelf(call.variable("bucket"))).contains { $0.id.hasPrefix(name) }
    guard isEmpty || call.flag("allowNonEmpty") else {
        throw Failure(.aborted, "The managed folder you tried to delete is not empty.", reason: "conflict")
    }
    store[folderShelf(call.variable("bucket")), name] = nil
    store.removePolicy(of: key(call))
    return .noContent
}
