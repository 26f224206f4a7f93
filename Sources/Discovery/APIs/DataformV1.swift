// swift-format-ignore-file
// Written by `make discovery` from the Discovery document dataform:v1 of 20261030 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let dataformV1 = GoogleAPI(
        #"""
dataform.v1 20261030 https://dataform.googleapis.com/ Dataform API
Binding 44;CodeCompilationConfig 262;CompilationError 73;CompilationResult 406;DataEncryptionState 44;Empty 8;EndUserAuthConfig 45;EndUserAuthenticationConfig 69;Expr 53;Folder 147;GcsRepositorySnapshotDestination 59;GcsRepositorySnapshotMetadata 92;GitRemoteSettings 191;Interval 33;InvocationConfig 284;ListCompilationResultsResponse 103;ListOperationsResponse 79;ListReleaseConfigsResponse 91;ListRepositoriesResponse 84;ListWorkflowConfigsResponse 94;ListWorkflowInvocationsResponse 106;ListWorkspacesResponse 79;NotebookRuntimeOptions 146;OAuthConfig 39;Operation 62;PipelineConfig 43;Policy 45;PrivateResourceMetadata 41;ReleaseConfig 229;Repository 399;ScheduledExecutionRecord 86;ScheduledReleaseRecord 81;SetIamPolicyRequest 37;SshAuthenticationConfig 76;Status 37;Target 36;TeamFolder 113;TestIamPermissionsRequest 43;TestIamPermissionsResponse 44;WorkflowConfig 228;WorkflowInvocation 325;Workspace 166;WorkspaceCompilationOverrides 79
GitRemoteSettings.tokenStatus 81;InvocationConfig.executionMode 106;InvocationConfig.queryPriority 78;PipelineConfig.pipelineType 78;WorkflowInvocation.state 90
projects.locations.folders 672;projects.locations.operations 301;projects.locations.repositories 887;projects.locations.repositories.compilationResults 422;projects.locations.repositories.releaseConfigs 594;projects.locations.repositories.workflowConfigs 607;projects.locations.repositories.workflowInvocations 522;projects.locations.repositories.workspaces 878;projects.locations.teamFolders 724
Binding -;condition @Expr;members [s;role s
CodeCompilationConfig -;assertionSchema s;builtinAssertionNamePrefix s;databaseSuffix s;defaultDatabase s;defaultLocation s;defaultNotebookRuntimeOptions @NotebookRuntimeOptions;defaultSchema s;pipelineConfig @PipelineConfig;schemaSuffix s;tablePrefix s;vars {s
CompilationError -;actionTarget @Target -;message s -;path s -;stack s -
CompilationResult -;codeCompilationConfig @CodeCompilationConfig ^;compilationErrors [@CompilationError -;createTime t -;dataEncryptionState @DataEncryptionState -;dataformCoreVersion s -;gcsRepositorySnapshotMetadata @GcsRepositorySnapshotMetadata -;gitCommitish s ^;internalMetadata s -;name s -;privateResourceMetadata @PrivateResourceMetadata -;releaseConfig s ^;resolvedGitCommitSha s -;workspace s ^
DataEncryptionState -;kmsKeyVersionName s +
Empty -
EndUserAuthConfig -;oauthConfig @OAuthConfig
EndUserAuthenticationConfig -;oauthConfig @OAuthConfig;userEmail s -
Expr -;description s;expression s;location s;title s
Folder -;containingFolder s;createTime t -;creatorIamPrincipal s -;displayName s +;internalMetadata s -;name s *;teamFolderName s -;updateTime t -
GcsRepositorySnapshotDestination -;repositorySnapshotUri s
GcsRepositorySnapshotMetadata -;crc32cChecksum s -;generation l -;repositorySnapshotUri s -
GitRemoteSettings -;authenticationTokenSecretVersion s;defaultBranch s;effectiveDefaultBranch s -;gitRepositoryLink s;sshAuthenticationConfig @SshAuthenticationConfig;tokenStatus # -;url s +
Interval -;endTime t;startTime t
InvocationConfig -;concurrentActionsLimit i;endUserAuthConfig @EndUserAuthenticationConfig;executionMode #;fullyRefreshIncrementalTablesEnabled b;includedTags [s;includedTargets [@Target;queryPriority #;serviceAccount s;transitiveDependenciesIncluded b;transitiveDependentsIncluded b
ListCompilationResultsResponse -;compilationResults [@CompilationResult;nextPageToken s;unreachable [s
ListOperationsResponse -;nextPageToken s;operations [@Operation;unreachable [s
ListReleaseConfigsResponse -;nextPageToken s;releaseConfigs [@ReleaseConfig;unreachable [s
ListRepositoriesResponse -;nextPageToken s;repositories [@Repository;unreachable [s
ListWorkflowConfigsResponse -;nextPageToken s;unreachable [s;workflowConfigs [@WorkflowConfig
ListWorkflowInvocationsResponse -;nextPageToken s;unreachable [s;workflowInvocations [@WorkflowInvocation
ListWorkspacesResponse -;nextPageToken s;unreachable [s;workspaces [@Workspace
NotebookRuntimeOptions -;aiPlatformNotebookRuntimeTemplate s;gcsOutputBucket s;gcsRepositorySnapshotDestination @GcsRepositorySnapshotDestination
OAuthConfig -;additionalOauthScopes [s
Operation -;done b;error @Status;metadata o;name s;response o
PipelineConfig -;path s +;pipelineType # +
Policy -;bindings [@Binding;etag y;version i
PrivateResourceMetadata -;userScoped b -
ReleaseConfig -;codeCompilationConfig @CodeCompilationConfig;cronSchedule s;disabled b;gitCommitish s +;internalMetadata s -;name s *;recentScheduledReleaseRecords [@ScheduledReleaseRecord -;releaseCompilationResult s;timeZone s
Repository -;containingFolder s;createTime t -;dataEncryptionState @DataEncryptionState -;displayName s;endUserAuthConfig @EndUserAuthConfig;gitRemoteSettings @GitRemoteSettings;internalMetadata s -;kmsKeyName s;labels {s;name s *;npmrcEnvironmentVariablesSecretVersion s;serviceAccount s;setAuthenticatedUserAdmin b <;teamFolderName s -;workspaceCompilationOverrides @WorkspaceCompilationOverrides
ScheduledExecutionRecord -;errorStatus @Status;executionTime t -;workflowInvocation s
ScheduledReleaseRecord -;compilationResult s;errorStatus @Status;releaseTime t -
SetIamPolicyRequest -;policy @Policy
SshAuthenticationConfig -;hostPublicKey s +;userPrivateKeySecretVersion s +
Status -;code i;details [o;message s
Target -;database s;name s;schema s
TeamFolder -;createTime t -;creatorIamPrincipal s -;displayName s +;internalMetadata s -;name s *;updateTime t -
TestIamPermissionsRequest -;permissions [s
TestIamPermissionsResponse -;permissions [s
WorkflowConfig -;createTime t -;cronSchedule s;disabled b;internalMetadata s -;invocationConfig @InvocationConfig;name s *;recentScheduledExecutionRecords [@ScheduledExecutionRecord -;releaseConfig s +;timeZone s;updateTime t -
WorkflowInvocation -;compilationResult s ^;dataEncryptionState @DataEncryptionState -;internalMetadata s -;invocationConfig @InvocationConfig ^;invocationTiming @Interval -;name s -;pipelineConfig @PipelineConfig -;privateResourceMetadata @PrivateResourceMetadata -;resolvedCompilationResult s -;state # -;workflowConfig s ^
Workspace -;createTime t -;dataEncryptionState @DataEncryptionState -;disableMoves b;internalMetadata s -;name s *;privateResourceMetadata @PrivateResourceMetadata -
WorkspaceCompilationOverrides -;defaultDatabase s;schemaSuffix s;tablePrefix s
GitRemoteSettings.tokenStatus -;TOKEN_STATUS_UNSPECIFIED;NOT_FOUND;INVALID;VALID
InvocationConfig.executionMode -;EXECUTION_MODE_UNSPECIFIED;DEFAULT;ALL_EXCEPT_UNIT_TESTS;UNIT_TESTS_ONLY
InvocationConfig.queryPriority -;QUERY_PRIORITY_UNSPECIFIED;INTERACTIVE;BATCH
PipelineConfig.pipelineType -;PIPELINE_TYPE_UNSPECIFIED;DATAFORM;SQL;NOTEBOOK
WorkflowInvocation.state -;STATE_UNSPECIFIED;RUNNING;SUCCEEDED;CANCELLED;FAILED;CANCELING
projects.locations.folders;create POST v1/{parent=projects/*/locations/*}/folders Folder Folder;delete DELETE v1/{name=projects/*/locations/*/folders/*} - Empty;get GET v1/{name=projects/*/locations/*/folders/*} - Folder;getIamPolicy GET v1/{resource=projects/*/locations/*/folders/*}:getIamPolicy - Policy;?options.requestedPolicyVersion i;patch PATCH v1/{name=projects/*/locations/*/folders/*} Folder Folder;?updateMask m;setIamPolicy POST v1/{resource=projects/*/locations/*/folders/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v1/{resource=projects/*/locations/*/folders/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse
projects.locations.operations;delete DELETE v1/{name=projects/*/locations/*/operations/*} - Empty;get GET v1/{name=projects/*/locations/*/operations/*} - Operation;list GET v1/{name=projects/*/locations/*}/operations - ListOperationsResponse;?filter s;?pageSize i;?pageToken s;?returnPartialSuccess b
projects.locations.repositories;create POST v1/{parent=projects/*/locations/*}/repositories Repository Repository;?repositoryId s;delete DELETE v1/{name=projects/*/locations/*/repositories/*} - Empty;?force b;get GET v1/{name=projects/*/locations/*/repositories/*} - Repository;getIamPolicy GET v1/{resource=projects/*/locations/*/repositories/*}:getIamPolicy - Policy;?options.requestedPolicyVersion i;list GET v1/{parent=projects/*/locations/*}/repositories - ListRepositoriesResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/repositories/*} Repository Repository;?updateMask m;setIamPolicy POST v1/{resource=projects/*/locations/*/repositories/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v1/{resource=projects/*/locations/*/repositories/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse
projects.locations.repositories.compilationResults;create POST v1/{parent=projects/*/locations/*/repositories/*}/compilationResults CompilationResult CompilationResult;get GET v1/{name=projects/*/locations/*/repositories/*/compilationResults/*} - CompilationResult;list GET v1/{parent=projects/*/locations/*/repositories/*}/compilationResults - ListCompilationResultsResponse;?filter s;?orderBy s;?pageSize i;?pageToken s
projects.locations.repositories.releaseConfigs;create POST v1/{parent=projects/*/locations/*/repositories/*}/releaseConfigs ReleaseConfig ReleaseConfig;?releaseConfigId s;delete DELETE v1/{name=projects/*/locations/*/repositories/*/releaseConfigs/*} - Empty;get GET v1/{name=projects/*/locations/*/repositories/*/releaseConfigs/*} - ReleaseConfig;list GET v1/{parent=projects/*/locations/*/repositories/*}/releaseConfigs - ListReleaseConfigsResponse;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/repositories/*/releaseConfigs/*} ReleaseConfig ReleaseConfig;?updateMask m
projects.locations.repositories.workflowConfigs;create POST v1/{parent=projects/*/locations/*/repositories/*}/workflowConfigs WorkflowConfig WorkflowConfig;?workflowConfigId s;delete DELETE v1/{name=projects/*/locations/*/repositories/*/workflowConfigs/*} - Empty;get GET v1/{name=projects/*/locations/*/repositories/*/workflowConfigs/*} - WorkflowConfig;list GET v1/{parent=projects/*/locations/*/repositories/*}/workflowConfigs - ListWorkflowConfigsResponse;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/repositories/*/workflowConfigs/*} WorkflowConfig WorkflowConfig;?updateMask m
projects.locations.repositories.workflowInvocations;create POST v1/{parent=projects/*/locations/*/repositories/*}/workflowInvocations WorkflowInvocation WorkflowInvocation;delete DELETE v1/{name=projects/*/locations/*/repositories/*/workflowInvocations/*} - Empty;get GET v1/{name=projects/*/locations/*/repositories/*/workflowInvocations/*} - WorkflowInvocation;list GET v1/{parent=projects/*/locations/*/repositories/*}/workflowInvocations - ListWorkflowInvocationsResponse;?filter s;?orderBy s;?pageSize i;?pageToken s
projects.locations.repositories.workspaces;create POST v1/{parent=projects/*/locations/*/repositories/*}/workspaces Workspace Workspace;?workspaceId s;delete DELETE v1/{name=projects/*/locations/*/repositories/*/workspaces/*} - Empty;get GET v1/{name=projects/*/locations/*/repositories/*/workspaces/*} - Workspace;getIamPolicy GET v1/{resource=projects/*/locations/*/repositories/*/workspaces/*}:getIamPolicy - Policy;?options.requestedPolicyVersion i;list GET v1/{parent=projects/*/locations/*/repositories/*}/workspaces - ListWorkspacesResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;setIamPolicy POST v1/{resource=projects/*/locations/*/repositories/*/workspaces/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v1/{resource=projects/*/locations/*/repositories/*/workspaces/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse
projects.locations.teamFolders;create POST v1/{parent=projects/*/locations/*}/teamFolders TeamFolder TeamFolder;delete DELETE v1/{name=projects/*/locations/*/teamFolders/*} - Empty;get GET v1/{name=projects/*/locations/*/teamFolders/*} - TeamFolder;getIamPolicy GET v1/{resource=projects/*/locations/*/teamFolders/*}:getIamPolicy - Policy;?options.requestedPolicyVersion i;patch PATCH v1/{name=projects/*/locations/*/teamFolders/*} TeamFolder TeamFolder;?updateMask m;setIamPolicy POST v1/{resource=projects/*/locations/*/teamFolders/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v1/{resource=projects/*/locations/*/teamFolders/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse

"""#)
}
