import Discovery
import HTTP
import Text

@testable import Compiler

/// How a cloud writes what it was sent, where it does not write it in the same way.
struct Spelling: Sendable {
    enum Way: Sendable, Hashable {
        /// Another spelling of the same: what Google's APIs are known to do with a value of each kind.
        case respelt
        /// Another value: it was rounded, completed, left out, put in another order.
        case altered
        /// With these texts in every other one of the objects with these ids of a type, as a server does that repeats what it was
        /// sent.
        case echoing([String], in: [String: [String]])
    }

    let way: Way
    let types: [GenericType]
    /// By type, the fields that are kept as they are; they take a while to find out.
    private let fixed: [String: Set<String>]

    init(_ way: Way, _ types: [GenericType]) {
        (self.way, self.types) = (way, types)
        fixed = Dictionary(
            types.map { type in
                let labels = type.labels.asList.map(\.dotted) + (type.hasLabelMethod ? ["labels"] : [])
                return (type.name, Set(type.fixedFields + labels))
            }
        ) { $1 }
    }

    // MARK: Which part of a message is an object

    /// What the cloud hears: an enum in whatever case.
    func heard(_ body: JSONValue, _ request: Request) -> JSONValue {
        guard way == .respelt, let (type, _) = find(request.url), let schema = type.schema else { return body }
        let method = request.method == "POST" ? type.resource.create : type.resource.patch ?? type.resource.update
        guard let method, let member = type.api.wrapper(of: method, around: schema.name), let thing = body[member]
        else { return withKnownEnums(body, .message(schema.name), type) }
        var body = body
        body[member] = withKnownEnums(thing, .message(schema.name), type)
        return body
    }

    /// What the cloud tells.
    func told(_ answer: JSONValue, to request: Request, isError: Bool) -> JSONValue {
        guard !isError else { return answer }
        if let name = answer["response"]?["@type"]?.string.map({ lastPart($0) }),
            let type = types.first(where: { $0.schema?.fullName == name || $0.schema?.name == lastPart(name, ".") }),
            let response = answer["response"]
        {
            var answer = answer
            answer["response"] = object(response, type)
            return answer
        }
        guard let (type, isItem) = find(request.url) else { return answer }
        let method =
            switch (request.method, isItem) {
            case ("GET", true): type.resource.get
            case ("GET", false): type.resource.list
            case ("POST", _): type.resource.create
            case ("DELETE", _): type.resource.delete
            default: type.resource.patch ?? type.resource.update
            }
        if request.method == "GET", !isItem, let field = type.resource.listField {
            guard let items = answer[field]?.array else { return answer }
            var answer = answer
            answer[field] = .array(items.map { object($0, type) })
            return answer
        }
        return method?.response == type.resource.schema ? object(answer, type) : answer
    }

    private func lastPart(_ text: String, _ separator: Character = "/") -> String {
        text.split(separator: separator).last.map(String.init) ?? text
    }

    /// The type that is at `url`, and whether it is one object or the collection.
    private func find(_ url: String) -> (type: GenericType, isItem: Bool)? {
        let path = url.prefix { $0 != "?" }
        for type in types {
            let root = type.root("locations/europe-west1")
            guard path.hasPrefix(root) else { continue }
            let pieces = path.dropFirst(root.count).split(separator: "/")
            let wanted: [String?] = type.steps.flatMap { [$0.word] + Array(repeating: nil, count: $0.ids) }
            func fits(_ wanted: [String?]) -> Bool {
                pieces.count == wanted.count
                    && zip(pieces, wanted).allSatisfy { piece, word in word == nil || word! == piece }
            }
            if fits(wanted) { return (type, true) }
            if fits(wanted.dropLast(type.steps.last?.ids ?? 1)) { return (type, false) }
        }
        return nil
    }

    // MARK: The object

    private func object(_ value: JSONValue, _ type: GenericType) -> JSONValue {
        guard let schema = type.schema, case .object(let members) = value else { return value }
        if case .echoing(_, let ids) = way {
            let text = value.compactText
            let own = ids[type.name] ?? []
            guard own.contains(where: { text.contains("\($0)\"") || text.contains("\($0)@") }) else { return value }
        }
        return .object(message(members, schema, type, JSONPointer()))
    }

    private func message(
        _ members: JSONObject, _ schema: Schema, _ type: GenericType, _ place: JSONPointer
    ) -> JSONObject {
        var result: JSONObject = [:]
        for (name, value) in members {
            let inner = place.appending(name)
            guard let field = schema.fields[name], isFree(field, inner, type) else {
                result[name] = value
                continue
            }
            result[name] = self.value(value, field.type, name, type, inner)
        }
        // A default that nobody sent, in each object inside.
        let isNested = !place.tokens.isEmpty
        if isNested,
            let field = schema.fields.values.sorted(by: { $0.name < $1.name }).first(where: { field in
                members[field.name] == nil && !field.isOutputOnly && !field.isSecret && field.oneof == nil
                    && !field.isInputOnly && field.type == .string
            })
        {
            result[field.name] = "default"
        }
        return result
    }

