import Discovery
import Text
import Testing

@testable import Emulator

/// Every type of the known APIs that has no routes: created with nothing but its required fields, it can be read, is in
/// its list, and is gone when it was deleted.
@Suite struct EveryTypeTests {
    private static let apis = GoogleAPI.knownNames.filter { !ownAPIs.contains($0) }.compactMap(GoogleAPI.named)

    @Test func everyTypeIsCreatedReadListedAndDeleted() {
        var cloud = TestCloud(enabled: Set(Self.apis.map { String($0.host.prefix { $0 != "." }) }).sorted())
        var made = 0
        var left: [(GoogleAPI, ResourceType)] = Self.apis.flatMap { api in
            api.resourceNames.compactMap(api.resource).filter { $0.create != nil && $0.get != nil && $0.list != nil }
                .map { (api, $0) }
        }
        var items: [(api: GoogleAPI, type: ResourceType, url: String)] = []
        // What is in another object is created after that.
        for _ in 0..<4 {
            left.removeAll { api, type in
                guard let url = create(type, api, &cloud) else { return false }
                items.append((api, type, url))
                return true
            }
        }
        for (api, type, url) in items.reversed() {
            let read = cloud.call("GET", url)
            #expect(read.status == 200, "\(api.name) \(type.name): \(read.body.message)")
            #expect(!read.body.compactText.contains("$"), "\(api.name) \(type.name) has a word that stands for nothing")
            let list = cloud.call("GET", self.url(type.list, api))
            #expect(
                list.body[type.listField ?? ""]?.array?.isEmpty == false,
                "\(api.name) \(type.name): \(list.body.message)")
            guard let delete = type.delete, type.get.map({ delete.path.hasShape(of: $0.path) }) == true else {
                continue
            }
            let force = delete.parameter("force") == nil ? "" : "?force=true"
            #expect((200...204).contains(cloud.call("DELETE", url + force).status), "\(api.name) \(type.name)")
            made += 1
        }
        #expect(made > 280)
        #expect(Set(left.map { "\($0.0.name) \($0.1.name)" }) == refused.union(special))
    }

    /// The URL of the new object; nil if it could not be created.
    private func create(_ type: ResourceType, _ api: GoogleAPI, _ cloud: inout TestCloud) -> String? {
        guard let method = type.create, let get = type.get, let schema = type.schema else { return nil }
        var body = method.request.flatMap { required($0, api, depth: 0) } ?? [:]
        for (field, value) in needed["\(api.name) \(type.name)"] ?? [:] { body[field] = value }
        let wrapper = api.wrapper(of: method, around: schema)
        var query = method.parameters.filter(\.isRequired).map { "\($0.name)=\(text(sample($0.type, api, depth: 0)))" }
        let item = values(get.path, isItem: true)
        let fields = api.schema(schema)?.fields ?? [:]
        switch type.idPlace {
        case .query(let name)?: query = query.filter { !$0.hasPrefix(name + "=") } + ["\(name)=\(id)"]
        case .request(let name)?: body[name] = .string(id)
        case .body?:
            if let only = method.parameters.first(where: { $0.name.lowercased() == (schema + "Id").lowercased() }) {
                query.append("\(only.name)=\(id)")
            }
            let isShort = get.path.variables.count > 1 || fields["resourceName"] != nil || fields["selfLink"] != nil
            let name = JSONValue.string(isShort ? id : item[get.path.variables.last ?? ""] ?? id)
            var thing = wrapper.flatMap { body[$0]?.object } ?? body
            if fields["name"]?.isOutputOnly == false { thing["name"] = name }
            let last = get.path.variables.last ?? ""
            for (field, other) in fields {
                if field == lowerFirst(schema) + "Name" || get.path.variables.contains(field),
                    field != "name" || isShort
                {
                    thing[field] = .string(field.hasPrefix("project") ? "acme-ml" : id)
                }
                guard case .message(let message) = other.type, let inner = api.schema(message)?.fields,
                    inner[last] != nil,
                    field.hasSuffix("Reference")
                else { continue }
                let names = inner.keys.filter { $0.hasSuffix("Id") }
                thing[field] = .object(JSONObject(names.map { ($0, .string($0 == "projectId" ? "acme-ml" : id)) }))
            }
            if let wrapper { body[wrapper] = .object(thing) } else { body = thing }
        default: break
        }
        let start = url(method, api) + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
        guard cloud.call(method.verb, start, .object(body)).status == 200 else { return nil }
        let found = base(api) + (get.path.expand(item) ?? "")
        if cloud.call("GET", found).status == 200 { return found }
        // The server has given it a name.
        let all = cloud.call("GET", url(type.list, api)).body[type.listField ?? ""]?.array ?? []
        guard let last = all.last, let name = last["id"]?.string ?? last["name"]?.string else { return nil }
        return String(found.dropLast(id.count)) + String(lastSegment(of: name))
    }

    private func required(_ message: String, _ api: GoogleAPI, depth: Int) -> JSONObject {
        var result = JSONObject()
        guard depth < 8 else { return result }
        for field in api.schema(message)?.fields.values.sorted(by: { $0.name < $1.name }) ?? []
        where field.isRequired && !field.isOutputOnly && (depth > 0 || field.name != "name") {
            let limit = DocumentedLimit.all(of: api.name)["\(message).\(field.name)"]?.limit
            result[field.name] = limit?.taken ?? sample(field.type, api, depth: depth + 1)
        }
        return result
    }

    private func sample(_ type: FieldType, _ api: GoogleAPI, depth: Int) -> JSONValue {
        switch type {
        case .string, .mask: "abc1"
        case .bool: true
        case .int32, .uint32, .float, .double: 1
        case .int64, .uint64: "1"
        case .bytes: "YQ=="
        case .duration: "3s"
        case .timestamp: "2026-01-01T00:00:00Z"
        case .object, .any: [:]
        case .enumeration(let name): .string(api.enumeration(name)?.values.last ?? "")
        case .message(let name): .object(required(name, api, depth: depth))
        case .list(let element): [sample(element, api, depth: depth)]
        case .map(let element): ["a": sample(element, api, depth: depth)]
        }
    }

    private func text(_ value: JSONValue) -> String { value.string ?? value.compactText }
    private func base(_ api: GoogleAPI) -> String { api.baseURL(in: api.isRegional ? "europe-west1" : nil) }
    private func url(_ method: Discovery.Method?, _ api: GoogleAPI) -> String {
        guard let method else { return "" }
        return base(api) + (method.path.expand(values(method.path, isItem: method.verb == "PUT")) ?? "")
    }

    private let id = "abc1"

    /// Values for the variables of a path: one project, one region, and the same id for everything else.
    private func values(_ path: PathTemplate, isItem: Bool) -> [String: String] {
        var result: [String: String] = [:]
        let isGlobal = globalTypes.contains { path.text.contains("/" + ($0.split(separator: ".").last ?? "")) }
        for part in path.text.split(separator: "{").dropFirst() {
            let pair = part.prefix { $0 != "}" }.split(separator: "=", maxSplits: 1).map(String.init)
            let pattern =
                pair.count > 1 && pair[1].contains("/") ? pair[1].split(separator: "/").map(String.init) : [pair[0]]
            var before = ""
            result[pair[0]] = pattern.map { segment in
                defer { before = segment }
                switch pattern.count == 1 ? segment : segment.contains("*") ? before : "" {
                case "projects", "project", "projectId": return "acme-ml"
                case "locations", "region", "zone": return isGlobal ? "global" : "europe-west1"
                case "": return segment
                default: return id
                }
            }.joined(separator: "/")
        }
        return result
    }
}

