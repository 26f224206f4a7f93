import PlanModel
import Text

/// What is known of a type beyond Discovery. Nothing here is needed for most types.
struct TypeRules: Sendable {
    /// Why it is kept when it leaves the configuration, as text; nil: it is deleted.
    var data: String?
    /// With one of these fields it holds nothing of its own.
    var emptyWith: [String] = []
    /// The field of the body that holds the id, as a path with dots, if it is not `name`.
    var idField: String?
    /// The fields for the other pieces of an id that has several.
    var moreIDFields: [String] = []
    /// The label field, if it is not `labels`.
    var labels: JSONPointer?
    /// The server assigns the id; an object is found again by these fields.
    var find: [String] = []
    /// The field with the id that the server assigned, if the object's path does not stand in `name`.
    var serverID: String?
    /// The field with its whole path, if that is not `name`.
    var serverName: String?
    /// Its `name` is only its id, although its path is a `name`.
    var hasShortNames = false
    /// Its name may have slashes (sourcerepo-1); here it has none.
    var isPathOfOne = false
    /// Google names it with the number of its project, whatever it was created with.
    var isNumbered = false
    /// It exists at `global` only.
    var isGlobal = false
    /// Why it cannot be managed here; nil if it can.
    var refused: String?
    /// Writes with the same lane are sent one at a time.
    var lane: String?
    /// What an update repeats of the elements of lists.
    var echo: [Echo] = []
    /// Lists without order.
    var sets: [String] = []
    /// Fields with a range of numbers, in which a single number is a range too.
    var ranges: [String] = []
    /// Fields, as paths with slashes, and what the server makes of values in them: the plan says that at once.
    var spellings: [String: [String: String]] = [:]
    /// What the server completes in an object that is found again by just that: the plan says it at once.
    var completed: (@Sendable (JSONObject) -> JSONObject)?
    /// The path of an object, if no `get` says it, or if it begins with neither a project nor what is above one.
    var path: String?
    /// What everything of the type is in, if there is only one such place.
    var parent: String?
    /// True: it has no update and holds nothing, so a change replaces it.
    var isReplaced = false
    /// Its update replaces the object, although it is a PATCH (monitoring-35, orgpolicy-1).
    var isOverwritten = false
    /// There is one for each project, and the project's id is its own.
    var isProjects = false
    /// What stands in `idField`, with `{id}` and `{number}`; nil: the id.
    var idText: String?
    /// Other calls than the rule's, by what they do.
    var calls: [OddCall: CallPattern] = [:]
    /// Fields that only a method of their own sets, and the method.
    var methods: [String: FieldMethod] = [:]
    /// What must hold of an object of that id which is there already.
    var requires: (@Sendable (_ id: String, Scope) -> LiveRule)?
    /// The kind that holds its parent, whose labels prove whose an object is, with the read of one.
    var parentForm: Form.Parent?

    enum OddCall: Sendable, Hashable { case read, update, delete }

    /// A call, in whose texts `{collection}` is the URL of the collection, `{id}` the id and `{number}` the project's
    /// number.
    struct CallPattern: Sendable, Hashable {
        var url: String
        var method: String
        var body: [String: String]?
        /// Where the object is in the answer to a read.
        var item: JSONPointer?
        /// Members of the live object that an update repeats.
        var echo: [String] = []

        init(_ method: String, _ url: String, body: [String: String]? = nil, item: JSONPointer? = nil) {
            (self.method, self.url, self.body, self.item) = (method, url, body, item)
        }

        func call(_ values: [String: String]) -> Call {
            func filled(_ text: String) -> String {
                values.reduce(text) { $0.replacing("{\($1.key)}", with: $1.value) }
            }
            var call = Call(
                method, filled(url),
                body: body.map { .object(JSONObject($0.sorted { $0.key < $1.key }.map { ($0, .string(filled($1))) })) })
            call.item = item
            call.echo = echo
            return call
        }
    }

    /// `POST URL/name {"field": value}`; without a value the body is empty.
    struct FieldMethod: Sendable, Hashable {
        var name: String
        var field: String
    }

