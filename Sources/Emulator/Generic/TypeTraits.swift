import Discovery
import Text

/// In what a type of resource differs from the rules that hold for nearly all.
struct TypeTraits: Sendable {
    // Of its API.
    /// What the `kind` of its objects begins with: `dns` in `dns#policy`; nil if they have none.
    var kindPrefix: String?
    /// The messages inside objects that have a `kind` too, with what stands there after the prefix.
    var innerKinds: [String: String] = [:]
    /// The host in links to its objects if it is not the API's own.
    var linkHost: String?
    /// Whether references to other objects are returned as URLs.
    var hasURLs = false
    var deletesWithNoContent = false
    /// Whether an operation is in the object that it works on.
    var hasInnerOperations = false
    /// The messages of 404 and 409, and the reasons in errors of the older form.
    var missing = "Resource '$name' was not found"
    var taken = "Resource '$name' already exists"
    var missingReason: String?
    var takenReason: String?
    /// The form of the ids of new objects, as a regular expression.
    var pattern: String?

    // Of the type.
    /// The second part of its `kind` if it is not the name of its message.
    var kind: String?
    var listKind: String?
    var hasShortNames = false
    /// Its `name` is a field like others: the server gives each object an id, by which it is found.
    var serverNamed = false
    /// The server gives each object its name, whatever was sent as one.
    var assigned = false
    /// An update creates an object that does not exist.
    var upserts = false
    /// A create changes an object that is there already.
    var createUpdates = false
    /// The method that updates it, if that is none that is called so.
    var updatedBy: String?
    /// An update replaces the whole object, whatever its verb.
    var isOverwritten = false
    /// What is put before the value of a field that was sent without it.
    var prefixes: JSONObject = [:]
    /// Its objects exist without being created.
    var exists = false
    /// The field of its id if it is not one that the rules find.
    var idField: String?
    /// The field, and query parameter, that tells two objects of one name apart.
    var alsoBy: String?
    /// The ids of objects that every project has at first.
    var initial: Set<String> = []
    /// The ids of objects that are there at first, by how the field of the object that they are in begins, which has the
    /// key `field`.
    var initialBy: JSONObject = [:]
    /// Fields, as paths with dots, and the values with which an object is not deleted.
    var protectedBy: JSONObject = [:]
    /// The collection inside an object that must be empty before it is deleted, and what is in it of itself.
    var heldBy: String?
    /// What is said then.
    var protected = "The resource is protected against deletion."
    var protectedReason = ""
    /// Whether its name has the number of its project.
    var isNumbered = false
    /// A path with dots that a PUT of the whole object has to say.
    var neededByReplace: String?
    /// Fields that the server does not set although their names say so.
    var omitted: Set<String> = []
    /// Fields with a range of numbers, in which a single number becomes one.
    var ranges: Set<String> = []
    /// Fields that cannot be changed, besides those that the description marks.
    var immutable: Set<String> = []
    /// What a parameter sets, if it is `true`.
    var switches: JSONObject = [:]
    /// Parameters that may be ignored.
    var parameters: Set<String> = []
    /// Fields that may be missing although the description marks them as required.
    var optional: Set<String> = []
    /// Fields that an object has from the one that it is in.
    var inherited: Set<String> = []
    /// What a verb of an object sets: `pause` in `queues/q:pause`.
    var verbs: JSONObject = [:]
    /// The field that a method of its own sets to the `securityPolicy` in its body.
    var attaches: [String: String] = [:]
    /// Fields that the method PATCH refuses to change, and the methods that change them.
    var apart: [String: String] = [:]
    /// Methods that do not begin with `set`, but set what is in their body.
    var setters: Set<String> = []
    /// A list whose elements have methods of their own: its `field`, the `key` of an element, and the methods `add`,
    /// `change` and `remove`.
    var elements: [String: String] = [:]
    /// What is created with an object: collections, with the fields of each object by its id.
    var children: JSONObject = [:]
    /// What an object has if it was not sent.
    var template: JSONObject = [:]
    /// Fields of it that are one thing: an object that was sent there gets nothing from it, not even an empty one.
    var whole: Set<String> = []
    /// The same, provided that the field by which it stands here, a path with dots, was sent and is not `false`.
    var dependent: JSONObject = [:]

