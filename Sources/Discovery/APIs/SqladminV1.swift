// swift-format-ignore-file
// Written by `make discovery` from the Discovery document sqladmin:v1 of 20261018 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let sqladminV1 = GoogleAPI(
        #"""
sqladmin.v1 20261018 https://sqladmin.googleapis.com/ Cloud SQL Admin API
AclEntry 50;AcquireSsrsLeaseContext 82;AdvancedMachineFeatures 43;ApiWarning 39;AvailableDatabaseVersion 63;BackupConfiguration 270;BackupContext 41;BackupRetentionSettings 60;BackupRun 387;BackupRunsListResponse 66;BlueGreenDeployment 251;BlueGreenDeploymentInfo 95;ConfigDiff 55;ConnectionPoolConfig 94;ConnectionPoolFlags 41;DataCacheConfig 37;Database 137;DatabaseFlags 31;DatabaseInstance 1403;DatabaseInstance.failoverReplica 54;DatabasesListResponse 48;DenyMaintenancePeriod 53;DeploymentTask 79;DeploymentTasks 42;DiskEncryptionConfiguration 103;DiskEncryptionStatus 50;DnsNameMapping 76;ExportContext 139;ExportContext.bakExportOptions 137;ExportContext.csvExportOptions 123;ExportContext.sqlExportOptions 122;ExportContext.sqlExportOptions.mysqlExportOptions 65;ExportContext.sqlExportOptions.postgresExportOptions 74;ExportContext.tdeExportOptions 104;FinalBackupConfig 46;GeminiInstanceConfig 166;ImportContext 162;ImportContext.bakImportOptions 161;ImportContext.bakImportOptions.encryptionOptions 102;ImportContext.csvImportOptions 128;ImportContext.sqlImportOptions 78;ImportContext.sqlImportOptions.postgresImportOptions 74;ImportContext.tdeImportOptions 104;InsightsConfig 159;InstanceReference 46;InstancesListResponse 94;IpConfiguration 279;IpMapping 46;ListBlueGreenDeploymentsResponse 94;LocationPreference 74;MaintenanceWindow 54;MySqlReplicaConfiguration 209;NodeInfo 72;OnPremisesConfiguration 228;Operation 655;OperationError 41;OperationErrors 49;OperationsListResponse 66;PasswordStatus 51;PasswordValidationPolicy 177;PerformanceCaptureConfig 422;PoolNodeConfig 190;PreCheckMajorVersionUpgradeContext 121;PreCheckResponse 62;PscAutoConnectionConfig 279;PscConfig 202;ReadPoolAutoScaleConfig 163;ReplicaConfiguration 120;ReplicationCluster 80;RequestedConfig 36;SelectedObjects 31;Settings 1303;SourceRole 43;SourceTargetPairedNode 94;SqlActiveDirectoryConfig 113;SqlOutOfDiskReport 75;SqlScheduledMaintenance 88;SqlServerAuditConfig 76;SqlServerDatabaseDetails 64;SqlServerEntraIdConfig 61;SqlServerUserDetails 49;SqlSubOperationType 40;SslCert 126;SslCertDetail 53;SslCertsInsertRequest 37;SslCertsInsertResponse 101;SslCertsListResponse 46;StartWorkloadCaptureContext 66;StartWorkloadReplayContext 63;StopWorkloadCaptureContext 47;StopWorkloadReplayContext 28;TargetMetric 38;TargetRole 43;User 238;UserPasswordValidationPolicy 166;UsersListResponse 56
ApiWarning.code 143;BackupConfiguration.backupTier 84;BackupConfiguration.transactionalLogStorageState 167;BackupRetentionSettings.retentionUnit 73;BackupRun.backupKind 69;BackupRun.status 145;BackupRun.type 69;BlueGreenDeployment.state 150;BlueGreenDeploymentInfo.state 81;DatabaseInstance.backendType 90;DatabaseInstance.databaseCenterIntegration 102;DatabaseInstance.instanceType 158;DatabaseInstance.sqlNetworkArchitecture 129;DatabaseInstance.suspensionReason 142;DeploymentTask.state 74;DeploymentTask.type 102;DnsNameMapping.connectionType 115;DnsNameMapping.dnsScope 65;DnsNameMapping.recordManager 88;ExportContext.bakExportOptions.bakType 77;ExportContext.fileType 67;IpConfiguration.serverCaMode 124;IpConfiguration.serverCertificateRotationMode 153;IpConfiguration.sslMode 130;IpMapping.type 91;MaintenanceWindow.updateTrack 81;OnPremisesConfiguration.sslOption 85;Operation.operationType 920;Operation.status 73;PasswordValidationPolicy.complexity 80;PerformanceCaptureConfig.transactionKillType 121;PoolNodeConfig.state 151;PreCheckMajorVersionUpgradeContext.targetDatabaseVersion 929;PreCheckResponse.messageType 75;PscAutoConnectionConfig.instanceAutoDnsStatus 121;Settings.activationPolicy 85;Settings.availabilityType 77;Settings.connectorEnforcement 88;Settings.dataApiAccess 86;Settings.dataDiskType 107;Settings.edition 76;Settings.pricingPlan 68;Settings.replicationType 85;SourceTargetPairedNode.state 179;SqlActiveDirectoryConfig.mode 155;SqlOutOfDiskReport.sqlOutOfDiskState 94;SqlSubOperationType.maintenanceType 197;User.dualPasswordType 110;User.iamStatus 56;User.type 173;blueGreenDeployments.get.view 86
backupRuns 376;blueGreenDeployments 485;databases 614;instances 708;operations 206;sslCerts 386;users 567
AclEntry -;expirationTime t;kind s;name s;value s
AcquireSsrsLeaseContext -;duration d;reportDatabase s;serviceLogin s;setupLogin s
AdvancedMachineFeatures -;threadsPerCore i
ApiWarning -;code #;message s;region s
AvailableDatabaseVersion -;displayName s;majorVersion s;name s
BackupConfiguration -;backupRetentionSettings @BackupRetentionSettings;backupTier # -;binaryLogEnabled b;enabled b;kind s;location s;pointInTimeRecoveryEnabled b;replicationLogArchivingEnabled b;startTime s;transactionLogRetentionDays i;transactionalLogStorageState # -
BackupContext -;backupId l;kind s;name s
BackupRetentionSettings -;retainedBackups i;retentionUnit #
BackupRun -;backupKind #;databaseVersion #PreCheckMajorVersionUpgradeContext.targetDatabaseVersion -;description s;diskEncryptionConfiguration @DiskEncryptionConfiguration;diskEncryptionStatus @DiskEncryptionStatus;endTime t;enqueuedTime t;error @OperationError;id l;instance s;kind s;location s;maxChargeableBytes l -;selfLink s;startTime t;status #;timeZone s;type #;windowStartTime t
BackupRunsListResponse -;items [@BackupRun;kind s;nextPageToken s
BlueGreenDeployment -;createTime t -;deploymentMappings [@SourceTargetPairedNode -;deploymentTasks @DeploymentTasks -;description s;errorDetail s -;name s -;requestedConfig @RequestedConfig ^;sourceInstance s +^;state # -;switchoverTargetInstance s -
BlueGreenDeploymentInfo -;deploymentId s -;source @SourceRole -;state # -;target @TargetRole -
ConfigDiff -;field s -;sourceValue s -;targetValue s -
ConnectionPoolConfig -;connectionPoolingEnabled b;flags [@ConnectionPoolFlags;poolerCount i -
ConnectionPoolFlags -;name s +;value s +
DataCacheConfig -;dataCacheEnabled b
Database -;charset s;collation s;etag s;instance s;kind s;name s;project s;selfLink s;sqlserverDatabaseDetails @SqlServerDatabaseDetails
DatabaseFlags -;name s;value s
DatabaseInstance -;availableMaintenanceVersions [s -;backendType #;connectionName s;createTime t -;currentDiskSize l;databaseCenterIntegration #;databaseCenterIntegrationEnabled b;databaseInstalledVersion s -;databaseVersion #PreCheckMajorVersionUpgradeContext.targetDatabaseVersion;deploymentInfo @BlueGreenDeploymentInfo -;diskEncryptionConfiguration @DiskEncryptionConfiguration;diskEncryptionStatus @DiskEncryptionStatus;dnsName s -;dnsNames [@DnsNameMapping -;etag s;failoverReplica @;gceZone s;geminiConfig @GeminiInstanceConfig;includeReplicasForMajorVersionUpgrade b <;instanceType #;ipAddresses [@IpMapping;ipv6Address s;kind s;maintenanceVersion s;masterInstanceName s;maxDiskSize l;name s;nodeCount i;nodes [@PoolNodeConfig -;onPremisesConfiguration @OnPremisesConfiguration;outOfDiskReport @SqlOutOfDiskReport;primaryDnsName s -;project s;pscServiceAttachmentLink s -;region s;replicaConfiguration @ReplicaConfiguration;replicaNames [s;replicationCluster @ReplicationCluster;rootPassword s !;satisfiesPzi b -;satisfiesPzs b;scheduledMaintenance @SqlScheduledMaintenance;secondaryGceZone s;selfLink s;serverCaCert @SslCert;serviceAccountEmailAddress s;settings @Settings;skipPrecheck b <;sqlNetworkArchitecture #;state #PoolNodeConfig.state;suspensionReason [#;switchTransactionLogsToCloudStorageEnabled b <;tags {s <;upgradableDatabaseVersions [@AvailableDatabaseVersion -;writeEndpoint s -
DatabaseInstance.failoverReplica -;available b;name s
DatabasesListResponse -;items [@Database;kind s
DenyMaintenancePeriod -;endDate s;startDate s;time s
DeploymentTask -;endTime t -;errorMessage s -;startTime t -;state # -;type # -
DeploymentTasks -;task [@DeploymentTask -
DiskEncryptionConfiguration -;cmekSourceLogEncryptionEnforced b;confidentialMode b;kind s;kmsKeyName s
DiskEncryptionStatus -;kind s;kmsKeyVersionName s
DnsNameMapping -;connectionType # -;dnsScope # -;name s -;recordManager # -
ExportContext -;bakExportOptions @;csvExportOptions @;databases [s;fileType #;kind s;offload b;sqlExportOptions @;tdeExportOptions @;uri s
ExportContext.bakExportOptions -;bakType #;copyOnly b;differentialBase b;exportLogEndTime t;exportLogStartTime t;stripeCount i;striped b
ExportContext.csvExportOptions -;escapeCharacter s;fieldsTerminatedBy s;linesTerminatedBy s;quoteCharacter s;selectQuery s
ExportContext.sqlExportOptions -;mysqlExportOptions @;parallel b;postgresExportOptions @;schemaOnly b;tables [s;threads i
ExportContext.sqlExportOptions.mysqlExportOptions -;masterData i
ExportContext.sqlExportOptions.postgresExportOptions -;clean b;ifExists b
ExportContext.tdeExportOptions -;certificatePath s +;name s +;privateKeyPassword s +;privateKeyPath s +
FinalBackupConfig -;enabled b;retentionDays i
GeminiInstanceConfig -;activeQueryEnabled b -;entitled b -;flagRecommenderEnabled b -;googleVacuumMgmtEnabled b -;indexAdvisorEnabled b -;oomSessionCancelEnabled b -
ImportContext -;bakImportOptions @;csvImportOptions @;database s;fileType #ExportContext.fileType;importUser s;kind s;sqlImportOptions @;tdeImportOptions @;uri s
ImportContext.bakImportOptions -;bakType #ExportContext.bakExportOptions.bakType;encryptionOptions @;noRecovery b;recoveryOnly b;stopAt t;stopAtMark s;striped b
ImportContext.bakImportOptions.encryptionOptions -;certPath s;keepEncrypted b;pvkPassword s;pvkPath s
ImportContext.csvImportOptions -;columns [s;escapeCharacter s;fieldsTerminatedBy s;linesTerminatedBy s;quoteCharacter s;table s
ImportContext.sqlImportOptions -;parallel b;postgresImportOptions @;threads i
ImportContext.sqlImportOptions.postgresImportOptions -;clean b;ifExists b
ImportContext.tdeImportOptions -;certificatePath s +;name s +;privateKeyPassword s +;privateKeyPath s +
InsightsConfig -;enhancedQueryInsightsEnabled b;queryInsightsEnabled b;queryPlansPerMinute i;queryStringLength i;recordApplicationTags b;recordClientAddress b
InstanceReference -;name s;project s;region s
InstancesListResponse -;items [@DatabaseInstance;kind s;nextPageToken s;warnings [@ApiWarning
IpConfiguration -;allocatedIpRange s;authorizedNetworks [@AclEntry;customSubjectAlternativeNames [s;enablePrivatePathForGoogleCloudServices b;ipv4Enabled b;privateNetwork s;pscConfig @PscConfig;requireSsl b;serverCaMode #;serverCaPool s;serverCertificateRotationMode #;sslMode #
IpMapping -;ipAddress s;timeToRetire t;type #
ListBlueGreenDeploymentsResponse -;blueGreenDeployments [@BlueGreenDeployment;nextPageToken s
LocationPreference -;followGaeApplication s;kind s;secondaryZone s;zone s
MaintenanceWindow -;day i;hour i;kind s;updateTrack #
MySqlReplicaConfiguration -;caCertificate s;clientCertificate s;clientKey s !;connectRetryInterval i;dumpFilePath s;kind s;masterHeartbeatPeriod l;password s !;sslCipher s;username s;verifyServerCertificate b
NodeInfo -;connection s -;dns s -;instance s -;ipMappings [@IpMapping -
OnPremisesConfiguration -;caCertificate s;clientCertificate s;clientKey s !;dmsManaged b -;dumpFilePath s;hostPort s;kind s;password s !;selectedObjects [@SelectedObjects;sourceInstance @InstanceReference;sslOption #;username s
Operation -;acquireSsrsLeaseContext @AcquireSsrsLeaseContext;apiWarning @ApiWarning;backupContext @BackupContext;endTime t;error @OperationErrors;exportContext @ExportContext;importContext @ImportContext;insertTime t;kind s;name s;operationType #;preCheckMajorVersionUpgradeContext @PreCheckMajorVersionUpgradeContext;selfLink s;startTime t;startWorkloadCaptureContext @StartWorkloadCaptureContext;startWorkloadReplayContext @StartWorkloadReplayContext;status #;stopWorkloadCaptureContext @StopWorkloadCaptureContext;stopWorkloadReplayContext @StopWorkloadReplayContext;subOperationType @SqlSubOperationType;targetId s;targetLink s;targetProject s;user s
OperationError -;code s;kind s;message s
OperationErrors -;errors [@OperationError;kind s
OperationsListResponse -;items [@Operation;kind s;nextPageToken s
PasswordStatus -;locked b;passwordExpirationTime t
PasswordValidationPolicy -;complexity #;disallowCompromisedCredentials b;disallowUsernameSubstring b;enablePasswordPolicy b;minLength i;passwordChangeInterval d;reuseInterval i
PerformanceCaptureConfig -;cpuUtilizationThresholdPercent i;enabled b;historyListLengthThresholdCount i;memoryUsageThresholdPercent i;probeThreshold i;probingIntervalSeconds i;runningThreadsThreshold i;secondsBehindSourceThreshold i;semaphoreWaitThresholdCount i;transactionDurationThreshold i;transactionKillExcludedUserHosts [s;transactionKillThresholdSeconds i;transactionKillType #;transactionLockWaitThresholdCount i
PoolNodeConfig -;dnsName s -;dnsNames [@DnsNameMapping -;gceZone s -;ipAddresses [@IpMapping -;name s -;pscAutoConnections [@PscAutoConnectionConfig -;pscServiceAttachmentLink s -;state # -
PreCheckMajorVersionUpgradeContext -;kind s;maxRuntime d;preCheckResponse [@PreCheckResponse -;targetDatabaseVersion # +
PreCheckResponse -;actionsRequired [s;message s;messageType #
PscAutoConnectionConfig -;consumerNetwork s;consumerNetworkStatus s;consumerProject s;instanceAutoDnsStatus # -;ipAddress s;serviceConnectionPolicy s -;serviceConnectionPolicyCreationResult s -;status s;writeEndpointAutoDnsStatus #PscAutoConnectionConfig.instanceAutoDnsStatus -
PscConfig -;allowedConsumerProjects [s;networkAttachmentUri s;pscAutoConnectionPolicyEnabled b;pscAutoConnections [@PscAutoConnectionConfig;pscAutoDnsEnabled b;pscEnabled b;pscWriteEndpointDnsEnabled b
ReadPoolAutoScaleConfig -;disableScaleIn b;enabled b;maxNodeCount i;minNodeCount i;scaleInCooldownSeconds i;scaleOutCooldownSeconds i;targetMetrics [@TargetMetric
ReplicaConfiguration -;cascadableReplica b;failoverTarget b;kind s;mysqlReplicaConfiguration @MySqlReplicaConfiguration
ReplicationCluster -;drReplica b -;failoverDrReplicaName s;psaWriteEndpoint s -
RequestedConfig -;databaseVersion s
SelectedObjects -;database s +
Settings -;acceleratedReplicaMode b;activationPolicy #;activeDirectoryConfig @SqlActiveDirectoryConfig;advancedMachineFeatures @AdvancedMachineFeatures;authorizedGaeApplications [s;autoUpgradeEnabled b;availabilityType #;backupConfiguration @BackupConfiguration;collation s;connectionPoolConfig @ConnectionPoolConfig;connectorEnforcement #;crashSafeReplicationEnabled b;dataApiAccess #;dataCacheConfig @DataCacheConfig;dataDiskProvisionedIops l;dataDiskProvisionedThroughput l;dataDiskSizeGb l;dataDiskType #;databaseFlags [@DatabaseFlags;databaseReplicationEnabled b;deletionProtectionEnabled b;denyMaintenancePeriods [@DenyMaintenancePeriod;edition #;enableDataplexIntegration b;enableGoogleMlIntegration b;entraidConfig @SqlServerEntraIdConfig;finalBackupConfig @FinalBackupConfig;insightsConfig @InsightsConfig;ipConfiguration @IpConfiguration;kind s;locationPreference @LocationPreference;maintenanceWindow @MaintenanceWindow;passwordValidationPolicy @PasswordValidationPolicy;performanceCaptureConfig @PerformanceCaptureConfig;pricingPlan #;readPoolAutoScaleConfig @ReadPoolAutoScaleConfig;replicationLagMaxSeconds i;replicationType #;retainBackupsOnDelete b;settingsVersion l;sqlServerAuditConfig @SqlServerAuditConfig;storageAutoResize b;storageAutoResizeLimit l;tier s;timeZone s;userLabels {s
SourceRole -;targetId @InstanceReference -
SourceTargetPairedNode -;diffs [@ConfigDiff -;source @NodeInfo -;state # -;target @NodeInfo -
SqlActiveDirectoryConfig -;adminCredentialSecretName s;dnsServers [s;domain s;kind s;mode #;organizationalUnit s
SqlOutOfDiskReport -;sqlMinRecommendedIncreaseSizeGb i;sqlOutOfDiskState #
SqlScheduledMaintenance -;canDefer b;canReschedule b;scheduleDeadlineTime t;startTime t
SqlServerAuditConfig -;bucket s;kind s;retentionInterval d;uploadInterval d
SqlServerDatabaseDetails -;compatibilityLevel i;recoveryModel s
SqlServerEntraIdConfig -;applicationId s;kind s -;tenantId s
SqlServerUserDetails -;disabled b;serverRoles [s
SqlSubOperationType -;maintenanceType #
SslCert -;cert s;certSerialNumber s;commonName s;createTime t;expirationTime t;instance s;kind s;selfLink s;sha1Fingerprint s
SslCertDetail -;certInfo @SslCert;certPrivateKey s !
SslCertsInsertRequest -;commonName s
SslCertsInsertResponse -;clientCert @SslCertDetail;kind s;operation @Operation;serverCaCert @SslCert
SslCertsListResponse -;items [@SslCert;kind s
StartWorkloadCaptureContext -;enableLiveReplay b;replayInstance s
StartWorkloadReplayContext -;replayInstance s +;workloadId s -
StopWorkloadCaptureContext -;abortLiveReplay b
StopWorkloadReplayContext -
TargetMetric -;metric s;targetValue f
TargetRole -;sourceId @InstanceReference -
User -;databaseRoles [s;dualPasswordType #;etag s;host s;iamEmail s;iamStatus #;instance s;kind s;name s;password s !;passwordPolicy @UserPasswordValidationPolicy;project s;serverRoles [s;sqlserverUserDetails @SqlServerUserDetails;type #
UserPasswordValidationPolicy -;allowedFailedAttempts i;enableFailedAttemptsCheck b;enablePasswordVerification b;passwordExpirationDuration d;status @PasswordStatus -
UsersListResponse -;items [@User;kind s;nextPageToken s
ApiWarning.code -;SQL_API_WARNING_CODE_UNSPECIFIED;REGION_UNREACHABLE;MAX_RESULTS_EXCEEDS_LIMIT;COMPROMISED_CREDENTIALS;INTERNAL_STATE_FAILURE
BackupConfiguration.backupTier -;BACKUP_TIER_UNSPECIFIED;STANDARD;ADVANCED;ENHANCED
BackupConfiguration.transactionalLogStorageState -;TRANSACTIONAL_LOG_STORAGE_STATE_UNSPECIFIED;DISK;SWITCHING_TO_CLOUD_STORAGE;SWITCHED_TO_CLOUD_STORAGE;CLOUD_STORAGE
BackupRetentionSettings.retentionUnit -;RETENTION_UNIT_UNSPECIFIED;COUNT
BackupRun.backupKind -;SQL_BACKUP_KIND_UNSPECIFIED;SNAPSHOT;PHYSICAL
BackupRun.status -;SQL_BACKUP_RUN_STATUS_UNSPECIFIED;ENQUEUED;OVERDUE;RUNNING;FAILED;SUCCESSFUL;SKIPPED;DELETION_PENDING;DELETION_FAILED;DELETED
BackupRun.type -;SQL_BACKUP_RUN_TYPE_UNSPECIFIED;AUTOMATED;ON_DEMAND
BlueGreenDeployment.state -;STATE_UNSPECIFIED;PROVISIONING;SWITCHOVER_READY;SWITCHOVER_NOT_READY;SWITCHOVER_IN_PROGRESS;SWITCHOVER_COMPLETED;DELETING
BlueGreenDeploymentInfo.state -;STATE_UNSPECIFIED;PRE_SWITCHOVER;POST_SWITCHOVER
DatabaseInstance.backendType -;SQL_BACKEND_TYPE_UNSPECIFIED;FIRST_GEN;SECOND_GEN;EXTERNAL
DatabaseInstance.databaseCenterIntegration -;DATABASE_CENTER_INTEGRATION_UNSPECIFIED;ENABLED;DISABLED
DatabaseInstance.instanceType -;SQL_INSTANCE_TYPE_UNSPECIFIED;CLOUD_SQL_INSTANCE;ON_PREMISES_INSTANCE;READ_REPLICA_INSTANCE;READ_POOL_INSTANCE;GREEN_INSTANCE
DatabaseInstance.sqlNetworkArchitecture -;SQL_NETWORK_ARCHITECTURE_UNSPECIFIED;NEW_NETWORK_ARCHITECTURE;OLD_NETWORK_ARCHITECTURE
DatabaseInstance.suspensionReason -;SQL_SUSPENSION_REASON_UNSPECIFIED;BILLING_ISSUE;LEGAL_ISSUE;OPERATIONAL_ISSUE;KMS_KEY_ISSUE;PROJECT_ABUSE
DeploymentTask.state -;STATE_UNSPECIFIED;PENDING;RUNNING;SUCCEEDED;FAILED
DeploymentTask.type -;TYPE_UNSPECIFIED;PROVISION;UPGRADE;SWITCHOVER;DELETE;POST_SWITCHOVER_OPERATIONS
DnsNameMapping.connectionType -;CONNECTION_TYPE_UNSPECIFIED;PUBLIC;PRIVATE_SERVICES_ACCESS;PRIVATE_SERVICE_CONNECT
DnsNameMapping.dnsScope -;DNS_SCOPE_UNSPECIFIED;INSTANCE;CLUSTER
DnsNameMapping.recordManager -;RECORD_MANAGER_UNSPECIFIED;CUSTOMER;CLOUD_SQL_AUTOMATION
ExportContext.bakExportOptions.bakType -;BAK_TYPE_UNSPECIFIED;FULL;DIFF;TLOG
ExportContext.fileType -;SQL_FILE_TYPE_UNSPECIFIED;SQL;CSV;BAK;TDE
IpConfiguration.serverCaMode -;CA_MODE_UNSPECIFIED;GOOGLE_MANAGED_INTERNAL_CA;GOOGLE_MANAGED_CAS_CA;CUSTOMER_MANAGED_CAS_CA
IpConfiguration.serverCertificateRotationMode -;SERVER_CERTIFICATE_ROTATION_MODE_UNSPECIFIED;NO_AUTOMATIC_ROTATION;AUTOMATIC_ROTATION_DURING_MAINTENANCE
IpConfiguration.sslMode -;SSL_MODE_UNSPECIFIED;ALLOW_UNENCRYPTED_AND_ENCRYPTED;ENCRYPTED_ONLY;TRUSTED_CLIENT_CERTIFICATE_REQUIRED
IpMapping.type -;SQL_IP_ADDRESS_TYPE_UNSPECIFIED;PRIMARY;OUTGOING;PRIVATE;MIGRATED_1ST_GEN
MaintenanceWindow.updateTrack -;SQL_UPDATE_TRACK_UNSPECIFIED;canary;stable;week5
OnPremisesConfiguration.sslOption -;SSL_OPTION_UNSPECIFIED;DISABLE;REQUIRE;VERIFY_CA
Operation.operationType -;SQL_OPERATION_TYPE_UNSPECIFIED;IMPORT;EXPORT;CREATE;UPDATE;DELETE;RESTART;BACKUP;SNAPSHOT;BACKUP_VOLUME;DELETE_VOLUME;RESTORE_VOLUME;INJECT_USER;CLONE;STOP_REPLICA;START_REPLICA;PROMOTE_REPLICA;CREATE_REPLICA;CREATE_USER;DELETE_USER;UPDATE_USER;CREATE_DATABASE;DELETE_DATABASE;UPDATE_DATABASE;FAILOVER;DELETE_BACKUP;RECREATE_REPLICA;TRUNCATE_LOG;DEMOTE_MASTER;MAINTENANCE;ENABLE_PRIVATE_IP;DEFER_MAINTENANCE;CREATE_CLONE;RESCHEDULE_MAINTENANCE;START_EXTERNAL_SYNC;LOG_CLEANUP;AUTO_RESTART;REENCRYPT;SWITCHOVER;UPDATE_BACKUP;ACQUIRE_SSRS_LEASE;RELEASE_SSRS_LEASE;RECONFIGURE_OLD_PRIMARY;CLUSTER_MAINTENANCE;SELF_SERVICE_MAINTENANCE;SWITCHOVER_TO_REPLICA;MAJOR_VERSION_UPGRADE;ADVANCED_BACKUP;MANAGE_BACKUP;ENHANCED_BACKUP;REPAIR_READ_POOL;CREATE_READ_POOL;PRE_CHECK_MAJOR_VERSION_UPGRADE;SETUP_MIGRATION;CREATE_BLUE_GREEN_DEPLOYMENT;SWITCHOVER_BLUE_GREEN_DEPLOYMENT;DELETE_BLUE_GREEN_DEPLOYMENT
Operation.status -;SQL_OPERATION_STATUS_UNSPECIFIED;PENDING;RUNNING;DONE
PasswordValidationPolicy.complexity -;COMPLEXITY_UNSPECIFIED;COMPLEXITY_DEFAULT
PerformanceCaptureConfig.transactionKillType -;TRANSACTION_KILL_TYPE_UNSPECIFIED;READ_ONLY_TRANSACTIONS;ALL_TRANSACTIONS
PoolNodeConfig.state -;SQL_INSTANCE_STATE_UNSPECIFIED;RUNNABLE;SUSPENDED;PENDING_DELETE;PENDING_CREATE;MAINTENANCE;FAILED;ONLINE_MAINTENANCE;REPAIRING
PreCheckMajorVersionUpgradeContext.targetDatabaseVersion -;SQL_DATABASE_VERSION_UNSPECIFIED;MYSQL_5_1;MYSQL_5_5;MYSQL_5_6;MYSQL_5_7;MYSQL_8_0;MYSQL_8_0_18;MYSQL_8_0_26;MYSQL_8_0_27;MYSQL_8_0_28;MYSQL_8_0_29;MYSQL_8_0_30;MYSQL_8_0_31;MYSQL_8_0_32;MYSQL_8_0_33;MYSQL_8_0_34;MYSQL_8_0_35;MYSQL_8_0_36;MYSQL_8_0_37;MYSQL_8_0_39;MYSQL_8_0_40;MYSQL_8_0_41;MYSQL_8_0_42;MYSQL_8_0_43;MYSQL_8_0_44;MYSQL_8_0_45;MYSQL_8_0_46;MYSQL_8_4;MYSQL_9_7;SQLSERVER_2017_STANDARD;SQLSERVER_2017_ENTERPRISE;SQLSERVER_2017_EXPRESS;SQLSERVER_2017_WEB;POSTGRES_9_6;POSTGRES_10;POSTGRES_11;POSTGRES_12;POSTGRES_13;POSTGRES_14;POSTGRES_15;POSTGRES_16;POSTGRES_17;POSTGRES_18;POSTGRES_19;POSTGRES_20;SQLSERVER_2019_STANDARD;SQLSERVER_2019_ENTERPRISE;SQLSERVER_2019_EXPRESS;SQLSERVER_2019_WEB;SQLSERVER_2022_STANDARD;SQLSERVER_2022_ENTERPRISE;SQLSERVER_2022_EXPRESS;SQLSERVER_2022_WEB;SQLSERVER_2025_STANDARD;SQLSERVER_2025_ENTERPRISE;SQLSERVER_2025_EXPRESS
PreCheckResponse.messageType -;MESSAGE_TYPE_UNSPECIFIED;INFO;WARNING;ERROR
PscAutoConnectionConfig.instanceAutoDnsStatus -;AUTO_DNS_STATUS_UNSPECIFIED;AUTO_DNS_OK;AUTO_DNS_FAILED;AUTO_DNS_UNKNOWN
Settings.activationPolicy -;SQL_ACTIVATION_POLICY_UNSPECIFIED;ALWAYS;NEVER;ON_DEMAND
Settings.availabilityType -;SQL_AVAILABILITY_TYPE_UNSPECIFIED;ZONAL;REGIONAL
Settings.connectorEnforcement -;CONNECTOR_ENFORCEMENT_UNSPECIFIED;NOT_REQUIRED;REQUIRED
Settings.dataApiAccess -;DATA_API_ACCESS_UNSPECIFIED;DISALLOW_DATA_API;ALLOW_DATA_API
Settings.dataDiskType -;SQL_DATA_DISK_TYPE_UNSPECIFIED;PD_SSD;PD_HDD;OBSOLETE_LOCAL_SSD;HYPERDISK_BALANCED
Settings.edition -;EDITION_UNSPECIFIED;ENTERPRISE;ENTERPRISE_PLUS;DEVELOPER
Settings.pricingPlan -;SQL_PRICING_PLAN_UNSPECIFIED;PACKAGE;PER_USE
Settings.replicationType -;SQL_REPLICATION_TYPE_UNSPECIFIED;SYNCHRONOUS;ASYNCHRONOUS
SourceTargetPairedNode.state -;STATE_UNSPECIFIED;PROVISIONING;PROVISIONED;UPGRADING;UPGRADED;UPGRADE_FAILED;SWITCHOVER_IN_PROGRESS;SWITCHOVER_FAILED;SWITCHOVER_SUCCEEDED;DELETING
SqlActiveDirectoryConfig.mode -;ACTIVE_DIRECTORY_MODE_UNSPECIFIED;MANAGED_ACTIVE_DIRECTORY;SELF_MANAGED_ACTIVE_DIRECTORY;CUSTOMER_MANAGED_ACTIVE_DIRECTORY
SqlOutOfDiskReport.sqlOutOfDiskState -;SQL_OUT_OF_DISK_STATE_UNSPECIFIED;NORMAL;SOFT_SHUTDOWN
SqlSubOperationType.maintenanceType -;SQL_MAINTENANCE_TYPE_UNSPECIFIED;INSTANCE_MAINTENANCE;REPLICA_INCLUDED_MAINTENANCE;INSTANCE_SELF_SERVICE_MAINTENANCE;REPLICA_INCLUDED_SELF_SERVICE_MAINTENANCE
User.dualPasswordType -;DUAL_PASSWORD_TYPE_UNSPECIFIED;NO_MODIFY_DUAL_PASSWORD;NO_DUAL_PASSWORD;DUAL_PASSWORD
User.iamStatus -;IAM_STATUS_UNSPECIFIED;INACTIVE;ACTIVE
User.type -;BUILT_IN;CLOUD_IAM_USER;CLOUD_IAM_SERVICE_ACCOUNT;CLOUD_IAM_GROUP;CLOUD_IAM_GROUP_USER;CLOUD_IAM_GROUP_SERVICE_ACCOUNT;CLOUD_IAM_WORKFORCE_IDENTITY;ENTRAID_USER
blueGreenDeployments.get.view -;BLUE_GREEN_DEPLOYMENT_VIEW_UNSPECIFIED;BASIC;DETAILED
backupRuns;delete DELETE v1/projects/{project}/instances/{instance}/backupRuns/{id} - Operation;get GET v1/projects/{project}/instances/{instance}/backupRuns/{id} - BackupRun;insert POST v1/projects/{project}/instances/{instance}/backupRuns BackupRun Operation;list GET v1/projects/{project}/instances/{instance}/backupRuns - BackupRunsListResponse;?maxResults i;?pageToken s
blueGreenDeployments;create POST v1/{parent=projects/*/locations/*}/blueGreenDeployments BlueGreenDeployment Operation;?blueGreenDeploymentId s;delete DELETE v1/{name=projects/*/locations/*/blueGreenDeployments/*} - Operation;?deleteOldSource b;get GET v1/{name=projects/*/locations/*/blueGreenDeployments/*} - BlueGreenDeployment;?view #;list GET v1/{parent=projects/*/locations/*}/blueGreenDeployments - ListBlueGreenDeploymentsResponse;?filter s;?orderBy s;?pageSize i;?pageToken s
databases;delete DELETE v1/projects/{project}/instances/{instance}/databases/{database} - Operation;?location s;get GET v1/projects/{project}/instances/{instance}/databases/{database} - Database;?location s;insert POST v1/projects/{project}/instances/{instance}/databases Database Operation;?location s;list GET v1/projects/{project}/instances/{instance}/databases - DatabasesListResponse;?location s;patch PATCH v1/projects/{project}/instances/{instance}/databases/{database} Database Operation;?location s;update PUT v1/projects/{project}/instances/{instance}/databases/{database} Database Operation;?location s
instances;delete DELETE v1/projects/{project}/instances/{instance} - Operation;?enableFinalBackup b;?finalBackupDescription s;?finalBackupExpiryTime t;?finalBackupTtlDays l;?location s;get GET v1/projects/{project}/instances/{instance} - DatabaseInstance;?location s;insert POST v1/projects/{project}/instances DatabaseInstance Operation;?location s;list GET v1/projects/{project}/instances - InstancesListResponse;?filter s;?location s;?maxResults u;?pageToken s;patch PATCH v1/projects/{project}/instances/{instance} DatabaseInstance Operation;?location s;?reconcilePscNetworking b;?reconcilePscNetworkingForce b;update PUT v1/projects/{project}/instances/{instance} DatabaseInstance Operation;?location s
operations;get GET v1/projects/{project}/operations/{operation} - Operation;?location s;list GET v1/projects/{project}/operations - OperationsListResponse;?instance s;?location s;?maxResults u;?pageToken s
sslCerts;delete DELETE v1/projects/{project}/instances/{instance}/sslCerts/{sha1Fingerprint} - Operation;get GET v1/projects/{project}/instances/{instance}/sslCerts/{sha1Fingerprint} - SslCert;insert POST v1/projects/{project}/instances/{instance}/sslCerts SslCertsInsertRequest SslCertsInsertResponse;list GET v1/projects/{project}/instances/{instance}/sslCerts - SslCertsListResponse
users;delete DELETE v1/projects/{project}/instances/{instance}/users - Operation;?host s;?location s;?name s;get GET v1/projects/{project}/instances/{instance}/users/{name} - User;?host s;?location s;insert POST v1/projects/{project}/instances/{instance}/users User Operation;?location s;list GET v1/projects/{project}/instances/{instance}/users - UsersListResponse;?location s;update PUT v1/projects/{project}/instances/{instance}/users User Operation;?databaseRoles [s;?host s;?location s;?name s;?revokeExistingRoles b;?revokeExistingServerRoles b;?serverRoles [s

"""#)
}
