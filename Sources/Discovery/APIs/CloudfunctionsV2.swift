// swift-format-ignore-file
// Written by `make discovery` from the Discovery document cloudfunctions:v2 of 20261029 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let cloudfunctionsV2 = GoogleAPI(
        #"""
cloudfunctions.v2 20261029 https://cloudfunctions.googleapis.com/ Cloud Functions API
AuditConfig 57;AuditLogConfig 46;AutomaticUpdatePolicy 24;Binding 44;BuildConfig 291;DirectVpcNetworkInterface 59;EventFilter 49;EventTrigger 154;Expr 53;Function 312;GoogleCloudFunctionsV2StateMessage 65;ListFunctionsResponse 76;ListOperationsResponse 79;OnDeployUpdatePolicy 42;Operation 62;Policy 72;RepoSource 77;SecretEnvVar 52;SecretVersion 33;SecretVolume 73;ServiceConfig 493;SetIamPolicyRequest 50;Source 70;SourceProvenance 96;Status 37;StorageSource 65;TestIamPermissionsRequest 43;TestIamPermissionsResponse 44;UpgradeInfo 110
AuditLogConfig.logType 78;BuildConfig.dockerRegistry 94;EventTrigger.retryPolicy 97;Function.environment 59;Function.state 100;GoogleCloudFunctionsV2StateMessage.severity 86;ServiceConfig.directVpcEgress 116;ServiceConfig.ingressSettings 115;ServiceConfig.securityLevel 87;ServiceConfig.vpcConnectorEgressSettings 117;UpgradeInfo.upgradeState 540
projects.locations.functions 854;projects.locations.operations 233
AuditConfig -;auditLogConfigs [@AuditLogConfig;service s
AuditLogConfig -;exemptedMembers [s;logType #
AutomaticUpdatePolicy -
Binding -;condition @Expr;members [s;role s
BuildConfig -;automaticUpdatePolicy @AutomaticUpdatePolicy;build s -;dockerRegistry #;dockerRepository s;entryPoint s;environmentVariables {s;onDeployUpdatePolicy @OnDeployUpdatePolicy;runtime s;serviceAccount s;source @Source;sourceProvenance @SourceProvenance -;sourceToken s;workerPool s
DirectVpcNetworkInterface -;network s;subnetwork s;tags [s
EventFilter -;attribute s +;operator s;value s +
EventTrigger -;channel s;eventFilters [@EventFilter;eventType s +;pubsubTopic s;retryPolicy #;service s;serviceAccountEmail s;trigger s -;triggerRegion s
Expr -;description s;expression s;location s;title s
Function -;buildConfig @BuildConfig;createTime t -;description s;environment #;eventTrigger @EventTrigger;kmsKeyName s;labels {s;name s;satisfiesPzi b -;satisfiesPzs b -;serviceConfig @ServiceConfig;state # -;stateMessages [@GoogleCloudFunctionsV2StateMessage -;updateTime t -;upgradeInfo @UpgradeInfo -;url s -
GoogleCloudFunctionsV2StateMessage -;message s;severity #;type s
ListFunctionsResponse -;functions [@Function;nextPageToken s;unreachable [s
ListOperationsResponse -;nextPageToken s;operations [@Operation;unreachable [s
OnDeployUpdatePolicy -;runtimeVersion s -
Operation -;done b;error @Status;metadata o;name s;response o
Policy -;auditConfigs [@AuditConfig;bindings [@Binding;etag y;version i
RepoSource -;branchName s;commitSha s;dir s;projectId s;repoName s;tagName s
SecretEnvVar -;key s;projectId s;secret s;version s
SecretVersion -;path s;version s
SecretVolume -;mountPath s;projectId s;secret s;versions [@SecretVersion
ServiceConfig -;allTrafficOnLatestRevision b;availableCpu s;availableMemory s;binaryAuthorizationPolicy s;directVpcEgress #;directVpcNetworkInterface [@DirectVpcNetworkInterface;environmentVariables {s;ingressSettings #;maxInstanceCount i;maxInstanceRequestConcurrency i;minInstanceCount i;revision s -;secretEnvironmentVariables [@SecretEnvVar;secretVolumes [@SecretVolume;securityLevel #;service s -;serviceAccountEmail s;timeoutSeconds i;uri s -;vpcConnector s;vpcConnectorEgressSettings #
SetIamPolicyRequest -;policy @Policy;updateMask m
Source -;gitUri s;repoSource @RepoSource;storageSource @StorageSource
SourceProvenance -;gitUri s;resolvedRepoSource @RepoSource;resolvedStorageSource @StorageSource
Status -;code i;details [o;message s
StorageSource -;bucket s;generation l;object s;sourceUploadUrl s
TestIamPermissionsRequest -;permissions [s
TestIamPermissionsResponse -;permissions [s
UpgradeInfo -;buildConfig @BuildConfig;eventTrigger @EventTrigger;serviceConfig @ServiceConfig;upgradeState #
AuditLogConfig.logType -;LOG_TYPE_UNSPECIFIED;ADMIN_READ;DATA_WRITE;DATA_READ
BuildConfig.dockerRegistry -;DOCKER_REGISTRY_UNSPECIFIED;CONTAINER_REGISTRY;ARTIFACT_REGISTRY
EventTrigger.retryPolicy -;RETRY_POLICY_UNSPECIFIED;RETRY_POLICY_DO_NOT_RETRY;RETRY_POLICY_RETRY
Function.environment -;ENVIRONMENT_UNSPECIFIED;GEN_1;GEN_2
Function.state -;STATE_UNSPECIFIED;ACTIVE;FAILED;DEPLOYING;DELETING;UNKNOWN;DETACHING;DETACH_FAILED
GoogleCloudFunctionsV2StateMessage.severity -;SEVERITY_UNSPECIFIED;ERROR;WARNING;INFO
ServiceConfig.directVpcEgress -;DIRECT_VPC_EGRESS_UNSPECIFIED;VPC_EGRESS_PRIVATE_RANGES_ONLY;VPC_EGRESS_ALL_TRAFFIC
ServiceConfig.ingressSettings -;INGRESS_SETTINGS_UNSPECIFIED;ALLOW_ALL;ALLOW_INTERNAL_ONLY;ALLOW_INTERNAL_AND_GCLB
ServiceConfig.securityLevel -;SECURITY_LEVEL_UNSPECIFIED;SECURE_ALWAYS;SECURE_OPTIONAL
ServiceConfig.vpcConnectorEgressSettings -;VPC_CONNECTOR_EGRESS_SETTINGS_UNSPECIFIED;PRIVATE_RANGES_ONLY;ALL_TRAFFIC
UpgradeInfo.upgradeState -;UPGRADE_STATE_UNSPECIFIED;ELIGIBLE_FOR_2ND_GEN_UPGRADE;INELIGIBLE_FOR_UPGRADE_UNTIL_REDEPLOYMENT;UPGRADE_OPERATION_IN_PROGRESS;SETUP_FUNCTION_UPGRADE_CONFIG_SUCCESSFUL;SETUP_FUNCTION_UPGRADE_CONFIG_ERROR;ABORT_FUNCTION_UPGRADE_ERROR;REDIRECT_FUNCTION_UPGRADE_TRAFFIC_SUCCESSFUL;REDIRECT_FUNCTION_UPGRADE_TRAFFIC_ERROR;ROLLBACK_FUNCTION_UPGRADE_TRAFFIC_ERROR;COMMIT_FUNCTION_UPGRADE_ERROR;COMMIT_FUNCTION_UPGRADE_ERROR_ROLLBACK_SAFE;COMMIT_FUNCTION_UPGRADE_AS_GEN2_SUCCESSFUL;COMMIT_FUNCTION_UPGRADE_AS_GEN2_ERROR
projects.locations.functions;create POST v2/{parent=projects/*/locations/*}/functions Function Operation;?functionId s;delete DELETE v2/{name=projects/*/locations/*/functions/*} - Operation;get GET v2/{name=projects/*/locations/*/functions/*} - Function;?revision s;getIamPolicy GET v2/{resource=projects/*/locations/*/functions/*}:getIamPolicy - Policy;?options.requestedPolicyVersion i;list GET v2/{parent=projects/*/locations/*}/functions - ListFunctionsResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v2/{name=projects/*/locations/*/functions/*} Function Operation;?updateMask m;setIamPolicy POST v2/{resource=projects/*/locations/*/functions/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v2/{resource=projects/*/locations/*/functions/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse
projects.locations.operations;get GET v2/{name=projects/*/locations/*/operations/*} - Operation;list GET v2/{name=projects/*/locations/*}/operations - ListOperationsResponse;?filter s;?pageSize i;?pageToken s;?returnPartialSuccess b

"""#)
}
