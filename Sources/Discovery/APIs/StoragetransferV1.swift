// swift-format-ignore-file
// Written by `make discovery` from the Discovery document storagetransfer:v1 of 20260619 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let storagetransferV1 = GoogleAPI(
        #"""
storagetransfer.v1 20260619 https://storagetransfer.googleapis.com/ Storage Transfer API
AgentPool 76;AwsAccessKey 51;AwsS3CompatibleData 99;AwsS3Data 160;AzureBlobStorageData 194;AzureCredentials 32;BandwidthLimit 29;Date 28;Empty 8;EventStream 74;FederatedIdentityConfig 52;GcsData 63;HdfsData 18;HttpData 23;ListAgentPoolsResponse 64;ListOperationsResponse 79;ListTransferJobsResponse 70;LoggingConfig 79;MetadataOptions 107;NotificationConfig 69;ObjectConditions 211;Operation 62;PosixFilesystem 34;ReplicationSpec 130;S3CompatibleMetadata 72;Schedule 126;Status 37;TimeOfDay 48;TransferJob 326;TransferManifest 30;TransferOptions 174;TransferSpec 478;UpdateTransferJobRequest 97
AgentPool.state 62;LoggingConfig.logActionStates 91;LoggingConfig.logActions 72;MetadataOptions.acl 82;MetadataOptions.gid 58;MetadataOptions.kmsKey 97;MetadataOptions.mode 64;MetadataOptions.storageClass 212;MetadataOptions.symlink 76;MetadataOptions.temporaryHold 103;MetadataOptions.timeCreated 110;MetadataOptions.uid 58;NotificationConfig.eventTypes 135;NotificationConfig.payloadFormat 72;S3CompatibleMetadata.authMethod 116;S3CompatibleMetadata.listApi 81;S3CompatibleMetadata.protocol 106;S3CompatibleMetadata.requestModel 122;TransferJob.status 65;TransferOptions.overwriteWhen 82
projects.agentPools 400;transferJobs 364;transferOperations 195
AgentPool -;bandwidthLimit @BandwidthLimit;displayName s;name s +;state # -
AwsAccessKey -;accessKeyId s +;secretAccessKey s +
AwsS3CompatibleData -;bucketName s +;endpoint s +;path s;region s;s3Metadata @S3CompatibleMetadata
AwsS3Data -;awsAccessKey @AwsAccessKey <;bucketName s +;cloudfrontDomain s;credentialsSecret s;managedPrivateNetwork b;path s;privateNetworkService s;roleArn s
AzureBlobStorageData -;azureCredentials @AzureCredentials +<;container s +;credentialsSecret s;federatedIdentityConfig @FederatedIdentityConfig;path s;privateNetworkService s;storageAccount s +
AzureCredentials -;sasToken s +
BandwidthLimit -;limitMbps l
Date -;day i;month i;year i
Empty -
EventStream -;eventStreamExpirationTime t;eventStreamStartTime t;name s +
FederatedIdentityConfig -;clientId s +;tenantId s +
GcsData -;bucketName s +;managedFolderTransferEnabled b;path s
HdfsData -;path s
HttpData -;listUrl s +
ListAgentPoolsResponse -;agentPools [@AgentPool;nextPageToken s
ListOperationsResponse -;nextPageToken s;operations [@Operation;unreachable [s
ListTransferJobsResponse -;nextPageToken s;transferJobs [@TransferJob
LoggingConfig -;enableOnpremGcsTransferLogs b;logActionStates [#;logActions [#
MetadataOptions -;acl #;gid #;kmsKey #;mode #;storageClass #;symlink #;temporaryHold #;timeCreated #;uid #
NotificationConfig -;eventTypes [#;payloadFormat # +;pubsubTopic s +
ObjectConditions -;excludePrefixes [s;includePrefixes [s;includeStorageClasses [s;lastModifiedBefore t;lastModifiedSince t;matchGlob s;maxTimeElapsedSinceLastModification d;minTimeElapsedSinceLastModification d
Operation -;done b;error @Status;metadata o;name s;response o
PosixFilesystem -;rootDirectory s
ReplicationSpec -;gcsDataSink @GcsData;gcsDataSource @GcsData;objectConditions @ObjectConditions;transferOptions @TransferOptions
S3CompatibleMetadata -;authMethod #;listApi #;protocol #;requestModel #
Schedule -;endTimeOfDay @TimeOfDay;repeatInterval d;scheduleEndDate @Date;scheduleStartDate @Date +;startTimeOfDay @TimeOfDay
Status -;code i;details [o;message s
TimeOfDay -;hours i;minutes i;nanos i;seconds i
TransferJob -;creationTime t -;deletionTime t -;description s;eventStream @EventStream;lastModificationTime t -;latestOperationName s;loggingConfig @LoggingConfig;name s;notificationConfig @NotificationConfig;projectId s;replicationSpec @ReplicationSpec;schedule @Schedule;serviceAccount s;status #;transferSpec @TransferSpec
TransferManifest -;location s
TransferOptions -;deleteObjectsFromSourceAfterTransfer b;deleteObjectsUniqueInSink b;metadataOptions @MetadataOptions;overwriteObjectsAlreadyExistingInSink b;overwriteWhen #
TransferSpec -;awsS3CompatibleDataSource @AwsS3CompatibleData;awsS3DataSource @AwsS3Data;azureBlobStorageDataSource @AzureBlobStorageData;gcsDataSink @GcsData;gcsDataSource @GcsData;gcsIntermediateDataLocation @GcsData;hdfsDataSource @HdfsData;httpDataSource @HttpData;objectConditions @ObjectConditions;posixDataSink @PosixFilesystem;posixDataSource @PosixFilesystem;sinkAgentPoolName s;sourceAgentPoolName s;transferManifest @TransferManifest;transferOptions @TransferOptions
UpdateTransferJobRequest -;projectId s +;transferJob @TransferJob +;updateTransferJobFieldMask m
AgentPool.state -;STATE_UNSPECIFIED;CREATING;CREATED;DELETING
LoggingConfig.logActionStates -;LOGGABLE_ACTION_STATE_UNSPECIFIED;SUCCEEDED;FAILED;SKIPPED
LoggingConfig.logActions -;LOGGABLE_ACTION_UNSPECIFIED;FIND;DELETE;COPY
MetadataOptions.acl -;ACL_UNSPECIFIED;ACL_DESTINATION_BUCKET_DEFAULT;ACL_PRESERVE
MetadataOptions.gid -;GID_UNSPECIFIED;GID_SKIP;GID_NUMBER
MetadataOptions.kmsKey -;KMS_KEY_UNSPECIFIED;KMS_KEY_DESTINATION_BUCKET_DEFAULT;KMS_KEY_PRESERVE
MetadataOptions.mode -;MODE_UNSPECIFIED;MODE_SKIP;MODE_PRESERVE
MetadataOptions.storageClass -;STORAGE_CLASS_UNSPECIFIED;STORAGE_CLASS_DESTINATION_BUCKET_DEFAULT;STORAGE_CLASS_PRESERVE;STORAGE_CLASS_STANDARD;STORAGE_CLASS_NEARLINE;STORAGE_CLASS_COLDLINE;STORAGE_CLASS_ARCHIVE
MetadataOptions.symlink -;SYMLINK_UNSPECIFIED;SYMLINK_SKIP;SYMLINK_PRESERVE
MetadataOptions.temporaryHold -;TEMPORARY_HOLD_UNSPECIFIED;TEMPORARY_HOLD_SKIP;TEMPORARY_HOLD_PRESERVE
MetadataOptions.timeCreated -;TIME_CREATED_UNSPECIFIED;TIME_CREATED_SKIP;TIME_CREATED_PRESERVE_AS_CUSTOM_TIME
MetadataOptions.uid -;UID_UNSPECIFIED;UID_SKIP;UID_NUMBER
NotificationConfig.eventTypes -;EVENT_TYPE_UNSPECIFIED;TRANSFER_OPERATION_SUCCESS;TRANSFER_OPERATION_FAILED;TRANSFER_OPERATION_ABORTED
NotificationConfig.payloadFormat -;PAYLOAD_FORMAT_UNSPECIFIED;NONE;JSON
S3CompatibleMetadata.authMethod -;AUTH_METHOD_UNSPECIFIED;AUTH_METHOD_AWS_SIGNATURE_V4;AUTH_METHOD_AWS_SIGNATURE_V2
S3CompatibleMetadata.listApi -;LIST_API_UNSPECIFIED;LIST_OBJECTS_V2;LIST_OBJECTS
S3CompatibleMetadata.protocol -;NETWORK_PROTOCOL_UNSPECIFIED;NETWORK_PROTOCOL_HTTPS;NETWORK_PROTOCOL_HTTP
S3CompatibleMetadata.requestModel -;REQUEST_MODEL_UNSPECIFIED;REQUEST_MODEL_VIRTUAL_HOSTED_STYLE;REQUEST_MODEL_PATH_STYLE
TransferJob.status -;STATUS_UNSPECIFIED;ENABLED;DISABLED;DELETED
TransferOptions.overwriteWhen -;OVERWRITE_WHEN_UNSPECIFIED;DIFFERENT;NEVER;ALWAYS
projects.agentPools;create POST v1/projects/{projectId=*}/agentPools AgentPool AgentPool;?agentPoolId s;delete DELETE v1/{name=projects/*/agentPools/*} - Empty;get GET v1/{name=projects/*/agentPools/*} - AgentPool;list GET v1/projects/{projectId=*}/agentPools - ListAgentPoolsResponse;?filter s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/agentPools/*} AgentPool AgentPool;?updateMask m
transferJobs;create POST v1/transferJobs TransferJob TransferJob;delete DELETE v1/{jobName=transferJobs/**} - Empty;?projectId s +;get GET v1/{jobName=transferJobs/**} - TransferJob;?projectId s +;list GET v1/transferJobs - ListTransferJobsResponse;?filter s +;?pageSize i;?pageToken s;patch PATCH v1/{jobName=transferJobs/**} UpdateTransferJobRequest TransferJob
transferOperations;get GET v1/{name=transferOperations/**} - Operation;list GET v1/{name=transferOperations} - ListOperationsResponse;?filter s +;?pageSize i;?pageToken s;?returnPartialSuccess b

"""#)
}
