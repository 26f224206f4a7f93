import PlanModel
import Text

extension TypeRules {
    /// The rules of the types that need any, by name.
    static let table: [String: TypeRules] = {
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
        data(
            "files", "file.v1/projects.locations.instances", "compute.v1/disks", "compute.v1/regionDisks",
            "compute.v1/instances")
        data(
            "keys, without which what they encrypted is lost", "cloudkms.v1/projects.locations.keyRings",
            "cloudkms.v1/projects.locations.keyRings.cryptoKeys")
        data("records, which others rely on", "dns.v1/managedZones")
        data(
            "what runs on its machines", "container.v1/projects.locations.clusters",
            "container.v1/projects.locations.clusters.nodePools", "dataproc.v1/projects.regions.clusters")
        data("what its users told it", "aiplatform.v1/projects.locations.reasoningEngines")
        for above in ["projects", "folders", "organizations", "billingAccounts"] {
            data("log entries", "logging.v2/\(above).locations.buckets")
        }
        data(
            "values, which may have been put in by hand", "secretmanager.v1/projects.locations.secrets",
            "parametermanager.v1/projects.locations.parameters")
        data(
            "a copy that may be the last one", "spanner.v1/projects.instances.backups",
            "alloydb.v1/projects.locations.backups", "compute.v1/images", "compute.v1/snapshots",
            "file.v1/projects.locations.backups",
            "file.v1/projects.locations.instances.snapshots")
        data(
            "files and a database of its own", "composer.v1/projects.locations.environments",
            "notebooks.v2/projects.locations.instances")
        data("rows of its databases", "spanner.v1/projects.instances.instancePartitions")
        data("what it was trained to", "documentai.v1/projects.locations.processors")
        data("schemas that messages refer to", "managedkafka.v1/projects.locations.schemaRegistries")
        data(
            "data sets and vectors", "aiplatform.v1/projects.locations.datasets",
            "aiplatform.v1/projects.locations.indexes", "aiplatform.v1/projects.locations.featureOnlineStores",
            "aiplatform.v1/projects.locations.featureGroups", "aiplatform.v1/projects.locations.metadataStores",
            "aiplatform.v1/projects.locations.tensorboards")
        data(
            "code and its history", "dataform.v1/projects.locations.repositories",
            "dataform.v1/projects.locations.repositories.workspaces", "sourcerepo.v1/projects.repos")
        table["logging.v2/projects.metrics", default: TypeRules()].hasEscapedSlashes = true
        data(
            "messages", "managedkafka.v1/projects.locations.clusters",
            "managedkafka.v1/projects.locations.clusters.topics")
        data(
            "an authority that others trust", "privateca.v1/projects.locations.caPools",
            "privateca.v1/projects.locations.caPools.certificateAuthorities")
        for (type, field) in [
            "bigquery.v2/datasets": "datasetReference.datasetId", "bigquery.v2/tables": "tableReference.tableId",
            "bigquery.v2/routines": "routineReference.routineId",
            "bigquery.v2/rowAccessPolicies": "rowAccessPolicyReference.policyId",
        ] { table[type, default: TypeRules()].idField = field }
        // cloudfunctions-5
        table["cloudfunctions.v2/projects.locations.functions", default: TypeRules()].apis = [
            "": ["artifactregistry", "cloudbuild", "run"], "eventTrigger": ["eventarc", "pubsub"],
        ]
        for type in ["cloudfunctions.v2/projects.locations.functions", "run.v2/projects.locations.workerPools"] {
            table[type, default: TypeRules()].readsSecrets = true
        }
        table["sqladmin.v1/instances", default: TypeRules()].labels = at("settings", "userLabels")
        // sqladmin-18
        table["sqladmin.v1/instances", default: TypeRules()].immutable = ["region"]
        // sqladmin-13, cloudkms-7
        table["sqladmin.v1/instances", default: TypeRules()].least = ["settings/dataDiskSizeGb"]
        table["cloudkms.v1/projects.locations.keyRings.cryptoKeys", default: TypeRules()].least = ["nextRotationTime"]
        // cloudkms-9
        table["cloudkms.v1/projects.locations.keyRings.cryptoKeys", default: TypeRules()].together = [
            "rotationPeriod": "nextRotationTime"
        ]
        // alloydb-2
        table["alloydb.v1/projects.locations.clusters", default: TypeRules()].optional = ["network"]
        for (type, field, instead) in setAtCreate {
            table[type, default: TypeRules()].atCreate[field] = instead
        }
        // aiplatform-6, monitoring-51
        for type in [
            "aiplatform.v1/projects.locations.endpoints", "monitoring.v1/projects.dashboards", "monitoring.v3/services",
        ] {
            table[type, default: TypeRules()].resembles = ["displayName"]
        }
        // container-3
        table["container.v1/projects.locations.clusters", default: TypeRules()].shared = ["nodePools": "name"]
        table["monitoring.v3/projects.uptimeCheckConfigs", default: TypeRules()].labels = at("userLabels")
        // monitoring-13
        table["monitoring.v3/projects.uptimeCheckConfigs", default: TypeRules()].hiddenBy = [
            "httpCheck/headers": "httpCheck/maskHeaders"
        ]
        for type in ["services", "services.serviceLevelObjectives"] {
            table["monitoring.v3/\(type)", default: TypeRules()].labels = at("userLabels")
        }
        // monitoring-38
        data("the points of its time series", "monitoring.v3/projects.metricDescriptors")
        table["monitoring.v3/projects.metricDescriptors", default: TypeRules()].idField = "type"
        table["monitoring.v3/projects.metricDescriptors", default: TypeRules()].calls[.update] = CallPattern(
            "POST", "{collection}")
        // dataproc-1, dataproc-2
        for type in ["autoscalingPolicies", "workflowTemplates"] {
            table["dataproc.v1/projects.locations.\(type)", default: TypeRules()].idField = "id"
        }
        var template = CallPattern("PUT", "{collection}/{id}")
        template.echo = ["version"]
        table["dataproc.v1/projects.locations.workflowTemplates", default: TypeRules()].calls[.update] = template
        var cluster = table["dataproc.v1/projects.regions.clusters"] ?? TypeRules()
        (cluster.idField, cluster.constants, cluster.optional) = (
            "clusterName", ["projectId": "{project}"], ["projectId"]
        )
        table["dataproc.v1/projects.regions.clusters"] = cluster
        table["storagetransfer.v1/transferJobs"] = transferJob
        table["monitoring.v3/projects.alertPolicies"] = alertPolicy
        table["bigquery.v2/tables", default: TypeRules()].completed = withOlderNames
        // Columns and partitions (bigquery-8, bigquery-9).
        table["bigquery.v2/tables", default: TypeRules()].fixedWords = [
            "Provided Schema does not match Table", "Cannot change the partitioning",
        ]
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
            "aiplatform.v1/projects.locations.schedules": ["displayName"],
            "datacatalog.v1/projects.locations.taxonomies": ["displayName"],
            "datacatalog.v1/projects.locations.taxonomies.policyTags": ["displayName"],
            "dataform.v1/projects.locations.folders": ["displayName"],
            "dataform.v1/projects.locations.teamFolders": ["displayName"],
            "documentai.v1/projects.locations.schemas": ["displayName"],
            "documentai.v1/projects.locations.schemas.schemaVersions": ["displayName"],
            "monitoring.v3/projects.groups": ["displayName"],
            "monitoring.v3/projects.snoozes": ["displayName"],
            "recaptchaenterprise.v1/projects.firewallpolicies": ["path"],
            "recaptchaenterprise.v1/projects.keys": ["displayName"],
            "monitoring.v3/projects.uptimeCheckConfigs": ["displayName"],
            "aiplatform.v1/projects.locations.datasets": ["displayName"],
            "aiplatform.v1/projects.locations.indexEndpoints": ["displayName"],
            "aiplatform.v1/projects.locations.indexes": ["displayName"],
            "aiplatform.v1/projects.locations.reasoningEngines": ["displayName"],
            "aiplatform.v1/projects.locations.tensorboards": ["displayName"],
        ] { table[type, default: TypeRules()].find = fields }
        // sqladmin-12, compute-16, firestore-5, redis-6
        for (type, field, value) in [
            ("sqladmin.v1/instances", "settings.deletionProtectionEnabled", true),
            ("compute.v1/instances", "deletionProtection", true),
            ("firestore.v1/projects.databases", "deleteProtectionState", "DELETE_PROTECTION_ENABLED"),
            ("redis.v1/projects.locations.clusters", "deletionProtectionEnabled", true),
        ] as [(String, String, JSONValue)] {
            table[type, default: TypeRules()].locks = [
                JSONPointer(tokens: field.split(separator: ".").map(String.init)): value
            ]
        }
        // firestore-2, firestore-3
        var index = TypeRules()
        (index.find, index.isReplaced, index.completed) = (["fields", "queryScope"], true, completedIndex)
        table["firestore.v1/projects.databases.collectionGroups.indexes"] = index
        table["firestore.v1/projects.databases.collectionGroups.fields"] = firestoreField
        // firestore-7
        table["firestore.v1/projects.databases.backupSchedules", default: TypeRules()].findOneOf = [
            "dailyRecurrence", "weeklyRecurrence",
        ]
        table["firestore.v1/projects.databases", default: TypeRules()].permissions["get"] =
            "datastore.databases.getMetadata"
        for type in globalTypes { table[type, default: TypeRules()].isGlobal = true }
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
        table["dns.v1/resourceRecordSets", default: TypeRules()].moreIDFields = ["type"]
        for call in [OddCall.update, .delete] {
            let method = call == .update ? "PUT" : "DELETE"
            table["sqladmin.v1/users", default: TypeRules()].calls[call] = CallPattern(method, "{collection}?name={id}")
        }
        // sqladmin-15
        table["sqladmin.v1/users", default: TypeRules()].inQuery = ["host"]
        // container-1
        for type in ["clusters", "clusters.nodePools"] {
            table["container.v1/projects.locations.\(type)", default: TypeRules()].hasShortNames = true
        }
        table["servicenetworking.v1/services.connections"] = peering
        table["compute.v1/networks.peerings"] = networkPeering
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
        for (type, fields) in apart { table[type, default: TypeRules()].apart = fields }
        table["compute.v1/firewalls", default: TypeRules()].sets = [
            "sourceRanges", "destinationRanges", "sourceTags", "targetTags", "sourceServiceAccounts",
            "targetServiceAccounts",
        ]
        for type in ["instanceGroups", "instanceGroupManagers", "regionInstanceGroupManagers"] {
            table["compute.v1/\(type)", default: TypeRules()].sets = ["namedPorts"]
        }
        // pubsub-9
        table["pubsub.v1/projects.schemas", default: TypeRules()].updatedBy = "commit"
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
}
