// swift-format-ignore-file
// Written by `make discovery` from the Discovery document redis:v1 of 20261016 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let redisV1 = GoogleAPI(
        #"""
redis.v1 20261016 https://redis.googleapis.com/ Google Cloud Memorystore for Redis API
AOFConfig 26;AclPolicy 157;AclPolicyInfo 155;AclPolicyRevisionStatus 103;AclRule 32;AutomatedBackupConfig 105;Cluster 1207;ClusterAclPolicyAttachment 95;ClusterEndpoint 51;ClusterMaintenancePolicy 114;ClusterMaintenanceSchedule 55;ClusterPersistenceConfig 76;ClusterWeeklyMaintenanceWindow 60;ConnectionDetail 85;CrossClusterReplicationConfig 152;DiscoveryEndpoint 64;Empty 8;EncryptionInfo 98;FixedFrequencySchedule 48;GcsBackupSource 26;Instance 737;ListAclPoliciesResponse 81;ListClustersResponse 73;ListInstancesResponse 76;ListOperationsResponse 79;MaintenancePolicy 114;MaintenanceSchedule 89;ManagedBackupSource 31;Membership 81;NodeInfo 27;Operation 62;PersistenceConfig 132;PscAutoConnection 162;PscConfig 24;PscConnection 234;PscServiceAttachment 96;RDBConfig 55;RemoteCluster 36;StateInfo 35;Status 37;TimeOfDay 48;TlsCertificate 87;UpdateInfo 86;WeeklyMaintenanceWindow 104;ZoneDistributionConfig 65
AOFConfig.appendFsync 68;AclPolicy.state 61;AclPolicyRevisionStatus.state 74;AutomatedBackupConfig.automatedBackupMode 95;Cluster.authorizationMode 109;Cluster.nodeType 191;Cluster.serverCaMode 175;Cluster.state 68;Cluster.transitEncryptionMode 147;ClusterPersistenceConfig.mode 78;ClusterWeeklyMaintenanceWindow.day 118;CrossClusterReplicationConfig.clusterRole 92;EncryptionInfo.encryptionType 103;EncryptionInfo.kmsKeyPrimaryState 187;Instance.connectMode 86;Instance.readReplicasMode 104;Instance.state 113;Instance.suspensionReasons 86;Instance.tier 51;Instance.transitEncryptionMode 100;PersistenceConfig.persistenceMode 78;PscAutoConnection.connectionType 136;PscAutoConnection.pscConnectionStatus 135;RDBConfig.rdbSnapshotPeriod 108;ZoneDistributionConfig.mode 88
projects.locations.aclPolicies 512;projects.locations.clusters 475;projects.locations.instances 447;projects.locations.operations 301
AOFConfig -;appendFsync #
AclPolicy -;clusterAclPolicyAttachments [@ClusterAclPolicyAttachment -;createTime t -;etag s;name s *;rules [@AclRule +;state # -;updateTime t -;version l -
AclPolicyInfo -;aclPolicyRevisionStatuses [@AclPolicyRevisionStatus -;appliedAclPolicy s -;appliedAclPolicyRevision s -;appliedAclPolicyRevisionNumber l -
AclPolicyRevisionStatus -;aclPolicyRevision s -;aclPolicyRevisionNumber l -;errorMessage s -;state # -
AclRule -;rule s +;username s +
AutomatedBackupConfig -;automatedBackupMode #;fixedFrequencySchedule @FixedFrequencySchedule;retention d
Cluster -;aclPolicy s;aclPolicyInSync b -;aclPolicyInfo @AclPolicyInfo -;allowFewerZonesDeployment b ^;asyncClusterEndpointsDeletionEnabled b;authorizationMode #;automatedBackupConfig @AutomatedBackupConfig;availableMaintenanceVersions [s -;backupCollection s -;clusterEndpoints [@ClusterEndpoint;createTime t -;crossClusterReplicationConfig @CrossClusterReplicationConfig;deletionProtectionEnabled b;discoveryEndpoints [@DiscoveryEndpoint -;effectiveMaintenanceVersion s -;encryptionInfo @EncryptionInfo -;gcsSource @GcsBackupSource;kmsKey s;labels {s;maintenancePolicy @ClusterMaintenancePolicy;maintenanceSchedule @ClusterMaintenanceSchedule -;maintenanceVersion s;managedBackupSource @ManagedBackupSource;name s +*;nodeType #;ondemandMaintenance b <;persistenceConfig @ClusterPersistenceConfig;preciseSizeGb n -;pscConfigs [@PscConfig;pscConnections [@PscConnection -;pscServiceAttachments [@PscServiceAttachment -;redisConfigs {s;replicaCount i;rotateServerCertificate b <;satisfiesPzi b -;satisfiesPzs b -;serverCaMode #;serverCaPool s;shardCount i;simulateMaintenanceEvent b <;sizeGb i -;state # -;stateInfo @StateInfo -;transitEncryptionMode #;uid s -;zoneDistributionConfig @ZoneDistributionConfig
ClusterAclPolicyAttachment -;aclPolicyRevisionStatuses [@AclPolicyRevisionStatus -;cluster s -
ClusterEndpoint -;connections [@ConnectionDetail +
ClusterMaintenancePolicy -;createTime t -;updateTime t -;weeklyMaintenanceWindow [@ClusterWeeklyMaintenanceWindow
ClusterMaintenanceSchedule -;endTime t -;startTime t -
ClusterPersistenceConfig -;aofConfig @AOFConfig;mode #;rdbConfig @RDBConfig
ClusterWeeklyMaintenanceWindow -;day #;startTime @TimeOfDay
ConnectionDetail -;pscAutoConnection @PscAutoConnection;pscConnection @PscConnection
CrossClusterReplicationConfig -;clusterRole # -;membership @Membership -;primaryCluster @RemoteCluster;secondaryClusters [@RemoteCluster;updateTime t -
DiscoveryEndpoint -;address s -;port i -;pscConfig @PscConfig -
Empty -
EncryptionInfo -;encryptionType # -;kmsKeyPrimaryState # -;kmsKeyVersions [s -;lastUpdateTime t -
FixedFrequencySchedule -;startTime @TimeOfDay +
GcsBackupSource -;uris [s
Instance -;alternativeLocationId s;authEnabled b;authorizedNetwork s;availableMaintenanceVersions [s;connectMode #;createTime t -;currentLocationId s -;customerManagedKey s;displayName s;host s -;labels {s;locationId s;maintenancePolicy @MaintenancePolicy;maintenanceSchedule @MaintenanceSchedule -;maintenanceVersion s;memorySizeGb i +;name s +;nodes [@NodeInfo -;persistenceConfig @PersistenceConfig;persistenceIamIdentity s -;port i -;readEndpoint s -;readEndpointPort i -;readReplicasMode #;redisConfigs {s;redisVersion s;replicaCount i;reservedIpRange s;satisfiesPzi b -;satisfiesPzs b -;secondaryIpRange s;serverCaCerts [@TlsCertificate -;state # -;statusMessage s -;suspensionReasons [#;tags {s <;tier # +;transitEncryptionMode #
ListAclPoliciesResponse -;aclPolicies [@AclPolicy;nextPageToken s;unreachable [s
ListClustersResponse -;clusters [@Cluster;nextPageToken s;unreachable [s
ListInstancesResponse -;instances [@Instance;nextPageToken s;unreachable [s
ListOperationsResponse -;nextPageToken s;operations [@Operation;unreachable [s
MaintenancePolicy -;createTime t -;description s;updateTime t -;weeklyMaintenanceWindow [@WeeklyMaintenanceWindow
MaintenanceSchedule -;canReschedule b;endTime t -;scheduleDeadlineTime t -;startTime t -
ManagedBackupSource -;backup s
Membership -;primaryCluster @RemoteCluster -;secondaryClusters [@RemoteCluster -
NodeInfo -;id s -;zone s -
Operation -;done b;error @Status;metadata o;name s;response o
PersistenceConfig -;persistenceMode #;rdbNextSnapshotTime t -;rdbSnapshotPeriod #RDBConfig.rdbSnapshotPeriod;rdbSnapshotStartTime t
PscAutoConnection -;address s -;connectionType # -;forwardingRule s -;network s +;projectId s +;pscConnectionId s -;pscConnectionStatus # -;serviceAttachment s -
PscConfig -;network s +
PscConnection -;address s +;connectionType #PscAutoConnection.connectionType -;forwardingRule s +;network s +;port i -;projectId s;pscConnectionId s +;pscConnectionStatus #PscAutoConnection.pscConnectionStatus -;serviceAttachment s +
PscServiceAttachment -;connectionType #PscAutoConnection.connectionType -;serviceAttachment s -
RDBConfig -;rdbSnapshotPeriod #;rdbSnapshotStartTime t
RemoteCluster -;cluster s -;uid s -
StateInfo -;updateInfo @UpdateInfo
Status -;code i;details [o;message s
TimeOfDay -;hours i;minutes i;nanos i;seconds i
TlsCertificate -;cert s;createTime t -;expireTime t -;serialNumber s;sha1Fingerprint s
UpdateInfo -;targetNodeType #Cluster.nodeType;targetReplicaCount i;targetShardCount i
WeeklyMaintenanceWindow -;day #ClusterWeeklyMaintenanceWindow.day +;duration d -;startTime @TimeOfDay +
ZoneDistributionConfig -;activeZones [s -;mode #;zone s;zones [s
AOFConfig.appendFsync -;APPEND_FSYNC_UNSPECIFIED;NO;EVERYSEC;ALWAYS
AclPolicy.state -;STATE_UNSPECIFIED;ACTIVE;UPDATING;DELETING
AclPolicyRevisionStatus.state -;STATE_UNSPECIFIED;APPLYING;APPLIED;FAILED
AutomatedBackupConfig.automatedBackupMode -;AUTOMATED_BACKUP_MODE_UNSPECIFIED;DISABLED;ENABLED
Cluster.authorizationMode -;AUTH_MODE_UNSPECIFIED;AUTH_MODE_IAM_AUTH;AUTH_MODE_DISABLED;AUTH_MODE_TOKEN_AUTH
Cluster.nodeType -;NODE_TYPE_UNSPECIFIED;REDIS_SHARED_CORE_NANO;REDIS_HIGHMEM_MEDIUM;REDIS_HIGHMEM_XLARGE;REDIS_STANDARD_SMALL;REDIS_HIGHCPU_MEDIUM;REDIS_STANDARD_LARGE;REDIS_HIGHMEM_2XLARGE
Cluster.serverCaMode -;SERVER_CA_MODE_UNSPECIFIED;SERVER_CA_MODE_GOOGLE_MANAGED_PER_INSTANCE_CA;SERVER_CA_MODE_GOOGLE_MANAGED_SHARED_CA;SERVER_CA_MODE_CUSTOMER_MANAGED_CAS_CA
Cluster.state -;STATE_UNSPECIFIED;CREATING;ACTIVE;UPDATING;DELETING
Cluster.transitEncryptionMode -;TRANSIT_ENCRYPTION_MODE_UNSPECIFIED;TRANSIT_ENCRYPTION_MODE_DISABLED;TRANSIT_ENCRYPTION_MODE_SERVER_AUTHENTICATION
ClusterPersistenceConfig.mode -;PERSISTENCE_MODE_UNSPECIFIED;DISABLED;RDB;AOF
ClusterWeeklyMaintenanceWindow.day -;DAY_OF_WEEK_UNSPECIFIED;MONDAY;TUESDAY;WEDNESDAY;THURSDAY;FRIDAY;SATURDAY;SUNDAY
CrossClusterReplicationConfig.clusterRole -;CLUSTER_ROLE_UNSPECIFIED;NONE;PRIMARY;SECONDARY
EncryptionInfo.encryptionType -;TYPE_UNSPECIFIED;GOOGLE_DEFAULT_ENCRYPTION;CUSTOMER_MANAGED_ENCRYPTION
EncryptionInfo.kmsKeyPrimaryState -;KMS_KEY_STATE_UNSPECIFIED;ENABLED;PERMISSION_DENIED;DISABLED;DESTROYED;DESTROY_SCHEDULED;EKM_KEY_UNREACHABLE_DETECTED;BILLING_DISABLED;UNKNOWN_FAILURE
Instance.connectMode -;CONNECT_MODE_UNSPECIFIED;DIRECT_PEERING;PRIVATE_SERVICE_ACCESS
Instance.readReplicasMode -;READ_REPLICAS_MODE_UNSPECIFIED;READ_REPLICAS_DISABLED;READ_REPLICAS_ENABLED
Instance.state -;STATE_UNSPECIFIED;CREATING;READY;UPDATING;DELETING;REPAIRING;MAINTENANCE;IMPORTING;FAILING_OVER
Instance.suspensionReasons -;SUSPENSION_REASON_UNSPECIFIED;CUSTOMER_MANAGED_KEY_ISSUE
Instance.tier -;TIER_UNSPECIFIED;BASIC;STANDARD_HA
Instance.transitEncryptionMode -;TRANSIT_ENCRYPTION_MODE_UNSPECIFIED;SERVER_AUTHENTICATION;DISABLED
PersistenceConfig.persistenceMode -;PERSISTENCE_MODE_UNSPECIFIED;DISABLED;RDB
PscAutoConnection.connectionType -;CONNECTION_TYPE_UNSPECIFIED;CONNECTION_TYPE_DISCOVERY;CONNECTION_TYPE_PRIMARY;CONNECTION_TYPE_READER
PscAutoConnection.pscConnectionStatus -;PSC_CONNECTION_STATUS_UNSPECIFIED;PSC_CONNECTION_STATUS_ACTIVE;PSC_CONNECTION_STATUS_NOT_FOUND
RDBConfig.rdbSnapshotPeriod -;SNAPSHOT_PERIOD_UNSPECIFIED;ONE_HOUR;SIX_HOURS;TWELVE_HOURS;TWENTY_FOUR_HOURS
ZoneDistributionConfig.mode -;ZONE_DISTRIBUTION_MODE_UNSPECIFIED;MULTI_ZONE;SINGLE_ZONE
projects.locations.aclPolicies;create POST v1/{parent=projects/*/locations/*}/aclPolicies AclPolicy AclPolicy;?aclPolicyId s;?requestId s;delete DELETE v1/{name=projects/*/locations/*/aclPolicies/*} - Operation;?etag s;?requestId s;get GET v1/{name=projects/*/locations/*/aclPolicies/*} - AclPolicy;list GET v1/{parent=projects/*/locations/*}/aclPolicies - ListAclPoliciesResponse;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/aclPolicies/*} AclPolicy Operation;?requestId s;?updateMask m
projects.locations.clusters;create POST v1/{parent=projects/*/locations/*}/clusters Cluster Operation;?clusterId s;?requestId s;delete DELETE v1/{name=projects/*/locations/*/clusters/*} - Operation;?requestId s;get GET v1/{name=projects/*/locations/*/clusters/*} - Cluster;list GET v1/{parent=projects/*/locations/*}/clusters - ListClustersResponse;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/clusters/*} Cluster Operation;?requestId s;?updateMask m
projects.locations.instances;create POST v1/{parent=projects/*/locations/*}/instances Instance Operation;?instanceId s;delete DELETE v1/{name=projects/*/locations/*/instances/*} - Operation;get GET v1/{name=projects/*/locations/*/instances/*} - Instance;list GET v1/{parent=projects/*/locations/*}/instances - ListInstancesResponse;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/instances/*} Instance Operation;?updateMask m
projects.locations.operations;delete DELETE v1/{name=projects/*/locations/*/operations/*} - Empty;get GET v1/{name=projects/*/locations/*/operations/*} - Operation;list GET v1/{name=projects/*/locations/*}/operations - ListOperationsResponse;?filter s;?pageSize i;?pageToken s;?returnPartialSuccess b

"""#)
}
