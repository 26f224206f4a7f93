// Limits of what holds data.

private let page = "https://cloud.google.com/"

let dataLimits = [
    // bigquery-17
    LimitGroup(
        "bigquery.v2", page + "bigquery/docs/reference/rest/v2/datasets",
        [
            "Dataset.defaultCollation": .words(["und:ci"]),
            "Dataset.defaultTableExpirationMs": .number(3_600_000 ... .infinity),
            "Dataset.labels": .labels,
            "Dataset.location": .region(["US", "EU", "AWS-", "AZURE-"]),
            "Dataset.maxTimeTravelHours": .number(48...168),
        ]),
    LimitGroup(
        "bigquery.v2", page + "bigquery/docs/reference/rest/v2/tables",
        [
            "Table.labels": .labels,
            "TableFieldSchema.description": .characters(1024),
            "TableFieldSchema.mode": .wordsInAnyCase(["NULLABLE", "REQUIRED", "REPEATED"]),
            "TableFieldSchema.name": .all([
                .characters(300), .text(.column),
                .without(
                    first: ["_TABLE_", "_FILE_", "_PARTITION", "_ROW_TIMESTAMP", "__ROOT__", "_COLIDENTIFIER"], last: []
                ),
            ]),
            "TableFieldSchema.type": .wordsInAnyCase([
                "STRING", "BYTES", "INTEGER", "INT64", "FLOAT", "FLOAT64", "BOOLEAN", "BOOL", "TIMESTAMP", "DATE",
                "TIME", "DATETIME", "GEOGRAPHY", "NUMERIC", "BIGNUMERIC", "JSON", "RECORD", "STRUCT", "RANGE",
                "INTERVAL", "FOREIGN",
            ]),
            "TimePartitioning.type": .words(["DAY", "HOUR", "MONTH", "YEAR"]),
        ]),
    LimitGroup("bigquery.v2", page + "bigquery/docs/clustered-tables", ["Clustering.fields": .items(4)]),
    LimitGroup(
        "bigquery.v2", page + "bigquery/docs/materialized-views-manage",
        ["MaterializedViewDefinition.refreshIntervalMs": .number(60_000...604_800_000)]),
    // sqladmin-16
    LimitGroup(
        "sqladmin.v1", page + "sql/docs/postgres/admin-api/rest/v1/instances",
        [
            "AclEntry.value": .text(.addresses),
            "BackupConfiguration.startTime": .clock,
            "BackupConfiguration.transactionLogRetentionDays": .number(1...35),
            "BackupRetentionSettings.retainedBackups": .number(1...365),
            "DatabaseInstance.region": .region([]),
            "InsightsConfig.queryStringLength": .number(256...4500),
            "MaintenanceWindow.day": .number(1...7),
            "MaintenanceWindow.hour": .number(0...23),
            "Settings.dataDiskSizeGb": .number(10 ... .infinity),
            "Settings.tier": .text(.tier),
            "Settings.userLabels": .labels,
        ]),
    // redis-7
    LimitGroup(
        "redis.v1", page + "memorystore/docs/redis/reference/rest/v1/projects.locations.instances",
        [
            "Instance.labels": .labels,
            "Instance.memorySizeGb": .number(1...300),
            "Instance.redisVersion": .words([
                "REDIS_3_2", "REDIS_4_0", "REDIS_5_0", "REDIS_6_X", "REDIS_7_0", "REDIS_7_2",
            ]),
            "Instance.replicaCount": .number(0...5),
        ]),
    // memcache-3
    LimitGroup(
        "memcache.v1", page + "memorystore/docs/memcached/reference/rest/v1/projects.locations.instances",
        [
            "Instance.displayName": .characters(80),
            "Instance.labels": .labels,
            "Instance.nodeCount": .number(1...20),
            "NodeConfig.cpuCount": .number(1...32),
            "NodeConfig.memorySizeMb": .number(1024...262_144),
        ]),
    // memcache-4
    LimitGroup(
        "memcache.v1", page + "memorystore/docs/memcached/supported-memcached-configurations",
        ["MemcacheParameters.params": .parameters(memcacheParameters)]),
    // storage-45
    LimitGroup(
        "storage.v1", page + "storage/docs/availability-durability", ["Bucket.rpo": .words(["DEFAULT", "ASYNC_TURBO"])]
    ),
    // storage-55
    LimitGroup(
        "storage.v1", page + "storage/docs/lifecycle",
        [
            "Bucket.lifecycle.rule.action.type": .words(["Delete", "SetStorageClass", "AbortIncompleteMultipartUpload"]
            ),
            "Bucket.lifecycle.rule.action.storageClass": .words(storageClasses),
            "Bucket.lifecycle.rule.condition.matchesStorageClass": .each(.words(storageClasses)),
        ]),
    LimitGroup(
        "storage.v1", page + "storage/docs/cross-origin", ["Bucket.cors.maxAgeSeconds": .number(0...2_147_483_647)]),
    // secretmanager-23
    LimitGroup(
        "secretmanager.v1", page + "secret-manager/docs/reference/rest/v1/projects.secrets",
        ["CustomerManagedEncryption.kmsKeyName": .form("projects/*/locations/*/keyRings/*/cryptoKeys/*")]),
    // dns-8
    LimitGroup(
        "dns.v1", page + "dns/docs/reference/rest/v1/managedZones",
        [
            "ManagedZone.description": .characters(1024),
            "ManagedZone.dnsName": .ends(["."]),
            "ManagedZone.labels": .labels,
        ]),
    LimitGroup(
        "dns.v1", page + "dns/docs/records-overview",
        [
            "ResourceRecordSet.name": .ends(["."]),
            "ResourceRecordSet.ttl": .number(0...2_147_483_647),
            "ResourceRecordSet.type": .words([
                "A", "AAAA", "ALIAS", "CAA", "CNAME", "DNSKEY", "DS", "HTTPS", "IPSECKEY", "MX", "NAPTR", "NS", "PTR",
                "SOA", "SPF", "SRV", "SSHFP", "SVCB", "TLSA", "TXT",
            ]),
        ]),
    // artifactregistry-21
    LimitGroup(
        "artifactregistry.v1", page + "artifact-registry/docs/reference/rest/v1/projects.locations.repositories",
        [
            "CleanupPolicy.id": .characters(127),
            "Repository.kmsKeyName": .form("projects/*/locations/*/keyRings/*/cryptoKeys/*"),
        ]),
]

private let storageClasses = [
    "STANDARD", "NEARLINE", "COLDLINE", "ARCHIVE", "MULTI_REGIONAL", "REGIONAL", "DURABLE_REDUCED_AVAILABILITY",
]

/// What can be set in Memcached, and of some to what (memcache-4).
private let memcacheParameters: [String: FieldLimit] = {
    let flag = FieldLimit.words(["true", "false"])
    var result: [String: FieldLimit] = [
        "listen-backlog": .number(1...10_000), "disable-flush-all": flag, "disable-watch": flag,
        "max-item-size": .number(524_288...134_217_728), "slab-min-size": .number(1...1024),
        "slab-growth-factor": .number(1.01...100),
    ]
    for name in [
        "disable-cas", "disable-evictions", "hash-algorithm", "idle-timeout", "lru-crawler", "lru-maintainer",
        "lru-segmented", "max-reqs-per-event", "maxconns-fast", "modern", "protocol", "track-sizes",
        "watcher-logbuf-size", "worker-logbuf-size",
    ] {
        result[name] = .characters(64)
    }
    return result
}()
