// swift-format-ignore-file
// Written by `make discovery` from the Discovery document alloydb:v1 of 20261026 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let alloydbV1 = GoogleAPI(
        #"""
alloydb.v1 20261026 https://alloydb.googleapis.com/ AlloyDB API
AuthorizedNetwork 32;AutoScalingConfig 56;AutomatedBackupPolicy 222;Backup 402;BackupDrBackupSource 34;BackupDrEnabledWindow 267;BackupDrInfo 92;BackupSource 44;ClientConnectionConfig 66;CloudSQLBackupRunSource 67;Cluster 1007;ConnectionPoolConfig 179;ConnectionsCount 33;ContinuousBackupConfig 91;ContinuousBackupInfo 138;CpuUtilization 37;DataplexConfig 27;DenyMaintenancePeriod 100;DnsAutomationInfo 59;Empty 8;EncryptionConfig 32;EncryptionInfo 56;GoogleTypeDate 38;GoogleTypeTimeOfDay 58;Instance 847;InstanceNetworkConfig 152;ListBackupsResponse 70;ListClustersResponse 73;ListInstancesResponse 76;ListOperationsResponse 79;ListUsersResponse 64;MachineConfig 41;MaintenanceSchedule 36;MaintenanceUpdatePolicy 112;MaintenanceWindow 82;MigrationSource 62;NetworkConfig 45;Node 59;ObservabilityInstanceConfig 191;ObservabilityInstanceInfo 203;Operation 62;Policy 120;PrimaryConfig 43;PscAutoConnectionConfig 223;PscConfig 55;PscInstanceConfig 223;PscInstanceInfo 135;PscInterfaceConfig 49;QuantityBasedExpiry 65;QuantityBasedRetention 33;QueryInsightsInstanceConfig 118;QueryInsightsInstanceInfo 136;ReadPoolConfig 66;Schedule 100;SecondaryConfig 39;SslConfig 33;Status 37;TimeBasedRetention 39;TrialMetadata 67;User 77;UserPassword 35;WeeklySchedule 64
Backup.databaseVersion 126;Backup.state 64;Backup.type 62;Cluster.clusterType 65;Cluster.maintenanceVersionSelectionPolicy 182;Cluster.state 126;Cluster.subscriptionType 72;ConnectionPoolConfig.authproxyPoolerScalingType 138;DnsAutomationInfo.state 109;EncryptionInfo.encryptionType 103;Instance.activationPolicy 71;Instance.availabilityType 73;Instance.dataApiAccess 93;Instance.instanceType 78;Instance.state 139;MigrationSource.sourceType 67;PscInstanceConfig.pscAutoConnectionPolicyState 111;PscInstanceConfig.pscAutoDnsState 122;SslConfig.caSource 61;SslConfig.sslMode 139;User.userType 147;WeeklySchedule.daysOfWeek 109;projects.locations.backups.get.view 108;projects.locations.clusters.get.view 114;projects.locations.clusters.instances.get.view 114
projects.locations.backups 608;projects.locations.clusters 585;projects.locations.clusters.instances 651;projects.locations.clusters.users 577;projects.locations.operations 301
AuthorizedNetwork -;cidrRange s
AutoScalingConfig -;policy @Policy;schedules [@Schedule
AutomatedBackupPolicy -;backupWindow d;enabled b;encryptionConfig @EncryptionConfig;labels {s;location s;quantityBasedRetention @QuantityBasedRetention;timeBasedRetention @TimeBasedRetention;weeklySchedule @WeeklySchedule
Backup -;annotations {s;clusterName s +;clusterUid s -;createCompletionTime t -;createTime t -;databaseVersion # -;deleteTime t -;description s;displayName s;encryptionConfig @EncryptionConfig;encryptionInfo @EncryptionInfo -;etag s;expiryQuantity @QuantityBasedExpiry -;expiryTime t -;labels {s;name s -;reconciling b -;satisfiesPzs b -;sizeBytes l -;state # -;tags {s <;type #;uid s -;updateTime t -
BackupDrBackupSource -;backup s +
BackupDrEnabledWindow -;automatedBackupPreviouslyEnabled b;backupPlanAssociation s;continuousBackupPreviousRecoveryWindowDays i;continuousBackupPreviouslyEnabled b;continuousBackupPreviouslyEnabledTime t;dataSource s;disabledTime t;enabledTime t;logRetentionPeriod d
BackupDrInfo -;currentWindow @BackupDrEnabledWindow;previousWindows [@BackupDrEnabledWindow
BackupSource -;backupName s +;backupUid s -
ClientConnectionConfig -;requireConnectors b;sslConfig @SslConfig
CloudSQLBackupRunSource -;backupRunId l +;instanceId s +;project s
Cluster -;annotations {s;automatedBackupPolicy @AutomatedBackupPolicy;backupSource @BackupSource -;backupdrBackupSource @BackupDrBackupSource -;backupdrInfo @BackupDrInfo -;cloudsqlBackupRunSource @CloudSQLBackupRunSource -;clusterType # -;continuousBackupConfig @ContinuousBackupConfig;continuousBackupInfo @ContinuousBackupInfo -;createTime t -;databaseVersion #Backup.databaseVersion;dataplexConfig @DataplexConfig;deleteTime t -;displayName s;encryptionConfig @EncryptionConfig;encryptionInfo @EncryptionInfo -;etag s;initialUser @UserPassword <;labels {s;maintenanceSchedule @MaintenanceSchedule -;maintenanceUpdatePolicy @MaintenanceUpdatePolicy;maintenanceVersionSelectionPolicy # <;migrationSource @MigrationSource -;name s -;network s +;networkConfig @NetworkConfig;primaryConfig @PrimaryConfig -;pscConfig @PscConfig;reconciling b -;satisfiesPzs b -;secondaryConfig @SecondaryConfig;sslConfig @SslConfig;state # -;subscriptionType #;tags {s <;trialMetadata @TrialMetadata -;uid s -;updateTime t -
ConnectionPoolConfig -;authproxyPoolerCount i -;authproxyPoolerScalingType #;enabled b;flags {s;poolerCount i -;poolerScalingType #ConnectionPoolConfig.authproxyPoolerScalingType
ConnectionsCount -;targetCount l
ContinuousBackupConfig -;enabled b;encryptionConfig @EncryptionConfig;recoveryWindowDays i
ContinuousBackupInfo -;earliestRestorableTime t -;enabledTime t -;encryptionInfo @EncryptionInfo -;schedule [#WeeklySchedule.daysOfWeek -
CpuUtilization -;utilizationTarget f
DataplexConfig -;enabled b
DenyMaintenancePeriod -;endDate @GoogleTypeDate;startDate @GoogleTypeDate;time @GoogleTypeTimeOfDay
DnsAutomationInfo -;fullyQualifiedDomainName s -;state # -
Empty -
EncryptionConfig -;kmsKeyName s
EncryptionInfo -;encryptionType # -;kmsKeyVersions [s -
GoogleTypeDate -;day i;month i;year i
GoogleTypeTimeOfDay -;hours i;minutes i;nanos i;seconds i
Instance -;activationPolicy #;annotations {s;availabilityType #;clientConnectionConfig @ClientConnectionConfig;connectionPoolConfig @ConnectionPoolConfig;createTime t -;dataApiAccess #;databaseFlags {s;deleteTime t -;displayName s;etag s;gceZone s;instanceType # +;ipAddress s -;labels {s;machineConfig @MachineConfig;maintenanceVersionName s -;name s -;networkConfig @InstanceNetworkConfig;nodes [@Node -;observabilityConfig @ObservabilityInstanceConfig;observabilityInstanceInfo @ObservabilityInstanceInfo -;outboundPublicIpAddresses [s -;pscInstanceConfig @PscInstanceConfig;pscInstanceInfo @PscInstanceInfo -;publicIpAddress s -;queryInsightsConfig @QueryInsightsInstanceConfig;queryInsightsInfo @QueryInsightsInstanceInfo -;readPoolConfig @ReadPoolConfig;reconciling b -;satisfiesPzs b -;state # -;uid s -;updateTime t -;writableNode @Node -
InstanceNetworkConfig -;allocatedIpRangeOverride s;authorizedExternalNetworks [@AuthorizedNetwork;enableOutboundPublicIp b;enablePublicIp b;network s -
ListBackupsResponse -;backups [@Backup;nextPageToken s;unreachable [s
ListClustersResponse -;clusters [@Cluster;nextPageToken s;unreachable [s
ListInstancesResponse -;instances [@Instance;nextPageToken s;unreachable [s
ListOperationsResponse -;nextPageToken s;operations [@Operation;unreachable [s
ListUsersResponse -;nextPageToken s;unreachable [s;users [@User
MachineConfig -;cpuCount i;machineType s
MaintenanceSchedule -;startTime t -
MaintenanceUpdatePolicy -;denyMaintenancePeriods [@DenyMaintenancePeriod;maintenanceWindows [@MaintenanceWindow
MaintenanceWindow -;day #WeeklySchedule.daysOfWeek;startTime @GoogleTypeTimeOfDay
MigrationSource -;hostPort s -;referenceId s -;sourceType # -
NetworkConfig -;allocatedIpRange s;network s
Node -;id s -;ip s -;isHotStandby b -;state s -;zoneId s -
ObservabilityInstanceConfig -;enabled b;maxQueryStringLength i;preserveComments b;queryPlansPerMinute i;recordApplicationTags b;trackActiveQueries b;trackWaitEventTypes b -;trackWaitEvents b
ObservabilityInstanceInfo -;enabled b -;maxQueryStringLength i -;preserveComments b -;queryPlansPerMinute i -;recordApplicationTags b -;trackActiveQueries b -;trackWaitEventTypes b -;trackWaitEvents b -
Operation -;done b;error @Status;metadata o;name s;response o
Policy -;connectionsCount @ConnectionsCount;coolDownPeriodSec l;cpuUtilization @CpuUtilization;enabled b;maxNodeCount l
PrimaryConfig -;secondaryClusterNames [s -
PscAutoConnectionConfig -;consumerNetwork s;consumerNetworkStatus s -;consumerProject s;dnsAutomationInfos [@DnsAutomationInfo -;ipAddress s -;serviceConnectionPolicy s -;serviceConnectionPolicyCreationState s -;status s -
PscConfig -;pscEnabled b;serviceOwnedProjectNumber l -
PscInstanceConfig -;allowedConsumerProjects [s;pscAutoConnectionPolicyState #;pscAutoConnections [@PscAutoConnectionConfig;pscAutoDnsState #;pscDnsName s -;pscInterfaceConfigs [@PscInterfaceConfig;serviceAttachmentLink s -
PscInstanceInfo -;effectivePscAutoConnectionPolicy b -;effectivePscAutoDnsEnabled b -;pscAutoDnsNames [s -;serviceConnectionPolicy s -
PscInterfaceConfig -;networkAttachmentResource s
QuantityBasedExpiry -;retentionCount i -;totalRetentionCount i -
QuantityBasedRetention -;count i
QueryInsightsInstanceConfig -;queryPlansPerMinute u;queryStringLength u;recordApplicationTags b;recordClientAddress b
QueryInsightsInstanceInfo -;enabled b -;queryPlansPerMinute u -;queryStringLength u -;recordApplicationTags b -;recordClientAddress b -
ReadPoolConfig -;autoScalingConfig @AutoScalingConfig;nodeCount i
Schedule -;cronExpression s;description s;disabled b;durationSec l;minNodeCount l;name s;timeZone s
SecondaryConfig -;primaryClusterName s
SslConfig -;caSource #;sslMode #
Status -;code i;details [o;message s
TimeBasedRetention -;retentionPeriod d
TrialMetadata -;endTime t;graceEndTime t;startTime t;upgradeTime t
User -;databaseRoles [s;keepExtraRoles b <;name s -;password s <!;userType #
UserPassword -;password s !;user s
WeeklySchedule -;daysOfWeek [#;startTimes [@GoogleTypeTimeOfDay
Backup.databaseVersion -;DATABASE_VERSION_UNSPECIFIED;POSTGRES_13;POSTGRES_14;POSTGRES_15;POSTGRES_16;POSTGRES_17;POSTGRES_18
Backup.state -;STATE_UNSPECIFIED;READY;CREATING;FAILED;DELETING
Backup.type -;TYPE_UNSPECIFIED;ON_DEMAND;AUTOMATED;CONTINUOUS
Cluster.clusterType -;CLUSTER_TYPE_UNSPECIFIED;PRIMARY;SECONDARY
Cluster.maintenanceVersionSelectionPolicy -;MAINTENANCE_VERSION_SELECTION_POLICY_UNSPECIFIED;MAINTENANCE_VERSION_SELECTION_POLICY_LATEST;MAINTENANCE_VERSION_SELECTION_POLICY_DEFAULT
Cluster.state -;STATE_UNSPECIFIED;READY;STOPPED;EMPTY;CREATING;DELETING;FAILED;BOOTSTRAPPING;MAINTENANCE;PROMOTING;SWITCHOVER
Cluster.subscriptionType -;SUBSCRIPTION_TYPE_UNSPECIFIED;STANDARD;TRIAL
ConnectionPoolConfig.authproxyPoolerScalingType -;POOLER_SCALING_TYPE_UNSPECIFIED;POOLER_NONE;POOLER_MACHINE_SIZED;POOLER_MANUAL_OVERRIDE
DnsAutomationInfo.state -;STATE_UNSPECIFIED;PENDING_CREATE;ACTIVE;PENDING_DELETE;CREATE_FAILED;DELETE_FAILED
EncryptionInfo.encryptionType -;TYPE_UNSPECIFIED;GOOGLE_DEFAULT_ENCRYPTION;CUSTOMER_MANAGED_ENCRYPTION
Instance.activationPolicy -;ACTIVATION_POLICY_UNSPECIFIED;ALWAYS;NEVER
Instance.availabilityType -;AVAILABILITY_TYPE_UNSPECIFIED;ZONAL;REGIONAL
Instance.dataApiAccess -;DEFAULT_DATA_API_ENABLED_FOR_GOOGLE_CLOUD_SERVICES;DISABLED;ENABLED
Instance.instanceType -;INSTANCE_TYPE_UNSPECIFIED;PRIMARY;READ_POOL;SECONDARY
Instance.state -;STATE_UNSPECIFIED;READY;STOPPED;CREATING;DELETING;MAINTENANCE;FAILED;BOOTSTRAPPING;PROMOTING;SWITCHOVER;STOPPING;STARTING
MigrationSource.sourceType -;MIGRATION_SOURCE_TYPE_UNSPECIFIED;DMS
PscInstanceConfig.pscAutoConnectionPolicyState -;PSC_AUTO_CONNECTION_POLICY_STATE_UNSPECIFIED;ENABLED;DISABLED
PscInstanceConfig.pscAutoDnsState -;PSC_AUTO_DNS_STATE_UNSPECIFIED;PSC_AUTO_DNS_STATE_ENABLED;PSC_AUTO_DNS_STATE_DISABLED
SslConfig.caSource -;CA_SOURCE_UNSPECIFIED;CA_SOURCE_MANAGED
SslConfig.sslMode -;SSL_MODE_UNSPECIFIED;SSL_MODE_ALLOW;SSL_MODE_REQUIRE;SSL_MODE_VERIFY_CA;ALLOW_UNENCRYPTED_AND_ENCRYPTED;ENCRYPTED_ONLY
User.userType -;USER_TYPE_UNSPECIFIED;ALLOYDB_BUILT_IN;ALLOYDB_IAM_USER;ALLOYDB_IAM_GROUP;ALLOYDB_IAM_GROUP_USER;ALLOYDB_IAM_GROUP_SERVICE_ACCOUNT
WeeklySchedule.daysOfWeek -;DAY_OF_WEEK_UNSPECIFIED;MONDAY;TUESDAY;WEDNESDAY;THURSDAY;FRIDAY;SATURDAY;SUNDAY
projects.locations.backups.get.view -;BACKUP_VIEW_UNSPECIFIED;BACKUP_VIEW_BASIC;BACKUP_VIEW_CLUSTER_DELETED
projects.locations.clusters.get.view -;CLUSTER_VIEW_UNSPECIFIED;CLUSTER_VIEW_BASIC;CLUSTER_VIEW_CONTINUOUS_BACKUP
projects.locations.clusters.instances.get.view -;INSTANCE_VIEW_UNSPECIFIED;INSTANCE_VIEW_BASIC;INSTANCE_VIEW_FULL
projects.locations.backups;create POST v1/{parent=projects/*/locations/*}/backups Backup Operation;?backupId s;?requestId s;?validateOnly b;delete DELETE v1/{name=projects/*/locations/*/backups/*} - Operation;?etag s;?requestId s;?validateOnly b;get GET v1/{name=projects/*/locations/*/backups/*} - Backup;?view #;list GET v1/{parent=projects/*/locations/*}/backups - ListBackupsResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;?view #projects.locations.backups.get.view;patch PATCH v1/{name=projects/*/locations/*/backups/*} Backup Operation;?allowMissing b;?requestId s;?updateMask m;?validateOnly b
projects.locations.clusters;create POST v1/{parent=projects/*/locations/*}/clusters Cluster Operation;?clusterId s;?requestId s;?validateOnly b;delete DELETE v1/{name=projects/*/locations/*/clusters/*} - Operation;?etag s;?force b;?requestId s;?validateOnly b;get GET v1/{name=projects/*/locations/*/clusters/*} - Cluster;?view #;list GET v1/{parent=projects/*/locations/*}/clusters - ListClustersResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/clusters/*} Cluster Operation;?allowMissing b;?requestId s;?updateMask m;?validateOnly b
projects.locations.clusters.instances;create POST v1/{parent=projects/*/locations/*/clusters/*}/instances Instance Operation;?instanceId s;?requestId s;?validateOnly b;delete DELETE v1/{name=projects/*/locations/*/clusters/*/instances/*} - Operation;?etag s;?requestId s;?validateOnly b;get GET v1/{name=projects/*/locations/*/clusters/*/instances/*} - Instance;?view #;list GET v1/{parent=projects/*/locations/*/clusters/*}/instances - ListInstancesResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/clusters/*/instances/*} Instance Operation;?allowMissing b;?requestId s;?updateMask m;?validateOnly b
projects.locations.clusters.users;create POST v1/{parent=projects/*/locations/*/clusters/*}/users User User;?requestId s;?userId s;?validateOnly b;delete DELETE v1/{name=projects/*/locations/*/clusters/*/users/*} - Empty;?requestId s;?validateOnly b;get GET v1/{name=projects/*/locations/*/clusters/*/users/*} - User;list GET v1/{parent=projects/*/locations/*/clusters/*}/users - ListUsersResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/clusters/*/users/*} User User;?allowMissing b;?requestId s;?updateMask m;?validateOnly b
projects.locations.operations;delete DELETE v1/{name=projects/*/locations/*/operations/*} - Empty;get GET v1/{name=projects/*/locations/*/operations/*} - Operation;list GET v1/{name=projects/*/locations/*}/operations - ListOperationsResponse;?filter s;?pageSize i;?pageToken s;?returnPartialSuccess b

"""#)
}
