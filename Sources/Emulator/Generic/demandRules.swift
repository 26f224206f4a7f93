import Text

// What fields of an object demand of each other: rules of `typeRules`.

/// A subscription is of a topic that is there, and delivers in one way (pubsub-8).
let deliverable: TypeRule = { subscription, _, place, store throws(Failure) in
    let ways = ["bigqueryConfig", "bigtableConfig", "cloudStorageConfig"].filter { subscription[$0] != nil }
    let isPushed = subscription["pushConfig"]?["pushEndpoint"]?.string?.isEmpty == false
    guard ways.count + (isPushed ? 1 : 0) <= 1 else {
        throw .badField(
            "subscription",
            "At most one of push_config, bigquery_config, bigtable_config and "
                + "cloud_storage_config may be set.")
    }
    if let table = subscription["bigqueryConfig"], table["useTopicSchema"] == true, table["useTableSchema"] == true {
        throw .badField(
            "subscription.bigquery_config", "use_topic_schema and use_table_schema cannot be enabled at the same time.")
    }
    for name in [subscription["topic"], subscription["deadLetterPolicy"]?["deadLetterTopic"]].compactMap({ $0?.string })
    {
        let parts = name.split(separator: "/").map(String.init)
        // What is in other projects is not known.
        guard parts.count == 4, parts[0] == "projects", parts[1] == place.project, parts[2] == "topics" else {
            continue
        }
        guard store[genericShelf(place.service, Array(parts.prefix(3))), parts[3]]?.object != nil else {
            throw Failure(.notFound, "Resource not found (resource=\(parts[3])).")
        }
    }
    return subscription
}

/// A rule allows or denies, and what goes out has no source (compute-24).
let ofOneAction: TypeRule = { rule, _, _, _ throws(Failure) in
    let actions = ["allowed", "denied"].filter { rule[$0]?.array?.isEmpty == false }
    guard actions.count == 1 else {
        throw Failure(
            .invalidArgument, "Invalid value for field 'resource': a firewall has either allowed or denied rules.",
            reason: "invalid")
    }
    guard rule["direction"] != "EGRESS" || rule["sourceTags"] == nil && rule["sourceRanges"] == nil else {
        throw Failure(
            .invalidArgument, "Invalid value for field 'resource.direction': a rule for EGRESS has no source.",
            reason: "invalid")
    }
    return rule
}

/// A check does not take longer than the time to the next one (compute-24).
let inTime: TypeRule = { check, _, _, _ throws(Failure) in
    guard check["timeoutSec"]?.int ?? 5 <= check["checkIntervalSec"]?.int ?? 5 else {
        throw Failure(
            .invalidArgument,
            "Invalid value for field 'resource.timeoutSec': it must not be greater than checkIntervalSec.",
            reason: "invalid")
    }
    return check
}

/// Nodes have a number and a size (memcache-3).
let ofNodes: TypeRule = { instance, _, _, _ throws(Failure) in
    for (field, value) in [
        ("node_count", instance["nodeCount"]), ("node_config.cpu_count", instance["nodeConfig"]?["cpuCount"]),
        ("node_config.memory_size_mb", instance["nodeConfig"]?["memorySizeMb"]),
    ] where value?.int ?? 0 <= 0 {
        throw .badField("instance." + field, "Field instance.\(field) must be greater than 0.")
    }
    return instance
}

/// How many replicas a tier has, and which parameters Redis takes (redis-7).
func checkRedis(_ instance: JSONObject) throws(Failure) {
    let replicas = instance["replicaCount"]?.int ?? 0
    let areRead = instance["readReplicasMode"] == "READ_REPLICAS_ENABLED"
    let most = instance["tier"] == "BASIC" ? 0 : areRead ? 5 : 1
    guard replicas <= most, !areRead || instance["tier"] != "BASIC" else {
        throw .badField(
            "instance.replica_count",
            "An instance of this tier, with these read replicas, has at most \(most) replicas.")
    }
    let known: Set = [
        "maxmemory-policy", "notify-keyspace-events", "activedefrag", "lfu-decay-time", "lfu-log-factor",
        "maxmemory-gb",
        "stream-node-max-bytes", "stream-node-max-entries",
    ]
    if let name = instance["redisConfigs"]?.object?.sortedKeys.first(where: { !known.contains($0) }) {
        throw .badField("instance.redis_configs", "The parameter '\(name)' is not supported.")
    }
}

/// What a database and its backups demand of an instance of Cloud SQL (sqladmin-16).
func checkSQL(_ instance: JSONObject, _ place: GenericPlace, _ store: borrowing Store) throws(Failure) {
    let version = instance["databaseVersion"]?.string ?? ""
    let settings = instance["settings"]
    let backups = settings?["backupConfiguration"]
    func refused(_ text: String) -> Failure { Failure(.invalidArgument, "Invalid request: \(text)") }
    // sqladmin-19
    guard settings?["tier"]?.string?.isEmpty == false || instance["masterInstanceName"] != nil else {
        throw refused("Missing parameter: settings.tier.")
    }
    if version.hasPrefix("POSTGRES"), let tier = settings?["tier"]?.string, tier.hasPrefix("db-n1-") {
        throw refused("Invalid Tier (\(tier)) for (\(version)).")
    }
    if backups?["binaryLogEnabled"] == true, version.hasPrefix("POSTGRES") || version.hasPrefix("SQLSERVER") {
        throw refused("Binary log can only be enabled for MySQL instances.")
    }
    let isReplica = instance["masterInstanceName"]?.string?.isEmpty == false
    if backups?["enabled"] != true, !isReplica,
        backups?["binaryLogEnabled"] == true || backups?["pointInTimeRecoveryEnabled"] == true
    {
        throw refused("Point in time recovery must be disabled when backup is disabled.")
    }
    if isReplica, let name = instance["masterInstanceName"]?.string {
        let id = name.split(separator: ":").last.map(String.init) ?? name
        guard name.contains(":") && !name.hasPrefix(place.project + ":") || store[place.shelf, id]?.object != nil else {
            throw Failure(.notFound, "The Cloud SQL instance does not exist.", reason: "instanceDoesNotExist")
        }
    }
}
