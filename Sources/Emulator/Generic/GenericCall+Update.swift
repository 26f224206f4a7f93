import Discovery
import HTTP
import Text

extension GenericCall {
    /// Changes an object: a PUT replaces it, and so do a few PATCHes; other methods change the fields that the mask names, or that were sent
    /// (google-27).
    func update(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
        let place = try place(request)
        if kind.traits.upserts, store[place.shelf, place.key] == nil {
            let object = try created(try sentObject(request), at: place, request, &store)
            return try reply(object, place, request, "update", &store)
        }
        let old = try kind.object(place, store)
        let maskPlace = known.api.maskPlace(of: method, around: kind.schema)
        // A method such as `setLabels` replaces what it sets (compute-5).
        let isMerge = maskPlace == nil && !kind.hasFullNames && unlisted == nil
        let isWhole = method.verb == "PUT" || kind.traits.isOverwritten
        let sent = try sentObject(request, keepsNull: isMerge && !isWhole)
        // sqladmin-20
        if method.verb == "PUT", let path = kind.traits.neededByReplace, TypeTraits.value(at: path, in: sent) == nil {
            throw Failure(.invalidArgument, "Missing parameter: \(path).", reason: "required")
        }
        var new: JSONObject
        if let mask = try mask(request, maskPlace) {
            for path in mask.paths {
                guard let name = path.first, kind.isImmutable(name), sent[name] == nil, let before = old[name],
                    before != "", before != false
                else { continue }
                throw unchangeable(name)
            }
            new = mask.apply(sent, to: old)
        } else if isWhole {
            new = sent
        } else if isMerge {
            new = merged(sent, into: old)
        } else {
            new = old
            for (key, value) in sent { new[key] = value }
            if let field = Self.clearable[unlisted ?? ""], sent[field] == nil { new[field] = nil }
        }
        try refuseStale(sent, request, old)
        try refuseChanges(of: sent, from: old)
        if unlisted == nil { try refuseApart(sent, old) }
        dropOtherAlternatives(in: &new, sent: sent)
        // What only the server writes stays, and so does what cannot be changed; others go back to their default.
        for (name, field) in kind.fields where field.isOutputOnly || kind.isImmutable(name) {
            new[name] = new[name] ?? old[name]
        }
        new = try kind.written(new, before: old, at: place, request.now, &store)
        new = kind.traits.switched(new, request, place, store)
        store[place.shelf, place.key] = .object(new)
        typeCompanions[kind.title]?(new, place, request.now, &store)
        return try reply(new, place, request, unlisted ?? "update", &store)
    }

    /// A verb that sets fields, and answers with the object.
    func set(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
        let place = try place(request)
        let old = try kind.object(place, store)
        let fields = kind.traits.filled(kind.traits.verbs[unlisted ?? ""] ?? [:], place, request.now, store)
        let new = kind.stored(overlaid(fields.object ?? [:], on: old), before: old, at: place, request.now, &store)
        // A server's field, such as the state, keeps its value in an update but is what a verb changes.
        let result = overlaid(fields.object ?? [:], on: new)
        store[place.shelf, place.key] = .object(result)
        return .message(result, kind.schema)
    }

    /// A method that sets one field to what its body names, or takes the value away (compute-13).
    func attach(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
        let place = try place(request)
        var object = try kind.object(place, store)
        let (field, json) = (kind.traits.attaches[unlisted ?? ""] ?? "", try request.json())
        for name in json.object?.map(\.key) ?? [] where name != "securityPolicy" {
            throw .badField(name, "Invalid JSON payload received. Unknown name \"\(name)\"")
        }
        object[field] = json["securityPolicy"]?.string.map { .string($0) }
        store[place.shelf, place.key] = .object(object)
        return try reply(object, place, request, unlisted ?? "", &store)
    }

    /// Methods whose empty body takes the value of their field away (compute-23).
    private static let clearable = ["setCertificateMap": "certificateMap", "setSslPolicy": "sslPolicy"]

