import Text

/// What is known of a type beyond Discovery. Nothing here is needed for most types.
struct TypeRules: Sendable {
    /// Why it is kept when it leaves the configuration, as text; nil: it is deleted.
    var data: String?
    /// The field of the body that holds the id, as a path with dots, if it is not `name`.
    var idField: String?
    /// The fields for the other pieces of an id that has several.
    var moreIDFields: [String] = []
    /// The label field, if it is not `labels`.
    var labels: JSONPointer?
    /// The server assigns the id; an object is found again by these fields.
    var find: [String] = []
    /// It exists at `global` only.
    var isGlobal = false
    /// Why it cannot be managed here; nil if it can.
    var refused: String?
    /// Lists without order.
    var sets: [String] = []
    /// Other calls than the rule's.
    var odd: OddCalls?

    /// How a type is read and deleted that is not read and deleted by its path.
    enum OddCalls: Sendable, Hashable {
        /// Cloud SQL's users: deleted and updated at the collection, named in the query.
        case namedInQuery
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
        data("log entries", "logging.v2/projects.locations.buckets")
        data(
            "data sets and vectors", "aiplatform.v1/projects.locations.datasets",
            "aiplatform.v1/projects.locations.indexes", "aiplatform.v1/projects.locations.featureOnlineStores",
            "aiplatform.v1/projects.locations.featureGroups", "aiplatform.v1/projects.locations.metadataStores",
            "aiplatform.v1/projects.locations.tensorboards")
        data("code and its history", "dataform.v1/projects.locations.repositories")
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
        for type in [
            "iam.v1/projects.locations.workloadIdentityPools",
            "iam.v1/projects.locations.workloadIdentityPools.providers",
            "apikeys.v2/projects.locations.keys", "networkservices.v1/projects.locations.gateways",
        ] { table[type, default: TypeRules()].isGlobal = true }
        table["dns.v1/resourceRecordSets", default: TypeRules()].moreIDFields = ["type"]
        table["sqladmin.v1/users", default: TypeRules()].odd = .namedInQuery
        table["compute.v1/firewalls", default: TypeRules()].sets = [
            "sourceRanges", "destinationRanges", "sourceTags", "targetTags", "sourceServiceAccounts",
            "targetServiceAccounts",
        ]
        for (type, reason) in [
            "iam.v1/projects.serviceAccounts.keys":
                "its answer is a secret; let a workload run as the account, or use workload identity federation",
            "apikeys.v2/projects.locations.keys": "its answer is a secret",
            "cloudbuild.v1/projects.locations.triggers": "its name is not its place, which the server assigns",
            "cloudbuild.v1/projects.triggers": "its name is not its place, which the server assigns",
            "container.v1/projects.locations.clusters": "it is changed by a method for each field",
            "container.v1/projects.locations.clusters.nodePools": "it is changed by a method for each field",
        ] { table[type, default: TypeRules()].refused = reason }
        return table
    }()
}

/// Types that words of the configuration cover, and the word.
let coveredTypes: [String: String] = [
    "run.v2/projects.locations.services": "a file in services/",
    "run.v2/projects.locations.jobs": "a file in features/",
    "storage.v1/buckets": "`buckets` in project.yaml",
    "storage.v1/managedFolders": "`storage` in project.yaml",
    "secretmanager.v1/projects.secrets": "`secrets` in project.yaml",
    "secretmanager.v1/projects.secrets.versions": "`secrets` in project.yaml",
    "artifactregistry.v1/projects.locations.repositories": "`repositories` in project.yaml",
    "iam.v1/projects.serviceAccounts": "`accounts` in project.yaml",
    "cloudscheduler.v1/projects.locations.jobs": "`schedule` of a service or a feature",
    "monitoring.v3/projects.alertPolicies": "`alerts` of a service or a feature",
    "monitoring.v3/projects.notificationChannels": "`notifications` in project.yaml",
    "serviceusage.v1/services": "`apis` in project.yaml",
]
