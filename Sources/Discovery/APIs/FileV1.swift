// swift-format-ignore-file
// Written by `make discovery` from the Discovery document file:v1 of 20260819 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let fileV1 = GoogleAPI(
        #"""
file.v1 20260819 https://file.googleapis.com/ Cloud Filestore API
Backup 253;DirectoryServicesConfig 43;Empty 8;FileShareConfig 114;FixedIOPS 24;IOPSPerTB 29;Instance 587;LdapConfig 58;ListBackupsResponse 70;ListInstancesResponse 76;ListOperationsResponse 79;ListSnapshotsResponse 76;NetworkConfig 105;NfsExportOptions 87;Operation 62;PerformanceConfig 62;PerformanceLimits 116;PscConfig 53;ReplicaConfig 102;Replication 46;Snapshot 103;Status 37
Backup.fileSystemProtocol 70;Backup.sourceInstanceTier 123;Backup.state 76;Instance.state 135;Instance.suspensionReasons 73;NetworkConfig.connectMode 115;NetworkConfig.modes 67;NfsExportOptions.accessMode 75;NfsExportOptions.squashMode 81;ReplicaConfig.state 105;ReplicaConfig.stateReasons 121;Replication.role 51;Snapshot.state 59
projects.locations.backups 446;projects.locations.instances 477;projects.locations.instances.snapshots 562;projects.locations.operations 301
Backup -;capacityGb l -;createTime t -;description s;downloadBytes l -;fileSystemProtocol # -;kmsKey s ^;labels {s;name s -;satisfiesPzi b -;satisfiesPzs b -;sourceFileShare s;sourceInstance s;sourceInstanceTier # -;state # -;storageBytes l -;tags {s <
DirectoryServicesConfig -;ldap @LdapConfig
Empty -
FileShareConfig -;capacityGb l;name s +;nfsExportOptions [@NfsExportOptions;sourceBackup s;sourceBackupdrBackup s
FixedIOPS -;maxIops l +
IOPSPerTB -;maxIopsPerTb l +
Instance -;capacityStepSizeGb l -;createTime t -;customPerformanceSupported b -;deletionProtectionEnabled b;deletionProtectionReason s;description s;directoryServices @DirectoryServicesConfig;etag s;fileShares [@FileShareConfig;kmsKeyName s;labels {s;maxCapacityGb l -;minCapacityGb l -;name s -;networks [@NetworkConfig;performanceConfig @PerformanceConfig;performanceLimits @PerformanceLimits -;protocol #Backup.fileSystemProtocol ^;replication @Replication;satisfiesPzi b -;satisfiesPzs b -;state # -;statusMessage s -;suspensionReasons [# -;tags {s <;tier #Backup.sourceInstanceTier
LdapConfig -;domain s +;groupsOu s;servers [s +;usersOu s
ListBackupsResponse -;backups [@Backup;nextPageToken s;unreachable [s
ListInstancesResponse -;instances [@Instance;nextPageToken s;unreachable [s
ListOperationsResponse -;nextPageToken s;operations [@Operation;unreachable [s
ListSnapshotsResponse -;nextPageToken s;snapshots [@Snapshot;unreachable [s
NetworkConfig -;connectMode #;ipAddresses [s -;modes [#;network s;pscConfig @PscConfig;reservedIpRange s
NfsExportOptions -;accessMode #;anonGid l;anonUid l;ipRanges [s;network s;squashMode #
Operation -;done b;error @Status;metadata o;name s;response o
PerformanceConfig -;fixedIops @FixedIOPS;iopsPerTb @IOPSPerTB
PerformanceLimits -;maxIops l -;maxReadIops l -;maxReadThroughputBps l -;maxWriteIops l -;maxWriteThroughputBps l -
PscConfig -;endpointProject s;requestedIpAddress s ^
ReplicaConfig -;lastActiveSyncTime t -;peerInstance s;state # -;stateReasons [# -;stateUpdateTime t -
Replication -;replicas [@ReplicaConfig;role #
Snapshot -;createTime t -;description s;filesystemUsedBytes l -;labels {s;name s -;state # -;tags {s <
Status -;code i;details [o;message s
Backup.fileSystemProtocol -;FILE_PROTOCOL_UNSPECIFIED;NFS_V3;NFS_V4_1
Backup.sourceInstanceTier -;TIER_UNSPECIFIED;STANDARD;PREMIUM;BASIC_HDD;BASIC_SSD;HIGH_SCALE_SSD;ENTERPRISE;ZONAL;REGIONAL
Backup.state -;STATE_UNSPECIFIED;CREATING;FINALIZING;READY;DELETING;INVALID
Instance.state -;STATE_UNSPECIFIED;CREATING;READY;REPAIRING;DELETING;ERROR;RESTORING;SUSPENDED;SUSPENDING;RESUMING;REVERTING;PROMOTING
Instance.suspensionReasons -;SUSPENSION_REASON_UNSPECIFIED;KMS_KEY_ISSUE
NetworkConfig.connectMode -;CONNECT_MODE_UNSPECIFIED;DIRECT_PEERING;PRIVATE_SERVICE_ACCESS;PRIVATE_SERVICE_CONNECT
NetworkConfig.modes -;ADDRESS_MODE_UNSPECIFIED;MODE_IPV4;MODE_IPV6
NfsExportOptions.accessMode -;ACCESS_MODE_UNSPECIFIED;READ_ONLY;READ_WRITE
NfsExportOptions.squashMode -;SQUASH_MODE_UNSPECIFIED;NO_ROOT_SQUASH;ROOT_SQUASH
ReplicaConfig.state -;STATE_UNSPECIFIED;CREATING;READY;REMOVING;FAILED;PROMOTING;PAUSING;PAUSED;RESUMING
ReplicaConfig.stateReasons -;STATE_REASON_UNSPECIFIED;PEER_INSTANCE_UNREACHABLE;REMOVE_FAILED;PAUSE_FAILED;RESUME_FAILED
Replication.role -;ROLE_UNSPECIFIED;ACTIVE;STANDBY
Snapshot.state -;STATE_UNSPECIFIED;CREATING;READY;DELETING
projects.locations.backups;create POST v1/{parent=projects/*/locations/*}/backups Backup Operation;?backupId s;delete DELETE v1/{name=projects/*/locations/*/backups/*} - Operation;get GET v1/{name=projects/*/locations/*/backups/*} - Backup;list GET v1/{parent=projects/*/locations/*}/backups - ListBackupsResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/backups/*} Backup Operation;?updateMask m
projects.locations.instances;create POST v1/{parent=projects/*/locations/*}/instances Instance Operation;?instanceId s;delete DELETE v1/{name=projects/*/locations/*/instances/*} - Operation;?force b;get GET v1/{name=projects/*/locations/*/instances/*} - Instance;list GET v1/{parent=projects/*/locations/*}/instances - ListInstancesResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/instances/*} Instance Operation;?updateMask m
projects.locations.instances.snapshots;create POST v1/{parent=projects/*/locations/*/instances/*}/snapshots Snapshot Operation;?snapshotId s;delete DELETE v1/{name=projects/*/locations/*/instances/*/snapshots/*} - Operation;get GET v1/{name=projects/*/locations/*/instances/*/snapshots/*} - Snapshot;list GET v1/{parent=projects/*/locations/*/instances/*}/snapshots - ListSnapshotsResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;?returnPartialSuccess b;patch PATCH v1/{name=projects/*/locations/*/instances/*/snapshots/*} Snapshot Operation;?updateMask m
projects.locations.operations;delete DELETE v1/{name=projects/*/locations/*/operations/*} - Empty;get GET v1/{name=projects/*/locations/*/operations/*} - Operation;list GET v1/{name=projects/*/locations/*}/operations - ListOperationsResponse;?filter s;?pageSize i;?pageToken s;?returnPartialSuccess b

"""#)
}
