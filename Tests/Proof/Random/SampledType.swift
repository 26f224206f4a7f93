import Compiler
import Discovery
import Text

/// A type of resource that `resources/` takes, with where its objects are.
struct SampledType: Sendable {
    let name: String
    /// The word in its addresses.
    let kind: String
    let api: GoogleAPI
    let resource: ResourceType
    /// The steps of an item's path, with the number of pieces of each one's id.
    private let steps: [Step]

    private struct Step: Hashable {
        var word: String
        var ids: Int
    }

    var idPieces: Int { steps.last?.ids ?? 1 }
    /// True if nothing is in its objects.
    var isLeaf: Bool { !Self.all.contains { $0.api.name == api.name && Array($0.steps.dropLast()) == steps } }
    var isZonal: Bool { steps.contains { $0.word == "zones" } }

    private init?(_ name: String, _ kind: String) {
        let parts = name.split(separator: "/").map(String.init)
        guard parts.count == 2, let api = GoogleAPI.named(parts[0]), let resource = api.resource(parts[1]),
            let get = resource.get
        else { return nil }
        (self.name, self.kind, self.api, self.resource) = (name, kind, api, resource)
        var steps: [Step] = []
        for segment in get.path.segments {
            if case .literal(let word) = segment {
                steps.append(Step(word: word, ids: 0))
            } else if !steps.isEmpty {
                steps[steps.count - 1].ids += 1
            }
        }
        let roots: Set = ["projects", "billingAccounts", "organizations", "folders"]
        self.steps = Array(steps.drop { !roots.contains($0.word) })
    }

    /// Cloud Run, whose messages `body` of a workload is laid over.
    static let run = GoogleAPI.named("run.v2")

    static let all: [SampledType] = knownTypes().compactMap { SampledType($0.type, $0.kind) }

    /// The fields by which an object without an id of ours is found again, as far as their texts are free.
    var foundBy: [String] { fieldsThatFind(type: name).filter { $0 != "topic" } }

    /// What its parent is.
    enum Parent: Sendable {
        /// The project, in a place that the entry may name.
        case place
        case type(SampledType)
        /// Outside of the project, or of a type that cannot be made.
        case name(String)
    }

    var parent: Parent {
        let places: Set = ["locations", "regions", "zones"]
        let above = Array(steps.dropLast())
        let isBelowProject = above.first?.word == "projects"
        if isBelowProject, !above.dropFirst().contains(where: { $0.ids > 0 && !places.contains($0.word) }) {
            return .place
        }
        if above.count > 1, let type = Self.all.first(where: { $0.api.name == api.name && $0.steps == above }) {
            return .type(type)
        }
        let ids = ["projects": "acme-test", "locations": "global"]
        return .name(
            above.map { $0.ids == 0 ? $0.word : "\($0.word)/\(ids[$0.word] ?? "123456")" }.joined(separator: "/"))
    }
}

extension SampledType {
    /// Those that are in random configurations.
    static let served = all.filter { $0.reason == nil }

    /// Why it is in none; nil if it is in some.
    var reason: String? {
        if case .name = parent { return "it is in something that no configuration can make" }
        return Self.reasons[name]
    }

    private static let reasons = [
        "cloudresourcemanager.v3/projects.capabilityConfigs": "the local cloud does not find the project that it is in",
        "datacatalog.v1/projects.locations.taxonomies.policyTags": "the server names what it is in",
        "documentai.v1/projects.locations.schemas.schemaVersions": "the server names what it is in",
        "bigquery.v2/routines": "the local cloud answers with a field that it refuses in an update",
        "monitoring.v3/projects.groups": "after the first apply, the next one makes it again",
        "sqladmin.v1/blueGreenDeployments": "the local cloud does not have its operations",
    ]

    /// What stands in the URL of a create.
    static let parameters: [String: JSONValue] = ["logging.v2/projects.sinks": ["uniqueWriterIdentity": true]]

    /// What the local cloud wants of a type although its description does not require it.
    static let needs: [String: JSONObject] = [
        "secretmanager.v1/projects.locations.secrets": [
            "replication": .null, "rotation": .null, "versionAliases": .null,
        ],
        "iam.v1/projects.roles": ["includedPermissions": ["storage.objects.get"]],
        "logging.v2/projects.sinks": [
            "destination": "logging.googleapis.com/projects/acme-partner", "exclusions": .null, "filter": .null,
        ],
        "memcache.v1/projects.locations.instances": [
            "nodeCount": 1, "nodeConfig": ["cpuCount": 1, "memorySizeMb": 1024],
        ],
        // Which topics another project has is not known.
        "pubsub.v1/projects.subscriptions": [
            "topic": "projects/acme-partner/topics/events", "deadLetterPolicy": .null, "bigqueryConfig": .null,
            "bigtableConfig": .null, "cloudStorageConfig": .null, "ackDeadlineSeconds": 60,
            "messageRetentionDuration": "600s",
        ],
        "monitoring.v3/projects.groups": [
            "filter": "resource.type = \"gce_instance\"", "parentName": "",
        ],
        "monitoring.v3/projects.uptimeCheckConfigs": [
            "tcpCheck": ["port": 443], "httpCheck": .null, "period": "60s", "timeout": "10s", "contentMatchers": .null,
            "resourceGroup": .null, "syntheticMonitor": .null, "selectedRegions": .null, "checkerType": .null,
            "monitoredResource": [
                "type": "uptime_url", "labels": ["host": "acme.example", "project_id": "acme-test"],
            ],
        ],
    ]
}
