import Discovery
import Text

extension GenericKind {
    /// What is stored of `sent`, which a client wrote: with what it lacks, as the type's rule says, and as `stored` says.
    func written(
        _ sent: JSONObject, before old: JSONObject?, at place: GenericPlace, _ now: Instant, _ store: inout Store
    ) throws(Failure) -> JSONObject {
        var object = traits.completed(sent, at: place, now, store)
        if let rule = typeRules[title] { object = try rule(object, old, place, store) }
        // A change may be right that does not go with what is there.
        if let objection = MessageDemand.objection(to: object, schema, of: api.messages.api, isWhole: true) {
            throw .badField(
                snakeCase(objection.field),
                "Field \(snakeCase(objection.field)) had an invalid value: \(objection.text).")
        }
        return stored(object, before: old, at: place, now, &store)
    }

    /// `sent` with what the server adds on each write, and without what it never returns. The names of fields mean the
    /// same in nearly all APIs (google-24).
    func stored(
        _ sent: JSONObject, before old: JSONObject?, at place: GenericPlace, _ now: Instant, _ store: inout Store
    ) -> JSONObject {
        var result = sent
        let seed = "\(place.name) \(store.nextNumber())"
        for field in fields.values where !traits.omitted.contains(field.name) && traits.template[field.name] == nil {
            if field.isInputOnly || field.isSecret { result[field.name] = nil }
            if let value = server(field, old, place, now, seed, store) { result[field.name] = value }
        }
        if !traits.innerKinds.isEmpty { result = withKinds(result, schema) }
        if let prefix = traits.kindPrefix, fields["kind"] != nil { result["kind"] = .string(prefix + "#" + kindName) }
        if traits.hasURLs { result = withURLs(result) }
        return result
    }

    /// `object`, which is a `message`, with the `kind` of each message in it that has one (dns-4).
    private func withKinds(_ object: JSONObject, _ message: String) -> JSONObject {
        func with(_ value: JSONValue, _ type: FieldType?) -> JSONValue {
            switch (value, type) {
            case (.object(let inner), .message(let name)): .object(withKinds(inner, name))
            case (.array(let elements), .list(let type)): .array(elements.map { with($0, type) })
            default: value
            }
        }
        let fields = api.messages.message(message)?.fields ?? [:]
        var result = JSONObject(object.map { ($0.key, with($0.value, fields[$0.key]?.type)) })
        if let kind = traits.innerKinds[message] { result["kind"] = .string("\(traits.kindPrefix ?? "")#\(kind)") }
        return result
    }

    private func server(
        _ field: Field, _ old: JSONObject?, _ place: GenericPlace, _ now: Instant, _ seed: String,
        _ store: borrowing Store
    ) -> JSONValue? {
        let before = old?[field.name]
        switch field.name {
        case "name" where traits.serverNamed: return nil
        case "name" where traits.isNumbered: return .string(place.numbered(store.projectNumber(place.project)))
        case "name": return .string(hasShortNames ? place.id.first ?? "" : place.name)
        case "resourceName": return .string(place.name)
        case "selfLink" where field.type == .string: return .string(link(place))
        case "id" where isFoundByID: return .string(place.lastPart)
        case "id" where !hasFullNames && field.type != .string: return before ?? number(field.type, seed, 19)
        case "id" where !hasFullNames && field.isOutputOnly: return before ?? .string(Identifiers.digits(seed, 19))
        case "uid", "uniqueId": return before ?? .string(Identifiers.uuid(seed))
        case "etag" where field.type == .string || field.type == .bytes: return .string(Identifiers.etag(seed))
        case "fingerprint" where field.type == .bytes: return .string(Identifiers.etag("fingerprint " + seed))
        case "labelFingerprint" where field.type == .bytes: return .string(Identifiers.etag("labels " + seed))
        case "createTime", "creationTime", "creationTimestamp": return before ?? time(field, now)
        case "updateTime", "lastModifiedTime", "updateTimestamp": return time(field, now)
        case "state", "lifecycleState", "status":
            guard field.isOutputOnly, case .enumeration(let name) = field.type else { return nil }
            return before ?? working(name)
        // Of the path, where the object repeats it.
        case "project" where field.type == .string && !hasFullNames: return .string(place.project)
        case "instance" where field.type == .string && !hasFullNames:
            return place.part(after: "instances").map { .string($0) }
        case "region" where traits.hasURLs:
            return place.part(after: "regions").map { .string(url("regions/" + $0, place)) }
        case "zone" where traits.hasURLs: return place.part(after: "zones").map { .string(url("zones/" + $0, place)) }
        default: return nil
        }
    }

    private func number(_ type: FieldType, _ seed: String, _ count: Int) -> JSONValue? {
        switch type {
        case .uint64, .int64: .string(Identifiers.digits(seed, count))
        case .int32, .uint32: JSONValue(Int(Identifiers.digits(seed, 9)) ?? 1)
        default: nil
        }
    }

    private func time(_ field: Field, _ now: Instant) -> JSONValue? {
        switch field.type {
        case .timestamp: .string(now.rfc3339)
        case .string: .string(now.rfc3339Milliseconds)
        case .int64, .uint64: .string(String(now.milliseconds))
        default: nil
        }
    }

    /// The first state of an enum that means that the object can be used.
    private func working(_ enumeration: String) -> JSONValue? {
        let values = api.messages.enumeration(enumeration)?.values ?? []
        return ["ACTIVE", "READY", "ENABLED", "RUNNING", "AVAILABLE", "SUCCEEDED", "RESERVED"].first(
            where: values.contains
        )
        .map { .string($0) }
    }

    /// The URL at which an older API shows the object (compute-1).
    func link(_ place: GenericPlace) -> String {
        let host = traits.linkHost ?? known.host
        return "https://" + host + known.basePath + version + place.name
    }

    private func url(_ path: String, _ place: GenericPlace) -> String {
        link(GenericPlace(place.service, ["projects", place.project], [path]))
    }

    /// References to other objects as whole URLs, as Compute Engine returns them (compute-2).
    private func withURLs(_ object: JSONObject) -> JSONObject {
        let prefix = "https://" + (traits.linkHost ?? known.host) + known.basePath
        func link(_ value: JSONValue) -> JSONValue {
            switch value {
            case .string(let text)
            where text.hasPrefix("projects/") && ["/global/", "/regions/", "/zones/"].contains(where: text.contains):
                .string(prefix + text)
            case .array(let elements): .array(elements.map(link))
            default: value
            }
        }
        return JSONObject(object.map { ($0.key, link($0.value)) })
    }
}
