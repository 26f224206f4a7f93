import Discovery
import Text

extension GenericCall {
    /// Creates an object: its id is where the API takes one, else assigned.
    func create(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
        let json = try request.json()
        let wrapper = known.api.wrapper(of: method, around: kind.schema)
        let thing = wrapper.flatMap { json[$0] } ?? json
        let place = try newPlace(request, thing, json, &store)
            .told(apartBy: kind.traits.alsoBy.flatMap { thing[$0]?.string })
        guard (try? kind.object(place, store)) == nil || kind.traits.exists || kind.traits.createUpdates
        else { throw kind.alreadyExists(place) }
        let object = try created(try sentObject(request, named: place), at: place, request, &store)
        return try reply(object, place, request, "create", &store)
    }

    /// A new object, stored with all that comes with it.
    func created(
        _ sent: JSONObject, at place: GenericPlace, _ request: RoutedRequest, _ store: inout Store
    ) throws(Failure) -> JSONObject {
        try kind.checkID(of: place)
        if globalTypes.contains(kind.title), place.location != "global" {
            throw Failure(
                .permissionDenied, "Permission denied on 'locations/\(place.location)' (or it may not exist)")
        }
        try kind.requireParent(of: place, store)
        var object = try kind.written(
            kind.inheriting(sent, at: place, store), before: nil, at: place, request.now, &store)
        object = kind.traits.switched(object, request, place, store)
        if request.flag("skipInitialVersionCreation") {
            object["primary"] = nil
        } else {
            kind.addChildren(of: place, request.now, &store)
        }
        store[place.shelf, place.key] = .object(object)
        typeCompanions[kind.title]?(object, place, request.now, &store)
        return object
    }

    /// Where a create puts the object.
    private func newPlace(
        _ request: RoutedRequest, _ thing: JSONValue, _ json: JSONValue, _ store: inout Store
    ) throws(Failure) -> GenericPlace {
        let path = path(request)
        if path.count > kind.collectionLength, case .path? = kind.type.idPlace { return kind.place(path) }
        var id = kind.idParameter.flatMap { request.query[$0.name] }
        if case .request(let name)? = kind.type.idPlace { id = (json[name] ?? json[snakeCase(name)])?.string }
        if let field = kind.traits.idField { id = thing[field]?.string }
        if let id, !id.isEmpty { return GenericPlace(kind.api.service, path, [id]) }
        if let parameter = kind.idParameter, parameter.isRequired {
            throw .badField(snakeCase(parameter.name), "The parameter '\(parameter.name)' is missing.")
        }
        return GenericPlace(
            kind.api.service, path, try idInBody(thing, path) ?? [Identifiers.digits("id \(store.nextNumber())", 19)])
    }

    /// The id of an API that takes it from the object itself; nil if there is none, or if only the server gives names.
    private func idInBody(_ thing: JSONValue, _ collection: [String]) throws(Failure) -> [String]? {
        if kind.fields["id"]?.isRequired == true, let id = thing["id"]?.string { return [id] }
        let variables = kind.type.get?.path.variables ?? []
        if variables.count > 1, let text = kind.type.get?.path.text {
            let names = text.split(separator: "{").dropFirst().map { String($0.prefix { $0 != "=" && $0 != "}" }) }
            // The records of a zone: more than one part.
            let count = withoutVersion(text.split(separator: "/").map(String.init)).count - kind.collectionLength
            let parts = names.suffix(max(1, count)).map { part(of: thing, $0) }
            if count > 1 || thing["name"]?.string == nil {
                return parts.contains { $0 == nil } ? nil : parts.compactMap(\.self)
            }
        }
        guard kind.fields["name"]?.isOutputOnly != true, !kind.traits.serverNamed, !kind.traits.assigned,
            let name = thing["name"]?.string,
            !name.isEmpty
        else {
            return nil
        }
        let prefix = collection.joined(separator: "/") + "/"
        // sourcerepo-1
        if kind.type.get?.path.segments.last == .rest, name.hasPrefix(prefix) {
            return name.dropFirst(prefix.count).split(separator: "/").map(String.init)
        }
        guard kind.hasShortNames else { return [String(lastSegment(of: name))] }
        return [name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name]
    }

    /// `datasetId` is in the `datasetReference` of a dataset; most others are a field themselves.
    private func part(of thing: JSONValue, _ name: String) -> String? {
        let reference = thing.object?.first { $0.key.hasSuffix("Reference") && $0.value[name]?.string != nil }
        return reference?.value[name]?.string ?? thing[name]?.string
    }

    /// The object in the body of a request, checked and in the form in which it is returned. `place` is that of a new one.
    func sentObject(
        _ request: RoutedRequest, named place: GenericPlace? = nil, keepsNull: Bool = false
    ) throws(Failure) -> JSONObject {
        guard let message = method.request else { return [:] }
        var json = try request.json()
        let wrapper = known.api.wrapper(of: method, around: kind.schema)
        var thing: JSONValue = json
        if let wrapper {
            thing = json[wrapper] ?? json[snakeCase(wrapper)] ?? [:]
            (json[wrapper], json[snakeCase(wrapper)]) = (nil, nil)
            _ = try check(json, as: message, requires: false)
        }
        let schema = wrapper == nil ? message : kind.schema
        let body = try check(
            thing, as: schema, at: wrapper ?? "", keepsNull: keepsNull, requires: place != nil)
        guard schema != kind.schema else { return body }
        return JSONObject(body.filter { kind.fields[$0.key] != nil }.map { ($0.key, $0.value) })
    }

    private func check(
        _ json: JSONValue, as message: String, at root: String = "", keepsNull: Bool = false, requires: Bool
    ) throws(Failure) -> JSONObject {
        var json = json
        for field in ["name", "parent", "resource"] where kind.api.messages.field(message, field) == nil {
            // The body may repeat what the path says (google-12).
            if json.object != nil { json[field] = nil }
        }
        do {
            return try kind.api.messages.check(
                json, as: message, at: root, keepsNull: keepsNull, requires: requires,
                optional: kind.traits.optional.union(["name"]))
        } catch {
            guard known.isOtherVersion else { throw error }
            throw Failure(.unimplemented, "The local cloud knows \(known.api.name) only. \(error.message)")
        }
    }
}
