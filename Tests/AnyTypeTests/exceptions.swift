import Text

/// What no rule can know: types that are not created here, and why. A type alone means both sizes.
let unmade: [String: String] = [
    "datacatalog.v1/projects.locations.taxonomies.policyTags": "the server assigns the id of what it is in",
    "documentai.v1/projects.locations.schemas.schemaVersions": "the server assigns the id of what it is in",
    "firestore.v1/projects.databases.collectionGroups.fields": "the group of collections that it is in is no resource",
    "firestore.v1/projects.databases.collectionGroups.indexes": "the group of collections that it is in is no resource",
    "compute.v1/networks.peerings": "it has two networks",
    "appengine.v1/apps small": "a project has one",
    "artifactregistry.v1/projects.locations.repositories.attachments": "the local cloud does not have it",
    "artifactregistry.v1/projects.locations.repositories.packages.tags": "the local cloud does not have it",
    "artifactregistry.v1/projects.locations.repositories.rules": "the local cloud does not have it",
    "cloudresourcemanager.v3/folders.boundaries": "the local cloud has no folders",
    "cloudresourcemanager.v3/folders.capabilityConfigs": "the local cloud has no folders",
    "cloudresourcemanager.v3/organizations.boundaries": "the local cloud has no organizations",
    "cloudresourcemanager.v3/projects.boundaries": "projects of the local cloud hold none",
    "cloudresourcemanager.v3/projects.capabilityConfigs": "projects of the local cloud hold none",
    "monitoring.v3/projects.alertPolicies": "its conditions are checked, and its channels must be there",
    "monitoring.v3/projects.uptimeCheckConfigs small": "one of several resources must be checked",
    "dataplex.v1/projects.locations.entryGroups.entryLinks": "it has two references of kinds that belong together",
    "servicenetworking.v1/services.connections full": "its ranges are objects of Compute Engine",
    "storage.v1/notifications": "its bucket is of a kind with words of its own",
    "spanner.v1/projects.instances.databases.backupSchedules":
        "no resource of a stack makes the database that it is in",
]

/// Fields with values that are not just of their type; null: it is not set.
let given: [String: JSONObject] = [
    // What fields demand of each other.
    "bigquery.v2/tables": [
        "schema": ["fields": [["name": "a", "type": "STRING"]]], "clustering": .null,
        "externalDataConfiguration": .null,
        "materializedView": .null, "rangePartitioning": .null, "timePartitioning": .null, "view": .null,
    ],
    "pubsub.v1/projects.subscriptions": [
        "bigqueryConfig": .null, "bigtableConfig": .null, "cloudStorageConfig": .null,
    ],
    "redis.v1/projects.locations.instances": ["redisConfigs": .null, "replicaCount": .null, "readReplicasMode": .null],
    "sqladmin.v1/instances": ["masterInstanceName": .null],
    "compute.v1/firewalls": [
        "allowed": [["IPProtocol": "tcp"]], "denied": .null, "sourceTags": .null, "sourceRanges": .null,
    ],
    "dns.v1/managedZones": ["dnsName": "acme.example."],
    "dns.v1/resourceRecordSets": ["rrdatas": ["192.0.2.1"], "routingPolicy": .null],
    "iam.v1/projects.roles": ["includedPermissions": ["storage.buckets.get"]],
    "iam.v1/organizations.roles": ["includedPermissions": ["storage.buckets.get"]],
    // One of them, by which it is found again.
    "firestore.v1/projects.databases.backupSchedules": [
        "dailyRecurrence": .null, "weeklyRecurrence": ["day": "MONDAY"],
    ],
    "monitoring.v3/projects.groups": ["filter": "resource.type = \"gce_instance\"", "parentName": .null],
    "secretmanager.v1/projects.locations.secrets": [
        // No version has been made that an alias could name.
        "replication": .null, "rotation": .null, "versionAliases": .null,
    ],
]

/// Fields that are needed although Discovery does not call them required, where a sample has none.
let needed: [String: JSONObject] = [
    "eventarc.v1/projects.locations.triggers": ["eventFilters": [["attribute": "type", "value": "a.b"]]],
    "sqladmin.v1/instances": ["settings": ["tier": "db-f1-micro"]],
]

/// Fields that cannot be changed, which Discovery does not say: `TYPE FIELD`.
let unchangeable: Set = [
    "iam.v1/organizations.roles deleted", "iam.v1/projects.roles deleted",
    "monitoring.v3/projects.uptimeCheckConfigs checkerType", "vpcaccess.v1/projects.locations.connectors ipCidrRange",
    "compute.v1/forwardingRules IPProtocol", "compute.v1/globalForwardingRules IPProtocol",
    "compute.v1/forwardingRules loadBalancingScheme", "compute.v1/globalForwardingRules loadBalancingScheme",
    "compute.v1/forwardingRules portRange", "compute.v1/globalForwardingRules portRange",
]

/// What the local cloud keeps otherwise by itself, as Google does: a least or a default for zero, what it computes.
let keptOtherwise: Set = [
    // The elements of this set have no name: they are compared whole.
    "bigquery_datasets /access",
    "appengine_apps /servingStatus", "cloudfunctions_functions /serviceConfig/allTrafficOnLatestRevision",
    "cloudtasks_queues /retryConfig/maxDoublings",
    // The name of the sample has slashes, which no pool's has.
    "container_clusters /nodePools/projects~1acme-local~1locations~1europe-west1~1names~1a0",
    "iam_roles /deleted",
    "iam_organizations_roles /deleted",
    "monitoring_uptime_check_configs /httpCheck/headers/a", "monitoring_uptime_check_configs /httpCheck/path",
    "pubsub_subscriptions /ackDeadlineSeconds", "sqladmin_instances /ipAddresses",
    "vpcaccess_connectors /maxInstances", "vpcaccess_connectors /minInstances",
]

/// Messages that cannot be added without anything in them, because something in them is required or because the server
/// has filled them with nothing already, which Discovery does not say: `TYPE FIELD`.
let unemptied: Set = [
    "composer.v1/projects.locations.environments config", "dns.v1/managedZones cloudLoggingConfig",
    "dns.v1/managedZones forwardingConfig",
    "dns.v1/managedZones peeringConfig", "dns.v1/managedZones privateVisibilityConfig",
    "storagetransfer.v1/transferJobs eventStream",
]

/// APIs all of whose texts are names or required.
let withoutFreeTexts: Set<String> = ["essentialcontacts.v1", "firebaserules.v1", "iap.v1"]
