import Discovery
import Text

extension GenericCall {
    /// The answer to a write: the object itself, the object in a message around it, nothing, or an operation.
    func reply(
        _ object: JSONObject, _ place: GenericPlace, _ request: RoutedRequest, _ verb: String, _ store: inout Store
    ) throws(Failure) -> Reply {
        guard let response = method.response else {
            return kind.traits.deletesWithNoContent ? .noContent : .empty
        }
        if response == kind.schema { return .message(object, response) }
        let fields = kind.api.messages.message(response)?.fields ?? [:]
        if fields.isEmpty { return .empty }
        switch known.api.operation(of: method) {
        case .longRunning?: return longRunning(object, place, request, verb, &store)
        case .status?: return statusOperation(place, fields, request, verb, &store)
        case nil: break
        }
        if let around = fields.values.first(where: { $0.type == .message(kind.schema) }) {
            return .message([around.name: .object(object)], response)
        }
        // Cloud DNS has operations without a type of their own.
        if fields["status"] != nil, fields["startTime"] != nil {
            return statusOperation(place, fields, request, verb, &store)
        }
        throw Failure(.unimplemented, "The local cloud does not know the answer of \(known.title).")
    }

    /// An operation with `done` (google-1, google-25).
    private func longRunning(
        _ object: JSONObject, _ place: GenericPlace, _ request: RoutedRequest, _ verb: String, _ store: inout Store
    ) -> Reply {
        let package = packageName
        let time = JSONValue.string(request.now.rfc3339)
        let pending: JSONObject = [
            "@type": .string("type.googleapis.com/\(package).OperationMetadata"), "createTime": time,
            "target": .string(place.name), "verb": .string(verb),
            "apiVersion": .string(known.api.name.split(separator: ".").last.map(String.init) ?? ""),
        ]
        var ended = pending
        ended["endTime"] = time
        let response =
            verb == "delete"
            ? packedEmpty
            : packed(object, kind.api.messages.message(kind.schema)?.fullName ?? "\(package).\(kind.schema)")
        let name = operationName(place, "operation-" + Identifiers.uuid("operation \(store.nextNumber())"))
        var reply = store.begin(
            name, api: kind.api, pending: .object(pending), metadata: .object(ended), result: .success(response))
        reply.message = method.response ?? ""
        return reply
    }

    /// `google.cloud.redis.v1`: the package of the messages, or what it would be called.
    private var packageName: String {
        if let full = kind.api.messages.message(kind.schema)?.fullName, let dot = full.lastIndex(of: ".") {
            return String(full[..<dot])
        }
        return "google.cloud." + known.api.name
    }

    /// An operation with a `status`, as Compute Engine and Cloud SQL have them (compute-3, sqladmin-3).
    private func statusOperation(
        _ place: GenericPlace, _ fields: [String: Field], _ request: RoutedRequest, _ verb: String,
        _ store: inout Store
    ) -> Reply {
        let seed = "operation \(store.nextNumber())"
        let id = kind.traits.hasURLs ? "operation-" + Identifiers.uuid(seed) : Identifiers.uuid(seed)
        let name = operationName(place, id)
        let time = JSONValue.string(request.now.rfc3339)
        let url = kind.link(GenericPlace(place.service, [], [name]))
        let type = kind.traits.hasURLs && verb == "create" ? "insert" : verb
        let all: JSONObject = [
            "id": .string(Identifiers.digits(seed, 19)), "name": .string(id),
            "kind": .string((kind.traits.kindPrefix ?? "") + "#operation"),
            "operationType": .string(kind.traits.hasURLs ? type : type.uppercased()), "type": .string(type),
            "progress": 0, "user": "user@example.com", "insertTime": time, "startTime": time,
            "selfLink": .string(url),
            "targetId": kind.traits.hasURLs ? .string(Identifiers.digits(place.name, 19)) : .string(place.lastPart),
            "targetLink": .string(kind.link(place)), "targetProject": .string(place.project),
        ]
        var first = JSONObject(all.filter { fields[$0.key] != nil }.map { ($0.key, $0.value) })
        for (word, field) in [("regions", "region"), ("zones", "zone")] where fields[field] != nil {
            first[field] = place.part(after: word).map {
                .string(kind.link(GenericPlace(place.service, ["projects", place.project, word], [$0])))
            }
        }
        var last = first
        let states = states(fields)
        last["status"] = .string(states.contains("DONE") ? "DONE" : "done")
        let begun = kind.traits.hasURLs ? "RUNNING" : "PENDING"
        first["status"] = .string(states.contains(begun) ? begun : "pending")
        if fields["endTime"] != nil { last["endTime"] = time }
        if fields["progress"] != nil { last["progress"] = 100 }
        return store.begin(name, api: kind.api, first: first, last: last, message: method.response ?? "")
    }

    private func states(_ fields: [String: Field]) -> [String] {
        guard case .enumeration(let name)? = fields["status"]?.type else { return [] }
        return kind.api.messages.enumeration(name)?.values ?? []
    }

    /// A name for an operation at which the API can be asked for it: in the place of the object if operations are
    /// there, else in the project, else at the top, else in the object.
    private func operationName(_ place: GenericPlace, _ id: String) -> String {
        let path = place.collection + place.id
        let word = path.lastIndex { ["locations", "regions", "zones"].contains($0) }
        let around = word.map { path.prefix($0 + 2) } ?? path.prefix { $0 != "global" } + ["global"]
        if kind.traits.hasInnerOperations { return (path + ["operations", id]).joined(separator: "/") }
        for parts in [Array(around), Array(path.prefix(2)), [], path] {
            let name = (parts + ["operations", id]).joined(separator: "/")
            if methods(of: known.api).match("GET", known.api.basePath + kind.version + name) != nil { return name }
        }
        return (around + ["operations", id]).joined(separator: "/")
    }
}

/// The route that reads the operation at a path; nil if there is none.
func operationRoute(_ verb: String, _ target: Target, _ store: borrowing Store) -> Route? {
    let segments = target.segments
    guard verb == "GET", segments.count > 1, segments[segments.count - 2] == "operations" else { return nil }
    let host = serviceHost(target.host)
    let apis = GoogleAPI.knownNames.compactMap(GoogleAPI.named)
    let named = apis.filter { $0.host == host }
    for known in named.isEmpty ? apis : named {
        let api = API(known)
        var path = withoutVersion(segments)
        if path.first == "projects", path.count > 1, let id = try? store.projectId(path[1]) { path[1] = id }
        let name = path.joined(separator: "/")
        guard store[store.operationShelf(api), name] != nil else { continue }
        return Route(verb, "", api) { _, store throws(Failure) in try store.poll(name, api: api) }
    }
    return nil
}