extension FieldLimit {
    /// A value that is taken, where not any of its type is.
    fileprivate var taken: JSONValue? {
        switch self {
        case .words(let words), .wordsInAnyCase(let words): .string(words[0])
        case .number(let range): JSONValue(max(1, Int(range.lowerBound)))
        case .seconds(let range): .string("\(Int(range.lowerBound))s")
        case .begins(let words): .string(words[0] + "abc1")
        case .ends(let words): .string("abc1" + words[0])
        case .form(let form): .string(form.replacing("*", with: "abc1"))
        case .text(let form): .string(form.examples[0])
        case .each(let limit): limit.taken.map { [$0] }
        case .clock: "03:30"
        case .size: "256Mi"
        case .region: "europe-west1"
        case .all(let limits): limits.compactMap(\.taken).first
        case .characters, .bytes, .items, .identifier, .labels, .parameters, .without: nil
        }
    }
}

/// APIs with routes of their own, which have tests of their own.
private let ownAPIs = [
    "artifactregistry.v1", "cloudresourcemanager.v3", "cloudscheduler.v1", "monitoring.v3", "run.v1", "run.v2",
    "secretmanager.v1", "serviceusage.v1", "storage.v1", "iam.v1",
]

/// What these types need although Discovery does not call it required.
private let needed: [String: JSONObject] = [
    "eventarc.v1 projects.locations.triggers": ["eventFilters": [["attribute": "type", "value": "a.b"]]],
    "sqladmin.v1 instances": ["settings": ["tier": "db-f1-micro"]],
]

/// Types that the local cloud refuses by name: a job would have to run, and the answer of a version is not the version.
private let refused: Set = [
    "bigquery.v2 jobs", "managedkafka.v1 projects.locations.schemaRegistries.contexts.subjects.versions",
    "managedkafka.v1 projects.locations.schemaRegistries.subjects.versions",
]

/// Types that need more than their required fields, and one that the manager of the same name has made already.
private let special: Set = [
    "datacatalog.v1 projects.locations.taxonomies.policyTags",
    "documentai.v1 projects.locations.schemas.schemaVersions",
    "compute.v1 firewalls", "compute.v1 instanceGroups", "dns.v1 resourceRecordSets",
    "firestore.v1 projects.databases.backupSchedules",
    "dns.v1 responsePolicyRules", "iap.v1 projects.brands.identityAwareProxyClients", "sqladmin.v1 backupRuns",
    "sqladmin.v1 sslCerts",
]