    private func mask(_ request: RoutedRequest, _ place: MaskPlace?) throws(Failure) -> FieldMask? {
        let text: String?
        switch place {
        case .query(let name)?: text = request.query[name]
        case .request(let name)?:
            let json = try request.json()
            text = (json[name] ?? json[snakeCase(name)])?.string
            // pubsub-7
            if text?.isEmpty != false, let message = method.request,
                kind.api.messages.field(message, name)?.isRequired == true
            {
                throw .badField(snakeCase(name), "The required field '\(snakeCase(name))' is missing.")
            }
        case nil: return nil
        }
        return try FieldMask(text, of: kind.schema, in: kind.api.messages)
    }

    /// Refuses a write that was made for an earlier state of the object (google-28, compute-8, compute-12, bigquery-11).
    private func refuseStale(_ sent: JSONObject, _ request: RoutedRequest, _ old: JSONObject) throws(Failure) {
        if kind.hasFullNames, let etag = sent["etag"]?.string ?? request.query["etag"], !etag.isEmpty,
            let now = old["etag"]?.string, etag != now
        {
            throw Failure(.aborted, "The etag '\(etag)' is not that of the resource, '\(now)'.")
        }
        if !kind.hasFullNames, let etag = request.http.headers["If-Match"], let now = old["etag"]?.string, etag != now {
            throw Failure(.failedPrecondition, "Precondition check failed.", status: 412, reason: "conditionNotMet")
        }
        guard kind.traits.hasURLs else { return }
        for (field, message) in [
            ("fingerprint", "Invalid fingerprint."),
            ("labelFingerprint", "Labels fingerprint either invalid or resource labels have changed"),
        ] {
            guard let mark = sent[field]?.string, let now = old[field]?.string, mark != now else { continue }
            throw Failure(.failedPrecondition, message, status: 412, reason: "conditionNotMet")
        }
    }

    /// Refuses a new value for a field that cannot be changed.
    private func refuseChanges(of sent: JSONObject, from old: JSONObject) throws(Failure) {
        for (name, value) in sent where kind.isImmutable(name) {
            guard let before = old[name], before != value, kind.fields[name]?.isInputOnly != true else { continue }
            throw unchangeable(name)
        }
    }

    private func unchangeable(_ name: String) -> Failure {
        .badField(snakeCase(name), "The field '\(name)' cannot be changed.")
    }

    /// Of a group of alternatives, the one that was sent replaces the others.
    private func dropOtherAlternatives(in new: inout JSONObject, sent: JSONObject) {
        for (name, _) in sent {
            guard let group = kind.fields[name]?.oneof else { continue }
            for (other, field) in kind.fields where field.oneof == group && other != name { new[other] = nil }
        }
    }

    /// Deletes an object with everything below it, unless the method has a parameter for that and it is not
    /// set (google-26).
    func delete(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
        let place = try place(request)
        let object = try kind.object(place, store)
        try refuseStale([:], request, object)
        if kind.traits.hasURLs { try kind.refuseIfUsed(place, store) }
        if kind.isProtected(object) {
            throw Failure(.failedPrecondition, kind.traits.protected, reason: kind.traits.protectedReason)
        }
        // dns-9
        if let inside = kind.traits.heldBy,
            store.records(genericShelf(place.service, place.collection + place.id + [inside]))
                .contains(where: { !$0.id.hasSuffix("/NS") && !$0.id.hasSuffix("/SOA") })
        {
            throw Failure(
                .invalidArgument,
                "The resource named '\(place.lastPart)' cannot be deleted because it contains one or more 'resource records'.",
                reason: "containerNotEmpty")
        }
        let shelves = store.shelves(startingWith: place.below)
        let switches = ["force", "deleteContents"].filter { method.parameter($0) != nil }
        if !shelves.isEmpty, !switches.isEmpty, !switches.contains(where: request.flag) {
            throw kind.notEmpty(place)
        }
        for shelf in shelves { store.clear(shelf) }
        for (key, _) in store.records(Store.policyShelf)
        where key == place.policyKey || key.hasPrefix(place.policyKey + "/") {
            store.removePolicy(of: key)
        }
        typeCompanions[kind.title]?(nil, place, request.now, &store)
        guard kind.tombstone.isEmpty else {
            let deleted = overlaid(kind.tombstone, on: object)
            store[place.shelf, place.key] = .object(deleted)
            return try reply(deleted, place, request, "delete", &store)
        }
        // What every project has at first does not come back.
        store[place.shelf, place.key] = kind.initialIDs(place.collection, store).contains(place.key) ? false : nil
        return try reply(object, place, request, "delete", &store)
    }
}
