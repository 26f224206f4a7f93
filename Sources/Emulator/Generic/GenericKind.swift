import Discovery
import Text

/// A type of resource that has no routes of its own: it is served by what the description of its API says.
struct GenericKind: Sendable {
    let known: GoogleAPI
    let api: API
    let type: ResourceType
    /// The message of the resource.
    let schema: String
    let traits: TypeTraits
    /// What a delete sets, where deleted objects stay for some days.
    let tombstone: JSONObject

    /// Nil if the type is not one whose objects are created and read.
    init?(_ known: GoogleAPI, _ resource: String) {
        guard !unserved.contains(known.name), !unserved.contains("\(known.name) \(resource)"),
            let type = known.resource(resource)
        else { return nil }
        let listed = type.list?.response.flatMap(known.schema)?.fields[type.listField ?? ""]?.type
        let request = type.create?.request
        guard let schema = type.schema ?? (request.map { listed == .list(.message($0)) } == true ? request : nil) else {
            return nil
        }
        self.known = known
        self.type = type
        self.schema = schema
        api = API(known)
        traits = TypeTraits.of(known, type.name)
        tombstone = known.tombstone(of: type)
        guard type.create != nil || traits.exists || isSingleton else { return nil }
    }

    /// The parameter that has the id of a new object. Of several, it is the one that is named after the type.
    var idParameter: Parameter? {
        if case .query(let name)? = type.idPlace { return type.create?.parameter(name) }
        return type.create?.parameter(lowerFirst(schema) + "Id")
    }

    /// There is one such object in each parent, and nobody creates it: its path ends in a fixed word.
    var isSingleton: Bool {
        guard let get = type.get, type.create == nil, type.patch ?? type.update != nil else { return false }
        let last = get.path.text.split(separator: "/").last ?? ""
        return !last.contains(":") && !last.contains("*") && !last.hasPrefix("{")
    }

    /// Whether resources are named by their whole path, as in `projects/p/topics/t`; in older APIs by their last part.
    var hasFullNames: Bool {
        guard let text = (type.get ?? type.delete ?? type.patch)?.path.text else { return true }
        return text.split(separator: "{").count <= 2 && text.contains("=") && text.contains("/*")
    }

    /// Whether `name` is the id alone: in older APIs, and where another field has the whole name.
    var hasShortNames: Bool {
        !hasFullNames || traits.hasShortNames || fields["resourceName"] != nil || fields["selfLink"] != nil
    }

    /// Whether its `id` is what its path ends with.
    var isFoundByID: Bool {
        traits.serverNamed || fields["id"]?.isRequired == true || type.get?.path.variables.last == "id"
    }

    /// What its `kind` ends with.
    var kindName: String { traits.kind ?? lowerFirst(schema) }

    /// The API and the type, as the tables name them.
    var title: String { "\(known.name) \(type.name)" }

    /// Whether a field of the object refuses its deletion.
    func isProtected(_ object: JSONObject) -> Bool {
        traits.protectedBy.contains { path, value in
            path.split(separator: ".").reduce(JSONValue?.some(.object(object))) { $0?[String($1)] } == value
        }
    }

    /// The fields of the resource's message.
    var fields: [String: Field] { api.messages.message(schema)?.fields ?? [:] }

    /// Whether a field keeps the value that it was created with.
    func isImmutable(_ name: String) -> Bool { fields[name]?.isImmutable == true || traits.immutable.contains(name) }

    /// How many segments the path of its collection has.
    var collectionLength: Int {
        let item = type.get ?? type.delete ?? type.patch
        if let list = type.list, list.path.hasShape(of: item?.path ?? list.path) == false { return length(list.path) }
        if case .path? = type.idPlace { return item.map { length($0.path) - 1 } ?? 0 }
        return type.create.map { length($0.path) } ?? (item.map { length($0.path) - 1 } ?? 0)
    }

    private func length(_ path: PathTemplate) -> Int {
        withoutVersion(path.text.split(separator: "/").map(String.init)).count
    }
}

/// APIs whose resources are the same objects as another API's, under other names, and types whose creation would have to
/// do something: to run a job.
private let unserved: Set = ["run.v1", "bigquery.v2 jobs"]
