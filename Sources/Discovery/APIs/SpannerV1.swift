// swift-format-ignore-file
// Written by `make discovery` from the Discovery document spanner:v1 of 20261006 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let spannerV1 = GoogleAPI(
        #"""
spanner.v1 20261006 https://spanner.googleapis.com/ Cloud Spanner API
AsymmetricAutoscalingOption 113;AutoscalingConfig 159;AutoscalingConfigOverrides 230;AutoscalingLimits 84;AutoscalingTargets 116;Backup 486;BackupInfo 66;BackupInstancePartition 46;BackupSchedule 209;BackupScheduleSpec 43;Binding 44;CreateBackupEncryptionConfig 143;CreateDatabaseRequest 157;CreateInstanceConfigRequest 99;CreateInstancePartitionRequest 96;CreateInstanceRequest 60;CreateSessionRequest 42;CrontabSpec 55;Database 318;DualRegionQuorum 19;Empty 8;EncryptionConfig 47;EncryptionInfo 81;Expr 53;FreeInstanceMetadata 71;FullBackupSpec 17;GetIamPolicyRequest 48;GetPolicyOptions 44;IncrementalBackupSpec 24;Instance 354;InstanceConfig 260;InstancePartition 240;InstanceReplicaSelection 40;ListBackupSchedulesResponse 79;ListBackupsResponse 55;ListDatabasesResponse 61;ListInstanceConfigsResponse 79;ListInstancePartitionsResponse 103;ListInstancesResponse 76;ListOperationsResponse 79;ListSessionsResponse 58;Operation 62;Policy 45;QuorumInfo 73;QuorumType 75;ReplicaComputeCapacity 100;ReplicaInfo 56;RestoreInfo 50;Session 99;SetIamPolicyRequest 37;SingleRegionQuorum 41;Status 37;TestIamPermissionsRequest 43;TestIamPermissionsResponse 44;UpdateInstanceConfigRequest 93;UpdateInstancePartitionRequest 86;UpdateInstanceRequest 59
Backup.databaseDialect 85;Database.state 67;EncryptionInfo.encryptionType 103;FreeInstanceMetadata.expireBehavior 112;Instance.defaultBackupScheduleType 93;Instance.edition 75;Instance.instanceType 76;InstanceConfig.configType 73;InstanceConfig.freeInstanceAvailability 127;InstanceConfig.quorumType 84;InstanceConfig.state 56;QuorumInfo.initiator 57;ReplicaInfo.type 65;RestoreInfo.sourceType 49;projects.instances.backups.create.encryptionConfig.encryptionType 174
projects.instanceConfigs 455;projects.instanceConfigs.operations 325;projects.instanceConfigs.ssdCaches.operations 371;projects.instances 737;projects.instances.backups 880;projects.instances.backups.operations 339;projects.instances.databases 734;projects.instances.databases.backupSchedules 1002;projects.instances.databases.operations 347;projects.instances.databases.sessions 414;projects.instances.instancePartitions 568;projects.instances.instancePartitions.operations 383;projects.instances.operations 301
AsymmetricAutoscalingOption -;overrides @AutoscalingConfigOverrides;replicaSelection @InstanceReplicaSelection +
AutoscalingConfig -;asymmetricAutoscalingOptions [@AsymmetricAutoscalingOption;autoscalingLimits @AutoscalingLimits +;autoscalingTargets @AutoscalingTargets +
AutoscalingConfigOverrides -;autoscalingLimits @AutoscalingLimits;autoscalingTargetHighPriorityCpuUtilizationPercent i;autoscalingTargetTotalCpuUtilizationPercent i;disableHighPriorityCpuAutoscaling b;disableTotalCpuAutoscaling b
AutoscalingLimits -;maxNodes i;maxProcessingUnits i;minNodes i;minProcessingUnits i
AutoscalingTargets -;highPriorityCpuUtilizationPercent i;storageUtilizationPercent i +;totalCpuUtilizationPercent i
Backup -;backupSchedules [s -;createTime t -;database s;databaseDialect # -;encryptionInfo @EncryptionInfo -;encryptionInformation [@EncryptionInfo -;exclusiveSizeBytes l -;expireTime t;freeableSizeBytes l -;incrementalBackupChainId s -;instancePartitions [@BackupInstancePartition -;maxExpireTime t -;minimumRestorableEdition #Instance.edition -;name s -;oldestVersionTime t -;referencingBackups [s -;referencingDatabases [s -;sizeBytes l -;state #InstanceConfig.state -;versionTime t
BackupInfo -;backup s;createTime t;sourceDatabase s;versionTime t
BackupInstancePartition -;instancePartition s
BackupSchedule -;encryptionConfig @CreateBackupEncryptionConfig;fullBackupSpec @FullBackupSpec;incrementalBackupSpec @IncrementalBackupSpec;name s *;retentionDuration d;spec @BackupScheduleSpec;updateTime t -
BackupScheduleSpec -;cronSpec @CrontabSpec
Binding -;condition @Expr;members [s;role s
CreateBackupEncryptionConfig -;encryptionType #projects.instances.backups.create.encryptionConfig.encryptionType +;kmsKeyName s;kmsKeyNames [s
CreateDatabaseRequest -;createStatement s +;databaseDialect #Backup.databaseDialect;encryptionConfig @EncryptionConfig;extraStatements [s;protoDescriptors y
CreateInstanceConfigRequest -;instanceConfig @InstanceConfig +;instanceConfigId s +;validateOnly b
CreateInstancePartitionRequest -;instancePartition @InstancePartition +;instancePartitionId s +
CreateInstanceRequest -;instance @Instance +;instanceId s +
CreateSessionRequest -;session @Session +
CrontabSpec -;creationWindow d -;text s +;timeZone s -
Database -;createTime t -;databaseDialect #Backup.databaseDialect -;defaultLeader s -;earliestVersionTime t -;enableDropProtection b;encryptionConfig @EncryptionConfig -;encryptionInfo [@EncryptionInfo -;name s +;quorumInfo @QuorumInfo -;reconciling b -;restoreInfo @RestoreInfo -;state # -;versionRetentionPeriod s -
DualRegionQuorum -
Empty -
EncryptionConfig -;kmsKeyName s;kmsKeyNames [s
EncryptionInfo -;encryptionStatus @Status -;encryptionType # -;kmsKeyVersion s -
Expr -;description s;expression s;location s;title s
FreeInstanceMetadata -;expireBehavior #;expireTime t -;upgradeTime t -
FullBackupSpec -
GetIamPolicyRequest -;options @GetPolicyOptions
GetPolicyOptions -;requestedPolicyVersion i
IncrementalBackupSpec -
Instance -;autoscalingConfig @AutoscalingConfig;config s +;createTime t -;defaultBackupScheduleType #;displayName s +;edition #;endpointUris [s;freeInstanceMetadata @FreeInstanceMetadata;instanceType #;labels {s;name s +;nodeCount i;processingUnits i;replicaComputeCapacity [@ReplicaComputeCapacity -;state #InstanceConfig.state -;tags {s;updateTime t -
InstanceConfig -;baseConfig s;configType # -;displayName s;etag s;freeInstanceAvailability # -;labels {s;leaderOptions [s;name s;optionalReplicas [@ReplicaInfo -;quorumType # -;reconciling b -;replicas [@ReplicaInfo;state # -;storageLimitPerProcessingUnit l -
InstancePartition -;autoscalingConfig @AutoscalingConfig;config s +;createTime t -;displayName s +;etag s;name s +;nodeCount i;processingUnits i;referencingBackups [s -;referencingDatabases [s -;state #InstanceConfig.state -;updateTime t -
InstanceReplicaSelection -;location s +
ListBackupSchedulesResponse -;backupSchedules [@BackupSchedule;nextPageToken s
ListBackupsResponse -;backups [@Backup;nextPageToken s
ListDatabasesResponse -;databases [@Database;nextPageToken s
ListInstanceConfigsResponse -;instanceConfigs [@InstanceConfig;nextPageToken s
ListInstancePartitionsResponse -;instancePartitions [@InstancePartition;nextPageToken s;unreachable [s
ListInstancesResponse -;instances [@Instance;nextPageToken s;unreachable [s
ListOperationsResponse -;nextPageToken s;operations [@Operation;unreachable [s
ListSessionsResponse -;nextPageToken s;sessions [@Session
Operation -;done b;error @Status;metadata o;name s;response o
Policy -;bindings [@Binding;etag y;version i
QuorumInfo -;etag s;initiator # -;quorumType @QuorumType -;startTime t -
QuorumType -;dualRegion @DualRegionQuorum;singleRegion @SingleRegionQuorum
ReplicaComputeCapacity -;nodeCount i;processingUnits i;replicaSelection @InstanceReplicaSelection +
ReplicaInfo -;defaultLeaderLocation b;location s;type #
RestoreInfo -;backupInfo @BackupInfo;sourceType #
Session -;approximateLastUseTime t -;createTime t -;creatorRole s;labels {s;multiplexed b;name s -
SetIamPolicyRequest -;policy @Policy
SingleRegionQuorum -;servingLocation s +
Status -;code i;details [o;message s
TestIamPermissionsRequest -;permissions [s
TestIamPermissionsResponse -;permissions [s
UpdateInstanceConfigRequest -;instanceConfig @InstanceConfig +;updateMask m +;validateOnly b
UpdateInstancePartitionRequest -;fieldMask m +;instancePartition @InstancePartition +
UpdateInstanceRequest -;fieldMask m +;instance @Instance +
Backup.databaseDialect -;DATABASE_DIALECT_UNSPECIFIED;GOOGLE_STANDARD_SQL;POSTGRESQL
Database.state -;STATE_UNSPECIFIED;CREATING;READY;READY_OPTIMIZING
EncryptionInfo.encryptionType -;TYPE_UNSPECIFIED;GOOGLE_DEFAULT_ENCRYPTION;CUSTOMER_MANAGED_ENCRYPTION
FreeInstanceMetadata.expireBehavior -;EXPIRE_BEHAVIOR_UNSPECIFIED;FREE_TO_PROVISIONED;REMOVE_AFTER_GRACE_PERIOD
Instance.defaultBackupScheduleType -;DEFAULT_BACKUP_SCHEDULE_TYPE_UNSPECIFIED;NONE;AUTOMATIC
Instance.edition -;EDITION_UNSPECIFIED;STANDARD;ENTERPRISE;ENTERPRISE_PLUS
Instance.instanceType -;INSTANCE_TYPE_UNSPECIFIED;PROVISIONED;FREE_INSTANCE
InstanceConfig.configType -;TYPE_UNSPECIFIED;GOOGLE_MANAGED;USER_MANAGED
InstanceConfig.freeInstanceAvailability -;FREE_INSTANCE_AVAILABILITY_UNSPECIFIED;AVAILABLE;UNSUPPORTED;DISABLED;QUOTA_EXCEEDED
InstanceConfig.quorumType -;QUORUM_TYPE_UNSPECIFIED;REGION;DUAL_REGION;MULTI_REGION
InstanceConfig.state -;STATE_UNSPECIFIED;CREATING;READY
QuorumInfo.initiator -;INITIATOR_UNSPECIFIED;GOOGLE;USER
ReplicaInfo.type -;TYPE_UNSPECIFIED;READ_WRITE;READ_ONLY;WITNESS
RestoreInfo.sourceType -;TYPE_UNSPECIFIED;BACKUP
projects.instances.backups.create.encryptionConfig.encryptionType -;ENCRYPTION_TYPE_UNSPECIFIED;USE_DATABASE_ENCRYPTION;GOOGLE_DEFAULT_ENCRYPTION;CUSTOMER_MANAGED_ENCRYPTION
projects.instanceConfigs;create POST v1/{parent=projects/*}/instanceConfigs CreateInstanceConfigRequest Operation;delete DELETE v1/{name=projects/*/instanceConfigs/*} - Empty;?etag s;?validateOnly b;get GET v1/{name=projects/*/instanceConfigs/*} - InstanceConfig;list GET v1/{parent=projects/*}/instanceConfigs - ListInstanceConfigsResponse;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/instanceConfigs/*} UpdateInstanceConfigRequest Operation
projects.instanceConfigs.operations;delete DELETE v1/{name=projects/*/instanceConfigs/*/operations/*} - Empty;get GET v1/{name=projects/*/instanceConfigs/*/operations/*} - Operation;list GET v1/{name=projects/*/instanceConfigs/*/operations} - ListOperationsResponse;?filter s;?pageSize i;?pageToken s;?returnPartialSuccess b
projects.instanceConfigs.ssdCaches.operations;delete DELETE v1/{name=projects/*/instanceConfigs/*/ssdCaches/*/operations/*} - Empty;get GET v1/{name=projects/*/instanceConfigs/*/ssdCaches/*/operations/*} - Operation;list GET v1/{name=projects/*/instanceConfigs/*/ssdCaches/*/operations} - ListOperationsResponse;?filter s;?pageSize i;?pageToken s;?returnPartialSuccess b
projects.instances;create POST v1/{parent=projects/*}/instances CreateInstanceRequest Operation;delete DELETE v1/{name=projects/*/instances/*} - Empty;get GET v1/{name=projects/*/instances/*} - Instance;?fieldMask m;getIamPolicy POST v1/{resource=projects/*/instances/*}:getIamPolicy GetIamPolicyRequest Policy;list GET v1/{parent=projects/*}/instances - ListInstancesResponse;?filter s;?instanceDeadline t;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/instances/*} UpdateInstanceRequest Operation;setIamPolicy POST v1/{resource=projects/*/instances/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v1/{resource=projects/*/instances/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse
projects.instances.backups;create POST v1/{parent=projects/*/instances/*}/backups Backup Operation;?backupId s;?encryptionConfig.encryptionType #;?encryptionConfig.kmsKeyName s;?encryptionConfig.kmsKeyNames [s;delete DELETE v1/{name=projects/*/instances/*/backups/*} - Empty;get GET v1/{name=projects/*/instances/*/backups/*} - Backup;getIamPolicy POST v1/{resource=projects/*/instances/*/backups/*}:getIamPolicy GetIamPolicyRequest Policy;list GET v1/{parent=projects/*/instances/*}/backups - ListBackupsResponse;?filter s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/instances/*/backups/*} Backup Backup;?updateMask m;setIamPolicy POST v1/{resource=projects/*/instances/*/backups/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v1/{resource=projects/*/instances/*/backups/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse
projects.instances.backups.operations;delete DELETE v1/{name=projects/*/instances/*/backups/*/operations/*} - Empty;get GET v1/{name=projects/*/instances/*/backups/*/operations/*} - Operation;list GET v1/{name=projects/*/instances/*/backups/*/operations} - ListOperationsResponse;?filter s;?pageSize i;?pageToken s;?returnPartialSuccess b
projects.instances.databases;create POST v1/{parent=projects/*/instances/*}/databases CreateDatabaseRequest Operation;get GET v1/{name=projects/*/instances/*/databases/*} - Database;getIamPolicy POST v1/{resource=projects/*/instances/*/databases/*}:getIamPolicy GetIamPolicyRequest Policy;list GET v1/{parent=projects/*/instances/*}/databases - ListDatabasesResponse;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/instances/*/databases/*} Database Operation;?updateMask m;setIamPolicy POST v1/{resource=projects/*/instances/*/databases/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v1/{resource=projects/*/instances/*/databases/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse
projects.instances.databases.backupSchedules;create POST v1/{parent=projects/*/instances/*/databases/*}/backupSchedules BackupSchedule BackupSchedule;?backupScheduleId s;delete DELETE v1/{name=projects/*/instances/*/databases/*/backupSchedules/*} - Empty;get GET v1/{name=projects/*/instances/*/databases/*/backupSchedules/*} - BackupSchedule;getIamPolicy POST v1/{resource=projects/*/instances/*/databases/*/backupSchedules/*}:getIamPolicy GetIamPolicyRequest Policy;list GET v1/{parent=projects/*/instances/*/databases/*}/backupSchedules - ListBackupSchedulesResponse;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/instances/*/databases/*/backupSchedules/*} BackupSchedule BackupSchedule;?updateMask m;setIamPolicy POST v1/{resource=projects/*/instances/*/databases/*/backupSchedules/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v1/{resource=projects/*/instances/*/databases/*/backupSchedules/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse
projects.instances.databases.operations;delete DELETE v1/{name=projects/*/instances/*/databases/*/operations/*} - Empty;get GET v1/{name=projects/*/instances/*/databases/*/operations/*} - Operation;list GET v1/{name=projects/*/instances/*/databases/*/operations} - ListOperationsResponse;?filter s;?pageSize i;?pageToken s;?returnPartialSuccess b
projects.instances.databases.sessions;create POST v1/{database=projects/*/instances/*/databases/*}/sessions CreateSessionRequest Session;delete DELETE v1/{name=projects/*/instances/*/databases/*/sessions/*} - Empty;get GET v1/{name=projects/*/instances/*/databases/*/sessions/*} - Session;list GET v1/{database=projects/*/instances/*/databases/*}/sessions - ListSessionsResponse;?filter s;?pageSize i;?pageToken s
projects.instances.instancePartitions;create POST v1/{parent=projects/*/instances/*}/instancePartitions CreateInstancePartitionRequest Operation;delete DELETE v1/{name=projects/*/instances/*/instancePartitions/*} - Empty;?etag s;get GET v1/{name=projects/*/instances/*/instancePartitions/*} - InstancePartition;list GET v1/{parent=projects/*/instances/*}/instancePartitions - ListInstancePartitionsResponse;?instancePartitionDeadline t;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/instances/*/instancePartitions/*} UpdateInstancePartitionRequest Operation
projects.instances.instancePartitions.operations;delete DELETE v1/{name=projects/*/instances/*/instancePartitions/*/operations/*} - Empty;get GET v1/{name=projects/*/instances/*/instancePartitions/*/operations/*} - Operation;list GET v1/{name=projects/*/instances/*/instancePartitions/*/operations} - ListOperationsResponse;?filter s;?pageSize i;?pageToken s;?returnPartialSuccess b
projects.instances.operations;delete DELETE v1/{name=projects/*/instances/*/operations/*} - Empty;get GET v1/{name=projects/*/instances/*/operations/*} - Operation;list GET v1/{name=projects/*/instances/*/operations} - ListOperationsResponse;?filter s;?pageSize i;?pageToken s;?returnPartialSuccess b

"""#)
}
