/// The tables that `typeTraits` reads, one for each API: entries with an empty line between them. The first line of an
/// entry is the API and the type, the rest a JSON object with the names that `TypeTraits.of` reads.
let typeTraitTables = dataTypeTraits + networkTypeTraits + endpointTypeTraits

/// Of what stores, passes on or protects data.
private let dataTypeTraits = [
    // bigquery-3, bigquery-4
    #"""
    bigquery.v2 datasets
    {
      "defaults": {
        "access": [
          {"role": "WRITER", "specialGroup": "projectWriters"},
          {"role": "OWNER", "specialGroup": "projectOwners"},
          {"role": "OWNER", "userByEmail": "user@example.com"},
          {"role": "READER", "specialGroup": "projectReaders"}
        ],
        "datasetReference": {"datasetId": "$id", "projectId": "$project"},
        "id": "$dotted",
        "location": "US",
        "maxTimeTravelHours": "168",
        "type": "DEFAULT"
      },
      "immutable": ["location"],
      "parameters": ["accessPolicyVersion", "all", "datasetView", "updateMode"]
    }

    bigquery.v2 tables
    {
      "pattern": "[\\p{L}\\p{M}\\p{N}\\p{Pc}\\p{Pd}\\p{Zs}]{1,1024}",
      "inherited": ["location"],
      "defaults": {"id": "$dotted", "numBytes": "0", "numLongTermBytes": "0", "numRows": "0", "type": "TABLE"},
      "dependent": {
        "view": {"type": "VIEW"},
        "materializedView": {"type": "MATERIALIZED_VIEW"},
        "externalDataConfiguration": {"type": "EXTERNAL"}
      },
      "parameters": ["autodetect_schema", "autodetectSchema", "selectedFields", "view"]
    }
    """#,
    // bigquery-5
    #"""
    bigquerydatatransfer.v1 projects.locations.transferConfigs
    {"isNumbered": true, "parameters": ["authorizationCode", "serviceAccountName", "versionInfo"]}

    bigquerydatatransfer.v1 projects.transferConfigs
    {"isNumbered": true, "parameters": ["authorizationCode", "serviceAccountName", "versionInfo"]}
    """#,
    // cloudbuild-1
    #"""
    cloudbuild.v1 projects.locations.triggers
    {"serverNamed": true}

    cloudbuild.v1 projects.triggers
    {"serverNamed": true}
    """#,
    // monitoring-35, orgpolicy-1
    #"""
    monitoring.v1 projects.dashboards
    {"overwritten": true}

    orgpolicy.v2 organizations.customConstraints
    {"overwritten": true}
    """#,
    // cloudkms-2, cloudkms-3, cloudkms-4
    #"""
    cloudkms.v1 projects.locations.keyRings.cryptoKeys
    {
      "defaults": {
        "destroyScheduledDuration": "2592000s",
        "versionTemplate": {"algorithm": "GOOGLE_SYMMETRIC_ENCRYPTION", "protectionLevel": "SOFTWARE"},
        "primary": {
          "algorithm": "GOOGLE_SYMMETRIC_ENCRYPTION",
          "createTime": "$now",
          "generateTime": "$now",
          "name": "$name/cryptoKeyVersions/1",
          "protectionLevel": "SOFTWARE",
          "state": "ENABLED"
        }
      },
      "children": {
        "cryptoKeyVersions": {
          "1": {
            "algorithm": "GOOGLE_SYMMETRIC_ENCRYPTION",
            "generateTime": "$now",
            "protectionLevel": "SOFTWARE",
            "state": "ENABLED"
          }
        }
      },
      "parameters": ["skipInitialVersionCreation"]
    }

    cloudkms.v1 projects.locations.keyRings.cryptoKeys.cryptoKeyVersions
    {"verbs": {"destroy": {"state": "DESTROY_SCHEDULED", "destroyTime": "$now"}, "restore": {"state": "DISABLED"}}}
    """#,
    // cloudtasks-1, cloudtasks-2, cloudtasks-3, cloudtasks-5
    #"""
    cloudtasks.v2 projects.locations.queues
    {
      "upserts": true,
      "defaults": {
        "rateLimits": {"maxBurstSize": 100, "maxConcurrentDispatches": 1000, "maxDispatchesPerSecond": 500},
        "retryConfig": {"maxAttempts": 100, "maxBackoff": "3600s", "maxDoublings": 16, "minBackoff": "0.100s"}
      },
      "missing": "Queue does not exist. If you just created the queue, wait at least a minute for the queue to initialize.",
      "taken": "Queue already exists",
      "verbs": {"pause": {"state": "PAUSED"}, "resume": {"state": "RUNNING"}}
    }
    """#,
    // eventarc-1
    #"""
    eventarc.v1 projects.locations.channelConnections
    {"optional": ["channel"]}
    """#,
    // firestore-1, firestore-2, firestore-7
    #"""
    firestore.v1 projects.databases.collectionGroups.indexes
    {"assigned": true, "defaults": {"density": "SPARSE_ALL", "queryScope": "COLLECTION"}}

    firestore.v1 projects.databases.collectionGroups.fields
    {"exists": true}

    firestore.v1 projects.databases.backupSchedules
    {"assigned": true}
    """#,
    // iam-38
    #"""
    iam.v1 projects.locations.workloadIdentityPools
    {"isNumbered": true}

    iam.v1 projects.locations.workloadIdentityPools.providers
    {"isNumbered": true}
    """#,
    // logging-1, logging-2, logging-4, logging-5, logging-6
    #"""
    logging.v2 projects.locations.buckets
    {"defaults": {"retentionDays": 30}, "missing": "Bucket `$id` in location `$location` does not exist"}

    logging.v2 projects.sinks
    {
      "defaults": {"writerIdentity": "serviceAccount:cloud-logs@system.gserviceaccount.com"},
      "switches": {
        "uniqueWriterIdentity": {
          "writerIdentity": "serviceAccount:service-$number@gcp-sa-logging.iam.gserviceaccount.com"
        }
      },
      "parameters": ["customWriterIdentity"],
      "missing": "Sink $id does not exist"
    }

    logging.v2 projects.metrics
    {"upserts": true}

    logging.v2 billingAccounts.exclusions
    {"hasShortNames": true}

    logging.v2 folders.exclusions
    {"hasShortNames": true}

    logging.v2 organizations.exclusions
    {"hasShortNames": true}

    logging.v2 projects.exclusions
    {"hasShortNames": true}
    """#,
    // pubsub-2, pubsub-3, pubsub-5, pubsub-9
    #"""
    pubsub.v1 projects.schemas
    {"updatedBy": "commit"}

    pubsub.v1 projects.topics
    {"omitted": ["state"]}

    pubsub.v1 projects.subscriptions
    {
      "defaults": {
        "ackDeadlineSeconds": 10,
        "expirationPolicy": {"ttl": "2678400s"},
        "messageRetentionDuration": "604800s",
        "pushConfig": {}
      },
      "immutable": ["topic", "filter", "enableMessageOrdering"],
      "whole": ["expirationPolicy"]
    }
    """#,
    // redis-1, redis-2, redis-3
    #"""
    redis.v1 projects.locations.clusters
    {
      "defaults": {
        "authorizationMode": "AUTH_MODE_DISABLED",
        "discoveryEndpoints": [{"address": "$ip", "port": 6379}],
        "automatedBackupConfig": {"automatedBackupMode": "DISABLED"},
        "encryptionInfo": {"encryptionType": "GOOGLE_DEFAULT_ENCRYPTION"},
        "persistenceConfig": {"mode": "DISABLED"},
        "transitEncryptionMode": "TRANSIT_ENCRYPTION_MODE_DISABLED",
        "zoneDistributionConfig": {"mode": "MULTI_ZONE"}
      }
    }

    redis.v1 projects.locations.instances
    {
      "immutable": ["authorizedNetwork", "connectMode", "tier"],
      "defaults": {
        "authorizedNetwork": "projects/$project/global/networks/default",
        "connectMode": "DIRECT_PEERING",
        "currentLocationId": "$locationId",
        "host": "$ip",
        "locationId": "$location-a",
        "nodes": [{"id": "node-0", "zone": "$locationId"}],
        "persistenceIamIdentity": "serviceAccount:service-$number@cloud-redis.iam.gserviceaccount.com",
        "persistenceConfig": {"persistenceMode": "DISABLED"},
        "port": 6379,
        "readReplicasMode": "READ_REPLICAS_DISABLED",
        "redisVersion": "REDIS_7_0",
        "reservedIpRange": "$subnet.0/24",
        "tier": "BASIC",
        "transitEncryptionMode": "DISABLED"
      }
    }
    """#,
    // sqladmin-2, sqladmin-4, sqladmin-5, sqladmin-12
    #"""
    sqladmin.v1 instances
    {
      "kind": "instance",
      "listKind": "instancesList",
      "missing": "The Cloud SQL instance does not exist.",
      "missingReason": "instanceDoesNotExist",
      "taken": "The Cloud SQL instance already exists.",
      "defaults": {
        "backendType": "SECOND_GEN",
        "databaseVersion": "MYSQL_8_0",
        "connectionName": "$project:$region:$id",
        "gceZone": "$region-a",
        "instanceType": "CLOUD_SQL_INSTANCE",
        "region": "us-central1",
        "serviceAccountEmailAddress": "p$number-$hash@gcp-sa-cloud-sql.iam.gserviceaccount.com",
        "settings": {
          "activationPolicy": "ALWAYS",
          "availabilityType": "ZONAL",
          "backupConfiguration": {
            "backupRetentionSettings": {"retainedBackups": 7, "retentionUnit": "COUNT"},
            "enabled": false,
            "kind": "sql#backupConfiguration",
            "startTime": "12:00",
            "transactionLogRetentionDays": 7
          },
          "connectorEnforcement": "NOT_REQUIRED",
          "dataDiskSizeGb": "10",
          "dataDiskType": "PD_SSD",
          "deletionProtectionEnabled": false,
          "edition": "ENTERPRISE",
          "ipConfiguration": {"ipv4Enabled": true},
          "kind": "sql#settings",
          "pricingPlan": "PER_USE",
          "replicationType": "SYNCHRONOUS",
          "settingsVersion": "1",
          "storageAutoResize": true,
          "storageAutoResizeLimit": "0"
        },
        "state": "RUNNABLE"
      },
      "dependent": {
        "settings.ipConfiguration.pscConfig.pscEnabled": {
          "pscServiceAttachmentLink": "projects/a$digits-tp/regions/$region/serviceAttachments/a-$hash-psc-service-attachment"
        }
      },
      "immutable": ["region"],
      "neededByReplace": "settings.settingsVersion",
      "protectedBy": {"settings.deletionProtectionEnabled": true},
      "protected": "The instance is protected. Please disable the deletion protection and try again. To disable deletion protection, update the instance settings with deletionProtectionEnabled set to false."
    }

    sqladmin.v1 databases
    {"kind": "database", "listKind": "databasesList", "defaults": {"charset": "UTF8", "collation": "en_US.UTF8"}}

    sqladmin.v1 users
    {"kind": "user", "listKind": "usersList", "parameters": ["host"], "initialBy": {"field": "databaseVersion", "MYSQL": "root", "POSTGRES": "postgres", "SQLSERVER": "sqlserver"}, "pattern": ".{1,128}", "alsoBy": "host"}
    """#,
    // storagetransfer-1
    #"""
    storagetransfer.v1 transferJobs
    {"parameters": ["projectId"]}
    """#,
    // workflows-1, workflows-2
    #"""
    workflows.v1 projects.locations.workflows
    {"prefixes": {"serviceAccount": "projects/$project/serviceAccounts/"}, "defaults": {"callLogLevel": "CALL_LOG_LEVEL_UNSPECIFIED", "revisionId": "000001-$hash"}}
    """#,
]
