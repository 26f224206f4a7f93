import Discovery
import Text

/// Where an object is: its collection, and its id in it.
struct GenericPlace: Sendable, Hashable {
    let service: String
    let collection: [String]
    /// More than one part in a few collections: the records of a DNS zone have a name and a type.
    let id: [String]

    init(_ service: String, _ collection: [String], _ id: [String]) {
        (self.service, self.collection, self.id) = (service, collection, id)
    }

    /// The name that newer APIs give it: `projects/p/topics/t`.
    var name: String { (collection + id).joined(separator: "/") }

    /// The same, of several objects with one name the one with `mark`: a user of MySQL who comes from one host, not from
    /// any (sqladmin-15).
    func told(apartBy mark: String?) -> GenericPlace {
        guard let mark, !mark.isEmpty, mark != "%" else { return self }
        return GenericPlace(service, collection, id + [mark])
    }

    /// The id alone: `t`.
    var lastPart: String { id.last ?? "" }

    /// As Cloud DNS names what has several parts in its errors: `www.example.com. (A)`.
    var title: String { id.count == 2 ? "\(id[0]) (\(id[1]))" : lastPart }

    /// The segment after `word` in its path.
    func part(after word: String) -> String? {
        let path = collection + id
        return path.firstIndex(of: word).flatMap { $0 + 1 < path.count ? path[$0 + 1] : nil }
    }

    /// The same with the number of the project, as some APIs answer (google-32).
    func numbered(_ number: String) -> String {
        var path = collection + id
        if let index = path.firstIndex(of: "projects"), index + 1 < path.count { path[index + 1] = number }
        return path.joined(separator: "/")
    }

    /// As BigQuery names what is in datasets: `p:dataset.table`.
    var dotted: String {
        let parts = collection.enumerated().filter { $0.offset % 2 == 1 }.map(\.element) + id
        return ([parts.prefix(2).joined(separator: ":")] + parts.dropFirst(2)).joined(separator: ".")
    }

    var project: String { part(after: "projects") ?? "" }
    var location: String { part(after: "locations") ?? part(after: "regions") ?? part(after: "zones") ?? "global" }

    var shelf: String { genericShelf(service, collection) }
    var key: String { id.joined(separator: "/") }
    /// The key of its IAM policy.
    var policyKey: String { service + "/" + name }
    /// What the shelves of everything below it start with.
    var below: String { genericShelf(service, collection + id) + "/" }
}

/// The shelf of a collection.
func genericShelf(_ service: String, _ collection: [String]) -> String {
    "generic/" + service + "/" + collection.map { percentEncoded($0) }.joined(separator: "/")
}

extension GenericKind {
    /// The object that an item's path names.
    func place(_ path: [String]) -> GenericPlace {
        GenericPlace(api.service, Array(path.prefix(collectionLength)), Array(path.dropFirst(collectionLength)))
    }

    /// The object itself; throws what its API answers if it does not exist.
    func object(_ place: GenericPlace, _ store: borrowing Store) throws(Failure) -> JSONObject {
        let found = store[place.shelf, place.key]
        if let object = found?.object { return object }
        if found == nil, initialIDs(place.collection, store).contains(place.key) { return initial(place, store) }
        guard traits.exists || isSingleton else { throw notFound(place) }
        let unset: JSONObject = hasShortNames ? [:] : ["name": .string(place.name)]
        guard traits.exists, let rule = typeRules[title] else { return unset }
        try requireAbove(place, store)
        return try rule(unset, nil, place, store)
    }

    /// All objects of a collection.
    func objects(_ collection: [String], _ store: borrowing Store) -> [JSONValue] {
        let made = store.records(genericShelf(api.service, collection))
        let others = initialIDs(collection, store).subtracting(made.map(\.id)).map { id in
            JSONValue.object(initial(GenericPlace(api.service, collection, [id]), store))
        }
        return made.map(\.value).filter { $0.object.map { !isDeleted($0) } ?? false } + others
    }

    /// The ids of what is there at first in a collection.
    func initialIDs(_ collection: [String], _ store: borrowing Store) -> Set<String> {
        guard let field = traits.initialBy["field"]?.string else { return traits.initial }
        let path = Array(collection.dropLast())
        guard let kind = kind(at: path), let parent = try? kind.object(kind.place(path), store),
            let value = parent[field]?.string
        else { return [] }
        return Set(traits.initialBy.filter { value.hasPrefix($0.key) }.compactMap(\.value.string))
    }

    /// Whether the object was deleted and can still be read.
    private func isDeleted(_ object: JSONObject) -> Bool {
        !tombstone.isEmpty && tombstone.allSatisfy { object[$0.key] == $0.value }
    }

    /// An object that every project has at first, and that was not changed yet.
    private func initial(_ place: GenericPlace, _ store: borrowing Store) -> JSONObject {
        var scratch = Store(projects: store.projects)
        let start = Instant(milliseconds: 0)
        return stored(traits.completed([:], at: place, start, store), before: nil, at: place, start, &scratch)
    }

    /// The type of object at a path, provided that it is one that is created and has no routes of its own.
    private func kind(at path: [String]) -> GenericKind? {
        let text = known.basePath + version + path.map { percentEncoded($0) }.joined(separator: "/")
        guard let match = methods(of: known).match("GET", text), match.method.name == "get",
            !hasRoutes(known.host, path), let kind = GenericKind(known, match.resource), kind.type.create != nil
        else { return nil }
        return kind
    }

    /// Throws if the object that the collection is in does not exist.
    func requireParent(of place: GenericPlace, _ store: borrowing Store) throws(Failure) {
        let path = Array(place.collection.dropLast())
        if let kind = kind(at: path) { _ = try kind.object(kind.place(path), store) }
    }

    /// Throws unless the nearest object above exists: what lies between may be no object, as a group of collections.
    private func requireAbove(_ place: GenericPlace, _ store: borrowing Store) throws(Failure) {
        var path = Array(place.collection.dropLast())
        while path.count > 2, kind(at: path) == nil { path.removeLast(2) }
        if let kind = kind(at: path) { _ = try kind.object(kind.place(path), store) }
    }

    /// `sent` with the fields that an object has from the one that it is in, such as the location of a dataset.
    func inheriting(_ sent: JSONObject, at place: GenericPlace, _ store: borrowing Store) -> JSONObject {
        let path = Array(place.collection.dropLast())
        guard !traits.inherited.isEmpty, let kind = kind(at: path),
            let parent = try? kind.object(kind.place(path), store)
        else { return sent }
        return traits.inherited.reduce(into: sent) { $0[$1] = $0[$1] ?? parent[$1] }
    }

    /// Creates what comes with a new object.
    func addChildren(of place: GenericPlace, _ now: Instant, _ store: inout Store) {
        for (collection, objects) in traits.children {
            for (id, fields) in objects.object ?? [:] {
                let path = place.collection + place.id + [collection, id]
                guard let kind = kind(at: path) else { continue }
                let child = kind.place(path)
                let sent = kind.traits.filled(fields, child, now, store).object ?? [:]
                store[child.shelf, child.key] = .object(kind.stored(sent, before: nil, at: child, now, &store))
            }
        }
    }

    /// What stands between the API's base path and `projects`: `v1/`, or nothing.
    var version: String {
        let text = (type.get ?? type.list ?? type.create)?.path.text ?? ""
        let segments = text.split(separator: "/").map(String.init)
        return segments.prefix(segments.count - withoutVersion(segments).count).map { $0 + "/" }.joined()
    }
}
