// swift-format-ignore-file
// Written by `make discovery` from the Discovery document composer:v1 of 20261106 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let composerV1 = GoogleAPI(
        #"""
composer.v1 20261106 https://composer.googleapis.com/ Cloud Composer API
AirflowMetadataRetentionPolicyConfig 71;AllowedIpRange 39;CidrBlock 38;CloudDataLineageIntegration 40;DagProcessorResource 60;DataRetentionConfig 140;DatabaseConfig 38;Empty 8;EncryptionConfig 32;Environment 176;EnvironmentConfig 604;IPAllocationPolicy 140;ImageVersionRollbackTarget 65;ListEnvironmentsResponse 70;ListOperationsResponse 79;ListUserWorkloadsConfigMapsResponse 103;ListUserWorkloadsSecretsResponse 94;MaintenanceWindow 61;MasterAuthorizedNetworksConfig 66;NetworkingConfig 36;NodeConfig 233;Operation 62;PrivateClusterConfig 97;PrivateEnvironmentConfig 400;RecoveryConfig 68;ScheduledSnapshotsConfig 94;SchedulerResource 57;SoftwareConfig 289;Status 37;StorageConfig 25;TaskLogsRetentionConfig 40;TriggererResource 45;UserWorkloadsConfigMap 42;UserWorkloadsSecret 39;WebServerConfig 32;WebServerNetworkAccessControl 65;WebServerResource 49;WorkerResource 68;WorkloadsConfig 163
AirflowMetadataRetentionPolicyConfig.retentionMode 127;Environment.mode 48;Environment.state 90;EnvironmentConfig.environmentSize 195;EnvironmentConfig.resilienceMode 79;NetworkingConfig.connectionType 98;PrivateEnvironmentConfig.networkingType 85;SoftwareConfig.auditLogsReplicationMode 145;SoftwareConfig.webServerPluginsMode 107;TaskLogsRetentionConfig.storageMode 124
projects.locations.environments 463;projects.locations.environments.userWorkloadsConfigMaps 668;projects.locations.environments.userWorkloadsSecrets 632;projects.locations.operations 301
AirflowMetadataRetentionPolicyConfig -;retentionDays i;retentionMode #
AllowedIpRange -;description s;value s
CidrBlock -;cidrBlock s;displayName s
CloudDataLineageIntegration -;enabled b
DagProcessorResource -;count i;cpu f;memoryGb f;storageGb f
DataRetentionConfig -;airflowMetadataRetentionConfig @AirflowMetadataRetentionPolicyConfig;taskLogsRetentionConfig @TaskLogsRetentionConfig
DatabaseConfig -;machineType s;zone s
Empty -
EncryptionConfig -;kmsKeyName s
Environment -;config @EnvironmentConfig;createTime t -;labels {s;mode #;name s *;satisfiesPzi b -;satisfiesPzs b -;state #;storageConfig @StorageConfig;updateTime t -;uuid s -
EnvironmentConfig -;airflowByoidUri s -;airflowUri s -;dagGcsPrefix s -;dataRetentionConfig @DataRetentionConfig;databaseConfig @DatabaseConfig;encryptionConfig @EncryptionConfig;environmentSize #;gkeCluster s -;maintenanceWindow @MaintenanceWindow;masterAuthorizedNetworksConfig @MasterAuthorizedNetworksConfig;nodeConfig @NodeConfig;nodeCount i;privateEnvironmentConfig @PrivateEnvironmentConfig;recoveryConfig @RecoveryConfig;resilienceMode #;softwareConfig @SoftwareConfig;webServerConfig @WebServerConfig;webServerNetworkAccessControl @WebServerNetworkAccessControl;workloadsConfig @WorkloadsConfig
IPAllocationPolicy -;clusterIpv4CidrBlock s;clusterSecondaryRangeName s;servicesIpv4CidrBlock s;servicesSecondaryRangeName s;useIpAliases b
ImageVersionRollbackTarget -;imageVersion s -;lastActiveTime t -
ListEnvironmentsResponse -;environments [@Environment;nextPageToken s
ListOperationsResponse -;nextPageToken s;operations [@Operation;unreachable [s
ListUserWorkloadsConfigMapsResponse -;nextPageToken s;userWorkloadsConfigMaps [@UserWorkloadsConfigMap
ListUserWorkloadsSecretsResponse -;nextPageToken s;userWorkloadsSecrets [@UserWorkloadsSecret
MaintenanceWindow -;endTime t +;recurrence s +;startTime t +
MasterAuthorizedNetworksConfig -;cidrBlocks [@CidrBlock;enabled b
NetworkingConfig -;connectionType #
NodeConfig -;composerInternalIpv4CidrBlock s;composerNetworkAttachment s;diskSizeGb i;enableIpMasqAgent b;ipAllocationPolicy @IPAllocationPolicy;location s;machineType s;network s;oauthScopes [s;serviceAccount s;subnetwork s;tags [s
Operation -;done b;error @Status;metadata o;name s;response o
PrivateClusterConfig -;enablePrivateEndpoint b;masterIpv4CidrBlock s;masterIpv4ReservedRange s -
PrivateEnvironmentConfig -;cloudComposerConnectionSubnetwork s;cloudComposerNetworkIpv4CidrBlock s;cloudComposerNetworkIpv4ReservedRange s -;cloudSqlIpv4CidrBlock s;enablePrivateBuildsOnly b;enablePrivateEnvironment b;enablePrivatelyUsedPublicIps b;networkingConfig @NetworkingConfig;networkingType #;privateClusterConfig @PrivateClusterConfig;webServerIpv4CidrBlock s;webServerIpv4ReservedRange s -
RecoveryConfig -;scheduledSnapshotsConfig @ScheduledSnapshotsConfig
ScheduledSnapshotsConfig -;enabled b;snapshotCreationSchedule s;snapshotLocation s;timeZone s
SchedulerResource -;count i;cpu f;memoryGb f;storageGb f
SoftwareConfig -;airflowConfigOverrides {s;auditLogsReplicationMode #;cloudDataLineageIntegration @CloudDataLineageIntegration;envVariables {s;imageVersion s;imageVersionRollbackTargets [@ImageVersionRollbackTarget -;pypiPackages {s;pythonVersion s;schedulerCount i;webServerPluginsMode #
Status -;code i;details [o;message s
StorageConfig -;bucket s
TaskLogsRetentionConfig -;storageMode #
TriggererResource -;count i;cpu f;memoryGb f
UserWorkloadsConfigMap -;data {s;name s *
UserWorkloadsSecret -;data {s;name s *
WebServerConfig -;machineType s
WebServerNetworkAccessControl -;allowedIpRanges [@AllowedIpRange
WebServerResource -;cpu f;memoryGb f;storageGb f
WorkerResource -;cpu f;maxCount i;memoryGb f;minCount i;storageGb f
WorkloadsConfig -;dagProcessor @DagProcessorResource;scheduler @SchedulerResource;triggerer @TriggererResource;webServer @WebServerResource;worker @WorkerResource
AirflowMetadataRetentionPolicyConfig.retentionMode -;RETENTION_MODE_UNSPECIFIED;RETENTION_MODE_ENABLED;RETENTION_MODE_DISABLED
Environment.mode -;MODE_UNSPECIFIED;DEVELOPMENT
Environment.state -;STATE_UNSPECIFIED;CREATING;RUNNING;UPDATING;HIBERNATED;DELETING;ERROR
EnvironmentConfig.environmentSize -;ENVIRONMENT_SIZE_UNSPECIFIED;ENVIRONMENT_SIZE_SMALL;ENVIRONMENT_SIZE_MEDIUM;ENVIRONMENT_SIZE_LARGE;ENVIRONMENT_SIZE_EXTRA_LARGE;ENVIRONMENT_SIZE_X_EXTRA_LARGE
EnvironmentConfig.resilienceMode -;RESILIENCE_MODE_UNSPECIFIED;HIGH_RESILIENCE
NetworkingConfig.connectionType -;CONNECTION_TYPE_UNSPECIFIED;VPC_PEERING;PRIVATE_SERVICE_CONNECT
PrivateEnvironmentConfig.networkingType -;NETWORKING_TYPE_UNSPECIFIED;PRIVATE;PUBLIC
SoftwareConfig.auditLogsReplicationMode -;AUDIT_LOGS_REPLICATION_MODE_UNSPECIFIED;AUDIT_LOGS_REPLICATION_DISABLED;AUDIT_LOGS_REPLICATION_ENABLED
SoftwareConfig.webServerPluginsMode -;WEB_SERVER_PLUGINS_MODE_UNSPECIFIED;PLUGINS_DISABLED;PLUGINS_ENABLED
TaskLogsRetentionConfig.storageMode -;TASK_LOGS_STORAGE_MODE_UNSPECIFIED;CLOUD_LOGGING_AND_CLOUD_STORAGE;CLOUD_LOGGING_ONLY
projects.locations.environments;create POST v1/{parent=projects/*/locations/*}/environments Environment Operation;delete DELETE v1/{name=projects/*/locations/*/environments/*} - Operation;get GET v1/{name=projects/*/locations/*/environments/*} - Environment;list GET v1/{parent=projects/*/locations/*}/environments - ListEnvironmentsResponse;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/environments/*} Environment Operation;?updateMask m
projects.locations.environments.userWorkloadsConfigMaps;create POST v1/{parent=projects/*/locations/*/environments/*}/userWorkloadsConfigMaps UserWorkloadsConfigMap UserWorkloadsConfigMap;delete DELETE v1/{name=projects/*/locations/*/environments/*/userWorkloadsConfigMaps/*} - Empty;get GET v1/{name=projects/*/locations/*/environments/*/userWorkloadsConfigMaps/*} - UserWorkloadsConfigMap;list GET v1/{parent=projects/*/locations/*/environments/*}/userWorkloadsConfigMaps - ListUserWorkloadsConfigMapsResponse;?pageSize i;?pageToken s;update PUT v1/{name=projects/*/locations/*/environments/*/userWorkloadsConfigMaps/*} UserWorkloadsConfigMap UserWorkloadsConfigMap
projects.locations.environments.userWorkloadsSecrets;create POST v1/{parent=projects/*/locations/*/environments/*}/userWorkloadsSecrets UserWorkloadsSecret UserWorkloadsSecret;delete DELETE v1/{name=projects/*/locations/*/environments/*/userWorkloadsSecrets/*} - Empty;get GET v1/{name=projects/*/locations/*/environments/*/userWorkloadsSecrets/*} - UserWorkloadsSecret;list GET v1/{parent=projects/*/locations/*/environments/*}/userWorkloadsSecrets - ListUserWorkloadsSecretsResponse;?pageSize i;?pageToken s;update PUT v1/{name=projects/*/locations/*/environments/*/userWorkloadsSecrets/*} UserWorkloadsSecret UserWorkloadsSecret
projects.locations.operations;delete DELETE v1/{name=projects/*/locations/*/operations/*} - Empty;get GET v1/{name=projects/*/locations/*/operations/*} - Operation;list GET v1/{name=projects/*/locations/*}/operations - ListOperationsResponse;?filter s;?pageSize i;?pageToken s;?returnPartialSuccess b

"""#)
}
