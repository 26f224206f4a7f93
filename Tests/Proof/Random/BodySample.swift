import Discovery
import Sampling
import Text

/// Random messages of Google's APIs: what is required, some of what is optional, at most one of what excludes each other.
struct BodySample {
    var random: SplitMix
    let api: GoogleAPI
    /// How likely an optional field is.
    var density: Double
    var secrets: [String] = []
    /// References to what stands before, such as `${pubsub_topics.a.name}`.
    var references: [String] = []
    var hasFiles = false

    mutating func message(_ name: String, depth: Int = 0) -> JSONObject {
        var object: JSONObject = [:]
        var groups: Set<String> = []
        let fields = (api.schema(name)?.fields ?? [:]).values.sorted { $0.name < $1.name }
            .filter {
                !$0.isOutputOnly && ($0.isRequired || !Self.assigned.contains($0.name))
                    && !(depth == 0 && $0.isIdentifier)
            }
            .shuffled(using: &random).sorted { $0.isRequired && !$1.isRequired }
        for field in fields {
            let isNamed = depth == 0 && (Self.identifying.contains(field.name) || Self.demanded.contains(field.name))
            guard
                field.isRequired || isNamed
                    || depth < 3 && .random(in: 0..<1, using: &random) < density / Double(depth + 1)
            else { continue }
            if depth == 0, field.name == "name" { continue }
            if let group = field.oneof, !groups.insert(group).inserted { continue }
            if let value = value(field, of: name, depth) { object[field.name] = value }
        }
        while let objection = MessageDemand.objection(to: object, name, of: api.name, isWhole: true),
            object[objection.field] != nil
        {
            object[objection.field] = nil
        }
        return object
    }

    private mutating func value(_ field: Field, of message: String, _ depth: Int) -> JSONValue? {
        if field.isSecret {
            guard Bool.random(using: &random), let secret = secrets.randomElement(using: &random) else {
                return ["environment": "CALCO_VALUE_A"]
            }
            return ["secret": .string(secret)]
        }
        // The local cloud cannot tell a required false from a missing field.
        if field.isRequired, field.type == .bool { return true }
        if depth == 0, let said = Self.values[field.name] { return said.randomElement(using: &random) }
        // What a reference stands for may be what the field does not take.
        let isLimited = DocumentedLimit.all(of: api.name)["\(message).\(field.name)"] != nil
        return value(of: field.type, depth, mayRefer: !field.isRequired && !isLimited && depth < 2)
    }

    private mutating func value(of type: FieldType, _ depth: Int, mayRefer: Bool = false) -> JSONValue? {
        switch type {
        case .string: return .string(text(mayRefer: mayRefer))
        case .bool: return .bool(.random(using: &random))
        case .int32, .uint32: return JSONValue(Int.random(in: 1...9, using: &random))
        case .int64, .uint64: return .string(String(Int.random(in: 1...9, using: &random)))
        case .float, .double: return .number(JSONNumber(text: "0.5"))
        case .bytes: return ["YQ==", "YWJj"].randomElement(using: &random)
        case .duration: return ["600s", "86400s", "3.5s"].randomElement(using: &random)
        case .timestamp: return "2026-01-31T00:00:00Z"
        case .mask: return "name"
        case .object, .any: return ["a": 1, "b": "two"]
        case .enumeration(let name):
            let values = api.enumeration(name)?.values.filter { !$0.hasSuffix("UNSPECIFIED") } ?? []
            return values.randomElement(using: &random).map { .string($0) }
        case .message(let name):
            guard depth < 6 else { return nil }
            return .object(message(name, depth: depth + 1))
        case .list(let element):
            let values = (0..<Int.random(in: 1...2, using: &random)).compactMap { _ in value(of: element, depth + 1) }
            return values.isEmpty ? nil : .array(values)
        case .map(let element):
            let members = ["one", "two"].prefix(Int.random(in: 1...2, using: &random)).compactMap { key in
                value(of: element, depth + 1).map { (key, $0) }
            }
            return .object(JSONObject(members))
        }
    }

    private mutating func text(mayRefer: Bool) -> String {
        let number = random.next() % 90
        if mayRefer, number < 20, let reference = references.randomElement(using: &random) { return reference }
        return "text-\(number)"
    }

    /// What servers write, marked or not.
    private static let assigned: Set = [
        "etag", "fingerprint", "kind", "selfLink", "id", "uid", "creationTimestamp", "createTime", "updateTime",
        "state",
        "status", "warnings", "selfLinkWithId", "labelFingerprint", "nextPageToken", "revision",
    ]

    /// By these a type without ids of ours is found again.
    private static let identifying: Set = ["displayName", "email"]

    /// Without these a type is refused, although Discovery does not call them required.
    private static let demanded: Set = ["eventFilters"]

    private static let values: [String: [JSONValue]] = [
        "labels": [["team": "ml"], ["team": "data", "tier": "one"]],
        "description": ["text", "Kept short: a $${b}", "zwei Wörter"],
        "dnsName": ["acme.example."], "rrdatas": [["10.0.0.1"]], "ipCidrRange": ["10.0.0.0/24"],
        "location": ["EU", "europe-west1"], "timeoutSec": [2], "checkIntervalSec": [9],
        "eventFilters": [[["attribute": "type", "value": "google.cloud.pubsub.topic.v1.messagePublished"]]],
    ]
}