    static func of(_ api: GoogleAPI, _ type: String) -> TypeTraits {
        var result = apiTraits[api.name] ?? TypeTraits()
        guard let entry = typeTraits["\(api.name) \(type)"] else { return result }
        for (key, value) in entry {
            let names = Set((value.array ?? []).compactMap(\.string))
            switch key {
            case "kind": result.kind = value.string
            case "listKind": result.listKind = value.string
            case "missing": result.missing = value.string ?? ""
            case "taken": result.taken = value.string ?? ""
            case "missingReason": result.missingReason = value.string
            case "takenReason": result.takenReason = value.string
            case "pattern": result.pattern = value.string
            case "ranges": result.ranges = names
            case "id": result.idField = value.string
            case "alsoBy": result.alsoBy = value.string
            case "initial": result.initial = names
            case "switches": result.switches = value.object ?? [:]
            case "initialBy": result.initialBy = value.object ?? [:]
            case "heldBy": result.heldBy = value.string
            case "protectedBy": result.protectedBy = value.object ?? [:]
            case "protected": result.protected = value.string ?? ""
            case "protectedReason": result.protectedReason = value.string ?? ""
            case "isNumbered": result.isNumbered = true
            case "neededByReplace": result.neededByReplace = value.string
            case "hasShortNames": result.hasShortNames = true
            case "serverNamed": result.serverNamed = true
            case "assigned": result.assigned = true
            case "upserts": result.upserts = true
            case "createUpdates": result.createUpdates = true
            case "updatedBy": result.updatedBy = value.string
            case "overwritten": result.isOverwritten = true
            case "prefixes": result.prefixes = value.object ?? [:]
            case "exists": result.exists = true
            case "omitted": result.omitted = names
            case "immutable": result.immutable = names
            case "parameters": result.parameters = names
            case "whole": result.whole = names
            case "optional": result.optional = names
            case "inherited": result.inherited = names
            case "verbs": result.verbs = value.object ?? [:]
            case "attaches": result.attaches = (value.object ?? [:]).reduce(into: [:]) { $0[$1.key] = $1.value.string }
            case "apart": result.apart = (value.object ?? [:]).reduce(into: [:]) { $0[$1.key] = $1.value.string }
            case "setters": result.setters = names
            case "elements": result.elements = (value.object ?? [:]).reduce(into: [:]) { $0[$1.key] = $1.value.string }
            case "children": result.children = value.object ?? [:]
            case "dependent": result.dependent = value.object ?? [:]
            case "defaults": result.template = value.object ?? [:]
            default: break
            }
        }
        return result
    }

    /// `sent`, an object at `place`, with what the server adds if it was not sent.
    func completed(_ sent: JSONObject, at place: GenericPlace, _ now: Instant, _ store: borrowing Store) -> JSONObject {
        var defaults = template
        for field in whole where sent[field] != nil { defaults[field] = nil }
        for (field, value) in dependent where Self.value(at: field, in: sent) ?? false != false {
            defaults = overlaid(value.object ?? [:], on: defaults)
        }
        defaults = filled(.object(defaults), place, now, store).object ?? [:]
        let fields = overlaid(sent, on: defaults).compactMap { name, value in value.string.map { (name, $0) } }
        let words = Dictionary(fields) { $1 }.filter { !$0.value.contains("$") }
        var result = overlaid(sent, on: Emulator.filled(.object(defaults), words).object ?? [:])
        for field in ranges {
            if let one = result[field]?.string, one.allSatisfy(isDigit) { result[field] = .string("\(one)-\(one)") }
        }
        for (field, prefix) in filled(.object(prefixes), place, now, store).object ?? [:] {
            guard let text = result[field]?.string, !text.contains("/"), let prefix = prefix.string else { continue }
            result[field] = .string(prefix + text)
        }
        return result
    }

    /// `object` with what the parameters of a request set in it.
    func switched(
        _ object: JSONObject, _ request: RoutedRequest, _ place: GenericPlace, _ store: borrowing Store
    ) -> JSONObject {
        switches.filter { request.flag($0.key) }.reduce(object) { object, item in
            overlaid(filled(item.value, place, request.now, store).object ?? [:], on: object)
        }
    }

    /// What `object` has at `path`, names with dots between them.
    static func value(at path: String, in object: JSONObject) -> JSONValue? {
        path.split(separator: ".").reduce(JSONValue?.some(.object(object))) { $0?[String($1)] }
    }

    /// `value` with what its words stand for at `place`.
    func filled(
        _ value: JSONValue, _ place: GenericPlace, _ now: Instant, _ store: borrowing Store
    ) -> JSONValue {
        let words = [
            "number": store.projectNumber(place.project), "now": now.rfc3339,
            "hash": Identifiers.hexadecimal(place.name, 12), "digits": Identifiers.digits(place.name, 12),
        ]
        return Emulator.filled(value, words.merging(place.words) { $1 })
    }
}

/// `value` with what `defaults` has and it lacks, at every depth.
func overlaid(_ value: JSONObject, on defaults: JSONObject) -> JSONObject {
    var result = defaults
    for (key, member) in value {
        if case .object(let inner) = member, case .object(let below)? = defaults[key] {
            result[key] = .object(overlaid(inner, on: below))
        } else {
            result[key] = member
        }
    }
    return result
}