    static func of(_ type: String) -> TypeRules { table[type] ?? TypeRules() }

    private static let table: [String: TypeRules] = {
        var table: [String: TypeRules] = [:]
        func data(_ reason: String, _ types: String...) {
            for type in types { table[type, default: TypeRules()].data = reason }
        }
        data(
            "tables and their rows", "bigquery.v2/datasets", "bigquery.v2/tables", "spanner.v1/projects.instances",
            "spanner.v1/projects.instances.databases", "alloydb.v1/projects.locations.clusters",
            "alloydb.v1/projects.locations.clusters.instances", "sqladmin.v1/instances", "sqladmin.v1/databases",
            "firestore.v1/projects.databases")
        data(
            "entries", "redis.v1/projects.locations.instances", "redis.v1/projects.locations.clusters",
            "memcache.v1/projects.locations.instances")
        data("files", "file.v1/projects.locations.instances", "compute.v1/disks", "compute.v1/instances")
        data(
            "keys, without which what they encrypted is lost", "cloudkms.v1/projects.locations.keyRings",
            "cloudkms.v1/projects.locations.keyRings.cryptoKeys")
        data("records, which others rely on", "dns.v1/managedZones")
        data(
            "what runs on its machines", "container.v1/projects.locations.clusters",
            "container.v1/projects.locations.clusters.nodePools")
        data("log entries", "logging.v2/projects.locations.buckets")
        data(
            "data sets and vectors", "aiplatform.v1/projects.locations.datasets",
            "aiplatform.v1/projects.locations.indexes", "aiplatform.v1/projects.locations.featureOnlineStores",
            "aiplatform.v1/projects.locations.featureGroups", "aiplatform.v1/projects.locations.metadataStores",
            "aiplatform.v1/projects.locations.tensorboards")
        data("code and its history", "dataform.v1/projects.locations.repositories", "sourcerepo.v1/projects.repos")
        table["sourcerepo.v1/projects.repos", default: TypeRules()].isPathOfOne = true
        data(
            "messages", "managedkafka.v1/projects.locations.clusters",
            "managedkafka.v1/projects.locations.clusters.topics")
        data(
            "an authority that others trust", "privateca.v1/projects.locations.caPools",
            "privateca.v1/projects.locations.caPools.certificateAuthorities")
        for (type, field) in [
            "bigquery.v2/datasets": "datasetReference.datasetId", "bigquery.v2/tables": "tableReference.tableId",
            "bigquery.v2/routines": "routineReference.routineId",
        ] { table[type, default: TypeRules()].idField = field }
        table["sqladmin.v1/instances", default: TypeRules()].labels = at("settings", "userLabels")
        table["monitoring.v3/projects.uptimeCheckConfigs", default: TypeRules()].labels = at("userLabels")
        table["monitoring.v3/projects.alertPolicies"] = alertPolicy
        // What they show is elsewhere.
        table["bigquery.v2/tables", default: TypeRules()].emptyWith = [
            "view", "materializedView", "externalDataConfiguration",
        ]
        for (type, fields) in [
            "billingbudgets.v1/billingAccounts.budgets": ["displayName"],
            "bigquerydatatransfer.v1/projects.locations.transferConfigs": ["displayName"],
            "bigquerydatatransfer.v1/projects.transferConfigs": ["displayName"],
            "essentialcontacts.v1/projects.contacts": ["email"],
            "essentialcontacts.v1/folders.contacts": ["email"],
            "essentialcontacts.v1/organizations.contacts": ["email"],
            "documentai.v1/projects.locations.processors": ["displayName"],
            "monitoring.v3/projects.groups": ["displayName"],
            "monitoring.v3/projects.uptimeCheckConfigs": ["displayName"],
            "aiplatform.v1/projects.locations.datasets": ["displayName"],
            "aiplatform.v1/projects.locations.indexEndpoints": ["displayName"],
            "aiplatform.v1/projects.locations.indexes": ["displayName"],
            "aiplatform.v1/projects.locations.tensorboards": ["displayName"],
        ] { table[type, default: TypeRules()].find = fields }
        // firestore-2, firestore-3
        var index = TypeRules()
        (index.find, index.isReplaced, index.completed) = (["fields", "queryScope"], true, completedIndex)
        table["firestore.v1/projects.databases.collectionGroups.indexes"] = index
        for type in [
            "iam.v1/projects.locations.workloadIdentityPools",
            "iam.v1/projects.locations.workloadIdentityPools.providers",
            "apikeys.v2/projects.locations.keys", "networkservices.v1/projects.locations.gateways",
        ] { table[type, default: TypeRules()].isGlobal = true }
        // bigquery-5, bigqueryconnection-1, iam-38
        for type in [
            "bigqueryconnection.v1/projects.locations.connections",
            "bigquerydatatransfer.v1/projects.locations.transferConfigs",
            "bigquerydatatransfer.v1/projects.transferConfigs",
            "iam.v1/projects.locations.workloadIdentityPools",
            "iam.v1/projects.locations.workloadIdentityPools.providers",
        ] { table[type, default: TypeRules()].isNumbered = true }
        // bigquery-10
        table["bigquery.v2/datasets", default: TypeRules()].sets = ["access"]
        table["bigquery.v2/datasets", default: TypeRules()].spellings["access/*/role"] = [
            "roles/bigquery.dataOwner": "OWNER", "roles/bigquery.dataEditor": "WRITER",
            "roles/bigquery.dataViewer": "READER",
        ]
        // logging-4
        for above in ["projects", "folders", "organizations", "billingAccounts"] {
            table["logging.v2/\(above).exclusions", default: TypeRules()].hasShortNames = true
        }
        table["iam.v1/projects.roles", default: TypeRules()].requires = undeletedRole
        table["dns.v1/resourceRecordSets", default: TypeRules()].moreIDFields = ["type"]
        for call in [OddCall.update, .delete] {
            let method = call == .update ? "PUT" : "DELETE"
            table["sqladmin.v1/users", default: TypeRules()].calls[call] = CallPattern(method, "{collection}?name={id}")
        }
        // container-1
        for type in ["clusters", "clusters.nodePools"] {
            table["container.v1/projects.locations.\(type)", default: TypeRules()].hasShortNames = true
        }
        table["servicenetworking.v1/services.connections"] = peering
        table["storage.v1/notifications"] = notification
        // cloudbuild-2
        for place in ["projects", "projects.locations"] {
            var trigger = TypeRules()
            (trigger.find, trigger.serverName) = (["name"], "resourceName")
            if place == "projects" { (trigger.serverName, trigger.serverID) = (nil, "id") }
            table["cloudbuild.v1/\(place).triggers"] = trigger
        }
        for type in ["monitoring.v1/projects.dashboards", "orgpolicy.v2/organizations.customConstraints"] {
            table[type, default: TypeRules()].isOverwritten = true
        }
        table["appengine.v1/apps", default: TypeRules()].path = "apps/*"
        table["appengine.v1/apps", default: TypeRules()].isProjects = true
        table["appengine.v1/apps", default: TypeRules()].idField = "id"
        for (type, fields) in [
            "compute.v1/backendServices": ["securityPolicy", "edgeSecurityPolicy"],
            "compute.v1/regionBackendServices": ["securityPolicy"], "compute.v1/backendBuckets": ["edgeSecurityPolicy"],
        ] {
            for field in fields {
                let name = "set" + field.prefix(1).uppercased() + field.dropFirst()
                table[type, default: TypeRules()].methods[field] = FieldMethod(name: name, field: "securityPolicy")
            }
        }
        table["compute.v1/firewalls", default: TypeRules()].sets = [
            "sourceRanges", "destinationRanges", "sourceTags", "targetTags", "sourceServiceAccounts",
            "targetServiceAccounts",
        ]
        // compute-13
        for type in ["forwardingRules", "globalForwardingRules"] {
            table["compute.v1/\(type)", default: TypeRules()].ranges = ["portRange"]
        }
        for (type, reason) in [
            "container.v1/projects.zones.clusters": "its new form is container.v1/projects.locations.clusters",
            "container.v1/projects.zones.clusters.nodePools":
                "its new form is container.v1/projects.locations.clusters.nodePools",
            "iam.v1/projects.serviceAccounts.keys":
                "its answer is a secret; let a workload run as the account, or use workload identity federation",
            "apikeys.v2/projects.locations.keys": "its answer is a secret",
        ] { table[type, default: TypeRules()].refused = reason }
        return table
    }()

