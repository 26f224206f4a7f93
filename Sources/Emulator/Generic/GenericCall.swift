import Discovery
import Text

/// A request to a type without routes of its own: what it asks for.
struct GenericCall: Sendable {
    enum Action: Sendable {
        case create, get, list, update, delete
        /// Sets what the table of types says.
        case verb
        /// Sets the one field that the table of types names.
        case attach
        /// Adds, changes or removes one element of a list.
        case element
        /// One of the three methods of a policy.
        case policy
    }

    let known: KnownMethod
    let kind: GenericKind
    let action: Action
    /// The name of a method that the description of the API does not have: `setLabels`.
    var unlisted: String?

    /// Nil if the description of the API does not say what the method does.
    init?(_ known: KnownMethod) {
        guard let kind = GenericKind(known.api, known.resource), let action = Self.action(of: known.method, kind) else {
            return nil
        }
        (self.known, self.kind, self.action) = (known, kind, action)
    }

    /// A method that is known only by its name: Compute Engine's `setLabels` and the like, which replace the fields in
    /// their body (compute-5), and verbs of which the table of types says what they set. Nil if it is neither.
    init?(unlisted verb: String, _ target: Target) {
        guard verb == "POST" || verb == "PATCH", var last = target.segments.last else { return nil }
        var path = target.segments.dropLast()
        let (rest, name) = splitVerb(last)
        if let name {
            path.append(rest)
            last = name
        }
        let item = Target(target.origin + "/" + path.map { percentEncoded($0) }.joined(separator: "/"))
        guard let found = knownMethods("GET", item).first ?? Self.insideGlobal(item) ?? Self.managing(item),
            let kind = GenericKind(found.api, found.resource),
            let method = kind.type.patch ?? kind.type.create
        else { return nil }
        guard verb == "POST" || kind.isOfElements(last) else { return nil }
        if name != nil {
            guard kind.traits.verbs[last] != nil else { return nil }
        } else {
            let isSetter = last.hasPrefix("set") && last.dropFirst(3).first?.isUppercase == true
            guard !kind.hasFullNames, isSetter || kind.traits.setters.contains(last) || kind.isOfElements(last) else {
                return nil
            }
        }
        known = KnownMethod(
            api: found.api, resource: found.resource, method: method, path: found.path, isOtherVersion: false)
        let isOneField = kind.traits.attaches[last] != nil
        (self.kind, unlisted) = (kind, last)
        action = isOneField ? .attach : kind.isOfElements(last) ? .element : name == nil ? .update : .verb
    }

    /// A few old methods leave `global` out of the path (compute-20).
    private static func insideGlobal(_ item: Target) -> KnownMethod? {
        var path = item.segments
        guard path.count > 3, path[path.count - 4] == "projects" else { return nil }
        path.insert("global", at: path.count - 2)
        return knownMethods("GET", Target(item.origin + "/" + path.map { percentEncoded($0) }.joined(separator: "/")))
            .first
    }

    /// A group of machines in a region is known by what manages it (compute-25).
    private static func managing(_ item: Target) -> KnownMethod? {
        var path = item.segments
        guard path.count > 3, path[path.count - 4] == "regions", path[path.count - 2] == "instanceGroups" else {
            return nil
        }
        path[path.count - 2] = "instanceGroupManagers"
        return knownMethods("GET", Target(item.origin + "/" + path.map { percentEncoded($0) }.joined(separator: "/")))
            .first
    }

    private static func action(of method: Method, _ kind: GenericKind) -> Action? {
        switch method.name {
        case "create", "insert": return kind.type.create == nil ? nil : .create
        case "get": return .get
        case "list": return kind.type.listField == nil ? nil : .list
        case "patch", "update", kind.traits.updatedBy:
            // A request of another form than the resource says what to do, not what shall be.
            let isResource = method.request == kind.schema
            return isResource || kind.known.wrapper(of: method, around: kind.schema) != nil ? .update : nil
        case "delete": return .delete
        case "getIamPolicy", "setIamPolicy", "testIamPermissions": return .policy
        default: return nil
        }
    }

    var method: Method { known.method }

    /// The parameters that have a meaning here, or that may be ignored because they change nothing but how much is
    /// returned or how a retry is recognised.
    var parameters: Set<String> {
        var result: Set = ["clientOperationId", "requestId", "view", "readMask", "options.requestedPolicyVersion"]
        result.formUnion(["optionsRequestedPolicyVersion", "etag"])
        if action == .create, let name = kind.idParameter?.name { result.insert(name) }
        if case .query(let name)? = known.api.maskPlace(of: method, around: kind.schema) { result.insert(name) }
        switch action {
        case .list:
            result.formUnion(["filter", "maxResults", "orderBy", "pageSize", "pageToken", "returnPartialSuccess"])
        case .delete: result.formUnion(["deleteContents", "force", "name"])
        case .update:
            result.insert("name")
            if let name = parameterThatNames { result.insert(name) }
        default: break
        }
        if action == .element {
            return result.union([kind.traits.elements["key"] ?? "", "updateMask", "validateOnly"])
        }
        result.formUnion(kind.traits.parameters.union(kind.traits.switches.map(\.key)))
        return result.intersection(method.parameters.map(\.name))
    }

    /// The parameter of a method at the collection that names the object: `autoscaler` at `autoscalers`.
    private var parameterThatNames: String? { method.parameters.map(\.name).first { $0 + "s" == known.path.last } }

    /// The path with the id of the project, and without the verb of a method.
    func path(_ request: RoutedRequest) -> [String] {
        var path = known.path
        if let index = path.firstIndex(of: "projects"), index + 1 < path.count, !request.project.isEmpty {
            path[index + 1] = splitVerb(path[index + 1]).verb.map { request.project + ":" + $0 } ?? request.project
        }
        let tail = method.path.text.split(separator: "}", omittingEmptySubsequences: false).last ?? ""
        if tail.hasPrefix(":") { path[path.count - 1].removeLast(tail.count) }
        if action == .policy, tail.hasPrefix("/") { path.removeLast() }
        return path
    }

    /// The object that the path names. A few methods name it in the query, beside the path of its collection.
    func place(_ request: RoutedRequest) throws(Failure) -> GenericPlace {
        let place = try placeByName(request)
        return place.told(apartBy: kind.traits.alsoBy.flatMap { request.query[$0] })
    }

    private func placeByName(_ request: RoutedRequest) throws(Failure) -> GenericPlace {
        let place = kind.place(path(request))
        guard place.id.isEmpty, !kind.isSingleton else { return place }
        guard let name = request.query["name"] ?? parameterThatNames.flatMap({ request.query[$0] }), !name.isEmpty
        else {
            throw .badField("name", "The parameter 'name' is missing.")
        }
        return GenericPlace(place.service, place.collection, [name])
    }

    func answer(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
        switch action {
        case .create: return try create(request, &store)
        case .get: return .message(try kind.object(try place(request), store), kind.schema)
        case .list: return try list(request, store)
        case .update: return try update(request, &store)
        case .delete: return try delete(request, &store)
        case .verb: return try set(request, &store)
        case .attach: return try attach(request, &store)
        case .element: return try element(request, &store)
        case .policy: return try policy(request, &store)
        }
    }
}
