import Text

/// Lists the objects of a bucket by name. With a delimiter, names that share the part up to it become one prefix;
/// objects and prefixes both count towards the page size (storage-23).
func listObjects(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    _ = try bucket(request, store)
    let bucket = request.variable("bucket")
    let prefix = request.query["prefix"] ?? ""
    let delimiter = request.query["delimiter"] ?? ""
    let glob = try request.query["matchGlob"].map { text throws(Failure) in
        guard let glob = Glob(text) else {
            throw Failure(.invalidArgument, "Invalid match glob: \(text)", reason: "invalidParameter")
        }
        return glob
    }
    guard glob == nil || delimiter.isEmpty || delimiter == "/" else {
        throw Failure(.invalidArgument, "matchGlob needs the delimiter '/'.", reason: "invalidParameter")
    }
    var records = store.records(objectShelf(bucket)).map { StoredObject($0.value) }
    if request.flag("versions") {
        records += store.records(noncurrentShelf(bucket)).map { StoredObject($0.value) }
        records.sort { $0.name == $1.name ? precedes($0.generation, $1.generation) : precedes($0.name, $1.name) }
    }
    var entries: [(isPrefix: Bool, value: JSONValue)] = []
    for object in records {
        let name = object.name
        guard name.hasPrefix(prefix), isBetween(name, request) else { continue }
        let rest = name.dropFirst(prefix.count)
        if !delimiter.isEmpty, let cut = rest.firstRange(of: delimiter) {
            let folder = prefix + rest[..<cut.upperBound]
            if glob?.matches(folder) == false { continue }
            if !entries.contains(where: { $0.isPrefix && $0.value == .string(folder) }) {
                entries.append((true, .string(folder)))
            }
            guard request.flag("includeTrailingDelimiter"), name == folder else { continue }
        }
        if glob?.matches(name) == false { continue }
        entries.append((false, .object(shown(object.resource, request))))
    }
    // Objects and prefixes are paged together, so they form one list here.
    let marked = entries.map { entry -> JSONValue in
        entry.isPrefix
            ? ["name": entry.value, "generation": "", "prefix": entry.value]
            : ["name": entry.value["name"] ?? "", "generation": entry.value["generation"] ?? "", "item": entry.value]
    }
    let order = ListOrder(keys: [.init(["name"]), .init(["generation"])])
    var reply = try page(marked, under: "items", request, by: order, parameter: "maxResults")
    let shown = reply["items"]?.array ?? []
    let items = shown.compactMap { $0["item"] }
    let prefixes = shown.compactMap { $0["prefix"] }
    reply["items"] = items.isEmpty ? nil : .array(items)
    reply["prefixes"] = prefixes.isEmpty ? nil : .array(prefixes)
    reply["kind"] = "storage#objects"
    return .message(reply, "Objects")
}

/// `startOffset` is the first name that may be listed, `endOffset` the first that may not.
private func isBetween(_ name: String, _ request: RoutedRequest) -> Bool {
    if let start = request.query["startOffset"], precedes(name, start) { return false }
    if let end = request.query["endOffset"], !end.isEmpty, !precedes(name, end) { return false }
    return true
}