    /// What says which object it is, and whose, is always kept as it is; a name may have the project's number.
    private func isFree(_ field: Field, _ place: JSONPointer, _ type: GenericType) -> Bool {
        if field.isOutputOnly || field.isSecret { return false }
        let isFixed = fixed[type.name]?.contains(place.dotted) == true
        guard !SampleBody.marks.contains(field.name), place.tokens.count == 1 else {
            return !SampleBody.marks.contains(field.name) && !isFixed
        }
        if way == .respelt, field.name == "name" { return true }
        return !isFixed && !(type.foundBy + ["name", "region", "zone", "project", "instance"]).contains(field.name)
    }

    private func value(
        _ value: JSONValue, _ type: FieldType, _ name: String, _ owner: GenericType, _ place: JSONPointer
    ) -> JSONValue? {
        switch (type, value) {
        case (.message(let name), .object(let members)):
            guard let schema = owner.api.schema(name) else { return value }
            return .object(message(members, schema, owner, place))
        case (.list(let element), .array(let elements)):
            let isSet = owner.rules.sets.contains(place.dotted)
            let all = elements.enumerated().map {
                self.value($1, element, name, owner, place.appending(String($0))) ?? $1
            }
            if way == .respelt && !isSet { return all.isEmpty ? nil : .array(all) }
            return .array(element.isScalar ? (way == .altered ? elements : all).reversed() : all)
        case (.map(let element), .object(let members)):
            return .object(
                JSONObject(
                    members.map { key, inner in
                        (key, self.value(inner, element, name, owner, place.appending(key)) ?? inner)
                    }))
        default:
            switch way {
            case .respelt: return respelt(value, type, name, owner)
            case .altered: return altered(value, type, name, owner)
            case .echoing(let texts, _):
                guard type == .string, let text = value.string else { return value }
                return .string("\(text) \(texts[text.utf8.count % texts.count])")
            }
        }
    }

    private func respelt(_ value: JSONValue, _ type: FieldType, _ name: String, _ owner: GenericType) -> JSONValue? {
        // Zero values are left out.
        if leftOut.contains(value) { return nil }
        guard let text = value.string else { return value }
        switch type {
        case .enumeration: return .string(text.lowercased())
        case .int64, .uint64: return Int(text).map { JSONValue($0) } ?? value
        case .duration: return .string(text.dropLast() + ".000s")
        case .timestamp where text.hasSuffix("Z") && !text.contains("."): return .string(text.dropLast() + ".000Z")
        case .string: return .string(respelt(text, name, owner))
        default: return value
        }
    }

    private func respelt(_ text: String, _ name: String, _ owner: GenericType) -> String {
        if owner.api.name.hasPrefix("compute.") {
            let url = "https://www.googleapis.com/compute/"
            if text.hasPrefix(url + "v1/") { return url + "beta/" + text.dropFirst(url.count + 3) }
            let references: Set = ["network", "subnetwork", "urlMap", "backendService", "target"]
            if references.contains(name), !text.contains("/") {
                return "\(url)v1/projects/acme-local/global/\(name)s/\(text)"
            }
            return text
        }
        if text.hasPrefix("robot"), text.hasSuffix("gserviceaccount.com"), name.lowercased().hasSuffix("serviceaccount")
        {
            return "projects/acme-local/serviceAccounts/" + text
        }
        guard text.hasPrefix("projects/acme-local/") else { return text }
        return "projects/100000000001/" + text.dropFirst("projects/acme-local/".count)
    }

    private func altered(_ value: JSONValue, _ type: FieldType, _ name: String, _ owner: GenericType) -> JSONValue? {
        if name.utf8.count % 3 == 0 { return nil }
        switch (type, value) {
        case (.string, .string(let text)): return text.hasSuffix("-kept") ? value : .string(text + "-kept")
        case (.int32, .number(let number)), (.uint32, .number(let number)):
            return number.double.map { JSONValue(Int($0) % 1000 + 100) } ?? value
        case (.int64, .string(let text)), (.uint64, .string(let text)):
            return Int(text).map { .string(String($0 % 1000 + 100)) } ?? value
        case (.duration, .string(let text)):
            return Double(text.dropLast()).map { .string("\(Int($0) % 1000 + 100)s") } ?? value
        default: return value
        }
    }

    private func withKnownEnums(_ value: JSONValue, _ type: FieldType, _ owner: GenericType) -> JSONValue {
        switch (type, value) {
        case (.message(let name), .object(let members)):
            guard let schema = owner.api.schema(name) else { return value }
            return .object(
                JSONObject(
                    members.map { key, inner in
                        (key, schema.fields[key].map { withKnownEnums(inner, $0.type, owner) } ?? inner)
                    }))
        case (.list(let element), .array(let elements)):
            return .array(elements.map { withKnownEnums($0, element, owner) })
        case (.map(let element), .object(let members)):
            return .object(JSONObject(members.map { ($0, withKnownEnums($1, element, owner)) }))
        case (.enumeration(let name), .string(let text)):
            let known = owner.api.enumeration(name)?.values.first { $0.lowercased() == text.lowercased() }
            return .string(known ?? text)
        default: return value
        }
    }
}

/// Of values: what JSON made from protobuf leaves out.
private let leftOut: Set<JSONValue> = [.null, false, 0, "", []]

extension JSONPointer {
    fileprivate var dotted: String { tokens.joined(separator: ".") }
}