    /// There is one for each network and service; the answer to a list for the network holds it (servicenetworking-1).
    private static let peering: TypeRules = {
        var rules = TypeRules()
        let network = "projects/{number}/global/networks/{id}"
        rules.path = "services/*/connections/*"
        rules.parent = "services/servicenetworking.googleapis.com"
        (rules.idField, rules.idText) = ("network", network)
        rules.calls[.read] = CallPattern(
            "GET", "{collection}?network=" + network.replacing("/", with: "%2F"), item: at("connections", "0"))
        rules.calls[.update] = CallPattern("PATCH", "{collection}/-?force=true")
        rules.calls[.update]?.echo = ["network"]
        rules.calls[.delete] = CallPattern(
            "POST", "{collection}/servicenetworking-googleapis-com", body: ["consumerNetwork": network])
        rules.sets = ["reservedPeeringRanges"]
        return rules
    }()

    /// As those that follow from `alerts`: one write at a time (monitoring-17), and a condition that is sent without its
    /// server-assigned name would be a new one, which cuts off open incidents (monitoring-7).
    private static let alertPolicy: TypeRules = {
        var rules = TypeRules()
        (rules.find, rules.labels) = (["displayName"], at("userLabels"))
        rules.lane = "monitoring"
        rules.echo = [Echo(array: at("conditions"), key: "displayName", fields: ["name"])]
        rules.sets = ["notificationChannels"]
        return rules
    }()

    /// Nothing in it can say whose it is (storage-39); it goes only while its bucket is ours.
    private static let notification: TypeRules = {
        var rules = TypeRules()
        rules.path = "b/*/notificationConfigs/*"
        (rules.find, rules.serverID) = (["topic"], "id")
        rules.sets = ["event_types"]
        rules.isReplaced = true
        rules.parentForm = Form.Parent("bucket", CallShape("GET", API.storage.root + "b/*?projection=noAcl"))
        return rules
    }()
}

/// Services whose objects are known only to the host of their region, `NAME.LOCATION.rep.googleapis.com` (google-33).
let regionalServices: Set = ["modelarmor"]

/// The words of the configuration that cover the type, whichever version of its API it names; nil if there are none.
func coveringWords(of type: String) -> String? {
    let parts = type.split(separator: "/", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    return coveredTypes["\(parts[0].prefix { $0 != "." })/\(parts[1])"]
}

/// By the API, without its version, and the resource.
private let coveredTypes: [String: String] = [
    "run/projects.locations.services": "a file in services/",
    "run/projects.locations.jobs": "a file in features/",
    "run/namespaces.domainmappings": "`domains` of a service",
    "run/projects.locations.domainmappings": "`domains` of a service",
    "storage/buckets": "`buckets` in project.yaml, with fields without a word in its `body`",
    "storage/managedFolders": "`storage` in project.yaml",
    "secretmanager/projects.secrets": "`secrets` in project.yaml, with fields without a word in its `body`",
    "secretmanager/projects.secrets.versions": "`secrets` in project.yaml",
    "artifactregistry/projects.locations.repositories":
        "`repositories` in project.yaml, with fields without a word in its `body`",
    "iam/projects.serviceAccounts": "`accounts` in project.yaml",
    "cloudscheduler/projects.locations.jobs": "`schedule` of a service or a feature",
    "monitoring/projects.notificationChannels":
        "`notifications` in project.yaml, with fields without a word in its `body`",
    "serviceusage/services": "`apis` in project.yaml",
]
